/** The real Temporal server as a child of this process, with a database file of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { searchAttributes } from '../workflows/messages.ts';
import { freePort } from './free-port.ts';

export type TemporalServer = {
  /** `host:port`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/** The message is one line that says what to do. */
export class TemporalUnavailable extends Error {
  override readonly name = 'TemporalUnavailable';
}

export type TemporalOptions = {
  /** `host:port` of a server that runs already; none is started then. */
  readonly address?: string | undefined;
  /** The `temporal` program; looked for on PATH where absent. */
  readonly program?: string | undefined;
  /** Where its database, its log and the number of its process are kept. */
  readonly folder: string;
  readonly namespace: string;
  readonly log: { warn: (facts: object, message: string) => void };
};

const guard = fileURLToPath(new URL('temporal-guard.js', import.meta.url));
const stopPatienceMs = 12_000;
const restartMs = 1_000;

/** The server that runs already, else one of our own. */
export async function findTemporal(options: TemporalOptions): Promise<TemporalServer> {
  if (options.address) return { address: options.address, stop: async () => undefined };
  return startTemporalServer(options);
}

/**
 * Starts the server, and again whenever it dies; it is not asked whether it answers. One that an earlier process left
 * on the same database is ended first.
 * @throws TemporalUnavailable where the program can't be started
 */
export async function startTemporalServer(options: TemporalOptions): Promise<TemporalServer> {
  const { folder, namespace, log } = options;
  mkdirSync(folder, { recursive: true });
  const pidFile = join(folder, 'temporal.pid');
  const database = join(folder, 'temporal.db');
  const program = options.program ?? 'temporal';
  const port = await freePort();
  const args = [guard, pidFile, program, ...argumentsOf({ database, port, namespace })];
  let child: ChildProcess | undefined;
  let isStopping = false;

  async function launch(): Promise<void> {
    await endLeftover(pidFile, database);
    if (isStopping) return;
    const output = openSync(join(folder, 'temporal.log'), 'w');
    // A process group of its own: Ctrl-C in a terminal must not end it before the work that needs it.
    child = spawn(process.execPath, args, { stdio: ['pipe', output, output], detached: true });
    closeSync(output);
    child.once('exit', (code) => {
      if (isStopping) return;
      log.warn({ code, program }, 'the Temporal server ended; it is started again');
      setTimeout(launch, restartMs);
    });
  }

  await requireProgram(program);
  await launch();
  const stop = async () => {
    isStopping = true;
    if (child) await end(child);
  };
  return { address: `127.0.0.1:${port}`, stop };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  await Promise.race([ended, sleep(stopPatienceMs, undefined, { ref: false })]);
  child.kill('SIGKILL');
}

async function requireProgram(program: string): Promise<void> {
  // Only a name to be found on PATH has to be tried; starting the program takes longer than looking at it.
  const works = isAbsolute(program) ? await isExecutable(program) : await answers(program);
  if (!works)
    throw new TemporalUnavailable(
      `The Temporal server ${program} can't be started: run "npm run setup", or set TEMPORAL_CLI to the program or TEMPORAL_ADDRESS to a running server.`,
    );
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function answers(program: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, ['--version'], { timeout: 20_000 }, (error) => resolve(!error));
  });
}

function argumentsOf(server: { database: string; port: number; namespace: string }): string[] {
  const attributes = Object.values(searchAttributes).flatMap(({ name, type }) => [
    '--search-attribute',
    `${name}=${type === 'DATETIME' ? 'Datetime' : 'Keyword'}`,
  ]);
  return [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(server.port)],
    ...['--db-filename', server.database, '--namespace', server.namespace, '--log-level', 'error'],
    ...attributes,
  ];
}

/** Two servers on one database file would spoil it: the other one is on its way out, or is told to go. */
async function endLeftover(pidFile: string, database: string): Promise<void> {
  for (let waitedMs = 0; isServing(pidFile, database); waitedMs += 50) {
    if (waitedMs === 2_000) signal(readPid(pidFile), 'SIGTERM');
    if (waitedMs >= stopPatienceMs) signal(readPid(pidFile), 'SIGKILL');
    await sleep(50);
  }
  rmSync(pidFile, { force: true });
}

function isServing(pidFile: string, database: string): boolean {
  const pid = readPid(pidFile);
  if (pid === undefined || !signal(pid, 0)) return false;
  const command = commandOf(pid);
  return command === undefined || command.includes(database);
}

function readPid(pidFile: string): number | undefined {
  try {
    return Number(readFileSync(pidFile, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the system does not tell. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return undefined;
  }
}

function signal(pid: number | undefined, name: NodeJS.Signals | 0): boolean {
  try {
    return pid !== undefined && process.kill(pid, name);
  } catch {
    return false;
  }
}
