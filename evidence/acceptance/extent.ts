import { hasFrame, type Page, type Row, type Span } from './form-page.ts';
import { centreY, right } from './geometry.ts';
import type { Label } from './labels.ts';
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

/**
 * Where the table of labels one under another begins, of which another one at its left is a part of nothing: an upright rule
 * runs along all rows, and not all rules between them go on before it.
 */
function startBehind({ rules, em }: Page, rows: readonly Row[], { from, to }: Span): number {
  const labels = rows.flatMap((row) => row.labels);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last || labels.length > rows.length) return from;
  const left = Math.min(...labels.map(({ box }) => box.x));
  if (to - Math.max(...labels.map(({ box }) => right(box))) < em * leastRoom) return from;
  const isParting = ({ at, ...rule }: Rule) => {
    if (at < from + em * 3 || at > left + em * 0.3 || rule.from > first.y || rule.to < last.y) return false;
    const between = rules.level.filter(
      (level) => level.at > first.y && level.at < last.y && level.from > at - em && level.from < left + em,
    );
    const goesOn = (level: Rule) =>
      rules.level.some(
        (other) => Math.abs(other.at - level.at) < em * 0.4 && other.from < at - em && other.to > at - em * 2,
      );
    return between.some((level) => !goesOn(level));
  };
  const parting = rules.upright.filter(isParting);
  return Math.max(from, ...parting.map(({ at }) => at));
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
  if (hasFrame(page, rows) && edges.from < left && isWide)
    return { ...edges, from: startBehind(page, rows, edges) };
  const sure = page.lines.filter((line) => line.confidence > 0.8 && right(line.box) < page.sheet.right);
  const printed = Math.max(
    ...labels.map((label) => right(label.box)),
    ...sure.map((line) => right(line.box)),
  );
  const margin = Math.max(page.em, Math.min(...sure.map((line) => line.box.x)) - page.sheet.left);
  const from = Math.max(page.sheet.left, Math.min(left, ...lineStarts(page, labels)) - page.em);
  return { from, to: Math.min(page.sheet.right, Math.max(printed + page.em, page.sheet.right - margin)) };
}
