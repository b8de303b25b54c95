import test from 'ava';
import { createPpOcr } from '../../../evidence/ocr/pp-ocr.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';

const picture = 'test/corpus/evidence/ocr/words.png';
const plain = (text: string) => text.replaceAll(' ', '');

test('reads Chinese and English words, small print and a slanted watermark, with their places', async (t) => {
  const engine = await createPpOcr();
  const lines = await engine.read(await decodeRaster(picture));
  const texts = lines.map((line) => plain(line.text));
  for (const expected of [
    '智慧园区管理平台',
    '南京清禾环境科技有限公司',
    'GreenValleyFoodsCo.,Ltd.',
    '2026-03-1810:24',
    '苏州明远电气股份有限公司',
  ]) {
    t.true(texts.includes(expected), `${expected} in ${texts.join(' | ')}`);
  }
  const name = lines.find((line) => line.text.startsWith('南京清禾'));
  t.true(Math.abs((name?.box.x ?? 0) - 40) < 8 && Math.abs((name?.box.y ?? 0) - 95) < 8);
  t.is(name?.letters.length, 12);
  t.true((name?.confidence ?? 0) > 0.9);
  await engine.close();
});

test('finds all regions but reads only those that were asked for', async (t) => {
  const engine = await createPpOcr();
  const lines = await engine.read(await decodeRaster(picture), { select: (region) => region.centreY < 70 });
  t.deepEqual(
    lines.map((line) => line.text),
    ['智慧园区管理平台'],
  );
  await engine.close();
});
