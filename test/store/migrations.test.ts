import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';

test('the migrations bring about exactly the schema in the code', async (t) => {
  // Inside the project: drizzle-kit takes no folder outside of it.
  const folder = mkdtempSync(join('dist', 'migrations-'));
  cpSync('store/migrations', folder, { recursive: true });
  const before = readdirSync(folder);
  await promisify(execFile)('node_modules/.bin/drizzle-kit', [
    ...['generate', '--dialect', 'postgresql', '--schema', './store/schema/index.ts'],
    ...['--out', `./${relative('.', folder)}`],
  ]);
  t.deepEqual(readdirSync(folder), before, 'run `npx drizzle-kit generate` and commit what it makes');
  rmSync(folder, { recursive: true });
});
