import test from 'ava';
import { findBusyBands } from '../../../evidence/ocr/busy-bands.ts';

/** A grey picture with black and white stripes in some rectangles. */
function pictureWith(widthPx: number, heightPx: number, boxes: readonly [number, number, number, number][]) {
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(120);
  for (const [left, top, right, bottom] of boxes) {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++)
        pixels.fill(x % 2 === 0 ? 0 : 255, (y * widthPx + x) * 3, (y * widthPx + x) * 3 + 3);
    }
  }
  return { pixels, widthPx, heightPx };
}

test('words far apart are searched apart, each with a margin', (t) => {
  const bands = findBusyBands(
    pictureWith(400, 400, [
      [80, 40, 160, 56],
      [200, 320, 280, 336],
    ]),
  );
  t.deepEqual(bands, [
    { x: 56, y: 16, width: 128, height: 64 },
    { x: 176, y: 296, width: 128, height: 64 },
  ]);
});

test('words close to each other stay together, up to the edges of the picture', (t) => {
  const bands = findBusyBands(
    pictureWith(100, 100, [
      [0, 0, 100, 16],
      [0, 48, 40, 64],
    ]),
  );
  t.deepEqual(bands, [{ x: 0, y: 0, width: 100, height: 88 }]);
});

test('an empty picture has nothing to search', (t) => {
  t.deepEqual(findBusyBands(pictureWith(64, 64, [])), []);
});
