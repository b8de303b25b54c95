import { areAlike } from '../median.ts';
import type { Block, Page } from './form-page.ts';
import { bottom, boxOf, right } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
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

/** How far over its label the lid of a box lies at most, and by how much boxes of one size differ, in lines of print. */
const [farthestLid, mostUnlike] = [2.4, 2];

type Boxed = {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly foot: number;
};

function boxAround(page: Page, label: Label): Boxed | undefined {
  const { box } = label.line;
  const lids = page.rules.level
    .filter(({ at }) => at < box.y + page.em * 0.4 && at > box.y - page.em * farthestLid)
    .filter(({ from, to }) => from < box.x && to > right(box));
  for (const lid of lids) {
    const sides = sidesUnder(page, label, lid);
    if (sides)
      return { label, from: lid.from, to: lid.to, top: lid.at, foot: Math.min(...sides.map(({ to }) => to)) };
  }
  return undefined;
}

/** A box that has lost an edge lies around its label as another one does. */
const likeThat = (label: Label, other: Boxed): Boxed => {
  const [dx, dy] = [label.line.box.x - other.label.line.box.x, label.line.box.y - other.label.line.box.y];
  return { label, from: other.from + dx, to: other.to + dx, top: other.top + dy, foot: other.foot + dy };
};

/** True for boxes of one size, each under the one before, that are no column: the next begins farther to one side. */
function areSteps(boxes: readonly Boxed[], em: number): boolean {
  const most = em * mostUnlike;
  const isUnder = ({ top }: Boxed, index: number) =>
    index === 0 || top > (boxes[index - 1] as Boxed).foot - em;
  const [lefts, widths, heights] = [
    boxes.map(({ from }) => from),
    boxes.map(({ from, to }) => to - from),
    boxes.map(({ top, foot }) => foot - top),
  ];
  return boxes.every(isUnder) && !areAlike(lefts, most) && areAlike(widths, most) && areAlike(heights, most);
}

/** Blocks in boxes that step to and fro across the sheet, each with its label under its lid; undefined where there are none. */
export function layOutSteppingBoxes(page: Page, { labels }: LabelSet): Block[] | undefined {
  const seen = labels.flatMap((label) => boxAround(page, label) ?? []);
  const [first] = seen;
  if (!first || seen.length < 2 || seen.length < labels.length - 1) return undefined;
  const boxes = labels.map((label) => seen.find((one) => one.label === label) ?? likeThat(label, first));
  if (
    !areSteps(
      boxes.toSorted((a, b) => a.top - b.top),
      page.em,
    )
  )
    return undefined;
  return boxes.map(({ label, from, to, top, foot }) => ({
    party: label.party,
    label,
    box: boxOf(from, top, to, foot),
    signBox: boxOf(from, bottom(label.line.box), to, foot),
  }));
}
