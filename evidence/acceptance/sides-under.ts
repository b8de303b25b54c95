import type { Page } from './form-page.ts';
import { bottom } from './geometry.ts';
import type { Label } from './labels.ts';
import type { Rule } from './ruled-lines.ts';

/** In lines of print: how far under a label the sides of its box go down at least, and how far corners may be rounded. */
const [leastUnder, roundest] = [3, 0.6];

/** The sides of the box that a rule is the lid of, in which a label stands: both begin there and go on below the label. */
export function sidesUnder({ rules, em }: Page, { box }: Label, lid: Rule): Rule[] | undefined {
  const sides = [lid.from, lid.to].map((x) =>
    rules.upright.find(
      (side) =>
        Math.abs(side.at - x) < em * roundest &&
        Math.abs(side.from - lid.at) < em * roundest &&
        side.to > bottom(box) + em * leastUnder,
    ),
  );
  return sides.every((side) => side !== undefined) ? sides : undefined;
}
