import type { PixelBox } from '../../domain/finding.ts';
import { areAlike, median } from '../median.ts';
import { heightOf } from './columns.ts';
import { type Block, belongsToBlocks, type Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, contains, overlap, right } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { looksLikeDate } from './party-words.ts';
import { fullRules } from './row-span.ts';
import type { Rule } from './ruled-lines.ts';

/** In lines of print: the least width and height of a cell to sign in, and how far below its lid its label stands at most. */
const [leastWidth, leastHeight, mostBelow] = [6, 4, 2.4];
/** Over a label is so much less room than under it. */
const lessRoom = 0.5;
/** Shares of a cell's sides and edges that rules run along at least; a stamp hides the rest. */
const [leastSide, leastEdge] = [0.7, 0.8];
/** In lines of print: how far a line to sign on ends before both sides of its cell at least, and how far corners may be rounded. */
const [leastInset, roundest] = [0.15, 0.6];
/** A cell beside a label's, so many times as wide, is the one to sign in; it is so wide at least, in lines of print. */
const [widerBeside, leastBeside] = [1.3, 3];
/** The last cell of a column is so much higher than the others at most; below it lies the edge of the sheet. */
const mostHigher = 1.45;
/** By how much cells of one size differ at most, in lines of print. */
const mostUnlike = 2;
/** So many rules to each side may be strokes of something else. */
const mostRules = 5;

const isIn = (box: PixelBox, one: PixelBox) => contains(box, [centreX(one), centreY(one)]);

type OwnCell = { readonly label: Label; readonly box: PixelBox };

/** Upright rules beside a label's line, the nearest first. */
function sidesBeside({ rules, em }: Page, { line: { box } }: Label): { before: Rule[]; behind: Rule[] } {
  const along = rules.upright.filter(({ from, to }) => from < bottom(box) && to > box.y);
  const near = (a: Rule, b: Rule) => Math.abs(a.at - centreX(box)) - Math.abs(b.at - centreX(box));
  return {
    before: along
      .filter(({ at }) => at < box.x + em * 0.4)
      .toSorted(near)
      .slice(0, mostRules),
    behind: along
      .filter(({ at }) => at > right(box) - em * 0.4)
      .toSorted(near)
      .slice(0, mostRules),
  };
}

/** The cell that two sides and the nearest rules from one to the other close around a label. */
function cellBetween(page: Page, { line }: Label, left: Rule, end: Rule): PixelBox | undefined {
  const { em } = page;
  if (end.at - left.at < em * leastWidth) return undefined;
  // What ends before both sides, where these go on, is a line to sign on; at the ends of both a box has round corners.
  const endsAt = (side: Rule, at: number) =>
    Math.min(Math.abs(side.from - at), Math.abs(side.to - at)) < em * roundest;
  const isInset = ({ at, from, to }: Rule) =>
    from > left.at + em * leastInset &&
    to < end.at - em * leastInset &&
    !(endsAt(left, at) && endsAt(end, at));
  const level = page.rules.level.filter((rule) => !isInset(rule) || rule.to - rule.from < em * leastWidth);
  const edges = fullRules(
    { ...page, rules: { ...page.rules, level } },
    { from: left.at + em * 0.5, to: end.at - em * 0.5 },
    leastEdge,
  );
  const y = centreY(line.box);
  const top = Math.max(...edges.filter((at) => at < y));
  const foot = Math.min(...edges.filter((at) => at > y));
  if (!Number.isFinite(foot - top) || foot - top < em * leastHeight) return undefined;
  const isSide = (rule: Rule) => heightOf(rule, page, top, foot) > (foot - top) * leastSide;
  return isSide(left) && isSide(end) ? boxOf(left.at, top, end.at, foot) : undefined;
}

/** The cell at one side of another in its row, whose rules go on there; undefined where the row ends. */
function cellBeside({ rules, em }: Page, cell: PixelBox, side: -1 | 1): PixelBox | undefined {
  const edge = side < 0 ? cell.x : right(cell);
  const ends = rules.upright
    .filter(({ from, to }) => from < cell.y + em && to > bottom(cell) - em)
    .map(({ at }) => at)
    .filter((at) => (at - edge) * side > em * leastBeside);
  const end = side < 0 ? Math.max(...ends) : Math.min(...ends);
  const [from, to] = side < 0 ? [end, edge] : [edge, end];
  const goesOn = (y: number) =>
    rules.level.some(
      (rule) => Math.abs(rule.at - y) < em * 0.5 && rule.from < from + em && rule.to > to - em,
    );
  if (!Number.isFinite(end) || !goesOn(cell.y) || !goesOn(bottom(cell))) return undefined;
  return boxOf(from, cell.y, to, bottom(cell));
}

