import type { OcrLine } from '../../domain/facts.ts';
import { otherForms, simplifiedForms } from '../../domain/simplified-forms.ts';
import { median } from '../median.ts';
import { browserEdgePx } from './browser-edge.ts';
import { loginCues } from './vocabulary.ts';

/** A line with its words pressed together and its place as shares of the page. */
export type Placed = {
  readonly index: number;
  readonly line: OcrLine;
  /** NFKC, lower case, without blanks and most punctuation. */
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly middleX: number;
  readonly middleY: number;
  /** Height of the line in pixels. */
  readonly heightPx: number;
};

export type Layout = {
  readonly all: readonly Placed[];
  /** A browser's tabs and address, which are no part of the page. */
  readonly browser: readonly Placed[];
  /** The list of functions at the left. */
  readonly nav: readonly Placed[];
  /** Its entries alone, without what else stands above and below them. */
  readonly navColumn: readonly Placed[];
  readonly top: readonly Placed[];
  readonly bottom: readonly Placed[];
  readonly content: readonly Placed[];
  readonly isPhone: boolean;
  readonly medianHeightPx: number;
};

/** A watermark: words across the page on purpose, not a camera held askew. */
export const isSlanted = (line: OcrLine) => Math.abs(line.angle ?? 0) > 0.12;

export type Size = { readonly widthPx: number; readonly heightPx: number };

const simplified = new Map([...otherForms].map((letter, at) => [letter, [...simplifiedForms][at] as string]));

/** What Taiwan and Hong Kong call the same, after their letters were simplified. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/登入|登陆/g, '登录'],
  [/使用者/g, '用户'],
  [/帐号/g, '账号'],
  [/资讯/g, '信息'],
  [/设定/g, '设置'],
  [/储存/g, '保存'],
];

/** Words as the vocabulary knows them: simplified, without blanks, dots and marks. */
export function pressWords(text: string): string {
  const pressed = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•・▪◆►▸▾■□●.,，。'’"“”`!！~～]/gu, '');
  if (!/[\u4e00-\u9fff]/.test(pressed)) return pressed;
  const folded = [...pressed].map((letter) => simplified.get(letter) ?? letter).join('');
  return otherWords.reduce((words, [pattern, word]) => words.replace(pattern, word), folded);
}

type Frame = Size & { readonly edgePx: number };

function place(line: OcrLine, index: number, { widthPx, heightPx, edgePx }: Frame): Placed {
  const { x, y, width, height } = line.box;
  return {
    index,
    line,
    words: pressWords(line.text),
    left: x / widthPx,
    right: (x + width) / widthPx,
    middleX: (x + width / 2) / widthPx,
    middleY: (y + height / 2 - edgePx) / (heightPx - edgePx),
    heightPx: height,
  };
}

const isEntry = ({ words }: Placed) =>
  words.length <= 18 && /\p{L}{2}/u.test(words) && !/\d{3,}|[:：%]|https?/.test(words);

/** Entries below each other at even distances, none of them with a neighbour that would make it a row of a table. */
function isColumn(column: readonly Placed[]): boolean {
  if (column.length < 4) return false;
  const gaps = column.slice(1).map((entry, at) => entry.middleY - (column[at] as Placed).middleY);
  const usual = median(gaps);
  const even = gaps.filter((gap) => gap > usual * 0.6 && gap < usual * 1.6).length;
  return even >= gaps.length * 0.6;
}

/** The next words to the right of an entry, close by on the same row. */
function rowMate(entry: Placed, all: readonly Placed[], size: Size): Placed | undefined {
  const reach = (entry.heightPx * 0.4) / size.heightPx;
  return all
    .filter(
      (other) =>
        Math.abs(other.middleY - entry.middleY) < reach &&
        other.left > entry.right &&
        other.left - entry.right < 0.1,
    )
    .sort((a, b) => a.left - b.left)[0];
}

/** Captions have their values beside them, all starting at one place; entries of a navigation have not. */
function areCaptions(column: readonly Placed[], all: readonly Placed[], size: Size): boolean {
  const starts = column.flatMap((entry) => rowMate(entry, all, size)?.left ?? []);
  const usual = median(starts);
  return starts.filter((start) => Math.abs(start - usual) < 0.008).length >= column.length * 0.6;
}

