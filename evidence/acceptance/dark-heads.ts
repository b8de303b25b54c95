import type { PixelBox } from '../../domain/finding.ts';
import type { Raster } from '../ocr/engine.ts';
import { bottom, boxOf, clip, grow, overlap, right } from './geometry.ts';
import { type InkMap, inkKinds } from './ink.ts';
import type { PageLine } from './page-lines.ts';
import type { Rule, Rules } from './ruled-lines.ts';
import { cellsAtSides, growFrom } from './touching-cells.ts';

const cellPx = 4;
/** Against the paper around it: how dark a filled head is, and how far its colour varies. */
const [darkest, alike] = [0.66, 0.14];

const luminance = ({ pixels, widthPx }: Raster, x: number, y: number) => {
  const at = (y * widthPx + x) * 3;
  return (pixels[at] as number) * 0.3 + (pixels[at + 1] as number) * 0.59 + (pixels[at + 2] as number) * 0.11;
};

/** Sorted brightness of some pixels of a box. */
function levelsIn(picture: Raster, box: PixelBox, step: number): number[] {
  const area = clip(box, picture.widthPx, picture.heightPx);
  const levels: number[] = [];
  for (let y = Math.floor(area.y); y < Math.floor(bottom(area)); y += step)
    for (let x = Math.floor(area.x); x < Math.floor(right(area)); x += step)
      levels.push(luminance(picture, x, y));
  return levels.sort((a, b) => a - b);
}

const share = (levels: readonly number[], part: number) =>
  levels[Math.min(levels.length - 1, Math.floor(levels.length * part))] ?? 0;

type Ground = { readonly level: number; readonly paper: number };

/** Colour of the ground under pale words; undefined where words are darker than their ground. */
function groundUnder(picture: Raster, { box }: PageLine, em: number): Ground | undefined {
  const own = levelsIn(picture, box, 2);
  const paper = share(levelsIn(picture, grow(box, em * 6), 6), 0.8);
  const level = share(own, 0.35);
  const isPaleOnDark = share(own, 0.95) > level + paper * 0.2 && share(own, 0.5) < level + paper * 0.1;
  return isPaleOnDark && level < paper * darkest ? { level, paper } : undefined;
}

/** The filled box that holds a line: cells of one colour that hang together with those around the line. */
function boxAround(
  picture: Raster,
  { box }: PageLine,
  { level, paper }: Ground,
  em: number,
): PixelBox | undefined {
  const columns = Math.floor(picture.widthPx / cellPx);
  const rows = Math.floor(picture.heightPx / cellPx);
  const isLike = (cell: number) => {
    const [x, y] = [(cell % columns) * cellPx, Math.floor(cell / columns) * cellPx];
    let sum = 0;
    for (let dy = 0; dy < cellPx; dy += 2)
      for (let dx = 0; dx < cellPx; dx += 2) sum += luminance(picture, x + dx, y + dy);
    return Math.abs(sum / 4 - level) < paper * alike;
  };
  const area = clip(box, picture.widthPx, picture.heightPx);
  const lastColumn = Math.min(columns - 1, right(area) / cellPx);
  const lastRow = Math.min(rows - 1, bottom(area) / cellPx);
  const under: number[] = [];
  for (let column = Math.floor(area.x / cellPx); column <= lastColumn; column++)
    for (let row = Math.floor(area.y / cellPx); row <= lastRow; row++) under.push(row * columns + column);
  const most = (picture.widthPx / cellPx) * ((em * 6) / cellPx);
  const besides = (cell: number) => cellsAtSides(cell, { columns, rows });
  const own = growFrom(under, { columns, rows, besides, belongs: isLike }, { most });
  if (own.length === 0 || own.length >= most) return undefined;
  const xs = own.map((cell) => cell % columns);
  const ys = own.map((cell) => Math.floor(cell / columns));
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  const [last, lowest] = [xs.reduce((a, b) => Math.max(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const found = boxOf(left * cellPx, top * cellPx, (last + 1) * cellPx, (lowest + 1) * cellPx);
  const filled = (own.length * cellPx * cellPx) / (found.width * found.height);
  // Stamps are filled as well, but neither so long nor so large.
  const isLong = found.width > Math.max(em * 3, found.height * 2.2);
  const isBar = isLong && found.height > em * 0.9 && found.height < em * 5;
  const isPlate = Math.min(found.width, found.height) > em * 6;
  // A cell at the side of what it heads.
  const isSide = found.height > em * 7 && found.width > em * 2 && found.height > found.width * 1.3;
  return (isBar || isPlate || isSide) && filled > 0.5 ? found : undefined;
}

/** Filled heads of tables and boxes: pale words on a dark ground. `picture` is the level page. */
export function findDarkHeads(picture: Raster, lines: readonly PageLine[], em: number): PixelBox[] {
  const heads: PixelBox[] = [];
  for (const line of lines) {
    if (line.confidence < 0.6 || line.box.height > em * 3 || line.box.width < line.box.height * 0.8) continue;
    if (heads.some((head) => overlap(head, line.box) > 0)) continue;
    const ground = groundUnder(picture, line, em);
    const head = ground && boxAround(picture, line, ground, em);
    if (head) heads.push(head);
  }
  return heads;
}

/** Wipes filled heads, words and all: they are print, and dark as ink. */
export function eraseHeads(ink: InkMap, heads: readonly PixelBox[]): void {
  for (const head of heads) {
    const box = clip(grow(head, cellPx), ink.widthPx, ink.heightPx);
    for (let y = Math.floor(box.y); y < Math.floor(bottom(box)); y++)
      ink.kinds.fill(
        inkKinds.none,
        y * ink.widthPx + Math.floor(box.x),
        y * ink.widthPx + Math.floor(right(box)),
      );
  }
}

/** The edges of filled heads are rules of the form. */
export function withHeads(rules: Rules, heads: readonly PixelBox[]): Rules {
  const level = heads.flatMap((head): Rule[] =>
    [head.y, bottom(head)].map((at) => ({ at, from: head.x, to: right(head) })),
  );
  const upright = heads.flatMap((head): Rule[] =>
    [head.x, right(head)].map((at) => ({ at, from: head.y, to: bottom(head) })),
  );
  return { level: [...rules.level, ...level], upright: [...rules.upright, ...upright] };
}
