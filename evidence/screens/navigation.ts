import { median } from '../median.ts';
import type { Placed, Size } from './layout.ts';
import { alignedCells } from './rows.ts';
import { landingCues, loginCues } from './vocabulary.ts';

const isEntry = ({ words }: Placed) =>
  words.length <= 18 && /\p{L}{2}/u.test(words) && !/\d{3,}|[:：%]|https?/.test(words);

/** Entries below each other at even distances. */
function isColumn(column: readonly Placed[]): boolean {
  if (column.length < 4) return false;
  const gaps = column.slice(1).map((entry, at) => entry.middleY - (column[at] as Placed).middleY);
  const usual = median(gaps);
  const even = gaps.filter((gap) => gap > usual * 0.6 && gap < usual * 1.6).length;
  return even >= gaps.length * 0.6;
}

/** Few lines that stand below each other by chance do not do so to the pixel. */
function isMeasured(run: readonly Placed[], size: Size): boolean {
  if (run.length < 4) return false;
  if (run.length > 5) return true;
  const gaps = run.slice(1).map((entry, at) => (entry.middleY - (run[at] as Placed).middleY) * size.heightPx);
  const usual = median(gaps);
  const fitting = gaps.filter((gap) => Math.abs(gap - usual) <= Math.max(4, usual * 0.15));
  return fitting.length >= Math.min(gaps.length, 3);
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

/** Rows of a table reach far to the right, their cells under each other; beside a navigation stands what is by chance. */
function isFirstColumn(column: readonly Placed[], all: readonly Placed[], size: Size): boolean {
  const rows = column.map((entry) =>
    all.filter(
      (other) =>
        other.left > entry.right &&
        Math.abs(other.middleY - entry.middleY) * size.heightPx < entry.heightPx * 0.35,
    ),
  );
  const inTable = rows.filter(
    (row) =>
      row.length >= 2 && rows.filter((other) => other !== row && alignedCells(row, other) >= 2).length >= 2,
  );
  return inTable.length >= column.length * 0.75;
}

/** Functions are named in a few letters, news and tasks are told in more. */
const isShort = ({ words }: Placed) => /^[\u4e00-\u9fff]{2,6}$|^[a-z]{2,16}$/u.test(words);

/** What stands in a list again and again, or is told after dots, is news or tasks: a function is offered once. */
function isList(column: readonly Placed[]): boolean {
  const once = new Set(column.map(({ words }) => words)).size;
  const dotted = column.filter(({ line }) => /^\s*[·•]/u.test(line.text));
  const isTold = dotted.length > column.length * 0.5 && !column.every(isShort);
  return once <= column.length * 0.75 || isTold;
}

/** Under a head that says so stand short ways to what the bar on top offers as well. */
function isShortcuts(column: readonly Placed[], all: readonly Placed[]): boolean {
  const above = all.filter(({ middleY }) => middleY < 0.2).map(({ words }) => words);
  const inBar = column.filter(({ middleY, words }) => middleY > 0.2 && above.includes(words));
  return inBar.length >= 3 && column.some(({ words }) => landingCues.quick.test(words));
}

/** Titles, sentences and figures that happen to stand at even distances. */
function isMixed(column: readonly Placed[]): boolean {
  const usual = median(column.map(({ heightPx }) => heightPx));
  const alike = column.filter(({ heightPx }) => Math.abs(heightPx - usual) <= usual * 0.3);
  const counted = column.filter(({ words }) => /\p{L}\d+$/u.test(words));
  // News have titles; functions have names.
  const long = column.filter(({ words }) => /^[\u4e00-\u9fff]{10,}$/u.test(words));
  return alike.length < column.length * 0.75 || Math.max(counted.length, long.length) > column.length * 0.5;
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
export function evenRun(column: readonly Placed[]): readonly Placed[] {
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

const isBeside = (entry: Placed, other: Placed) =>
  other.left < entry.left && Math.abs(other.middleY - entry.middleY) < 0.012;

/** Where what stands in the same strip is measured and counted, the strip is a panel. */
function isPanel(column: readonly Placed[], all: readonly Placed[]): boolean {
  const start = Math.max(...column.map(({ left }) => left)) + 0.012;
  const strip = all.filter(({ left }) => left <= start);
  const isCounted = (entry: Placed) =>
    /\p{L}.*\d|\d.*\p{L}/u.test(entry.words)
      ? entry.words.length >= 4
      : // Beside an entry a figure tells how much is new there; below it stands what it captions.
        /^[¥$]?[\d,.]+%?$/.test(entry.words) && !strip.some((other) => isBeside(entry, other));
  const counted = strip.filter(isCounted);
  return counted.length > strip.length * 0.35;
}

function isNavigation(column: readonly Placed[], all: readonly Placed[], size: Size): boolean {
  if (!isColumn(column) || column.some(isSignIn)) return false;
  const run = evenRun(column);
  return (
    isMeasured(run, size) &&
    !isMixed(run) &&
    !isList(run) &&
    !isShortcuts(run, all) &&
    !isPanel(column, all) &&
    !areCaptions(column, all, size) &&
    !isFirstColumn(run, all, size)
  );
}

/** The navigation: the longest even column of short words that starts within the left tenth. */
export function findNav(all: readonly Placed[], isPhone: boolean, size: Size): readonly Placed[] {
  if (isPhone) return [];
  const entries = all.filter((entry) => entry.left < 0.1 && entry.right < 0.3 && isEntry(entry));
  let best: readonly Placed[] = [];
  for (const anchor of entries) {
    const column = columnAt(anchor, entries, size);
    if (column.length > best.length && isNavigation(column, all, size)) best = column;
  }
  return best;
}

/** A sign-in form at the left edge is even, short and no navigation. */
const isSignIn = ({ words }: Placed) =>
  loginCues.password.test(words) || loginCues.keep.test(words) || loginCues.button.test(words);
