import { hasFrame, type Page, type Row, type Span } from './form-page.ts';
import { centreY, right } from './geometry.ts';
import type { Label } from './labels.ts';
import { findPartyWords } from './party-words.ts';
import type { Rule } from './ruled-lines.ts';

/** Level rules of the table in which the labels stand: those over or under a label, and what goes on beside them. */
function rulesOfTable({ rules, em }: Page, labels: readonly Label[], top: number): Rule[] {
  const left = rules.level.filter((rule) => rule.at > top);
  const table = left.filter((rule) =>
    labels.some(({ box }) => rule.from < box.x + em && rule.to > box.x + em * 0.5),
  );
  const goesOn = (rule: Rule) =>
    table.some(
      (other) =>
        Math.abs(other.at - rule.at) < em * 0.4 &&
        rule.from < other.to + em * 1.5 &&
        rule.to > other.from - em * 1.5,
    );
  for (let grew = true; grew; ) {
    const next = left.find((rule) => !table.includes(rule) && goesOn(rule));
    grew = next !== undefined;
    if (next) table.push(next);
  }
  return table;
}

/** A narrow table counts where upright rules stand at both of its edges. */
function isClosed({ rules, em }: Page, { from, to }: Span, rows: readonly Row[]): boolean {
  return [from, to].every((edge) =>
    rules.upright.some(
      (rule) => Math.abs(rule.at - edge) < em * 0.8 && rows.some(({ y }) => rule.from < y && rule.to > y),
    ),
  );
}

/** Where lines to sign on begin that end at the labels, which then stand at their right. */
function lineStarts({ rules, em }: Page, labels: readonly Label[]): number[] {
  return labels.flatMap(({ box, line }) =>
    rules.level
      .filter(
        (rule) =>
          rule.to - rule.from > em * 4 &&
          Math.abs(rule.at - centreY(box)) < em * 1.2 &&
          rule.to < line.box.x + em &&
          rule.to > line.box.x - em * 3,
      )
      .map((rule) => rule.from),
  );
}

/** Room to sign behind labels, in lines of print. */
const leastRoom = 6;

/** True where each row has words of its own before a rule, and none of them names a party: a text that people sign beside. */
function isTextBefore({ lines, em }: Page, rows: readonly Row[], { from, to }: Span): boolean {
  const before = lines.filter(
    ({ box, isStamped }) => !isStamped && box.x > from - em && right(box) < to + em,
  );
  const wordsOf = ({ y }: Row, next: Row | undefined) =>
    before.filter(
      ({ box }) => centreY(box) > y - em * 2 && centreY(box) < (next?.y ?? Number.POSITIVE_INFINITY),
    );
  return rows.every((row, index) => {
    const words = wordsOf(row, rows[index + 1]);
    return words.length > 0 && words.every((line) => findPartyWords(line.words).length === 0);
  });
}

/** Upright rules along all rows of labels one under another, and whether each rule between rows goes on beyond them, towards `side`. */
function rulesAlong({ rules, em }: Page, rows: readonly Row[], side: -1 | 1) {
  const [first, last] = [rows[0] as Row, rows.at(-1) as Row];
  const along = rules.upright.filter((rule) => rule.from <= first.y && rule.to >= last.y);
  return along.map(({ at }) => {
    const between = rules.level.filter(
      (level) => level.at > first.y && level.at < last.y && level.from < at + em && level.to > at - em,
    );
    const isBeyond = (level: Rule) =>
      side < 0
        ? level.from < at - em && level.to > at - em * 2
        : level.to > at + em && level.from < at + em * 2;
    const goesOn = (level: Rule) =>
      rules.level.some((other) => Math.abs(other.at - level.at) < em * 0.4 && isBeyond(other));
    return { at, isEnd: between.some((level) => !goesOn(level)) };
  });
}

const areOneUnderAnother = (rows: readonly Row[]) =>
  rows.length > 1 && rows.every(({ labels }) => labels.length === 1);

/**
 * Where the table of labels one under another begins and ends, of which others beside it are a part of nothing: an upright rule
 * runs along all rows, and not all rules between them go on beyond it, or a text stands before it in each row.
 */
function withoutTablesBeside(page: Page, rows: readonly Row[], { from, to }: Span): Span {
  if (!areOneUnderAnother(rows)) return { from, to };
  const { em } = page;
  const labels = rows.flatMap((row) => row.labels);
  // A rule that leans is known by its upper end, and labels lean with it: no straight one runs through any of them.
  const left = Math.max(...labels.map(({ box }) => box.x));
  const behind = Math.max(...labels.map(({ box }) => right(box))) + em * leastRoom;
  if (to < behind) return { from, to };
  const ends = rulesAlong(page, rows, 1).filter(({ at, isEnd }) => isEnd && at > behind && at < to - em * 3);
  const end = Math.min(to, ...ends.map(({ at }) => at));
  const starts = rulesAlong(page, rows, -1).filter(
    ({ at, isEnd }) =>
      at > from + em * 3 && at < left + em * 0.3 && (isEnd || isTextBefore(page, rows, { from, to: at })),
  );
  return { from: Math.max(from, ...starts.map(({ at }) => at)), to: end };
}

/** Left and right edge of the table that holds the labels or, without one, of the print. */
export function extentOf(page: Page, rows: readonly Row[]): Span {
  const labels = rows.flatMap((row) => row.labels);
  const left = Math.min(...labels.map((label) => label.box.x));
  const table = rulesOfTable(page, labels, (rows[0]?.y ?? 0) - page.em);
  const edges = {
    from: Math.min(...table.map((rule) => rule.from)),
    to: Math.max(...table.map((rule) => rule.to)),
  };
  const width = edges.to - edges.from;
  const isWide = width > page.widthPx * 0.4 || (width > page.em * 6 && isClosed(page, edges, rows));
  if (hasFrame(page, rows) && edges.from < left && isWide) return withoutTablesBeside(page, rows, edges);
  const sure = page.lines.filter((line) => line.confidence > 0.8 && right(line.box) < page.sheet.right);
  const printed = Math.max(
    ...labels.map((label) => right(label.box)),
    ...sure.map((line) => right(line.box)),
  );
  const margin = Math.max(page.em, Math.min(...sure.map((line) => line.box.x)) - page.sheet.left);
  const from = Math.max(page.sheet.left, Math.min(left, ...lineStarts(page, labels)) - page.em);
  return { from, to: Math.min(page.sheet.right, Math.max(printed + page.em, page.sheet.right - margin)) };
}
