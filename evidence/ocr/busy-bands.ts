import type { Raster } from './engine.ts';

/** A part of a picture in its pixels. */
export type Band = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const block = 8;
/** Steps of 256 inside a block that still are one colour: gradients, JPEG. Faint print has more. */
const flatRange = 5;
/** Empty rows that part two bands; less stays inside one. */
const gapBlocks = 7;
const marginPx = 24;

function isBusy(
  { pixels, widthPx }: Raster,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  for (let channel = 0; channel < 3; channel++) {
    let [low, high] = [255, 0];
    for (let y = top; y < bottom; y++) {
      for (let at = (y * widthPx + left) * 3 + channel, x = left; x < right; x++, at += 3) {
        const value = pixels[at] as number;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      if (high - low > flatRange) return true;
    }
  }
  return false;
}

type Row = { readonly first: number; readonly last: number } | undefined;

/** The first and last busy block of a row of blocks; what lies between need not be looked at. */
function busyEnds(picture: Raster, row: number, columns: number): Row {
  const { widthPx, heightPx } = picture;
  const [top, bottom] = [row * block, Math.min(heightPx, (row + 1) * block)];
  const isBusyAt = (column: number) =>
    isBusy(picture, column * block, top, Math.min(widthPx, (column + 1) * block), bottom);
  let first = 0;
  while (first < columns && !isBusyAt(first)) first++;
  if (first === columns) return undefined;
  let last = columns - 1;
  while (last > first && !isBusyAt(last)) last--;
  return { first, last };
}

/** Parts that hold anything at all, from top to bottom: screens are mostly empty, and emptiness costs as much to search. */
export function findBusyBands(picture: Raster): readonly Band[] {
  const { widthPx, heightPx } = picture;
  const columns = Math.ceil(widthPx / block);
  const open: { from: number; to: number; first: number; last: number }[] = [];
  for (let row = 0; row * block < heightPx; row++) {
    const ends = busyEnds(picture, row, columns);
    if (!ends) continue;
    const band = open.at(-1);
    if (band && row - band.to <= gapBlocks) {
      band.to = row;
      band.first = Math.min(band.first, ends.first);
      band.last = Math.max(band.last, ends.last);
    } else open.push({ from: row, to: row, ...ends });
  }
  return open.map(({ from, to, first, last }) => {
    const x = Math.max(0, first * block - marginPx);
    const y = Math.max(0, from * block - marginPx);
    return {
      x,
      y,
      width: Math.min(widthPx, (last + 1) * block + marginPx) - x,
      height: Math.min(heightPx, (to + 1) * block + marginPx) - y,
    };
  });
}
