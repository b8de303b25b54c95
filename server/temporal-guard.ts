/**
 * Runs a program for as long as standard input stays open, so that it never outlives the one who started it, however
 * that one ends. Arguments: a file that says which process runs, the program, its arguments.
 */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const patienceMs = 8_000;
const [pidFile = '', program = '', ...args] = process.argv.slice(2);

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid));
child.on('error', () => process.exit(127));
child.on('exit', (code) => {
  rmSync(pidFile, { force: true });
  process.exit(code ?? 1);
});

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
}
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
