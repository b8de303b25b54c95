import type { Raster } from '../ocr/engine.ts';
import { type Cells, cellsAround, cellsAtSides, growFrom } from './touching-cells.ts';

/** What lies on a pixel. */
export const inkKinds = { none: 0, black: 1, red: 2, blue: 3 } as const;

/** One number a pixel: 0 paper, else the kind of ink. */
export type InkMap = { readonly kinds: Uint8Array; readonly widthPx: number; readonly heightPx: number };

const cellPx = 24;

/** Brightness of the bare paper in each cell of a grid, a value for each channel. */
function paperGrid({ pixels, widthPx, heightPx }: Raster): {
  grid: Float32Array;
  columns: number;
  rows: number;
} {
  const columns = Math.ceil(widthPx / cellPx);
  const rows = Math.ceil(heightPx / cellPx);
  const grid = new Float32Array(columns * rows * 3);
  const histogram = new Uint16Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let channel = 0; channel < 3; channel++) {
        histogram.fill(0);
        let count = 0;
        for (let y = row * cellPx; y < Math.min(heightPx, (row + 1) * cellPx); y += 2) {
          for (let x = column * cellPx; x < Math.min(widthPx, (column + 1) * cellPx); x += 2) {
            const value = pixels[(y * widthPx + x) * 3 + channel] as number;
            histogram[value] = (histogram[value] as number) + 1;
            count++;
          }
        }
        grid[(row * columns + column) * 3 + channel] = percentile(histogram, count, 0.8);
      }
    }
  }
  return { grid, columns, rows };
}

function percentile(histogram: Uint16Array, count: number, share: number): number {
  let left = count * share;
  for (let value = 0; value < 256; value++) {
    left -= histogram[value] as number;
    if (left <= 0) return value;
  }
  return 255;
}

/** A cell full of ink takes the paper of its neighbours; the middle of them, so that a shadow's edge is no ink. */
function spreadPaper(grid: Float32Array, columns: number, rows: number): Float32Array {
  const out = new Float32Array(grid.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let channel = 0; channel < 3; channel++) {
        const around: number[] = [];
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const r = Math.min(rows - 1, Math.max(0, row + dy));
            const c = Math.min(columns - 1, Math.max(0, column + dx));
            around.push(grid[(r * columns + c) * 3 + channel] as number);
          }
        }
        around.sort((a, b) => a - b);
        out[(row * columns + column) * 3 + channel] = around[4] as number;
      }
    }
  }
  return out;
}

/** Brightness of the paper at a row's height in each column of the grid, a value for each channel. */
function paperOfRow(paper: Float32Array, y: number, columns: number, rows: number): Float32Array {
  const { from, to, share } = placeIn(y, rows);
  const levels = new Float32Array(columns * 3);
  for (let index = 0; index < levels.length; index++) {
    const a = paper[from * columns * 3 + index] as number;
    const b = paper[to * columns * 3 + index] as number;
    levels[index] = a + (b - a) * share;
  }
  return levels;
}

/** Between the middles of which two cells a pixel lies, and how far towards the second. */
function placeIn(pixel: number, count: number): { from: number; to: number; share: number } {
  const at = Math.min(count - 1, Math.max(0, pixel / cellPx - 0.5));
  const from = Math.floor(at);
  return { from, to: Math.min(count - 1, from + 1), share: at - from };
}

const leastLevel = 24;

/** How far below the paper each channel is, 0–255, light and shadow taken out. */
function darkness(picture: Raster): Uint8Array {
  const { pixels, widthPx, heightPx } = picture;
  const { grid, columns, rows } = paperGrid(picture);
  const paper = spreadPaper(grid, columns, rows);
  const out = new Uint8Array(pixels.length);
  const places = Array.from({ length: widthPx }, (_, x) => placeIn(x, columns));
  for (let y = 0; y < heightPx; y++) {
    const levels = paperOfRow(paper, y, columns, rows);
    for (let x = 0; x < widthPx; x++) {
      const { from: left, to: right, share } = places[x] as (typeof places)[number];
      const at = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const from = levels[left * 3 + channel] as number;
        const to = levels[right * 3 + channel] as number;
        const level = Math.max(leastLevel, from + (to - from) * share);
        const value = pixels[at + channel] as number;
        if (value < level) out[at + channel] = 255 - (255 * value) / level;
      }
    }
  }
  return out;
}

/** No paper's grain is so dark: that is a field of ink, as large as a part of the page. */
const darkestGrain = 128;

/** Darkness that most print on the page exceeds, and the paper's own grain. */
function levelsOf(dark: Uint8Array): { print: number; grain: number } {
  const histogram = new Uint32Array(256);
  for (let at = 0; at < dark.length; at += 3 * 5) {
    const value = ((dark[at] as number) + (dark[at + 1] as number) + (dark[at + 2] as number)) / 3;
    histogram[value | 0] = (histogram[value | 0] as number) + 1;
  }
  const share = (part: number, darkest = 255) => {
    let left = histogram.slice(0, darkest + 1).reduce((sum, count) => sum + count) * part;
    for (let value = darkest; value > 0; value--) {
      left -= histogram[value] as number;
      if (left <= 0) return value;
    }
    return 0;
  };
  const [print, grain] = [share(0.006), share(0.2)];
  return { print, grain: grain > darkestGrain ? share(0.2, darkestGrain) : grain };
}

