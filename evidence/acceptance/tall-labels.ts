import type { PixelBox } from '../../domain/finding.ts';
import type { OcrEngine, Raster, TurnedBox } from '../ocr/engine.ts';
import type { Flattening } from './flatten.ts';
import { around, bottom, boxOf, centreX, centreY, overlap, right, union } from './geometry.ts';
import { type PageLine, turnedCorners } from './page-lines.ts';
import { plainWords } from './party-words.ts';
import { rulesAround } from './ruled-cell.ts';
import type { Rules } from './ruled-lines.ts';
import type { ReadWords } from './words-of-page.ts';

/** What is known of the table that labels stand in. */
type Table = { readonly rules: Rules; readonly em: number };

/** True where a rule runs between two letters: they stand in two cells. */
function isRuledOff(rules: Rules, upper: PixelBox, lower: PixelBox): boolean {
  const x = centreX(upper);
  const [from, to] = [centreY(upper), centreY(lower)];
  return rules.level.some((rule) => rule.at > from && rule.at < to && rule.from <= x && rule.to >= x);
}

/** A letter is hardly wider than it is high; two of a level word side by side are. */
const widestLetter = 1.35;

/** Columns of upright letters: tall regions, and single letters above one another. */
function findColumns(boxes: readonly PixelBox[], { rules, em }: Table): PixelBox[] {
  const narrow = boxes
    .filter((box) => box.width < em * 1.8 && box.height > em * 0.5 && box.width < box.height * widestLetter)
    .sort((a, b) => a.y - b.y);
  const columns: PixelBox[][] = [];
  for (const box of narrow) {
    const home = columns.find((column) => {
      const last = column.at(-1) as PixelBox;
      return (
        Math.abs(centreX(last) - centreX(box)) < em * 0.6 &&
        box.y - bottom(last) < em * 1.6 &&
        box.y > last.y &&
        !isRuledOff(rules, last, box)
      );
    });
    if (home) home.push(box);
    else columns.push([box]);
  }
  return columns.map(union).filter((box) => box.height > box.width * 1.6 && box.height < em * 14);
}

/** In lines of print: how wide a cell of upright letters is at most, how high at least, and how far its rules stand from its letters. */
const [widestCell, leastCell, besideRule] = [3.2, 5, 0.4];

/** The narrow, high cell of a table around a letter. */
function tallCellAround(letter: PixelBox, { rules, em }: Table): PixelBox | undefined {
  const cell = rulesAround(letter, rules);
  const isTall = cell.width < em * widestCell && cell.height > em * leastCell;
  return isTall && Number.isFinite(cell.height) ? cell : undefined;
}

/** A letter alone in such a cell may be all that was found of a tall word: the whole height of the cell is read. */
function findLoneLetters(boxes: readonly PixelBox[], table: Table): PixelBox[] {
  const { em } = table;
  const letters = boxes.filter(({ width, height }) => Math.max(width, height) < em * 1.3);
  return letters.flatMap((letter) => {
    const cell = tallCellAround(letter, table);
    if (!cell || boxes.some((other) => other !== letter && overlap(other, cell) > 0)) return [];
    const [from, to] = [letter.x - em * 0.15, right(letter) + em * 0.15];
    return boxOf(from, cell.y + em * besideRule, to, bottom(cell) - em * besideRule);
  });
}

/** Rows of the column that hold ink, one run for each letter. */
function letterRows(picture: Raster, box: PixelBox): [number, number][] {
  const runs: [number, number][] = [];
  const [left, rightEdge] = [
    Math.max(0, Math.floor(box.x)),
    Math.min(picture.widthPx, Math.ceil(right(box))),
  ];
  const value = (x: number, y: number) => picture.pixels[(y * picture.widthPx + x) * 3 + 1] as number;
  let [low, high] = [255, 0];
  const rows: number[] = [];
  const top = Math.max(0, Math.floor(box.y - 2));
  for (let y = top; y < Math.min(picture.heightPx, bottom(box) + 2); y++) {
    let darkest = 255;
    for (let x = left; x < rightEdge; x++) darkest = Math.min(darkest, value(x, y));
    rows.push(darkest);
    low = Math.min(low, darkest);
    high = Math.max(high, darkest);
  }
  const bar = (low + high) / 2;
  rows.forEach((darkest, index) => {
    const last = runs.at(-1);
    if (darkest > bar) return;
    if (last && last[1] === top + index) last[1] = top + index + 1;
    else runs.push([top + index, top + index + 1]);
  });
  return runs;
}

/** Letters are about as high as the column is wide: runs that are too low are parts of one. */
function joinRows(runs: readonly [number, number][], height: number): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of runs) {
    const last = joined.at(-1);
    if (last && to - last[0] <= height * 1.12) last[1] = to;
    else joined.push([from, to]);
  }
  return joined.filter(([from, to]) => to - from > height * 0.25);
}

/** Sets the letters of a column side by side on white. */
function layInRow(picture: Raster, box: PixelBox, em: number): Raster | undefined {
  const letterPx = Math.min(box.width, em * 1.15);
  const rows = joinRows(letterRows(picture, box), letterPx * 0.95);
  if (rows.length < 2 || rows.length > 8) return undefined;
  const side = Math.ceil(letterPx);
  const pad = Math.ceil(side * 0.6);
  const row = { widthPx: rows.length * (side + 2) + 2 * pad, heightPx: side + 2 * pad };
  const paper = picture.pixels[
    (Math.max(0, Math.floor(box.y) - 3) * picture.widthPx + Math.floor(centreX(box))) * 3
  ] as number;
  const pixels = new Uint8Array(row.widthPx * row.heightPx * 3).fill(paper);
  rows.forEach(([from, to], index) => {
    const top = Math.round((from + to) / 2 - side / 2);
    const left = Math.round(centreX(box) - side / 2);
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const [fromX, fromY] = [left + x, top + y];
        if (
          fromX < 0 ||
          fromY < from - 1 ||
          fromY > to ||
          fromX >= picture.widthPx ||
          fromY >= picture.heightPx
        )
          continue;
        for (let channel = 0; channel < 3; channel++) {
          pixels[((y + pad) * row.widthPx + pad + index * (side + 2) + x) * 3 + channel] = picture.pixels[
            (fromY * picture.widthPx + fromX) * 3 + channel
          ] as number;
        }
      }
    }
  });
  return { pixels, ...row };
}

/** Reads words that run from top to bottom, letter under letter, as narrow cells of a table hold them. */
export async function readTallLabels(
  engine: OcrEngine,
  picture: Raster,
  { regions }: ReadWords,
  { toFlat }: Flattening,
  table: Table,
): Promise<PageLine[]> {
  const boxes = regions.map((region: TurnedBox) => around(turnedCorners(region).map(toFlat)));
  const lines: PageLine[] = [];
  for (const box of [...findColumns(boxes, table), ...findLoneLetters(boxes, table)]) {
    const row = layInRow(picture, box, table.em);
    if (!row) continue;
    const read = await engine.read(row);
    const text = read.map((line) => line.text).join('');
    if (!text) continue;
    const confidence = Math.min(...read.map((line) => line.confidence));
    lines.push({ text, words: plainWords(text), confidence, box, heightPx: box.width, places: [] });
  }
  return lines;
}