/** Entries that start at one place; an icon read as a letter may stand before one. */
function columnAt(anchor: Placed, entries: readonly Placed[], size: Size): readonly Placed[] {
  const icon = (anchor.heightPx * 2.2) / size.widthPx;
  const starting = entries.filter(
    (entry) => entry.left > anchor.left - icon && entry.left < anchor.left + 0.012,
  );
  return starting.filter(
    (entry) =>
      !starting.some(
        (other) =>
          Math.abs(other.middleY - entry.middleY) * size.heightPx < anchor.heightPx * 0.5 &&
          other.words.length > entry.words.length,
      ),
  );
}

/** The longest run of entries of one size at like distances: names above and lines below are no part of it. */
function evenRun(column: readonly Placed[]): readonly Placed[] {
  const heightPx = median(column.map((entry) => entry.heightPx));
  const gapAt = (at: number) =>
    (column[at] as Placed).middleY - (column[at - 1] ?? (column[at] as Placed)).middleY;
  const usual = median(column.slice(1).map((_, at) => gapAt(at + 1)));
  let [best, run]: [readonly Placed[], readonly Placed[]] = [[], []];
  for (const [at, entry] of column.entries()) {
    const isAsLarge = Math.abs(entry.heightPx - heightPx) <= heightPx * 0.3;
    // A group's head may stand between two entries without being one of them.
    const isNext = run.length > 0 && gapAt(at) < usual * 2.3 && gapAt(at) > usual * 0.6;
    if (isAsLarge) run = isNext ? [...run, entry] : [entry];
    else run = [];
    if (run.length > best.length) best = run;
  }
  return isApart(best) ? best.slice(1) : best;
}

/** The name of a product stands a little farther from the entries than they from each other. */
function isApart(run: readonly Placed[]): boolean {
  if (run.length < 5) return false;
  const [first = 0, ...rest] = run.slice(1).map((entry, at) => entry.middleY - (run[at] as Placed).middleY);
  const usual = median(rest);
  const uneven = median(rest.map((gap) => Math.abs(gap - usual)));
  return first - usual > Math.max(4 * uneven, usual * 0.1);
}

/** The navigation: the longest even column of short words that starts within the left tenth. */
function findNav(all: readonly Placed[], isPhone: boolean, size: Size): readonly Placed[] {
  if (isPhone) return [];
  const entries = all.filter((entry) => entry.left < 0.1 && entry.right < 0.3 && isEntry(entry));
  let best: readonly Placed[] = [];
  for (const anchor of entries) {
    const column = columnAt(anchor, entries, size);
    if (column.length > best.length && isColumn(column)) best = column;
  }
  return areCaptions(best, all, size) || best.some(isSignIn) ? [] : best;
}

/** A sign-in form at the left edge is even, short and no navigation. */
const isSignIn = ({ words }: Placed) =>
  loginCues.password.test(words) || loginCues.keep.test(words) || loginCues.button.test(words);

const isFragment = ({ words }: Placed) => /^[\u4e00-\u9fff]{1,2}[:：]?$/u.test(words);

/** Spaced words such as 登 录 come as single letters: joined, they are one more line to look at. */
function joinFragments(all: readonly Placed[], size: Size): Placed[] {
  return rowsOf(all.filter(isFragment), size).flatMap((row) =>
    row.slice(1).flatMap((entry, at) => {
      const before = row[at] as Placed;
      const gapPx = (entry.left - before.right) * size.widthPx;
      const isOneWord =
        before.words.length + entry.words.length <= 4 &&
        Math.min(before.words.length, entry.words.length) === 1;
      if (!isOneWord || gapPx > entry.heightPx * 2.5) return [];
      return {
        ...before,
        words: before.words + entry.words,
        right: entry.right,
        middleX: (before.left + entry.right) / 2,
      };
    }),
  );
}

