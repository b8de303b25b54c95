/** Whether two blocks hold one company's stamp or two of one make. */
import test from 'ava';
import sharp from 'sharp';
import type { PixelBox } from '../../../domain/finding.ts';
import { compareBlocks } from '../../../evidence/acceptance/compare-blocks.ts';
import { inkIn } from '../../../evidence/acceptance/framed-stamps.ts';
import { boxOf } from '../../../evidence/acceptance/geometry.ts';
import { findInk } from '../../../evidence/acceptance/ink.ts';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import type { ReadPage } from '../../../evidence/acceptance/read-page.ts';
import type { Seal as FoundSeal } from '../../../evidence/acceptance/seals.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { drawSeal, type Seal } from './generator/seal.ts';

const em = 24;
const centreY = 150;
const area = (index: number): PixelBox => ({ x: index * 240 + 5, y: 20, width: 230, height: 260 });
const oval: Seal = {
  ...{ shape: 'oval', company: '海岳数据服务有限公司', colour: '#c8322e', purpose: '合同专用章' },
  ...{ star: false, turn: 5, size: 170 },
};

/** How a stamp came to be seen: its outline, or words taken for a hand. */
type Seen = (mark: FoundSeal['mark']) => Partial<BlockVerdict>;

const asSeal =
  (shape: FoundSeal['shape'], colour: 'red' | 'dark', boxFrom = (box: PixelBox) => box): Seen =>
  (ink) => {
    const mark = { ...ink, colour };
    return { kind: 'seal', seal: { mark, shape, box: boxFrom(mark.box) }, sealInk: mark };
  };
const asHand: Seen = (hand) => ({ kind: 'handwriting', hand });

/** Reasons of two blocks with a stamp each; `over` is what was wiped of or written over the second. */
async function reasonsOf(stamps: readonly [Seal, Seal], seen: readonly [Seen, Seen], over = '') {
  const drawn = stamps.map((stamp, index) => drawSeal(stamp, [120 + index * 240, centreY], 'ink'));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="300">
    <defs><filter id="ink"><feOffset dx="0" dy="0"/></filter></defs>
    <rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}${over}</svg>`;
  const picture = await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer());
  const whole = findInk(picture);
  const verdicts = seen.map((see, index) => ({
    ...{ state: 'signed', confidence: 0.9, reasons: ['seal'] },
    block: { party: index ? 'seller' : 'customer', box: area(index), signBox: area(index) },
    ...see(inkIn(whole, area(index))),
  }));
  const page = { em, lines: [], rules: { level: [], upright: [] } };
  const read = { picture, whole, page, verdicts } as unknown as ReadPage;
  return compareBlocks(read).map(({ reasons }) => reasons.join(' '));
}

const [one, two] = [
  ['seal-repeated', 'seal-repeated'],
  ['seal', 'seal'],
];

test('two companies’ ovals of one make are two stamps, one oval at two turns is one', async (t) => {
  const seen = [asSeal('oval', 'red'), asSeal('oval', 'red')] as const;
  const other: Seal = { ...oval, company: '临川第三人民医院', purpose: '', turn: 2 };
  t.deepEqual(await reasonsOf([oval, other], seen), two);
  t.deepEqual(await reasonsOf([oval, { ...oval, turn: -9 }], seen), one);
});

test('a dark oval that was taken for a circle is one stamp in two blocks all the same', async (t) => {
  const dark: Seal = { ...oval, colour: '#444', star: true };
  const circle = (shift: number) => (box: PixelBox) =>
    boxOf(box.x + 40 + shift, box.y, box.x + 40 + shift + box.height, box.y + box.height);
  const seen = [asSeal('round', 'dark', circle(-30)), asSeal('round', 'dark', circle(-8))] as const;
  t.deepEqual(await reasonsOf([dark, { ...dark, turn: -9 }], seen), one);
  const other: Seal = { ...dark, company: '临川第三人民医院', purpose: '' };
  t.deepEqual(await reasonsOf([dark, other], seen), two);
});

test('the words of a level square stamp whose frame was taken for rules are known in one that leans', async (t) => {
  const square: Seal = { ...oval, shape: 'square', colour: '#444', turn: 14, size: 110 };
  const level = { ...square, turn: 0 };
  const rubbed = `<rect x="307" y="97" width="106" height="106" fill="none" stroke="#fff" stroke-width="8"/>`;
  const seen = [asSeal('round', 'dark'), asHand] as const;
  t.deepEqual(await reasonsOf([square, level], seen, rubbed), one);
  t.deepEqual(await reasonsOf([square, { ...level, company: '临川医院' }], seen, rubbed), two);
});

test('whether a grey stamp taken for a hand is that of another block is for their words to say', async (t) => {
  const round: Seal = { ...oval, shape: 'round', colour: '#555', star: true, turn: 8, size: 150 };
  const seen = [asHand, asSeal('square', 'dark')] as const;
  const ink = 'stroke="#222" stroke-width="4" fill="none"';
  const date = `<path d="M390 205 L400 225 L412 205 L420 228 L440 205" ${ink}/>`;
  const name = `<path d="M300 180 L330 130 L340 190 L370 140 L400 200 L430 150" ${ink}/>`;
  const other: Seal = { ...round, company: '临川第三人民医院', purpose: '', turn: 0 };
  t.deepEqual(await reasonsOf([round, other], seen, date), one);
  t.deepEqual(await reasonsOf([round, { ...round, turn: -4 }], seen, date), one);
  t.deepEqual(await reasonsOf([round, { ...round, turn: -4 }], seen, name), one);
});