/** Nearer to yellow than to red, as rules and heads in brown or orange are: no ink of stamps. */
const isBrown = (red: number, green: number, blue: number) => blue - green > green - red;

/** Tells ink from paper and one ink from another, whatever the light; low contrast lowers the bar. */
export function findInk(picture: Raster): InkMap {
  const { widthPx, heightPx } = picture;
  const dark = darkness(picture);
  const { print, grain } = levelsOf(dark);
  const bar = Math.max(grain + 12, Math.min(62, print * 0.27), 16);
  const tint = Math.max(14, Math.min(34, print * 0.17));
  const kinds = new Uint8Array(widthPx * heightPx);
  for (let at = 0; at < kinds.length; at++) {
    const red = dark[at * 3] as number;
    const green = dark[at * 3 + 1] as number;
    const blue = dark[at * 3 + 2] as number;
    const most = Math.max(red, green, blue);
    if (most < bar) continue;
    const isReddish = green - red > tint && blue - red > tint * 0.6;
    if (isReddish && !isBrown(red, green, blue)) kinds[at] = inkKinds.red;
    else if (red - blue > tint && green - blue > tint * 0.45) kinds[at] = inkKinds.blue;
    else kinds[at] = inkKinds.black;
  }
  mendRims({ kinds, widthPx, heightPx });
  return { kinds, widthPx, heightPx };
}

/** The rim of a red stroke blurs into grey: black pixels among red ones are red. */
function mendRims({ kinds, widthPx, heightPx }: InkMap): void {
  const before = kinds.slice();
  for (let y = 2; y < heightPx - 2; y++) {
    for (let x = 2; x < widthPx - 2; x++) {
      const at = y * widthPx + x;
      if (before[at] !== inkKinds.black) continue;
      let [red, black] = [0, 0];
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) {
          const kind = before[at + dy * widthPx + dx];
          if (kind === inkKinds.red) red++;
          else if (kind === inkKinds.black) black++;
        }
      }
      if (red >= 4 && red > black * 0.7) kinds[at] = inkKinds.red;
    }
  }
}

const backgroundCellPx = 8;

/**
 * Wipes what lies around the sheet: ink that hangs together with the picture's border, as a table, a scanner's
 * black edge or the sheet's own shadow does. Answers the box of what is left of the sheet.
 */
export function wipeBackground(ink: InkMap): { left: number; top: number; right: number; bottom: number } {
  const { kinds, widthPx, heightPx } = ink;
  const columns = Math.ceil(widthPx / backgroundCellPx);
  const rows = Math.ceil(heightPx / backgroundCellPx);
  const share = new Uint8Array(columns * rows);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(y / backgroundCellPx) * columns;
    for (let x = 0; x < widthPx; x++) {
      const cell = row + Math.floor(x / backgroundCellPx);
      if (kinds[y * widthPx + x]) share[cell] = Math.min(255, (share[cell] as number) + 1);
    }
  }
  const flooded = floodFromBorder(share, columns, rows);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(y / backgroundCellPx) * columns;
    for (let x = 0; x < widthPx; x++) {
      if (flooded[row + Math.floor(x / backgroundCellPx)]) kinds[y * widthPx + x] = inkKinds.none;
    }
  }
  return sheetBox(flooded, columns, rows);
}

/** Cells with a third of ink or more, reached from the border; and the cells beside them. */
function floodFromBorder(share: Uint8Array, columns: number, rows: number): Uint8Array {
  const full = (backgroundCellPx * backgroundCellPx) / 3;
  const flooded = new Uint8Array(share.length);
  const border: number[] = [];
  for (let column = 0; column < columns; column++)
    for (const row of [0, 1, rows - 2, rows - 1]) border.push(row * columns + column);
  for (let row = 0; row < rows; row++)
    for (const column of [0, 1, columns - 2, columns - 1]) border.push(row * columns + column);
  const cells: Cells = {
    columns,
    rows,
    besides: (cell) => cellsAround(cell, 1, { columns, rows }),
    belongs: (cell) => (share[cell] as number) >= full,
  };
  for (const cell of growFrom(border, cells, { seen: flooded }))
    for (const beside of cellsAtSides(cell, { columns, rows })) flooded[beside] = 1;
  return flooded;
}

function sheetBox(flooded: Uint8Array, columns: number, rows: number) {
  // A dark head of the sheet, and what shows above and below it, say nothing of its sides.
  const [first, last] = [Math.floor(rows * 0.2), Math.ceil(rows * 0.8)];
  const inColumn = (column: number) => {
    let count = 0;
    for (let row = first; row < last; row++) count += flooded[row * columns + column] as number;
    return count;
  };
  // Where the flood takes more than a quarter of that height, the table shows; the middle is always sheet.
  let left = 0;
  let rightmost = columns - 1;
  for (let column = 0; column < columns * 0.3; column++)
    if (inColumn(column) > (last - first) / 4) left = column + 1;
  for (let column = columns - 1; column > columns * 0.7; column--)
    if (inColumn(column) > (last - first) / 4) rightmost = column - 1;
  return {
    left: left * backgroundCellPx,
    top: 0,
    right: (rightmost + 1) * backgroundCellPx,
    bottom: rows * backgroundCellPx,
  };
}
