/** What people draw to try a pen, or across a place where nobody signs. */
import test from 'ava';
import sharp from 'sharp';
import { compareBlocks } from '../../../evidence/acceptance/compare-blocks.ts';
import { inkIn } from '../../../evidence/acceptance/framed-stamps.ts';
import { findInk } from '../../../evidence/acceptance/ink.ts';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import type { ReadPage } from '../../../evidence/acceptance/read-page.ts';
import { isScribble } from '../../../evidence/acceptance/scribbles.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { blockOf } from './page-blocks.ts';
import { em, words } from './page-words.ts';

const [widthPx, heightPx] = [600, 400];
const page = { x: 0, y: 0, width: widthPx, height: heightPx };

/** What a pen leaves that is led from one point to the next, once for each path. */
async function drawn(...paths: readonly string[]) {
  const strokes = paths.map((path) => `<path d="M${path}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}">
    <rect width="100%" height="100%" fill="#fff"/>
    <g fill="none" stroke="#222" stroke-width="3" transform="translate(200 200)">${strokes}</g></svg>`;
  const picture = await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer());
  const whole = findInk(picture);
  return { picture, whole, hand: inkIn(whole, page) };
}

const line = (steps: number, at: (share: number) => readonly [number, number]) =>
  Array.from({ length: steps + 1 }, (_, index) => at(index / steps).join(' ')).join(' L');
const turn = Math.PI * 2;

const zigzag = line(9, (share) => [share * 130, Math.round(share * 9) % 2 ? 0 : 34]);
const scrub = line(11, (share) => [Math.round(share * 11) % 2 ? 80 : 0, share * 66]);
const coil = line(160, (share) => [
  share * 120 + Math.cos(share * turn * 6) * 16,
  Math.sin(share * turn * 6) * 20,
]);
const dashes = [0, 14, 28, 42].map((x) => `${x} 36 L${x + 12} 0`);
/** What a faint pen leaves of two letters. */
const bars = ['0 10 L28 4', '4 34 L30 31', '16 6 L12 32', '44 12 L70 4', '58 8 L55 40'];
/** A quick hand: its first letter is tall, and it runs out. */
const quick = line(120, (share) => [
  share * 130,
  Math.cos(share * turn * 3.5) * -20 * (share < 1 / 14 ? 2 : 1 - share * 0.4),
]);
const name =
  '0 30 L20 4 L24 48 L44 10 L40 40 L64 20 M70 8 L96 12 L78 46 L104 40 M112 6 L118 48 L140 22 L126 30';

test('a line that goes to and fro evenly, and dashes beside each other, are scribbles, letters and a quick hand are none', async (t) => {
  const isOne = async (...paths: readonly string[]) => {
    const { hand, whole } = await drawn(...paths);
    return isScribble(hand, whole, em);
  };
  t.true(await isOne(zigzag), 'a zigzag');
  t.true(await isOne(coil), 'loops');
  t.true(await isOne(scrub), 'from one side to the other');
  t.true(await isOne(...dashes), 'dashes');
  t.false(await isOne(quick), 'a quick hand');
  t.false(await isOne(name), 'letters');
  t.false(await isOne(...bars), 'strokes both ways');
  t.false(await isOne(zigzag, '70 -16 L130 -40'), 'a zigzag and one stroke more');
});

test('a scribble may be a name or none; one that reads as a name, or stands beside a stamp, is left', async (t) => {
  const { hand, ...sheet } = await drawn(zigzag);
  const block = blockOf(page, 40);
  const saidOf = (kind: BlockVerdict['kind'], lines: readonly PageLine[] = []) => {
    const verdict = { ...{ block, hand, kind }, state: 'signed', confidence: 0.9, reasons: ['ink'] };
    const read = { ...sheet, page: { em, lines }, verdicts: [verdict] };
    return compareBlocks(read as unknown as ReadPage).map(({ state, reasons }) => [state, ...reasons]);
  };
  t.deepEqual(saidOf('handwriting'), [['unsure', 'stray-mark']]);
  t.deepEqual(saidOf('handwriting-and-seal'), [['signed', 'ink']]);
  const read = words('川小州', 230, 208);
  t.deepEqual(saidOf('handwriting', [{ ...read, heightPx: em * 1.8 }]), [['signed', 'ink']]);
  t.deepEqual(saidOf('handwriting', [read]), [['unsure', 'stray-mark']], 'typed');
});
