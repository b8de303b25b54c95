/** Stamps as they are drawn: straightened and read, and one told from two. */
import test from 'ava';
import sharp from 'sharp';
import { findColumnStamps } from '../../../evidence/acceptance/column-stamps.ts';
import { findInk } from '../../../evidence/acceptance/ink.ts';
import { toMark } from '../../../evidence/acceptance/marks.ts';
import { frameAround, frameOfInk } from '../../../evidence/acceptance/print-frames.ts';
import { samePrint } from '../../../evidence/acceptance/same-print.ts';
import {
  type Seal as FoundSeal,
  isBareRing,
  withoutPieces,
  withoutPrintedRings,
} from '../../../evidence/acceptance/seals.ts';
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
const print = async (seal: Seal) => inkOf(drawSeal(seal, [80, 80], 'ink'), seal.shape);

async function inkOf(drawing: string, shape: Seal['shape'] = 'round') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePx}" height="${sidePx}" viewBox="0 0 160 160">
    <defs><filter id="ink"><feOffset dx="0" dy="0"/></filter></defs>
    <rect width="100%" height="100%" fill="#fff"/>${drawing}</svg>`;
  const picture = await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer());
  const ink = findInk(picture);
  const pixels = [...ink.kinds.keys()].filter((at) => ink.kinds[at] !== 0);
  const mark = toMark(ink, pixels, 'red');
  const found: FoundSeal = { mark, shape, box: mark.box };
  return { picture, ink, mark, found };
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
  // The middle and the sides of an oval read as lines, too, though not as its name.
  const oval = await print({
    ...plain,
    shape: 'oval',
    size: 145,
    turn: 5,
    purpose: '业务专用章',
    star: false,
  });
  t.is((await readSeal(engine, oval.picture, oval.found)).text, '海岳数据服务有限公司');
  // The strip goes around more than once, and has the words of the middle and a number at its ends.
  const numbered: Seal = { ...plain, size: 132, ornament: { ring: true, code: '4403051234567' } };
  for (const turn of [-20, 0, 24, 160]) {
    const { picture, found } = await print({ ...numbered, turn });
    t.is((await readSeal(engine, picture, found)).text, '海岳数据服务有限公司', `turned ${turn}°`);
  }
});

test('a ring that the form prints where a stamp goes is no stamp, and a hand in it stays', async (t) => {
  const dashes = `<circle cx="80" cy="80" r="62" fill="none" stroke="#777" stroke-dasharray="3 4"/>`;
  const hand = `<path d="M50 80 L60 60 L70 95 L80 65 L95 90 L110 75" stroke="#111" stroke-width="2" fill="none"/>`;
  const em = 36;
  const dark = async (drawing: string) => {
    const { ink, mark } = await inkOf(drawing);
    return withoutPrintedRings({ ...mark, colour: 'dark' }, ink, em);
  };
  t.is(await dark(dashes), undefined);
  const left = await dark(dashes + hand);
  t.true(left !== undefined && left.box.height < 90 && left.box.width > 100, JSON.stringify(left?.box));
  const short: Seal = { ...plain, company: '海岳集团公司', colour: '#444', purpose: '', star: false };
  const stamp = await dark(drawSeal(short, [80, 80], 'ink'));
  t.true(stamp !== undefined && stamp.box.width > 220);
});

test('a ring without words, as a cup leaves, is told from a company’s stamp', async (t) => {
  const stain = `<path d="M80 34 A46 46 0 1 1 40 58" fill="none" stroke="#b0603a" stroke-width="7"/>`;
  const ring = await inkOf(stain);
  t.true(isBareRing(ring.found, sidePx));
  const stamp = await print({ ...plain, turn: 12 });
  t.false(isBareRing(stamp.found, sidePx));
});

test('a ring that a cup left in part holds no words either; a square stamp does', async (t) => {
  const arc = '<path d="M40 57 A46 46 0 1 1 40 103" fill="none" stroke="#b0603a" stroke-width="7"/>';
  const open = await inkOf(arc, 'square');
  t.true(isBareRing(open.found, sidePx));
  const stamp = await print({ ...plain, shape: 'square', size: 90 });
  t.false(isBareRing(stamp.found, sidePx));
});

test('a company’s name in columns from the right is a square stamp, cells under one another are none', (t) => {
  const paper = { widthPx: 400, heightPx: 400 };
  const ink = { ...paper, kinds: new Uint8Array(paper.widthPx * paper.heightPx).fill(1) };
  const stampsIn = (rows: readonly string[]) => {
    const lines = rows.map((text, index) => ({
      ...{ text, words: text, confidence: 0.99, heightPx: 24, places: [] },
      box: { x: 100, y: 100 + index * 28, width: 80, height: 24 },
    }));
    const rules = { level: [], upright: [] };
    return findColumnStamps({ lines, rules, em: 24, ...paper, sheet: { left: 0, right: 400 } }, ink);
  };
  t.deepEqual(
    stampsIn(['限服海', '公务岳', '司有数']).map(({ shape }) => shape),
    ['square'],
  );
  t.is(stampsIn(['海岳数', '服务有', '限公司']).length, 0);
  t.is(stampsIn(['司有石合', '之限数肥', '印公据砾']).length, 1, 'it ends with 之印');
  t.is(stampsIn(['公技海', '司有岳', '限数']).length, 1, 'the last column is short');
});

test('a piece that a rule cuts off a stamp is none by itself, a stamp beside it is one', async (t) => {
  const { found, ink } = await print(plain);
  const { x, y, width, height } = found.box;
  const foot = found.mark.pixels.filter((at) => at / ink.widthPx > y + height * 0.85);
  const piece: FoundSeal = { ...found, shape: 'rect', mark: toMark(ink, foot, 'red') };
  const cut = {
    ...piece,
    box: { x: x + width * 0.1, y: y + height * 0.7, width: width * 0.8, height: height * 0.35 },
  };
  t.deepEqual(withoutPieces([found, cut]), [found]);
  const beside = { ...cut, box: { ...cut.box, x: x + width } };
  t.is(withoutPieces([found, beside]).length, 2);
});
