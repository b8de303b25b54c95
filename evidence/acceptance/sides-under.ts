import type { Page } from './form-page.ts';
import { bottom, centreY } from './geometry.ts';
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

/** True where a rule over a label is the upper edge of a pill around it: the lower edge is as long, and no side is straight. */
export function isOfPill({ rules, em }: Page, { box }: Label, { at, from, to }: Rule): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) < em * 0.5;
  const isClosed = rules.upright.some(
    (side) =>
      (isNear(side.at, from) || isNear(side.at, to)) && side.from < at + em && side.to > at + em * 0.5,
  );
  if (isClosed) return false;
  return rules.level.some(
    (other) =>
      Math.abs(other.at - bottom(box)) < em &&
      other.at > centreY(box) &&
      isNear(other.from, from) &&
      isNear(other.to, to),
  );
}
