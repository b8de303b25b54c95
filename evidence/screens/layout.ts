import type { OcrLine } from '../../domain/facts.ts';
import { simplify } from '../../domain/simplify.ts';
import { median } from '../median.ts';
import { browserEdgePx } from './browser-edge.ts';
import { evenRun, findNav } from './navigation.ts';
import { rowsOf } from './rows.ts';

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
  const folded = [...pressed].map(simplify).join('');
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
