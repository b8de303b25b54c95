/** PGlite knows no lock: a second process on its folder silently loses what was acknowledged. This file is the lock. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './store-error.ts';

const lockName = 'shangjia.lock';
const heartbeatMs = 5_000;
/** A holder on another machine can't be asked whether it lives; its heartbeat is all there is. */
const heartbeatLostMs = 20_000;
const takeoverLostMs = 10_000;

type Holder = {
  readonly pid: number;
  readonly startedAt: string;
  readonly host: string;
  readonly since: string;
};

export type FolderLock = { readonly release: () => void };

/**
 * Takes the folder for this process; a lock left by a process that is gone is taken over.
 * @throws StoreUnavailable where another living process has it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, lockName);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (tryCreate(path) || takeOver(path)) return keep(path);
    const holder = readHolder(path);
    if (holder && isAlive(holder, path)) throw inUse(folder, holder);
    await sleep(100);
  }
  throw new StoreUnavailable(
    `The data folder ${folder} can't be locked; remove ${path} if no other Shangjia runs on it.`,
  );
}

function inUse(folder: string, { pid, since }: Holder): StoreUnavailable {
  return new StoreUnavailable(
    `The data folder ${folder} is in use by process ${pid} since ${since}; stop it, or choose another folder with --data.`,
  );
}

function tryCreate(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeFileSync(file, describeSelf());
    closeSync(file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Only one process may take a stale lock over: the one that made the guard. */
function takeOver(path: string): boolean {
  if (!isStale(path)) return false;
  const guard = `${path}.takeover`;
  dropOldGuard(guard);
  try {
    closeSync(openSync(guard, 'wx', 0o600));
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    if (!isStale(path)) return false;
    const mine = `${path}.${process.pid}`;
    writeFileSync(mine, describeSelf(), { mode: 0o600 });
    renameSync(mine, path);
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function dropOldGuard(guard: string): void {
  if (ageMs(guard) > takeoverLostMs) rmSync(guard, { force: true });
}

function isStale(path: string): boolean {
  const holder = readHolder(path);
  // Half-written by a process that died, or that is writing this very moment: only age tells.
  if (!holder) return ageMs(path) > 1_000;
  return !isAlive(holder, path);
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return ageMs(path) < heartbeatLostMs;
  return isRunning(holder.pid) && startOf(holder.pid) === holder.startedAt;
}

function keep(path: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // The folder was taken away; the records will say so themselves.
    }
  }, heartbeatMs);
  beat.unref();
  const release = () => {
    clearInterval(beat);
    if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
  };
  return { release };
}

function describeSelf(): string {
  const holder: Holder = {
    pid: process.pid,
    startedAt: startOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
  };
  return `${JSON.stringify(holder)}\n`;
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && holder.startedAt !== undefined ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function ageMs(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : 0;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/** When a process started, so that another one that was given the same number isn't taken for it; '' where unknown. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return startFromPs(pid);
  }
}

function startFromPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '';
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
