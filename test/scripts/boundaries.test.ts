import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Copies of the folders that the planted files touch, checked with the project's own rules. */
async function cruise(planted: Record<string, string>): Promise<{ code: number; output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'shangjia-boundaries-'));
  try {
    for (const name of [
      'domain',
      'rules',
      'workflows',
      'activities',
      'evidence',
      'store',
      '.dependency-cruiser.cjs',
      'tsconfig.json',
      'package.json',
    ])
      await cp(join(project, name), join(folder, name), { recursive: true });
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of Object.entries(planted)) await writeFile(join(folder, path), text);
    return await new Promise((resolve) => {
      const args = ['--config', '.dependency-cruiser.cjs', 'domain', 'rules', 'workflows'];
      execFile(join(project, 'node_modules/.bin/depcruise'), args, { cwd: folder }, (error, stdout) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout }),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the sources keep their boundaries, and planted violations of them are caught', async (t) => {
  const { code, output } = await cruise({
    'domain/planted.ts': "export { messages } from '../workflows/planted.ts';\n",
    'rules/planted.ts': "export { readFileSync } from 'node:fs';\n",
    'workflows/planted.ts': "export { found } from '../rules/rule.ts';\nexport const messages = 1;\n",
  });
  t.not(code, 0);
  t.regex(output, /domain-imports-only-itself: domain\/planted\.ts → workflows\/planted\.ts/);
  t.regex(output, /rules-and-workflows-stay-pure: rules\/planted\.ts → fs/);
  t.regex(output, /workflows-imports-only-domain: workflows\/planted\.ts → rules\/rule\.ts/);
  const untouched = await cruise({});
  t.is(untouched.code, 0, untouched.output);
});
