import test from 'ava';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { createTesseract } from '../../../evidence/ocr/tesseract.ts';

const picture = 'test/corpus/evidence/ocr/words.png';

test('a call that takes too long is given up, and the next one answers', async (t) => {
  const engine = await createTesseract({ timeoutMs: 1 });
  t.teardown(() => engine.close());
  await t.throwsAsync(async () => engine.read(await decodeRaster(picture)), { message: /no answer/ });
});
