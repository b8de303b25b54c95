#!/usr/bin/env node
// Sets up what is missing, then runs the desk in this process until Ctrl-C.
import { setUp, tellingProblems } from './setup.mjs';

const asksForHelp = process.argv.includes('--help') || process.argv.includes('-h');

await tellingProblems(async () => {
  Object.assign(process.env, await setUp());
  if (!asksForHelp) console.log('  Starting …');
  await import('../dist/server/main.js');
});
