import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Unreadable } from '../../domain/facts.ts';
import type { EngineSettings } from '../ocr/create-engine.ts';
import type { ReadAnswer, ReadRequest } from './reader-process.ts';

export type ChildLimits = {
  readonly timeoutMs: number;
  readonly maxMemoryBytes: number;
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

function start(limits: ChildLimits): ChildProcess {
  const heapMb = Math.round(limits.maxMemoryBytes / 1024 / 1024);
  const child = fork(program, [JSON.stringify({ engine: limits.engine, trustPem: limits.trustPem })], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // A message to a child that is just dying; its exit says all there is to say.
  child.on('error', () => undefined);
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
    const timer = setTimeout(
      () => end(unreadable('timed-out', `${limits.timeoutMs} ms`), true),
      limits.timeoutMs,
    );
    const watch = setInterval(async () => {
      const bytes = child.pid === undefined ? undefined : await residentBytes(child.pid);
      if (bytes !== undefined && bytes > limits.maxMemoryBytes)
        end(unreadable('reader-failed', `used ${bytes} bytes`), true);
    }, watchEveryMs);
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
