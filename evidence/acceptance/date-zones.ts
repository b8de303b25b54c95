import type { PixelBox } from '../../domain/finding.ts';
import type { Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, contains, grow, right, union } from './geometry.ts';
import { type PageLine, partBox } from './page-lines.ts';
import { findPartyWords, looksLikeDate, signWords } from './party-words.ts';
import { cellAround } from './ruled-cell.ts';

const asksFor = (words: string) => signWords.test(words) || findPartyWords(words).length > 0;

type Place = { readonly box: PixelBox };

/** Rows that hold dates alone are no higher, in lines of print. */
const highestDateRow = 3;

/** A high cell with 日期 so far down in it, as a share of its height, is one to sign in above. */
const lowInCell = 0.65;

/** The cell that 日期 heads and, where it heads a low row of a table, the row up to the next thing asked for. */
function dateRow(cell: PixelBox, lines: readonly PageLine[], em: number): PixelBox {
  if (cell.height > em * highestDateRow) return cell;
  const asked = lines.filter(
    ({ box, words }) =>
      asksFor(words) && box.x > right(cell) && centreY(box) > cell.y && centreY(box) < bottom(cell),
  );
  const end = Math.min(Number.MAX_SAFE_INTEGER, ...asked.map(({ box }) => box.x));
  return boxOf(cell.x, cell.y, end, bottom(cell));
}

/** A date that was read, in whatever ink, and no larger than people write dates. */
const isWrittenDate = ({ text, confidence, heightPx, isStamped }: PageLine, em: number) =>
  !isStamped && confidence > 0.8 && heightPx < em * 1.7 && looksLikeDate(text);

/** 年 and 月 that were found one by one. */
function spacedDate(year: PageLine, lines: readonly PageLine[], em: number): PixelBox[] {
  // What stands close by may have been read with it.
  if (!/^年.?$/.test(year.words)) return [];
  const month = lines.find(
    ({ words, box }) =>
      words.startsWith('月') &&
      box.x > year.box.x &&
      box.x - right(year.box) < em * 6 &&
      Math.abs(centreY(box) - centreY(year.box)) < em * 0.6,
  );
  return month ? [grow(union([year.box, month.box]), em * 2.5, em * 0.6)] : [];
}

/** Where dates are written: beside 日期 or in the cell that it heads, between 年 月 日, under a column's head. */
export function dateZones(
  lines: readonly PageLine[],
  { em, rules }: Pick<Page, 'em' | 'rules'>,
  blocksTop: number,
): PixelBox[] {
  return lines.flatMap((line) => {
    if (isWrittenDate(line, em)) return [grow(line.box, em * 0.4)];
    const match = /日期|时间|date/.exec(line.words);
    if (/年.{0,6}月|月.{0,4}日/.test(line.words)) return [grow(line.box, em * 2, em * 0.6)];
    if (!match) return spacedDate(line, lines, em);
    const middle = centreY(line.box);
    const label = partBox(line, match.index, match.index + match[0].length);
    const isHead = middle < blocksTop && middle > blocksTop - em * 3 && line.words.length <= 8;
    if (isHead) return [boxOf(label.x - em * 2.5, middle, right(label) + em * 3, Number.MAX_SAFE_INTEGER)];
    const cell = line.words.length <= 8 && !signWords.test(line.words) && cellAround(line, rules, em);
    const isAlone =
      cell &&
      lines.every(({ box, words }) => !asksFor(words) || !contains(cell, [centreX(box), centreY(box)]));
    const isAtFoot = cell && cell.height > em * highestDateRow && middle > cell.y + cell.height * lowInCell;
    if (cell && isAlone && !isAtFoot) return [dateRow(cell, lines, em)];
    return [boxOf(right(label) - em * 0.3, middle - em * 1.05, right(label) + em * 8.5, middle + em * 1.05)];
  });
}

/** Columns are filled in alike: where one has its date, its neighbours have theirs, even if the word was not read. */
export function shareDateZones(zones: readonly PixelBox[], blocks: readonly Place[], em: number): PixelBox[] {
  const inRow = (a: Place, b: Place) => a !== b && Math.abs(a.box.y - b.box.y) < em;
  const shared = zones.flatMap((zone) => {
    const home = blocks.find(({ box }) => contains(box, [centreX(zone), centreY(zone)]));
    if (!home) return [];
    return blocks
      .filter((other) => inRow(home, other))
      .map((other) => ({ ...zone, x: zone.x + other.box.x - home.box.x }));
  });
  return [...zones, ...shared];
}
