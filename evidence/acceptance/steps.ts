import { type Page, smallPrint } from './form-page.ts';
import { bottom, centreX, topDown } from './geometry.ts';
import type { Label } from './labels.ts';
import { isDate } from './open-boundary.ts';

/** How far apart the two sides begin, and how near to one another labels of one side, in lines of print. */
const [leastApart, mostWithin] = [8, 2];

/** Labels of one side of the sheet, and what of the page lies there. */
export type Side = { readonly labels: readonly Label[]; readonly page: Page };

/** Where the labels of the right side begin, if three labels stand at the left and far to the right, each on its own level. */
export function startOfRight(labels: readonly Label[], em: number): number | undefined {
  const [a, b, c] = labels.map(({ box }) => box.x).sort((one, other) => one - other);
  if (a === undefined || b === undefined || c === undefined || labels.length !== 3) return undefined;
  const start = b - a > c - b ? b : c;
  const [near, far] = [Math.min(b - a, c - b), Math.max(b - a, c - b)];
  if (near > em * mostWithin || far < em * leastApart) return undefined;
  const tops = labels.map(({ box }) => box.y).sort((one, other) => one - other);
  const isLevel = tops.some((y, index) => index > 0 && y - (tops[index - 1] as number) < em * 1.6);
  return isLevel ? undefined : start;
}

/** How near to a label's start what is asked for in its block begins, in lines of print. */
const mostAside = 2;

/** True where what is asked for under each label, its date with it, stands over the next one, whatever its side. */
function endsOverNext(page: Page, labels: readonly Label[]): boolean {
  const { em } = page;
  const sorted = topDown(labels);
  return sorted.slice(0, -1).every(({ line }, index) => {
    const { box: next } = (sorted[index + 1] as Label).line;
    const follower = sorted
      .slice(index + 1)
      .find((other) => Math.abs(other.line.box.x - line.box.x) < em * leastApart);
    const asked = smallPrint(page, bottom(line.box), follower?.box.y ?? page.heightPx).filter(
      ({ box }) => Math.abs(box.x - line.box.x) < em * mostAside,
    );
    return asked.some(isDate) && asked.every(({ box }) => bottom(box) < next.y);
  });
}

/**
 * True where the label that is alone at its side stands over or under the other two, as far from them as they are apart, or
 * where each block ends over the next label: no block of one side has one of the other beside it.
 */
export function isApart(page: Page, labels: readonly Label[], start: number): boolean {
  const onRight = labels.filter(({ box }) => box.x >= start);
  const isAlone = (label: Label) => onRight.includes(label) === (onRight.length === 1);
  const alone = labels.find(isAlone);
  const [upper, lower] = topDown(labels.filter((label) => !isAlone(label)));
  if (!alone || !upper || !lower) return false;
  const distance = Math.max(upper.box.y - alone.box.y, alone.box.y - lower.box.y);
  return distance > (lower.box.y - upper.box.y) * 0.8 || endsOverNext(page, labels);
}

/** The two sides of a sheet where labels step to and fro: each has its blocks one under another, whatever the other has. */
export function sidesOf(page: Page, labels: readonly Label[]): readonly Side[] | undefined {
  const start = startOfRight(labels, page.em);
  if (start === undefined || isApart(page, labels, start)) return undefined;
  const split = start - page.em;
  const side = (from: number, to: number): Side => ({
    labels: labels.filter(({ box }) => box.x > from && box.x < to),
    page: {
      ...page,
      sheet: { left: from, right: to },
      rules: {
        level: page.rules.level
          .filter((rule) => rule.from < to && rule.to > from)
          .map((rule) => ({ ...rule, from: Math.max(rule.from, from), to: Math.min(rule.to, to) })),
        upright: page.rules.upright.filter(({ at }) => at > from && at < to),
      },
      lines: page.lines.filter(({ box }) => centreX(box) > from && centreX(box) < to),
    },
  });
  return [side(page.sheet.left, split), side(split, page.sheet.right)];
}
