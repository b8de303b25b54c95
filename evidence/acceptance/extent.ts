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
  if (hasFrame(page, rows) && edges.from < left && isWide) return edges;
  const sure = page.lines.filter((line) => line.confidence > 0.8 && right(line.box) < page.sheet.right);
  const printed = Math.max(
    ...labels.map((label) => right(label.box)),
    ...sure.map((line) => right(line.box)),
  );
  const margin = Math.max(page.em, Math.min(...sure.map((line) => line.box.x)) - page.sheet.left);
  const from = Math.max(page.sheet.left, Math.min(left, ...lineStarts(page, labels)) - page.em);
  return { from, to: Math.min(page.sheet.right, Math.max(printed + page.em, page.sheet.right - margin)) };
}
