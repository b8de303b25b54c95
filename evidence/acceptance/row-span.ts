import { type Page, type Row, type Span, smallPrint } from './form-page.ts';
import { bottom, centreX, centreY, right } from './geometry.ts';
import type { Label } from './labels.ts';
import type { Rule } from './ruled-lines.ts';
import { isApart, startOfRight } from './steps.ts';

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

/** Words that ask for what stands on the line behind them, and perhaps what was written there. */
const asks = /^(?:签|盖|日期|时间|date|signature|by:)/;
/** How far behind words the line begins at most, in lines of print; behind a colon it may begin where others do. */
const [mostBehind, mostBehindColon] = [1.5, 3.5];

/** True for a line to fill in, which begins close behind the words that ask for it and at no edge of a cell. */
export function isToFillIn({ at, from }: Rule, { lines, rules, em }: Page): boolean {
  const isOfCell = rules.upright.some(
    (side) => Math.abs(side.at - from) < em && side.from < at + em * 0.5 && side.to > at - em * 0.5,
  );
  if (isOfCell) return false;
  return lines.some(
    ({ box, isStamped, words }) =>
      !isStamped &&
      right(box) > from - em * (/:$/.test(words) ? mostBehindColon : mostBehind) &&
      (right(box) < from + em * 0.6 || (asks.test(words) && box.x < from - em)) &&
      centreY(box) < at &&
      bottom(box) > at - em * 0.9,
  );
}

/** Heights at which level rules, in one piece or several, run under most of `span`; lines to fill in are none. */
export function fullRules(page: Page, span: Span, least: number): number[] {
  const { em } = page;
  const level = page.rules.level.filter((rule) => !isToFillIn(rule, page));
  return level
    .filter((rule) => {
      // A stamp on a rule cuts it in pieces.
      const pieces = level.filter((other) => Math.abs(other.at - rule.at) < em * 0.45);
      return covered(pieces, span) > (span.to - span.from) * least;
    })
    .map((rule) => rule.at);
}

/** In lines of print: the sides of a table go on closer than this under one of its rules, those of another begin farther below. */
const leastGap = 0.5;

/**
 * True for a height down to which the sides of a table run whose rules begin and end at them: beyond these is the sheet's edge,
 * and where no side goes on under the first rule, another table.
 */
export function isReached({ rules, em }: Page, first: number, at: number): boolean {
  const goesOn = rules.upright.some((side) => side.from < first + em * leastGap && side.to > first + em);
  if (!goesOn) return false;
  const level = rules.level.filter((rule) => Math.abs(rule.at - first) < em * 0.4);
  const [from, to] = [Math.min(...level.map((rule) => rule.from)), Math.max(...level.map((rule) => rule.to))];
  return rules.upright.some(
    (rule) => rule.from < at - em && rule.to > at - em && rule.at > from - em && rule.at < to + em,
  );
}

/** Rules that part columns run so far below the heads of these at least, in lines of print. */
const leastBelow = 3;

