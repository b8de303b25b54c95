/** Where a photographed sheet begins and ends at its sides, and the sides of boxes on it that lean. */
import test from 'ava';
import { findInk, type InkMap, inkKinds, wipeBackground } from '../../../evidence/acceptance/ink.ts';
import { judgeBlock } from '../../../evidence/acceptance/judge.ts';
import { isLeaningSide, toMark } from '../../../evidence/acceptance/marks.ts';
import { blockOf } from './page-blocks.ts';
import { em } from './page-words.ts';

const [widthPx, heightPx] = [800, 600];

/** Dark from `from` to `to` of a height, over the columns up to `side` all the way down. */
function tableUnder(bands: readonly (readonly [from: number, to: number])[], side: number): InkMap {
  const kinds = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const isDark = bands.some(([from, to]) => y >= from && y < to);
    kinds.fill(inkKinds.black, y * widthPx, y * widthPx + (isDark ? widthPx : side));
  }
  return { kinds, widthPx, heightPx };
}

test('the table beside a sheet is no sheet, a dark head along its upper edge is', (t) => {
  const bands = [
    [0, 84],
    [570, heightPx],
  ] as const;
  const sheet = wipeBackground(tableUnder(bands, 64));
  t.true(Math.abs(sheet.left - 64) <= 16, JSON.stringify(sheet));
  t.is(sheet.right, widthPx);
});

test('on a scan without greys a black column as wide as a third of the sheet leaves the rest its ink', (t) => {
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(255);
  for (let y = 0; y < heightPx; y++) pixels.fill(0, y * widthPx * 3, (y * widthPx + 260) * 3);
  for (let y = 300; y < 310; y++) pixels.fill(0, (y * widthPx + 400) * 3, (y * widthPx + 600) * 3);
  const { kinds } = findInk({ pixels, widthPx, heightPx });
  t.not(kinds[305 * widthPx + 500], inkKinds.none);
  t.is(kinds[200 * widthPx + 500], inkKinds.none);
});

/** A line three pixels wide from one height to another, at an x for each y. */
const upright = (from: number, to: number, xAt: (y: number) => number) =>
  Array.from({ length: to - from }, (_, by) =>
    [0, 1, 2].map((x) => (from + by) * widthPx + Math.round(xAt(from + by)) + x),
  ).flat();
const markOf = (pixels: readonly number[]) =>
  toMark({ kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx }, pixels, 'dark');

test('a straight line that leans and is high is the side of a box, one that bends is not', (t) => {
  const isSide = (xAt: (y: number) => number, to = 400) =>
    isLeaningSide(markOf(upright(200, to, xAt)), widthPx, em);
  t.true(isSide((y) => 300 + y * 0.15));
  t.false(isSide((y) => 300 + Math.sin(y / 20) * 12));
  t.false(
    isSide((y) => 300 + y * 0.15, 240),
    'as low as a stroke',
  );
});

test('sides of a table that lean and run through a block are no hand in it and reach into none', (t) => {
  const ink = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };
  const blocks = [100, 200, 300].map((y) => blockOf({ x: 100, y, width: 600, height: 100 }, y + 20));
  const table = [0, 160].flatMap((x) => upright(70, 396, (y) => 300 + x + y * 0.1));
  const foot = Array.from({ length: 200 }, (_, x) => 250 * widthPx + 300 + x);
  const page = { ink, em, seals: [], marks: [markOf([...table, ...foot])], dateZones: [] };
  t.deepEqual(
    blocks.map((block) => judgeBlock(block, blocks, page).state),
    ['missing', 'missing', 'missing'],
  );
});
