import type { Page, Row, Span } from './form-page.ts';
import type { Label } from './labels.ts';
import type { Rule } from './ruled-lines.ts';

/** Length of `span` that some of the rules cover. */
function covered(rules: readonly Rule[], span: Span): number {
  let [length, reached] = [0, span.from];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const from = Math.max(reached, rule.from);
    const to = Math.min(span.to, rule.to);
    if (to > from) length += to - from;
    reached = Math.max(reached, to);
  }
  return length;
}

/** Heights at which level rules, in one piece or several, run under most of `span`. */
export function fullRules({ rules, em }: Page, span: Span, least: number): number[] {
  return rules.level
    .filter((rule) => {
      // A stamp on a rule cuts it in pieces.
      const pieces = rules.level.filter((other) => Math.abs(other.at - rule.at) < em * 0.45);
      return covered(pieces, span) > (span.to - span.from) * least;
    })
    .map((rule) => rule.at);
}

/** Between left and right edge, and between two heights. */
type Area = Span & { readonly top: number; readonly foot: number };

/** An upright rule of a row that goes on from the one between the columns of another. */
function ruleAt({ rules, em }: Page, x: number, { top, foot }: Area): number | undefined {
  return rules.upright.find(
    (rule) =>
      Math.abs(rule.at - x) < em * 2.5 &&
      Math.min(rule.to, foot) - Math.max(rule.from, top) > (foot - top) * 0.6,
  )?.at;
}

/**
 * How far a single block under or over a row of two reaches: as far as the column that it stands in, unless a frame of its
 * own runs over the whole width.
 */
function spanUnderColumns(page: Page, label: Label, second: Label, area: Area): Span {
  const { em } = page;
  const { from, to } = area;
  const inner = { from: from + em, to: to - em };
  const open = second.box.x - em * 0.7;
  const ruled = ruleAt(page, open, area);
  const isWhole =
    ruled === undefined && fullRules(page, inner, 0.9).some((at) => Math.abs(at - area.foot) < em * 0.6);
  if (isWhole) return { from, to };
  const split = ruled ?? open;
  return label.box.x < split ? { from, to: split } : { from: split, to };
}

/** Left and right edge of what belongs to the blocks of a row. */
export function spanOfRow(page: Page, row: Row, rows: readonly Row[], area: Area): Span {
  const { from, to } = area;
  const [label, ...more] = row.labels;
  if (!label || more.length > 0) return { from, to };
  const wide = rows.find((other) => other.labels.length === 2);
  const second = wide?.labels[1];
  return second ? spanUnderColumns(page, label, second, area) : { from, to };
}
