import type { PixelBox } from '../../domain/finding.ts';
import { bottom, clip, right } from './geometry.ts';
import { type InkMap, inkKinds } from './ink.ts';
import { type Mark, toMark } from './marks.ts';

/** Dark ink as cells, a number each: 1 for ink, 0 for none. */
type Cells = { readonly ink: Uint8Array; readonly columns: number; readonly rows: number };

/** Side of a cell in lines of print. */
const cellSide = 0.12;
/** Strokes of a hand are told from their surroundings some cells away. */
const [haloFrom, haloTo] = [2, 4];
/** So much of the strokes is found again, and so much more ink lies on them than beside them. */
const [leastFound, leastContrast] = [0.8, 0.5];
/** A hand of fewer cells is too small to be known again. */
const leastCells = 60;

function toCells(box: PixelBox, cellPx: number, pixels: Iterable<readonly [x: number, y: number]>): Cells {
  const columns = Math.ceil(box.width / cellPx) + 1;
  const rows = Math.ceil(box.height / cellPx) + 1;
  const ink = new Uint8Array(columns * rows);
  for (const [x, y] of pixels)
    ink[Math.floor((y - box.y) / cellPx) * columns + Math.floor((x - box.x) / cellPx)] = 1;
  return { ink, columns, rows };
}

function* darkPixels({ kinds, widthPx }: InkMap, box: PixelBox): Generator<readonly [number, number]> {
  for (let y = Math.ceil(box.y); y < bottom(box); y++)
    for (let x = Math.ceil(box.x); x < right(box); x++) {
      const kind = kinds[y * widthPx + x];
      if (kind !== inkKinds.none && kind !== inkKinds.red) yield [x, y];
    }
}

/** Cells within `reach` cells of ink. */
function widened({ ink, columns, rows }: Cells, reach: number): Uint8Array {
  const wide = new Uint8Array(ink.length);
  ink.forEach((value, at) => {
    if (!value) return;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++)
      wide.fill(
        1,
        y * columns + Math.max(0, column - reach),
        y * columns + Math.min(columns, column + reach + 1),
      );
  });
  return wide;
}

/** Where strokes and their surroundings lie, as steps from a hand's first cell on a sheet of `columns`. */
function stepsOf(hand: Cells, columns: number): { strokes: Int32Array; halo: Int32Array } {
  const [inner, outer] = [widened(hand, haloFrom - 1), widened(hand, haloTo)];
  const stepsTo = (isCounted: (at: number) => boolean) =>
    Int32Array.from(
      [...hand.ink.keys()]
        .filter(isCounted)
        .map((at) => Math.floor(at / hand.columns) * columns + (at % hand.columns)),
    );
  return {
    strokes: stepsTo((at) => hand.ink[at] === 1),
    halo: stepsTo((at) => outer[at] === 1 && inner[at] === 0),
  };
}

const shareOf = (steps: Int32Array, ink: Uint8Array, from: number): number => {
  let found = 0;
  for (const step of steps) found += ink[from + step] as number;
  return found / Math.max(1, steps.length);
};

type Found = { readonly box: PixelBox; readonly contrast: number };

/** The dark ink of a box where a hand's strokes seem to stand once more, whatever else stands around and across them. */
export function findAgain(hand: Mark, whole: InkMap, area: PixelBox, em: number): Mark | undefined {
  const cellPx = Math.max(2, Math.round(em * cellSide));
  const place = clip(area, whole.widthPx, whole.heightPx);
  const sheet = toCells(place, cellPx, darkPixels(whole, place));
  const own = toCells(
    hand.box,
    cellPx,
    hand.pixels.map((at) => [at % whole.widthPx, Math.floor(at / whole.widthPx)]),
  );
  const { strokes, halo } = stepsOf(own, sheet.columns);
  if (strokes.length < leastCells) return undefined;
  const near = widened(sheet, 1);
  let best: Found | undefined;
  for (let row = 0; row + own.rows <= sheet.rows; row++)
    for (let column = 0; column + own.columns <= sheet.columns; column++) {
      const from = row * sheet.columns + column;
      const found = shareOf(strokes, near, from);
      if (found < leastFound) continue;
      const contrast = found - shareOf(halo, sheet.ink, from);
      const box = { ...hand.box, x: place.x + column * cellPx, y: place.y + row * cellPx };
      if (contrast >= leastContrast && contrast > (best?.contrast ?? 0)) best = { box, contrast };
    }
  if (!best) return undefined;
  const pixels = [...darkPixels(whole, best.box)].map(([x, y]) => y * whole.widthPx + x);
  return { ...toMark(whole, pixels, 'dark'), box: best.box };
}
