// Format, lint, types, boundaries, unused code: all of them, with one line each and the output of those that fail.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const checks = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.json', '--noEmit', '--incremental', 'false']],
  [
    'types of the web',
    'tsc',
    ['-p', 'web/tsconfig.json', '--noEmit', '--incremental', 'false'],
    'web/tsconfig.json',
  ],
  [
    'boundaries',
    'depcruise',
    [
      '--config',
      '.dependency-cruiser.cjs',
      'domain',
      'rules',
      'evidence',
      'store',
      'activities',
      'workflows',
      'server',
      'web',
      'cli',
      'test',
      'bench',
    ],
  ],
  ['unused code', 'knip', ['--no-progress']],
].filter(([, , , onlyWith]) => !onlyWith || existsSync(onlyWith));

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

let failed = 0;
for (const [title, program, args] of checks) {
  const { code, output } = await run(program, args);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title}`);
  if (code !== 0) {
    failed += 1;
    console.log(output);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
