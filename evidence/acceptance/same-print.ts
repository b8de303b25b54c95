import type { Raster } from '../ocr/engine.ts';
import type { Mark } from './marks.ts';
import type { PrintFrame } from './print-frames.ts';

/** Ink and the frame that brings it to one size with others. */
export type Print = {
  readonly mark: Mark;
  readonly frame: PrintFrame;
  /** The page that the mark's pixels lie on. */
  readonly picture: Raster;
};

type Placing = {
  readonly radians: number;
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
};

type Patch = { readonly cells: Float32Array; readonly side: number };

const coarseSide = 40;
const fineSide = 96;
const still: Placing = { radians: 0, scale: 1, shiftX: 0, shiftY: 0 };

/** Ink in a square of its own size, turned, scaled and shifted (cells), a number a cell. */
function layOut({ mark, frame, picture }: Print, side: number, placing: Placing): Float32Array {
  const { widthPx, pixels } = picture;
  const step = (side / 2 / frame.reach) * placing.scale * 0.94;
  const cos = Math.cos(placing.radians) * step;
  const sin = Math.sin(placing.radians) * step;
  const middleX = side / 2 + placing.shiftX;
  const middleY = side / 2 + placing.shiftY;
  const { tiltRadians = 0, flatness = 1 } = frame;
  const [along, across] = [Math.cos(tiltRadians), Math.sin(tiltRadians)];
  const cells = new Float32Array(side * side);
  for (const at of mark.pixels) {
    const [x, y] = [(at % widthPx) - frame.x, Math.floor(at / widthPx) - frame.y];
    // An oval is laid out as the circle that it was drawn from.
    const dx = x * along + y * across;
    const dy = (y * along - x * across) / flatness;
    const u = Math.floor(dx * cos - dy * sin + middleX);
    const v = Math.floor(dx * sin + dy * cos + middleY);
    if (u < 0 || v < 0 || u >= side || v >= side) continue;
    // Green is dark under red and black ink alike; a stroke's middle is darker than its blurred rim.
    const dark = 255 - (pixels[at * 3 + 1] as number);
    cells[v * side + u] = (cells[v * side + u] as number) + dark;
  }
  return cells;
}

/** Mean over a square of `2 reach + 1` cells, by running sums. */
function boxMean(cells: Float32Array, side: number, reach: number): Float32Array {
  const across = new Float32Array(cells.length);
  const out = new Float32Array(cells.length);
  const pass = (from: Float32Array, to: Float32Array, along: number, over: number) => {
    for (let row = 0; row < side; row++) {
      let sum = 0;
      for (let at = -reach; at < side; at++) {
        const enter = at + reach;
        if (enter < side) sum += from[row * over + enter * along] as number;
        const leave = at - reach - 1;
        if (leave >= 0) sum -= from[row * over + leave * along] as number;
        if (at >= 0) to[row * over + at * along] = sum / (2 * reach + 1);
      }
    }
  };
  pass(cells, across, 1, side);
  pass(across, out, side, 1);
  return out;
}

/** Strokes stand out of their surroundings: fine detail without the broad spread of ink. */
function sharpen(cells: Float32Array, side: number): Float32Array {
  const soft = boxMean(cells, side, 1);
  const broad = boxMean(cells, side, Math.round(side / 14));
  return soft.map((value, at) => value - (broad[at] as number));
}

function patchOf(print: Print, side: number, placing: Placing): Patch {
  return { cells: sharpen(layOut(print, side, placing), side), side };
}

/** Rim and star look alike on all stamps: the band of words between them tells one from another. */
function bandOf(side: number, isRing: boolean): Float32Array {
  return Float32Array.from({ length: side * side }, (_, at) => {
    const u = Math.abs((at % side) + 0.5 - side / 2) / (side / 2);
    const v = Math.abs(Math.floor(at / side) + 0.5 - side / 2) / (side / 2);
    const radius = Math.hypot(u, v) / 0.94;
    return isRing ? (radius > 0.4 && radius < 0.86 ? 1 : 0) : 1;
  });
}

