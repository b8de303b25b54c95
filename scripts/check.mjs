// Format, lint, types, boundaries, unused code: all of them, with one line each and the output of those that fail.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverFolders } from './steps/build.mjs';
import { root, run } from './steps/run.mjs';

const typesOf = (project) => ['-p', project, '--noEmit', '--incremental', 'false'];

const checks = [
  { title: 'format and lint', program: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { title: 'types', program: 'tsc', args: typesOf('tsconfig.json') },
  {
    title: 'types of the web',
    program: 'tsc',
    args: typesOf('web/tsconfig.json'),
    needs: 'web/tsconfig.json',
  },
  {
    title: 'boundaries',
    program: 'depcruise',
    args: [
      '--config',
      '.dependency-cruiser.cjs',
      ...[...serverFolders, 'web'].filter((folder) => existsSync(join(root, folder))),
    ],
  },
  { title: 'unused code', program: 'knip', args: ['--no-progress'] },
].filter(({ needs }) => !needs || existsSync(join(root, needs)));

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const { title, program, args } of checks) {
    const { code, output } = await run(join(root, 'node_modules', '.bin', program), args);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title}`);
    if (code !== 0) console.log(output);
    count[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await runChecks()).failed === 0 ? 0 : 1;
