import test from 'ava';
import type { Raster, TurnedBox } from '../../../evidence/ocr/engine.ts';
import { withinBudget } from '../../../evidence/ocr/within-budget.ts';

const picture: Raster = { pixels: new Uint8Array(), widthPx: 1000, heightPx: 1000 };
const at = (centreX: number, centreY: number, angle = 0): TurnedBox => ({
  centreX,
  centreY,
  width: 100,
  height: 20,
  angle,
});
const bar = at(500, 40);
const mark = at(600, 700, -0.4);
const entry = at(60, 500);
const rows = [300, 400, 600, 800].map((y) => at(500, y));
const all = [bar, rows[0], rows[1], entry, rows[2], mark, rows[3]] as TurnedBox[];

test('what fits is read whole, in the order in which it was found', (t) => {
  t.is(withinBudget(all, picture, 10_000), all);
});

test('of a page that is too dense the bars, the navigation and watermarks are read first, then what stands on top', (t) => {
  // A line of 100 × 20 is 240 wide at the height of the model.
  t.deepEqual(withinBudget(all, picture, 4 * 240), [bar, rows[0], entry, mark]);
});
