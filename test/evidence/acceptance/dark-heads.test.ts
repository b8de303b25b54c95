/** Heads filled with colour, and rims of stamps beside rules. */
import test from 'ava';
import { eraseHeads, findDarkHeads, withHeads } from '../../../evidence/acceptance/dark-heads.ts';
import { inkKinds } from '../../../evidence/acceptance/ink.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { takeRules } from '../../../evidence/acceptance/ruled-lines.ts';
import type { Raster } from '../../../evidence/ocr/engine.ts';

const em = 20;
const [widthPx, heightPx] = [800, 600];

/** A sheet with one filled box, and pale strokes in it as words have them. */
function sheetWith(box: { x: number; y: number; width: number; height: number }, fill: number): Raster {
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(250);
  const paint = (x: number, y: number, value: number) =>
    pixels.fill(value, (y * widthPx + x) * 3, (y * widthPx + x) * 3 + 3);
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) paint(x, y, fill);
  for (let x = box.x + 20; x < box.x + 80; x += 6)
    for (let y = box.y + 12; y < box.y + 28; y++) paint(x, y, 255);
  return { pixels, widthPx, heightPx };
}
const line = (x: number, y: number): PageLine => ({
  ...{ text: '商家确认', words: '商家确认', confidence: 0.99, heightPx: em, places: [] },
  box: { x, y, width: 64, height: em },
});

test('a filled head is found around its words, wiped, and its edges are rules', (t) => {
  const head = { x: 100, y: 200, width: 500, height: 40 };
  const [found, ...more] = findDarkHeads(sheetWith(head, 60), [line(118, 210)], em);
  t.is(more.length, 0);
  for (const key of ['x', 'y', 'width', 'height'] as const)
    t.true(Math.abs((found?.[key] ?? 0) - head[key]) <= 4, key);
  const ink = { kinds: new Uint8Array(widthPx * heightPx).fill(inkKinds.black), widthPx, heightPx };
  eraseHeads(ink, [head]);
  t.is(ink.kinds[220 * widthPx + 300], inkKinds.none);
  t.is(ink.kinds[300 * widthPx + 300], inkKinds.black);
  t.is(withHeads({ level: [], upright: [] }, [head]).level.length, 2);
});

test('a filled plate larger than any stamp is a head', (t) => {
  const plate = { x: 100, y: 200, width: 180, height: 200 };
  t.is(findDarkHeads(sheetWith(plate, 60), [line(118, 210)], em).length, 1);
});

test('a cell filled from top to foot at the side of a box is a head', (t) => {
  const cell = { x: 100, y: 200, width: 100, height: 180 };
  t.is(findDarkHeads(sheetWith(cell, 60), [line(118, 210)], em).length, 1);
  const stamp = { ...cell, height: 120 };
  t.is(findDarkHeads(sheetWith(stamp, 60), [line(118, 210)], em).length, 0);
});

test('pale grounds and filled stamps are no heads', (t) => {
  t.deepEqual(
    findDarkHeads(sheetWith({ x: 100, y: 200, width: 500, height: 40 }, 225), [line(118, 210)], em),
    [],
  );
  t.deepEqual(
    findDarkHeads(sheetWith({ x: 100, y: 200, width: 90, height: 80 }, 60), [line(118, 210)], em),
    [],
  );
});

test('the rim of a stamp is no rule where it stands upright or lies', (t) => {
  const kinds = new Uint8Array(widthPx * heightPx);
  const radius = 110;
  for (let y = -radius - 4; y <= radius + 4; y++)
    for (let x = -radius - 4; x <= radius + 4; x++)
      if (Math.abs(Math.hypot(x, y) - radius) < 3.5) kinds[(300 + y) * widthPx + 400 + x] = inkKinds.black;
  const before = kinds.filter(Boolean).length;
  const { level, upright } = takeRules({ kinds, widthPx, heightPx }, em * 1.3);
  t.deepEqual([level.length, upright.length], [0, 0]);
  t.true(kinds.filter(Boolean).length > before * 0.97);
});
