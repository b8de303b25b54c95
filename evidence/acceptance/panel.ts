import { areAlike, median } from '../median.ts';
import type { Block, Page, Span } from './form-page.ts';
import { bottom, boxOf, right, topDown } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
import { fullRules } from './row-span.ts';

/** A label in the low cell that heads a box, and where that cell's foot is. */
type Head = { readonly label: Label; readonly sides: Span; readonly lid: number };

/** In lines of print: how far under its label a head ends at most, and how high a box to sign in is at least. */
const [mostBelow, leastHeight] = [1.6, 4];
/** In lines of print: the least width of a panel, and by how much its boxes differ in width or place at most. */
const [leastWidth, mostUnlike] = [6.5, 3];
/** A panel takes less than this share of the sheet, and at least so many lines of a text stand beside it. */
const [widest, leastBeside] = [0.55, 6];

/** The upright rules nearest to a label that go on from its line down into the box under it. */
function sidesOf({ rules, em }: Page, { line: { box } }: Label): Span | undefined {
  const foot = bottom(box);
  const sides = rules.upright
    .filter(({ from, to }) => from < foot && to > foot + em * leastHeight)
    .map(({ at }) => at);
  const from = Math.max(...sides.filter((at) => at < box.x + em * 0.5));
  const to = Math.min(...sides.filter((at) => at > right(box) - em * 0.5));
  return Number.isFinite(to - from) && to - from > em * leastWidth ? { from, to } : undefined;
}

/** Level rules that run from side to side of a panel; lines to sign on begin behind words. */
const across = (page: Page, { from, to }: Span): number[] =>
  fullRules(page, { from: from + page.em * 0.5, to: to - page.em * 0.5 }, 0.85).sort((a, b) => a - b);

function lidOf(page: Page, { line }: Label, sides: Span): number | undefined {
  const foot = bottom(line.box);
  const { em } = page;
  return across(page, sides).find((at) => at > foot - em * 0.3 && at < foot + em * mostBelow);
}

/** Heads of boxes one above the other in one narrow column; those whose rules a stamp hides are as the others are. */
function headsOf(page: Page, labels: readonly Label[]): Head[] | undefined {
  const { em } = page;
  const seen = labels.map((label) => ({ label, sides: sidesOf(page, label) }));
  const sides = seen.flatMap((one) => one.sides ?? []);
  if (sides.length < 2 || sides.length < labels.length - 1) return undefined;
  if (
    !areAlike(
      sides.map(({ from }) => from),
      em * mostUnlike,
    ) ||
    !areAlike(
      sides.map(({ to }) => to),
      em * mostUnlike,
    )
  )
    return undefined;
  const usual = { from: median(sides.map(({ from }) => from)), to: median(sides.map(({ to }) => to)) };
  const lids = seen.map((one) => lidOf(page, one.label, one.sides ?? usual));
  const depths = seen.flatMap(({ label }, index) => {
    const lid = lids[index];
    return lid === undefined ? [] : [lid - bottom(label.line.box)];
  });
  if (depths.length < 2 || depths.length < labels.length - 1) return undefined;
  return seen.map(({ label, sides: own = usual }, index) => ({
    label,
    sides: own,
    lid: lids[index] ?? bottom(label.line.box) + median(depths),
  }));
}

/** True where much of the sheet's text stands before or behind the panel, at the height of its boxes. */
function hasTextBeside({ lines, em, sheet }: Page, heads: readonly Head[], foot: number): boolean {
  const [from, to] = [
    Math.min(...heads.map(({ sides }) => sides.from)),
    Math.max(...heads.map(({ sides }) => sides.to)),
  ];
  const top = Math.min(...heads.map(({ label }) => label.line.box.y));
  const beside = lines.filter(
    ({ box, isStamped }) =>
      !isStamped && box.y > top && box.y < foot && (right(box) < from + em || box.x > to - em),
  );
  return to - from < (sheet.right - sheet.left) * widest && beside.length >= leastBeside;
}

/** Where a box ends: at the last rule over the head of the next, or over that head where there is none. */
function footOf(page: Page, { sides, lid }: Head, next: Head): number {
  const { em } = page;
  const head = next.label.line.box.y;
  const rules = across(page, sides).filter((at) => at > lid + em * leastHeight && at < head + em * 0.3);
  const last = rules.at(-1);
  // The foot of one box and the top of the next may lie close to one another.
  return rules.find((at) => last !== undefined && last - at < em) ?? head - em * 0.4;
}

/** The last box is as high as the others, or ends at a rule not far above or below. */
function lastFoot(page: Page, { sides, lid }: Head, height: number): number {
  const isNear = (at: number) => at - lid > height * 0.6 && at - lid < height * 1.5;
  return across(page, sides).findLast(isNear) ?? Math.min(page.heightPx, lid + height);
}

/**
 * Boxes one above the other in a panel at the side of a text, each under a head of its own; undefined where the page isn't
 * laid out so.
 */
export function layOutPanel(page: Page, { labels }: LabelSet): Block[] | undefined {
  const { em } = page;
  const heads = headsOf(page, topDown(labels));
  const last = heads?.at(-1);
  if (!heads || !last) return undefined;
  const feet = heads.slice(1).map((next, index) => footOf(page, heads[index] as Head, next));
  const heights = feet.map((foot, index) => foot - (heads[index] as Head).lid);
  if (heights.some((height) => height < em * leastHeight)) return undefined;
  feet.push(lastFoot(page, last, median(heights)));
  if (!hasTextBeside(page, heads, feet.at(-1) as number)) return undefined;
  return heads.map(({ label, sides: { from, to }, lid }, index) => {
    const foot = feet[index] as number;
    return {
      party: label.party,
      label,
      box: boxOf(from, Math.min(label.box.y - em * 0.3, lid), to, foot),
      signBox: boxOf(from, lid, to, foot),
    };
  });
}
