#!/usr/bin/env node
// Sets up what is missing, then runs the desk in this process until Ctrl-C.
import { setUp, tellingProblems } from './setup.mjs';

const asksForHelp = process.argv.includes('--help') || process.argv.includes('-h');

/** npm tells its shell to end and the shell ends alone: what it leaves behind has to notice by itself. */
function endWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

await tellingProblems(async () => {
  if (process.env.npm_lifecycle_event === 'start') endWithNpm();
  Object.assign(process.env, await setUp());
  if (!asksForHelp) console.log('  Starting …');
  await import('../dist/server/main.js');
});