/** True where people sign in another cell of its row: an empty one, or one behind it that is wider. */
function isSignedBeside(page: Page, cell: PixelBox, labels: readonly Label[]): boolean {
  return ([-1, 1] as const).some((side) => {
    const beside = cellBeside(page, cell, side);
    if (!beside || labels.some(({ line }) => isIn(beside, line.box))) return false;
    const isEmpty = !page.lines.some(({ box, isStamped }) => !isStamped && isIn(beside, box));
    return isEmpty || (side > 0 && beside.width > cell.width * widerBeside);
  });
}

/** A cell with the low ones below it in its column in which something more is asked for, or nothing stands. */
function withLowCells(page: Page, cell: PixelBox, labels: readonly Label[]): PixelBox {
  const { em, rules, lines } = page;
  const span = { from: cell.x + em * 0.5, to: right(cell) - em * 0.5 };
  const foot = Math.min(
    ...fullRules(page, span, leastEdge).filter(
      (at) => at > bottom(cell) + em && at < bottom(cell) + em * leastHeight,
    ),
  );
  const low = boxOf(cell.x, bottom(cell), right(cell), foot);
  const goesOn = (x: number) =>
    rules.upright.some(
      ({ at, from, to }) => Math.abs(at - x) < em * 0.3 && from < bottom(cell) - em && to > foot - em * 0.5,
    );
  const isForeign = (line: PageLine) =>
    isIn(low, line.box) &&
    (labels.some((label) => label.line === line) || !(belongsToBlocks(line) || looksLikeDate(line.text)));
  if (!Number.isFinite(foot) || !goesOn(cell.x) || !goesOn(right(cell)) || lines.some(isForeign)) return cell;
  return boxOf(cell.x, cell.y, right(cell), foot);
}

/** The cell of its own in which a label stands, close to the lid. */
function ownCell(page: Page, label: Label, labels: readonly Label[]): OwnCell | undefined {
  const { em } = page;
  const { box } = label.line;
  const { before, behind } = sidesBeside(page, label);
  const cells = before.flatMap((left) => behind.flatMap((end) => cellBetween(page, label, left, end) ?? []));
  const [cell] = cells.toSorted((a, b) => a.width - b.width);
  if (!cell || isSignedBeside(page, cell, labels)) return undefined;
  if (labels.some((other) => other !== label && isIn(cell, other.line.box))) return undefined;
  const [over, under] = [box.y - cell.y, bottom(cell) - bottom(box)];
  const isAtLid = over < em * mostBelow && over < under * lessRoom;
  return isAtLid ? { label, box: withLowCells(page, cell, labels) } : undefined;
}

/** True where rules close over and under a label leave no room to sign. */
function isInLowCell(page: Page, { line: { box } }: Label): boolean {
  const y = centreY(box);
  const edges = fullRules(page, { from: box.x, to: right(box) }, leastEdge);
  const [top, foot] = [Math.max(...edges.filter((at) => at < y)), Math.min(...edges.filter((at) => at > y))];
  return foot - top < page.em * leastHeight;
}

/** A cell of which a stamp hides an edge lies around its label as another one does. */
function likeThat(label: Label, other: OwnCell): OwnCell {
  const { box } = other;
  const [dx, dy] = [label.line.box.x - other.label.line.box.x, label.line.box.y - other.label.line.box.y];
  return { ...other, label, box: { ...box, x: box.x + dx, y: box.y + dy } };
}

const areOfOneSize = (cells: readonly OwnCell[], em: number) =>
  areAlike(
    cells.map(({ box }) => box.width),
    em * mostUnlike,
  ) &&
  areAlike(
    cells.map(({ box }) => box.height),
    em * mostUnlike,
  );

const areApart = (cells: readonly OwnCell[], em: number) =>
  cells.every(({ box }, index) => cells.slice(index + 1).every((other) => overlap(box, other.box) < em * em));

/**
 * Blocks in cells that labels stand in by themselves, wherever on the sheet these are: one under another, beside one another,
 * or to and fro. Undefined where the page isn't laid out so.
 */
export function layOutOwnCells(page: Page, { labels }: LabelSet): Block[] | undefined {
  const { em } = page;
  const seen = labels.flatMap((label) => ownCell(page, label, labels) ?? []);
  const [first] = seen;
  if (!first || seen.length < 2 || seen.length < labels.length - 1) return undefined;
  const missing = labels.find((label) => seen.every((one) => one.label !== label));
  if (missing && (!areOfOneSize(seen, em) || isInLowCell(page, missing))) return undefined;
  const cells = labels.map((label) => seen.find((one) => one.label === label) ?? likeThat(label, first));
  const heights = cells.map(({ box }) => box.height);
  if (Math.max(...heights) > median(heights) * mostHigher) return undefined;
  if (!areApart(cells, em)) return undefined;
  return cells.map(({ label, box }) => {
    const { party, line } = label;
    return { party, label, box, signBox: boxOf(box.x, bottom(line.box), right(box), bottom(box)) };
  });
}
