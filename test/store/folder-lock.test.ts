import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { lockFolder } from '../../store/folder-lock.ts';
import { StoreUnavailable } from '../../store/store-error.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'shangjia-lock-'));
const lockIn = (folder: string) => join(folder, 'shangjia.lock');

test('a folder is held by one, and free again once released', async (t) => {
  const folder = newFolder();
  const lock = await lockFolder(folder);
  const error = await t.throwsAsync(lockFolder(folder), { instanceOf: StoreUnavailable });
  t.regex(error?.message ?? '', /is in use by process \d+ since .*; stop it, or choose another folder/);
  t.false(error?.message.includes('\n'));
  lock.release();
  t.deepEqual(readdirSync(folder), []);
  (await lockFolder(folder)).release();
  rmSync(folder, { recursive: true });
});

const leftBehind: readonly [why: string, holder: object | string, ageMs: number, isTaken: boolean][] = [
  ['its process is gone', { pid: 2 ** 22 - 3, startedAt: 'x' }, 0, true],
  ['its number now belongs to another process', { pid: process.pid, startedAt: 'earlier' }, 0, true],
  ['it was cut while being written', '{"pid":', 5_000, true],
  ['its machine has been silent', { pid: 1, startedAt: 'x', host: 'elsewhere' }, 60_000, true],
  ['its machine is alive', { pid: 1, startedAt: 'x', host: 'elsewhere' }, 1_000, false],
];
for (const [why, holder, ageMs, isTaken] of leftBehind)
  test(`a lock is ${isTaken ? 'taken over' : 'respected'} when ${why}`, async (t) => {
    const folder = newFolder();
    const { hostname } = await import('node:os');
    const defaults = { host: hostname(), since: '2026-11-22T00:00:00.000Z' };
    const text = typeof holder === 'string' ? holder : JSON.stringify({ ...defaults, ...holder });
    writeFileSync(lockIn(folder), text);
    const then = new Date(Date.now() - ageMs);
    utimesSync(lockIn(folder), then, then);
    if (isTaken) {
      const lock = await lockFolder(folder);
      t.is(JSON.parse(readFileSync(lockIn(folder), 'utf8')).pid, process.pid);
      lock.release();
      t.false(existsSync(lockIn(folder)));
    } else await t.throwsAsync(lockFolder(folder), { instanceOf: StoreUnavailable });
    rmSync(folder, { recursive: true });
  });

test('of several processes that find a lock left behind exactly one takes it', async (t) => {
  const folder = newFolder();
  writeFileSync(lockIn(folder), JSON.stringify({ pid: 2 ** 22 - 3, startedAt: 'x', host: '', since: '' }));
  const past = new Date(Date.now() - 60_000);
  utimesSync(lockIn(folder), past, past);
  const module = new URL('../../store/folder-lock.js', import.meta.url).href;
  const script = `import { lockFolder } from '${module}';
    try { await lockFolder('${folder}'); console.log('held'); setTimeout(() => {}, 1500); } catch { console.log('refused'); }`;
  const outcomes = await Promise.all([1, 2, 3].map(() => runScript(script)));
  t.deepEqual(outcomes.sort(), ['held', 'refused', 'refused']);
  rmSync(folder, { recursive: true });
});

function runScript(script: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', () => resolve(output.trim()));
  });
}
