import { areAlike } from '../median.ts';
import type { Block, Page } from './form-page.ts';
import { bottom, boxOf, right } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
import type { Rule } from './ruled-lines.ts';

/** A box to sign in under a label: its edges as they lie from the label's corner, and its own. */
type Headed = {
  readonly label: Label;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
};

type Sides = { readonly left: Rule; readonly right: Rule };

/** Least width and height of a box that people sign in, in lines of print. */
const [leastWidth, leastHeight] = [5, 2.6];
/** How far under its label a box begins, in lines of print. */
const mostBelow = 1.6;

/**
 * The box that begins close under a label: two upright rules that end together, of which one at least begins there, too.
 * The one that the label's letters stand over may seem to begin with them.
 */
function boxUnder({ rules, em }: Page, { box }: Label): Sides | undefined {
  const edge = bottom(box);
  const beginsUnder = ({ from }: Rule) => from > edge - em * 0.7;
  const sides = rules.upright.filter(
    ({ from, to }) => from > box.y - em * 0.5 && from < edge + em * mostBelow && to - edge > em * leastHeight,
  );
  const isPair = (a: Rule, b: Rule) =>
    Math.abs(a.to - b.to) < em && b.at - a.at > em * leastWidth && (beginsUnder(a) || beginsUnder(b));
  const before = sides.filter(({ at }) => at < box.x + em * 0.6).sort((a, b) => b.at - a.at);
  const behind = sides.filter(({ at }) => at > right(box)).sort((a, b) => a.at - b.at);
  for (const left of before) {
    const end = behind.find((rule) => isPair(left, rule));
    if (end) return { left, right: end };
  }
  return undefined;
}

/** By how much the sides of a box lean at least, in lines of print, and at most, as a share of its height. */
const [leastLean, mostLean] = [0.25, 0.2];

const isOver = ({ at, from, to }: Rule, { box }: Label, em: number) =>
  from < box.x && to > right(box) && at > box.y && at < bottom(box) + em * mostBelow;

/** On a page taken askew the sides of a box lean and are no rules: its lid begins under its label, its foot a little aside. */
function leaningBox({ rules, em }: Page, label: Label, labels: readonly Label[]): Headed | undefined {
  const { box } = label;
  const under = rules.level
    .filter(({ at, from, to }) => at > bottom(box) - em * 0.2 && from < right(box) && to > right(box))
    .sort((a, b) => a.at - b.at);
  const [lid, foot] = under;
  if (!lid || !foot || lid.at > bottom(box) + em * mostBelow || lid.from > box.x + em * 0.6) return undefined;
  const height = foot.at - lid.at;
  const lean = Math.abs(foot.from - lid.from);
  const isBox =
    height > em * leastHeight &&
    lid.to - lid.from > em * leastWidth &&
    Math.abs(lid.to - lid.from - (foot.to - foot.from)) < em * 2;
  if (!isBox || lean < em * leastLean || lean > height * mostLean) return undefined;
  if (labels.some((other) => other.box.y > lid.at && other.box.y < foot.at)) return undefined;
  // A rule under several labels is a table's.
  if (labels.some((other) => other !== label && isOver(lid, other, em))) return undefined;
  const [left, end] = [Math.min(lid.from, foot.from), Math.max(lid.to, foot.to)];
  return { label, left, right: end, top: lid.at, foot: foot.at };
}

function headedBox(page: Page, label: Label, labels: readonly Label[]): Headed | undefined {
  const sides = boxUnder(page, label);
  if (!sides) return leaningBox(page, label, labels);
  const { left, right: end } = sides;
  const [top, foot] = [Math.max(left.from, end.from), Math.max(left.to, end.to)];
  return { label, left: left.at, right: end.at, top, foot };
}

/** A box of which a stamp hides an edge lies under its label as the others lie under theirs. */
const likeThat = (label: Label, other: Headed): Headed => {
  const [dx, dy] = [label.box.x - other.label.box.x, label.box.y - other.label.box.y];
  return {
    label,
    left: other.left + dx,
    right: other.right + dx,
    top: other.top + dy,
    foot: other.foot + dy,
  };
};

/** By how much boxes of one size differ at most, in lines of print. */
const mostUnlike = 2;

/** Blocks in boxes of one size that labels stand over; undefined where the page isn't laid out so. */
export function layOutHeadedBoxes(page: Page, { labels }: LabelSet): Block[] | undefined {
  const { em } = page;
  const seen = labels.flatMap((label) => headedBox(page, label, labels) ?? []);
  const [first] = seen;
  if (!first || seen.length < 2 || seen.length < labels.length - 1) return undefined;
  if (
    !areAlike(
      seen.map((box) => box.right - box.left),
      em * mostUnlike,
    ) ||
    !areAlike(
      seen.map((box) => box.foot - box.top),
      em * mostUnlike,
    )
  )
    return undefined;
  return labels.map((label) => {
    const { left, top, foot, ...box } = seen.find((one) => one.label === label) ?? likeThat(label, first);
    return {
      party: label.party,
      label,
      box: boxOf(left, label.box.y - em * 0.3, box.right, foot),
      signBox: boxOf(left, top, box.right, foot),
    };
  });
}
