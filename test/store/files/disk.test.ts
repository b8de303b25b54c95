import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { openDiskFiles } from '../../../store/files/disk.ts';
import { FileMissing, sourceOf } from '../../../store/files/file-store.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'shangjia-files-'));

test('the same content is kept once, under its hash', async (t) => {
  const folder = newFolder();
  const files = await openDiskFiles(folder);
  const put = () => files.put(sourceOf('hello'));
  const [first, second] = await Promise.all([put(), put()]);
  // echo -n hello | sha256sum
  const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  t.deepEqual(first, { sha256, sizeBytes: 5 });
  t.deepEqual(second, first);
  t.is(await text(await files.open(sha256)), 'hello');
  t.is(await files.withLocalPath(sha256, (path) => readFile(path, 'utf8')), 'hello');
  t.deepEqual(readdirSync(join(folder, '2c')), [sha256.slice(2)]);
  t.deepEqual(readdirSync(join(folder, '.incoming')), []);
  rmSync(folder, { recursive: true });
});

test('a source that breaks off leaves nothing behind', async (t) => {
  const folder = newFolder();
  const files = await openDiskFiles(folder);
  async function* broken() {
    yield Buffer.from('first part');
    throw new Error('connection lost');
  }
  await t.throwsAsync(files.put(broken()), { message: 'connection lost' });
  t.deepEqual(readdirSync(folder), ['.incoming']);
  t.deepEqual(readdirSync(join(folder, '.incoming')), []);
  rmSync(folder, { recursive: true });
});

for (const name of ['0'.repeat(64), '../../etc/passwd', '', `${'a'.repeat(64)}\n`])
  test(`what is not stored is missing, and no name leaves the folder: ${JSON.stringify(name)}`, async (t) => {
    const folder = newFolder();
    const files = await openDiskFiles(folder);
    await t.throwsAsync(files.open(name), { instanceOf: FileMissing });
    await t.throwsAsync(
      files.withLocalPath(name, async () => undefined),
      { instanceOf: FileMissing },
    );
    rmSync(folder, { recursive: true });
  });

test('what a killed process left half received is swept away a day later', async (t) => {
  const folder = newFolder();
  const incoming = join(folder, '.incoming');
  mkdirSync(incoming);
  for (const name of ['old', 'young']) writeFileSync(join(incoming, name), 'part');
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(join(incoming, 'old'), yesterday, yesterday);
  await openDiskFiles(folder);
  t.deepEqual(readdirSync(incoming), ['young']);
  rmSync(folder, { recursive: true });
});