/** The one of some heights at which a rule between two columns of a row ends: below it the sheet is parted in another way. */
export function endOfParting(
  { rules, em }: Page,
  { labels, y }: Row,
  ats: readonly number[],
): number | undefined {
  const [first = Number.NaN] = ats;
  const ends = labels.slice(1).flatMap((label, index) => {
    const before = labels[index] as Label;
    const parting = rules.upright.filter(
      ({ at, from, to }) =>
        at > right(before.box) && at < label.box.x && from < y && to > first + em * leastBelow,
    );
    return parting.length > 0 ? [Math.max(...parting.map(({ to }) => to))] : [];
  });
  return ats.find((at) => Math.abs(at - Math.min(...ends)) < em * leastGap);
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

/** How far two labels may be out of line and still head one column, in lines of print. */
const mostOut = 1.6;

/** True where a label begins where another one begins, or has its middle where that has its own. */
function isInColumn({ box, line }: Label, head: Label, em: number): boolean {
  const within = (a: number, b: number) => Math.abs(a - b) < em * mostOut;
  return (
    within(box.x, head.box.x) ||
    within(line.box.x, head.line.box.x) ||
    within(centreX(line.box), centreX(head.line.box))
  );
}

/** The left edge of a label that stands in no column, and of what is asked for under it. */
function ownStart(page: Page, { line }: Label, { top, foot }: Area): number {
  const asked = smallPrint(page, Math.max(top, bottom(line.box)), foot);
  return Math.min(line.box.x, ...asked.map(({ box }) => box.x)) - page.em;
}

/** Where the lines to sign on end that begin in a label's column: a block with none beside it may have longer ones. */
function endOfLines(page: Page, { line }: Label, end: number, { top, foot, to }: Area): number {
  const { rules, em } = page;
  const own = rules.level.filter(
    (rule) =>
      rule.at > Math.max(top, centreY(line.box)) &&
      rule.at < foot &&
      rule.from > line.box.x - em &&
      rule.from < end - em &&
      rule.to < to &&
      isToFillIn(rule, page),
  );
  return Math.max(0, ...own.map((rule) => rule.to + em * 0.7));
}

/** The side of a box runs along so much of its height at least. */
const leastSide = 0.6;

/** True where a box of its own reaches beyond the place where the columns of another row part: its side stands there, as high as the row. */
function isBoxedBeyond({ rules, em }: Page, x: number, { top, foot }: Area): boolean {
  const sides = rules.upright.filter(
    ({ from, to }) => from > top - em && to < foot + em && to - from > (foot - top) * leastSide,
  );
  const isNear = ({ at }: Rule) => Math.abs(at - x) < em * 2;
  return !sides.some(isNear) && sides.some(({ at }) => at > x + em * 4);
}

/**
 * How far a single block under or over a row of two reaches: as far as the column that it stands in, or as wide as a column
 * from its own label where that heads none, unless a frame of its own runs over the whole width.
 */
function spanUnderColumns(page: Page, label: Label, heads: readonly Label[], area: Area): Span {
  const { em } = page;
  const { from, to } = area;
  const inner = { from: from + em, to: to - em };
  const [first, second] = heads as [Label, Label];
  const open = second.box.x - em * 0.7;
  const ruled = ruleAt(page, open, area);
  if (ruled !== undefined) return label.box.x < ruled ? { from, to: ruled } : { from: ruled, to };
  const isWhole =
    isBoxedBeyond(page, open, area) ||
    fullRules(page, inner, 0.9).some((at) => Math.abs(at - area.foot) < em * 0.6);
  // A line to tear along is no frame: over one at the right nothing else stands.
  const y = centreY(label.line.box);
  const isFramed = page.rules.upright.some((side) => side.from < y && side.to > y);
  if (isWhole && (isFramed || !isInColumn(label, second, em))) return { from, to };
  if (isInColumn(label, first, em)) return { from, to: Math.max(open, endOfLines(page, label, open, area)) };
  if (isInColumn(label, second, em)) return { from: Math.min(open, label.line.box.x - em * 0.7), to };
  const start = Math.max(from, ownStart(page, label, area));
  return { from: start, to: Math.min(to, start + second.box.x - first.box.x + em) };
}

/** Left and right edge of what belongs to the blocks of a row. */
export function spanOfRow(page: Page, row: Row, rows: readonly Row[], area: Area): Span {
  const { from, to } = area;
  const [label, ...more] = row.labels;
  if (!label || more.length > 0) return { from, to };
  const all = rows.flatMap((other) => other.labels);
  const right = startOfRight(all, page.em);
  if (right !== undefined && label.box.x >= right && isApart(page, all, right))
    return { from: right - page.em, to };
  const wide = rows.find((other) => other.labels.length === 2);
  return wide ? spanUnderColumns(page, label, wide.labels, area) : { from, to };
}
