import test from 'ava';
import { convexHull, minAreaBox, uprightBox } from '../../../evidence/ocr/min-area-box.ts';
import { findRegions } from '../../../evidence/ocr/text-regions.ts';

/** A map in which a rectangle is text. */
function mapWith(width: number, height: number, boxes: readonly [number, number, number, number][]) {
  const values = new Float32Array(width * height);
  for (const [left, top, right, bottom] of boxes) {
    for (let y = top; y < bottom; y++) values.fill(0.9, y * width + left, y * width + right);
  }
  return { values, width, height };
}

test('each connected patch of text becomes one region, grown by its own thickness', (t) => {
  const regions = findRegions(
    mapWith(100, 60, [
      [10, 10, 50, 18],
      [10, 30, 30, 36],
    ]),
    { pixelThreshold: 0.3, regionThreshold: 0.6, growth: 0 },
  );
  t.deepEqual(
    regions.map((region) => [region.centreX, region.centreY, region.width, region.height]),
    [
      [30, 14, 40, 8],
      [20, 33, 20, 6],
    ],
  );
  const [grown] = findRegions(mapWith(100, 60, [[10, 10, 50, 18]]));
  t.true((grown?.height ?? 0) > 8 && (grown?.height ?? 0) < 8 * 2.4);
});

test('specks are no text', (t) => {
  t.deepEqual(findRegions(mapWith(50, 50, [[10, 10, 12, 12]])), []);
});

test('a slanted outline gives a slanted box, a slightly jagged one an upright box', (t) => {
  const slanted = minAreaBox(
    convexHull([
      { x: 0, y: 0 },
      { x: 100, y: 50 },
      { x: 95, y: 60 },
      { x: -5, y: 10 },
    ]),
  );
  t.true(Math.abs(Math.abs(slanted.angle) - Math.atan2(50, 100)) < 0.01);
  const jagged = minAreaBox(
    convexHull([
      { x: 0, y: 1 },
      { x: 100, y: 0 },
      { x: 100, y: 12 },
      { x: 0, y: 11 },
    ]),
  );
  t.is(jagged.angle, 0);
  t.deepEqual(uprightBox(jagged), { x: 0, y: 0, width: 100, height: 12 });
});
