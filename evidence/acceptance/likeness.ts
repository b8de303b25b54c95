import type { PixelBox } from '../../domain/finding.ts';
import { centreX, centreY } from './geometry.ts';
import type { Mark } from './marks.ts';

const side = 44;

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

export const frameOf = (box: PixelBox): Frame => ({
  x: centreX(box),
  y: centreY(box),
  halfWidth: box.width / 2,
  halfHeight: box.height / 2,
});

/** Ink of a mark in a square of its own size, turned about its centre; blurred, mean 0. */
function patchOf(mark: Mark, frame: Frame, widthPx: number, radians: number): Float32Array {
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const reach = Math.max(frame.halfWidth, frame.halfHeight);
  const cells = new Float32Array(side * side);
  for (const at of mark.pixels) {
    const dx = (at % widthPx) - frame.x;
    const dy = Math.floor(at / widthPx) - frame.y;
    const u = Math.floor(((dx * cos - dy * sin) / reach + 1) * (side / 2));
    const v = Math.floor(((dx * sin + dy * cos) / reach + 1) * (side / 2));
    if (u >= 0 && v >= 0 && u < side && v < side) cells[v * side + u] = (cells[v * side + u] as number) + 1;
  }
  return centred(blurred(cells));
}

function blurred(cells: Float32Array): Float32Array {
  const out = new Float32Array(cells.length);
  for (let y = 1; y < side - 1; y++) {
    for (let x = 1; x < side - 1; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) sum += cells[(y + dy) * side + x + dx] as number;
      out[y * side + x] = Math.sqrt(sum);
    }
  }
  return out;
}

function centred(cells: Float32Array): Float32Array {
  const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
  return cells.map((value) => value - mean);
}

/** Cells that count: all, or for a stamp what lies between star and rim, since every stamp has those. */
function weights(isRing: boolean): Float32Array {
  return Float32Array.from({ length: side * side }, (_, at) => {
    if (!isRing) return 1;
    const radius = Math.hypot((at % side) - side / 2, Math.floor(at / side) - side / 2) / (side / 2);
    return radius > 0.42 && radius < 0.84 ? 1 : 0;
  });
}

function correlation(a: Float32Array, b: Float32Array, weight: Float32Array): number {
  let [sumA, sumB, total] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const w = weight[at] as number;
    sumA += w * (a[at] as number);
    sumB += w * (b[at] as number);
    total += w;
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const w = weight[at] as number;
    const da = (a[at] as number) - sumA / total;
    const db = (b[at] as number) - sumB / total;
    ab += w * da * db;
    aa += w * da * da;
    bb += w * db * db;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

export type Compared = { readonly mark: Mark; readonly frame: Frame };

/**
 * How alike two marks are, 0–1, at the best turn within `mostDegrees`. `isRing` looks at the ring of words alone.
 * Frames bring both to one size.
 */
export function likeness(
  a: Compared,
  b: Compared,
  widthPx: number,
  { mostDegrees, isRing }: { mostDegrees: number; isRing: boolean },
): number {
  const weight = weights(isRing);
  const still = patchOf(a.mark, a.frame, widthPx, 0);
  let best = 0;
  for (let degrees = -mostDegrees; degrees <= mostDegrees; degrees += 2.5) {
    const turned = patchOf(b.mark, b.frame, widthPx, (degrees * Math.PI) / 180);
    best = Math.max(best, correlation(still, turned, weight));
  }
  return best;
}

/** A frame that turns with the mark: about the middle of its ink, as wide as the ink is spread. */
export function spreadFrame(mark: Mark, widthPx: number): Frame {
  let [sumX, sumY, squares] = [0, 0, 0];
  const count = Math.max(1, mark.pixels.length);
  for (const at of mark.pixels) {
    sumX += at % widthPx;
    sumY += Math.floor(at / widthPx);
  }
  const [x, y] = [sumX / count, sumY / count];
  for (const at of mark.pixels) squares += ((at % widthPx) - x) ** 2 + (Math.floor(at / widthPx) - y) ** 2;
  const half = 1.7 * Math.sqrt(squares / count);
  return { x, y, halfWidth: half, halfHeight: half };
}
