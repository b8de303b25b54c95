import test from 'ava';
import { createEngine } from '../../../evidence/ocr/create-engine.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { createTesseract } from '../../../evidence/ocr/tesseract.ts';

const picture = 'test/corpus/evidence/ocr/words.png';

test('the second engine reads the same picture behind the same interface', async (t) => {
  const engine = await createEngine({ engine: 'tesseract' });
  t.teardown(() => engine.close());
  const lines = await engine.read(await decodeRaster(picture));
  const text = lines.map((line) => line.text).join('\n');
  t.regex(text, /2026-03-18/);
  t.regex(text, /平台/);
  const date = lines.find((line) => line.text.includes('2026'));
  t.true(Math.abs((date?.box.x ?? 0) - 400) < 20, 'in pixels of the original');
});

test('a call that takes too long is given up, and the next one answers', async (t) => {
  const engine = await createTesseract({ timeoutMs: 1 });
  t.teardown(() => engine.close());
  await t.throwsAsync(async () => engine.read(await decodeRaster(picture)), { message: /no answer/ });
});
