import type { Page, Span } from './form-page.ts';
import { bottom } from './geometry.ts';
import type { Label } from './labels.ts';
import type { Rule } from './ruled-lines.ts';

/** Sides and foot of a box. */
export type Around = Span & { readonly foot: number };

export const movedBox = ({ from, to, foot }: Around, dx: number, dy: number): Around => ({
  ...{ from: from + dx, to: to + dx, foot: foot + dy },
});

/** In lines of print: how far a line to sign on ends before the sides of its box, and the least room over it. */
const [leastInset, leastOver] = [0.15, 2.6];
/** A box is less than so many times as wide as the line in it. */
const mostWider = 2;

/** Where a box ends: at the rule between its sides that lies next below a label, or with the sides. */
function footOf({ rules, em }: Page, { from, to }: Span, label: Label, sides: readonly Rule[]): number {
  const ends = Math.min(...sides.map((side) => side.to));
  const feet = rules.level
    .filter(({ at }) => at > bottom(label.box) && at < ends - em)
    .filter((rule) => rule.from < from + em && rule.to > to - em);
  return Math.min(ends, ...feet.map(({ at }) => at));
}

/**
 * The box around a label and the line to sign on over it, which touches neither of its sides; undefined where there is no
 * such box, or more room in it under the label than over the line.
 */
export function boxAround(page: Page, label: Label, line: Rule): Around | undefined {
  const { rules, em } = page;
  const along = rules.upright.filter(
    ({ from, to }) => from < line.at - em * leastOver && to > bottom(label.box),
  );
  const left = along
    .filter(({ at }) => at < line.from - em * leastInset)
    .toSorted((a, b) => b.at - a.at)
    .at(0);
  const right = along
    .filter(({ at }) => at > line.to + em * leastInset)
    .toSorted((a, b) => a.at - b.at)
    .at(0);
  if (!left || !right || right.at - left.at > (line.to - line.from) * mostWider) return undefined;
  if (along.some(({ at }) => at > left.at && at < right.at)) return undefined;
  const span = { from: left.at, to: right.at };
  const foot = footOf(page, span, label, [left, right]);
  const lid = Math.max(left.from, right.from);
  return line.at - lid > foot - bottom(label.box) ? { ...span, foot } : undefined;
}