/** Sorts the lines of a page into its parts. */
export function layOut(lines: readonly OcrLine[], size: Size): Layout {
  const isPhone = size.heightPx > size.widthPx * 1.25;
  const edgePx = isPhone ? 0 : browserEdgePx(lines, size);
  const everything = lines.map((line, index) => place(line, index, { ...size, edgePx }));
  const placed = everything.filter(({ middleY }) => middleY > 0 || edgePx === 0);
  const all = [...placed, ...joinFragments(placed, size)];
  const nav = findNav(placed, isPhone, size);
  const navEdge = nav.length > 0 ? Math.max(...nav.map((entry) => entry.right)) : 0;
  const isNav = (entry: Placed) => nav.length > 0 && entry.right <= navEdge + 0.01;
  const topEdge = isPhone ? 0.06 : 0.075;
  const top = all.filter((entry) => !isNav(entry) && entry.middleY < topEdge);
  const bottom = all.filter((entry) => !isNav(entry) && entry.middleY > (isPhone ? 0.93 : 0.955));
  const framed = new Set([...top, ...bottom].map((entry) => entry.index));
  const isContent = (entry: Placed) => !isNav(entry) && !framed.has(entry.index) && !isSlanted(entry.line);
  return {
    all,
    browser: everything.filter((entry) => !placed.includes(entry)),
    nav: all.filter(isNav),
    navColumn: evenRun(nav),
    top,
    bottom,
    content: all.filter(isContent),
    isPhone,
    medianHeightPx: median(lines.map((line) => line.box.height)),
  };
}

/** Rows of the content: lines that stand beside each other. */
export function rowsOf(lines: readonly Placed[], size: Size): Placed[][] {
  const rows: Placed[][] = [];
  for (const entry of [...lines].sort((a, b) => a.middleY - b.middleY)) {
    const row = rows.at(-1);
    const reach = (entry.heightPx * 0.5) / size.heightPx;
    if (row && Math.abs(entry.middleY - (row[0] as Placed).middleY) < reach) row.push(entry);
    else rows.push([entry]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The most lines of rows under each other whose cells start at the same places: a table's body with its head. */
export function tableRows(rows: readonly Placed[][]): number {
  let best = 0;
  for (const [at, head] of rows.entries()) {
    if (head.length < 3) continue;
    const below = rows.slice(at + 1).filter((row) => alignedCells(head, row) >= Math.min(3, head.length));
    best = Math.max(best, below.length >= 2 ? below.length + 1 : 0);
  }
  return best;
}

export function alignedCells(head: readonly Placed[], row: readonly Placed[]): number {
  return head.filter((cell) =>
    row.some(
      (other) =>
        Math.abs(other.left - cell.left) < 0.008 ||
        Math.abs(other.middleX - cell.middleX) < 0.008 ||
        Math.abs(other.right - cell.right) < 0.006,
    ),
  ).length;
}

function isTableRow(row: readonly Placed[], rows: readonly Placed[][]): boolean {
  if (row.length < 3) return false;
  return rows.filter((other) => other !== row && alignedCells(row, other) >= 3).length >= 2;
}

/** Figures under their captions, side by side: the cards on top of a cockpit. Counts the figures. */
export function figureCards(rows: readonly Placed[][], isFigure: (words: string) => boolean): number {
  let cards = 0;
  for (const [at, row] of rows.entries()) {
    const captions = rows[at - 1];
    if (!captions || row.length < 2 || !row.every(({ words }) => isFigure(words))) continue;
    if (captions.some(({ words }) => isFigure(words))) continue;
    cards += alignedCells(captions, row);
  }
  return cards;
}

/** Label and value beside each other, the values of several rows starting at one place: a detail page or a form. */
export function pairRows(rows: readonly Placed[][]): number {
  const pairs = rows
    .filter((row) => row.length >= 2 && row.length <= 4 && !isTableRow(row, rows))
    .map((row) => row.slice(0, 2));
  const counts = pairs.map(
    ([label, value]) =>
      pairs.filter(
        ([otherLabel, otherValue]) =>
          (Math.abs((otherLabel?.left ?? 0) - (label?.left ?? 1)) < 0.008 ||
            Math.abs((otherLabel?.right ?? 0) - (label?.right ?? 1)) < 0.008) &&
          Math.abs((otherValue?.left ?? 0) - (value?.left ?? 1)) < 0.008,
      ).length,
  );
  return Math.max(0, ...counts);
}
