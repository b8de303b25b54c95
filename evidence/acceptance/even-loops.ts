import type { Mark } from './marks.ts';

/** As often a pen goes to and fro at least that tries itself out or strikes something out. */
const fewestLoops = 6;
/** How alike such loops are to the next, and to the one behind that, 0–1; waves of a running hand come near it. */
const [likeNext, likeSecond] = [0.65, 0.45];
/** Between loops that are alike lies ink that is not: below this. */
const unlike = 0.3;
/** Loops stand so far apart at least, as a share of their height: what recurs closer is how a scanner sets dots. */
const leastApart = 0.15;

/** Ink in each column of a mark. */
function inkOfColumns({ box, pixels }: Mark, widthPx: number): Float64Array {
  const columns = new Float64Array(Math.ceil(box.width));
  for (const at of pixels) {
    const column = Math.min(columns.length - 1, Math.floor((at % widthPx) - box.x));
    columns[column] = (columns[column] as number) + 1;
  }
  return columns;
}

/** How alike values are to those so many places behind them: 1 the same, 0 not at all. */
function likenessAfter(values: Float64Array, by: number): number {
  const count = values.length - by;
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const [a, b] = [values[at] as number, values[at + by] as number];
    sumA += a;
    sumB += b;
    squaresA += a * a;
    squaresB += b * b;
    products += a * b;
  }
  const spread = Math.sqrt((squaresA - (sumA * sumA) / count) * (squaresB - (sumB * sumB) / count));
  return spread > 0 ? (products - (sumA * sumB) / count) / spread : 0;
}

/** True for a scribble: loops or strokes to and fro that follow one another at even distances, as no letters of a name do. */
export function isOfEvenLoops(mark: Mark, widthPx: number): boolean {
  const columns = inkOfColumns(mark, widthPx);
  const likeness = Array.from({ length: Math.floor(columns.length / 2) + 1 }, (_, by) =>
    likenessAfter(columns, by),
  );
  const at = (by: number) => likeness[by] ?? 0;
  const apart = likeness.findIndex((value) => value < unlike);
  if (apart < 0) return false;
  const first = Math.max(apart, Math.ceil(mark.box.height * leastApart));
  for (let by = first; by <= columns.length / fewestLoops; by++) {
    const isPeak = at(by) >= at(by - 1) && at(by) >= at(by + 1);
    const again = Math.max(at(by * 2 - 1), at(by * 2), at(by * 2 + 1));
    if (isPeak && at(by) > likeNext && again > likeSecond) return true;
  }
  return false;
}
