import test from 'ava';
import { createEngine } from '../../../evidence/ocr/create-engine.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { readScreenshot } from '../../../evidence/screens/read-screenshot.ts';

const picture = 'test/corpus/evidence/ocr/words.png';

for (const engine of ['pp-ocr', 'tesseract'] as const)
  test(`${engine} answers behind the one interface: words, places in pixels of the picture, its version`, async (t) => {
    const reader = await createEngine({ engine });
    t.teardown(() => reader.close());
    const raster = await decodeRaster(picture);
    const { lines, readerVersion } = await readScreenshot(raster, reader);
    const text = lines.map((line) => line.text).join('\n');
    t.regex(text, /2026-03-18/);
    t.regex(text, /平台/);
    const date = lines.find((line) => line.text.includes('2026'));
    t.true(Math.abs((date?.box.x ?? 0) - 400) < 20);
    t.true(lines.every(({ confidence }) => confidence > 0 && confidence <= 1));
    t.true(readerVersion.endsWith(reader.version));
  });
