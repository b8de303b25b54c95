import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import sharp from 'sharp';
import { readFileFacts } from '../../../evidence/files/file-facts.ts';
import { readImageFacts } from '../../../evidence/pictures/image-facts.ts';
import { createRandom } from '../pages/random.ts';
import { mutate } from './mutate.ts';

test('a damaged picture is a fact, whatever was done to it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'mutated-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const drawing = sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="168" height="70"><circle cx="40" cy="35" r="25"/></svg>',
    ),
  );
  const sources = [
    await drawing.png().toBuffer(),
    await drawing.jpeg().toBuffer(),
    await drawing.webp().toBuffer(),
    await drawing.gif().toBuffer(),
  ];
  const random = createRandom(5);
  const path = join(folder, 'logo.png');
  for (let at = 0; at < 120; at++) {
    await writeFile(path, mutate(random.pick(sources), random));
    const facts = await readImageFacts(path, await readFileFacts(path));
    t.is(typeof facts.readable, 'boolean');
  }
});