function correlation(a: Patch, b: Patch, weight: Float32Array): number {
  let [sumA, sumB, total, ab, aa, bb] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < weight.length; at++) {
    if (weight[at] === 0) continue;
    const x = a.cells[at] as number;
    const y = b.cells[at] as number;
    sumA += x;
    sumB += y;
    total++;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  const varA = aa - (sumA * sumA) / total;
  const varB = bb - (sumB * sumB) / total;
  return varA > 0 && varB > 0 ? (ab - (sumA * sumB) / total) / Math.sqrt(varA * varB) : 0;
}

type Scored = { readonly placing: Placing; readonly score: number };
type Search = { readonly a: Print; readonly b: Print; readonly side: number; readonly isRing: boolean };

function bestOf({ a, b, side, isRing }: Search, placings: readonly Placing[], most: number): Scored[] {
  const weight = bandOf(side, isRing);
  const fixed = patchOf(a, side, still);
  return placings
    .map((placing) => ({ placing, score: correlation(fixed, patchOf(b, side, placing), weight) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, most);
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const degrees = Math.PI / 180;

function coarsePlacings(mostDegrees: number): Placing[] {
  return steps(-mostDegrees, mostDegrees, Math.max(2.5, mostDegrees / 30)).flatMap((turn) =>
    [
      [0, 0],
      [1.2, 0],
      [-1.2, 0],
      [0, 1.2],
      [0, -1.2],
    ].map(([shiftX = 0, shiftY = 0]) => ({ radians: turn * degrees, scale: 1, shiftX, shiftY })),
  );
}

/** One number after the other is moved a little as long as that helps. */
function refine(search: Search, start: Placing): Scored {
  const weight = bandOf(search.side, search.isRing);
  const fixed = patchOf(search.a, search.side, still);
  const scoreOf = (placing: Placing) => correlation(fixed, patchOf(search.b, search.side, placing), weight);
  let best: Scored = { placing: start, score: scoreOf(start) };
  let [turn, shift, scale] = [1.6 * degrees, 1.6, 0.02];
  for (let round = 0; round < 6; round++) {
    const { placing } = best;
    const around: Placing[] = [
      ...[-turn, turn].map((by) => ({ ...placing, radians: placing.radians + by })),
      ...[-shift, shift].map((by) => ({ ...placing, shiftX: placing.shiftX + by })),
      ...[-shift, shift].map((by) => ({ ...placing, shiftY: placing.shiftY + by })),
      ...[-scale, scale].map((by) => ({ ...placing, scale: placing.scale + by })),
    ];
    const next = around
      .map((candidate) => ({ placing: candidate, score: scoreOf(candidate) }))
      .reduce((top, one) => (one.score > top.score ? one : top), best);
    if (next === best) [turn, shift, scale] = [turn / 2, shift / 2, scale / 2];
    best = next;
  }
  return best;
}

const worthRefining = 0.2;

/**
 * How much two prints are one and the same, 0–1: their strokes laid over one another at the best turn within
 * `mostDegrees`, shift and size. Broad likeness of rims and sizes counts for nothing. `isRing` looks at the band of words.
 */
export function samePrint(a: Print, b: Print, looking: { mostDegrees: number; isRing: boolean }): number {
  const { mostDegrees, isRing } = looking;
  const coarse = bestOf({ a, b, side: coarseSide, isRing }, coarsePlacings(mostDegrees), 3);
  const worth = coarse.filter(({ score }) => score > worthRefining);
  const zoom = fineSide / coarseSide;
  const scores = worth.map(({ placing }) => {
    const start = { ...placing, shiftX: placing.shiftX * zoom, shiftY: placing.shiftY * zoom };
    return refine({ a, b, side: fineSide, isRing }, start).score;
  });
  return Math.max(0, ...scores);
}
