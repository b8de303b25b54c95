#!/usr/bin/env node
// The whole suite from a fresh clone: set-up, checks, tests. Ends with `N passed, N failed`.
// `npm test -- FILE…` runs only these test files (test/….test.ts) and leaves the checks out.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runChecks } from './check.mjs';
import { setUp, tellingProblems } from './setup.mjs';
import { root } from './steps/run.mjs';
import { createTapReader } from './steps/tap.mjs';

const progressEvery = 100;

/** @returns {Promise<{passed: number, failed: number, skipped: number}>} */
async function runTests(files, env) {
  const compiled = files.map((file) => file.replace(/^(\.\/)?(dist\/)?/, 'dist/').replace(/\.ts$/, '.js'));
  const ava = spawn(
    process.execPath,
    [join(root, 'node_modules/ava/entrypoints/cli.mjs'), '--tap', ...compiled],
    {
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let points = 0;
  const reader = createTapReader({
    onPoint: () => {
      points += 1;
      if (points % progressEvery === 0) console.log(`  ${points} tests run …`);
    },
    onFailure: (lines) => console.log(lines.join('\n')),
  });
  const ended = new Promise((resolve) => ava.on('close', (code) => resolve(code ?? 1)));
  for await (const line of createInterface({ input: ava.stdout })) reader.readLine(line);
  reader.end();
  const code = await ended;
  const { count } = reader;
  if (code !== 0 && count.failed === 0) {
    console.log(`FAIL the test runner ended with status ${code}`);
    count.failed += 1;
  }
  return count;
}

await tellingProblems(async () => {
  const began = performance.now();
  const files = process.argv.slice(2);
  const env = await setUp({ tests: true });
  const checks = files.length === 0 ? await runChecks() : { passed: 0, failed: 0 };
  const tests = await runTests(files, env);
  const passed = checks.passed + tests.passed;
  const failed = checks.failed + tests.failed;
  console.log(`Took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
});
