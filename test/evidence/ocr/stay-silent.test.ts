import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';

test('a reader leaves nothing in the temporary folder', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'silent-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const engine = new URL('../../../evidence/ocr/pp-ocr.js', import.meta.url).href;
  const script = `const { createPpOcr } = await import('${engine}'); await (await createPpOcr()).close();`;
  const { ORT_DISABLE_TELEMETRY: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...env, TMPDIR: folder },
  });
  t.is(status, 0);
  t.deepEqual(await readdir(folder), []);
});
