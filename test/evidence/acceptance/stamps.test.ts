/** Stamps as they are drawn: straightened and read, and one told from two. */
import test from 'ava';
import sharp from 'sharp';
import { findInk } from '../../../evidence/acceptance/ink.ts';
import { toMark } from '../../../evidence/acceptance/marks.ts';
import { frameAround, frameOfInk, samePrint } from '../../../evidence/acceptance/same-print.ts';
import type { Seal as FoundSeal } from '../../../evidence/acceptance/seals.ts';
import { readSeal } from '../../../evidence/acceptance/straighten-seal.ts';
import { createPpOcr } from '../../../evidence/ocr/pp-ocr.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { drawSeal, type Seal } from './generator/seal.ts';

const plain: Seal = {
  ...{ shape: 'round', company: '海岳数据服务有限公司', colour: '#c8322e', purpose: '合同专用章' },
  ...{ star: true, turn: 0, size: 120 },
};
const sidePx = 320;

/** A stamp alone on white paper, found: its ink and its box. */
async function print(seal: Seal) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePx}" height="${sidePx}" viewBox="0 0 160 160">
    <defs><filter id="ink"><feOffset dx="0" dy="0"/></filter></defs>
    <rect width="100%" height="100%" fill="#fff"/>${drawSeal(seal, [80, 80], 'ink')}</svg>`;
  const picture = await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer());
  const ink = findInk(picture);
  const pixels = [...ink.kinds.keys()].filter((at) => ink.kinds[at] !== 0);
  const mark = toMark(ink, pixels, 'red');
  const found: FoundSeal = { mark, shape: seal.shape, box: mark.box };
  return { picture, mark, found };
}

async function likeness(a: Seal, b: Seal): Promise<number> {
  const [one, other] = [await print(a), await print(b)];
  const isRing = a.shape === 'round';
  const framed = ({ mark, picture }: typeof one) => ({
    ...{ mark, picture },
    frame: isRing ? frameAround(mark.box) : frameOfInk(mark, sidePx),
  });
  return samePrint(framed(one), framed(other), { mostDegrees: 60, isRing });
}

test('one stamp is itself at any turn', async (t) => {
  t.true((await likeness(plain, { ...plain, turn: 24 })) > 0.8);
  const box: Seal = { ...plain, shape: 'rect', size: 90, turn: -10 };
  t.true((await likeness(box, { ...box, turn: 17 })) > 0.8);
});

test('boxes with other words differ', async (t) => {
  const square: Seal = { ...plain, shape: 'square', size: 90 };
  const other = await likeness(square, { ...square, company: '宁川软件有限公司' });
  t.true(other < 0.75, String(other));
});

test('the words of a ring and of a box that stands askew are read', async (t) => {
  const engine = await createPpOcr();
  t.teardown(() => engine.close());
  const shapes: readonly Seal[] = [
    { ...plain, turn: -18 },
    { ...plain, shape: 'rect', size: 100, turn: 14 },
  ];
  for (const seal of shapes) {
    const { picture, found } = await print(seal);
    const { text, confidence } = await readSeal(engine, picture, found);
    t.regex(text, /海岳数据服务有限公司/, seal.shape);
    t.true(confidence > 0.85, seal.shape);
  }
});
