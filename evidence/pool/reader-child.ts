import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants, getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Unreadable } from '../../domain/facts.ts';
import type { EngineSettings } from '../ocr/create-engine.ts';
import type { ReadAnswer, ReadRequest } from './reader-process.ts';

export type ChildLimits = {
  /** Processor time for one file, and time by the clock in which a process that does nothing is taken for hung. */
  readonly timeoutMs: number;
  readonly maxMemoryBytes: number;
  readonly isBackground: boolean;
  readonly engine: EngineSettings;
  /** Certificates that may vouch for signers, PEM. */
  readonly trustPem?: string;
};

export type ReaderChild = {
  /** Never rejects: a reader that dies, hangs or outgrows its memory makes the file unreadable. */
  readonly read: (request: ReadRequest) => Promise<unknown>;
  readonly close: () => void;
};

const program = fileURLToPath(new URL('./reader-process.js', import.meta.url));
const watchEveryMs = 200;
/** By the clock a file may take that many times as long: a busy machine is no hang. */
const patience = 8;
/** Processor time below which a process did nothing; the emptiest turn on the busiest machine gets more in a minute. */
const idleMs = 20;
/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

const unreadable = (reason: 'timed-out' | 'reader-failed', detail: string): Unreadable => ({
  readable: false,
  reason,
  detail,
});

/** Resident bytes of a process; undefined where the system doesn't tell. */
async function residentBytes(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Processor time of a process so far, milliseconds; undefined where the system doesn't tell. */
async function processorMs(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold spaces; behind it the 12th and 13th fields are user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return stat && Number.isFinite(ticks) ? ticks * tickMs : undefined;
}

type Spent = { readonly spentMs: number; readonly idleForMs: number };

/** Tells the processor time that a process took since, and how long by the clock it has done nothing. */
function watchProcessor(pid: number): () => Promise<Spent> {
  const begun = Date.now();
  const before = processorMs(pid);
  let lastMs = 0;
  let lastAt = begun;
  return async () => {
    const [first, now] = await Promise.all([before, processorMs(pid)]);
    if (first === undefined || now === undefined) return { spentMs: Date.now() - begun, idleForMs: 0 };
    const spentMs = now - first;
    if (spentMs - lastMs >= idleMs) [lastMs, lastAt] = [spentMs, Date.now()];
    return { spentMs, idleForMs: Date.now() - lastAt };
  };
}

/** Pages that people wait for come first. Before the process makes its threads, which take its priority on. */
function stepBack(pid: number): void {
  try {
    setPriority(pid, Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // It ended already, or the system has no priorities to give: the file is read all the same.
  }
}

function start(limits: ChildLimits): ChildProcess {
  const heapMb = Math.round(limits.maxMemoryBytes / 1024 / 1024);
  const child = fork(program, [JSON.stringify({ engine: limits.engine, trustPem: limits.trustPem })], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // A message to a child that is just dying; its exit says all there is to say.
  child.on('error', () => undefined);
  if (limits.isBackground && child.pid !== undefined) stepBack(child.pid);
  return child;
}

function exchange(child: ChildProcess, request: ReadRequest, limits: ChildLimits): Promise<unknown> {
  return new Promise((resolve) => {
    const end = (facts: unknown, mustStop = false) => {
      clearTimeout(timer);
      clearInterval(watch);
      child.removeAllListeners('message');
      child.removeAllListeners('exit');
      if (mustStop) child.kill('SIGKILL');
      resolve(facts);
    };
    const { timeoutMs, maxMemoryBytes } = limits;
    const tooLong = (detail: string) => end(unreadable('timed-out', detail), true);
    const timer = setTimeout(() => tooLong(`${timeoutMs * patience} ms by the clock`), timeoutMs * patience);
    const clock = watchProcessor(child.pid ?? 0);
    const watch = setInterval(
      async () => {
        const [bytes, { spentMs, idleForMs }] = await Promise.all([residentBytes(child.pid ?? 0), clock()]);
        if (bytes !== undefined && bytes > maxMemoryBytes)
          end(unreadable('reader-failed', `used ${bytes} bytes`), true);
        if (spentMs > timeoutMs) tooLong(`${timeoutMs} ms`);
        else if (idleForMs > timeoutMs) tooLong(`idle for ${timeoutMs} ms`);
      },
      Math.min(watchEveryMs, timeoutMs),
    );
    child.once('message', (reply: ReadAnswer) => {
      end('facts' in reply ? reply.facts : unreadable('reader-failed', reply.failure));
    });
    child.once('exit', (code, signal) => end(unreadable('reader-failed', `ended with ${signal ?? code}`)));
    child.send(request);
  });
}

/** A reader process that is started when it is needed and again after it ended. One request at a time. */
export function createReaderChild(limits: ChildLimits): ReaderChild {
  let child: ChildProcess | undefined;
  const isAlive = () => child?.connected && child.exitCode === null && !child.killed;
  return {
    read: (request) => {
      if (!isAlive()) child = start(limits);
      return exchange(child as ChildProcess, request, limits);
    },
    close: () => {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
}
