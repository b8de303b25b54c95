import type { Raster } from '../ocr/engine.ts';
import { type InkMap, inkKinds } from './ink.ts';
import { cellsAtSides, groupsOf } from './touching-cells.ts';

const cellPx = 8;
const half = cellPx / 2;
/** By how much the quarters of a flat cell differ, and flat cells of one ground that touch; of 255. */
const flatness = 10;
/** A ground is so wide and so high, in lines of print: the star of a stamp is not. */
const [leastWidth, leastHeight] = [3, 0.8];
/** Of a ground that differs from its sheet so much passes for ink at least. */
const leastInk = 0.03;
/** Of tinted paper the second strongest channel is so strong; of a stamp's red it is not. */
const leastSecond = 0.5;
/** What lies on a ground is darker than it by that share; print blurs over so many pixels at its edge. */
const [grain, reachPx] = [0.14, 12];

type Level = readonly [red: number, green: number, blue: number];
type Cells = {
  readonly columns: number;
  readonly rows: number;
  readonly levels: readonly (Level | undefined)[];
};

function meanOf({ pixels, widthPx }: Raster, x: number, y: number): Level {
  const sum: [number, number, number] = [0, 0, 0];
  for (let dy = 0; dy < half; dy++)
    for (let dx = 0; dx < half; dx++) {
      const at = ((y + dy) * widthPx + x + dx) * 3;
      for (let channel = 0; channel < 3; channel++)
        sum[channel] = (sum[channel] as number) + (pixels[at + channel] as number);
    }
  return sum.map((value) => value / (half * half)) as unknown as Level;
}

const isLike = (a: Level, b: Level) => a.every((value, at) => Math.abs(value - (b[at] as number)) < flatness);

/** The colour of each cell that no stroke crosses. */
function flatCells(picture: Raster): Cells {
  const columns = Math.floor(picture.widthPx / cellPx);
  const rows = Math.floor(picture.heightPx / cellPx);
  const levels = Array.from({ length: columns * rows }, (_, cell): Level | undefined => {
    const [x, y] = [(cell % columns) * cellPx, Math.floor(cell / columns) * cellPx];
    const first = meanOf(picture, x, y);
    const rest = [
      meanOf(picture, x + half, y),
      meanOf(picture, x, y + half),
      meanOf(picture, x + half, y + half),
    ];
    return rest.every((quarter) => isLike(first, quarter)) ? first : undefined;
  });
  return { columns, rows, levels };
}

/** Flat cells that touch and are of one colour, which may change slowly as light does. */
const groundsOf = ({ columns, rows, levels }: Cells): number[][] =>
  groupsOf({
    columns,
    rows,
    besides: (cell) => cellsAtSides(cell, { columns, rows }),
    belongs: (cell, from) => {
      const [level, other] = [levels[cell], levels[from]];
      return level !== undefined && other !== undefined && isLike(other, level);
    },
  });

function inkOn({ kinds, widthPx }: InkMap, cell: number, columns: number): number {
  const from = Math.floor(cell / columns) * cellPx * widthPx + (cell % columns) * cellPx;
  let count = 0;
  for (let row = 0; row < cellPx; row++)
    for (let x = 0; x < cellPx; x++) if (kinds[from + row * widthPx + x] !== inkKinds.none) count++;
  return count;
}

const extent = (values: readonly number[]) =>
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) + 1;

/** True for a broad ground that was taken for ink, in part at least. */
function isTint(ground: readonly number[], { columns, levels }: Cells, ink: InkMap, em: number): boolean {
  const least = (em * em * leastWidth * leastHeight) / (cellPx * cellPx) / 2;
  if (ground.length < least) return false;
  const [, second, most] = [...(levels[ground[0] as number] as Level)].sort((a, b) => a - b);
  if ((second as number) < (most as number) * leastSecond) return false;
  if (extent(ground.map((cell) => cell % columns)) * cellPx < em * leastWidth) return false;
  if (extent(ground.map((cell) => Math.floor(cell / columns))) * cellPx < em * leastHeight) return false;
  const inked = ground.reduce((sum, cell) => sum + inkOn(ink, cell, columns), 0);
  return inked > ground.length * cellPx * cellPx * leastInk;
}

/** Wipes a ground and what hangs together with it and is no darker, up to some pixels beyond. */
function wipe(ground: readonly number[], { columns, levels }: Cells, picture: Raster, ink: InkMap): void {
  const { pixels, widthPx, heightPx } = picture;
  const sheet = { columns: widthPx, rows: heightPx };
  const seen = new Uint8Array(ink.kinds.length);
  const isDarker = (at: number, level: Level) =>
    level.some((value, channel) => (pixels[at * 3 + channel] as number) < value * (1 - grain));
  let edge: (readonly [at: number, level: Level])[] = [];
  for (const cell of ground) {
    const from = Math.floor(cell / columns) * cellPx * widthPx + (cell % columns) * cellPx;
    for (let row = 0; row < cellPx; row++) {
      seen.fill(1, from + row * widthPx, from + row * widthPx + cellPx);
      ink.kinds.fill(inkKinds.none, from + row * widthPx, from + row * widthPx + cellPx);
    }
    for (const at of rimOf(from, widthPx)) edge.push([at, levels[cell] as Level]);
  }
  for (let distance = 0; distance < reachPx; distance++) {
    const next: typeof edge = [];
    for (const [at, level] of edge)
      for (const beside of cellsAtSides(at, sheet)) {
        if (seen[beside] || isDarker(beside, level)) continue;
        seen[beside] = 1;
        ink.kinds[beside] = inkKinds.none;
        next.push([beside, level]);
      }
    edge = next;
  }
}

/** The outermost pixels of the cell whose first is `from`. */
const rimOf = (from: number, widthPx: number): number[] =>
  Array.from({ length: cellPx }, (_, by) => [
    from + by,
    from + (cellPx - 1) * widthPx + by,
    from + by * widthPx,
    from + by * widthPx + cellPx - 1,
  ]).flat();

/**
 * Wipes tinted grounds that passed for ink: heads and cells filled with a colour, on which words and pens are darker.
 * `picture` is the level page, `em` the height of a line of print in pixels.
 */
export function wipeTints(ink: InkMap, picture: Raster, em: number): void {
  const cells = flatCells(picture);
  for (const ground of groundsOf(cells))
    if (isTint(ground, cells, ink, em)) wipe(ground, cells, picture, ink);
}
