import type { PixelBox } from '../../domain/finding.ts';
import { median } from '../median.ts';
import { layOutCaptions } from './captions.ts';
import { outerEdges, splitColumns } from './columns.ts';
import { extentOf } from './extent.ts';
import { type Block, hasFrame, type Page, type Row, type Span, smallPrint } from './form-page.ts';
import { bottom, boxOf, centreY, right } from './geometry.ts';
import { layOutHeadedBoxes } from './headed-boxes.ts';
import type { Label, LabelSet } from './labels.ts';
import { endsWithDate, lineToSignOn, openBoundary, topOverFoot } from './open-boundary.ts';
import { layOutOpenCaptions } from './open-captions.ts';
import { findOthers } from './other-signatories.ts';
import { layOutOwnCells } from './own-cells.ts';
import { layOutPanel } from './panel.ts';
import { dateWords } from './party-words.ts';
import { endOfParting, fullRules, isReached, spanOfRow } from './row-span.ts';
import { extentBeside, sideCells } from './ruled-cell.ts';
import { layOutRuledHeads } from './ruled-heads.ts';
import { inSignColumns } from './sign-columns.ts';
import { sidesOf } from './steps.ts';
import { withoutUnderlines } from './underlined-heads.ts';

function rowsOf(set: LabelSet, em: number): Row[] {
  const rows: { labels: Label[]; y: number }[] = [];
  for (const label of [...set.labels].sort((a, b) => centreY(a.box) - centreY(b.box))) {
    const home = rows.find((row) => Math.abs(row.y - centreY(label.box)) < em * 1.2);
    if (home) home.labels.push(label);
    else rows.push({ labels: [label], y: centreY(label.box) });
  }
  return rows.map((row) => ({ ...row, labels: row.labels.sort((a, b) => a.box.x - b.box.x) }));
}

/** Where one row of blocks ends and the next begins; what lies between belongs to nobody. */
type Boundary = { readonly foot: number; readonly top: number };

/** Lines of text are longer than what is filled in, in lines of print. */
const leastProse = 14;

/** A cell that is no higher, in lines of print, holds a label and heads the cell below it. */
const highestHead = 2.8;

/**
 * Rows of a table end at their own rules: the first under the upper label, the last over the lower one. A low cell that
 * holds nothing but the label heads the one below it.
 */
function ruledBoundary(page: Page, upper: Row, lower: Row, span: Span): Boundary | undefined {
  const [from, to] = [upper.y + page.em * 0.4, lower.y - page.em * 0.4];
  const all = fullRules(page, span, 0.7).sort((a, b) => a - b);
  const between = all.filter((at) => at > from && at < to);
  const apart = between.filter((at, index) => at - (between[index - 1] ?? -1e9) > page.em * 0.4);
  const [first, second] = apart;
  const last = apart.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const above = Math.max(...all.filter((at) => at < from));
  const isHead = second !== undefined && first - above < page.em * highestHead;
  const lowerHead = apart.at(-2);
  const isLowerHead = lowerHead !== undefined && isHead && last - lowerHead < page.em * highestHead;
  return { foot: isHead ? second : first, top: isLowerHead ? lowerHead : last };
}

/** Where the text ends that stands over an open row: what belongs to its blocks begins below. */
function proseOver(page: Page, row: Row, fromY: number): number {
  const top = Math.min(...row.labels.map(({ box }) => box.y));
  if (hasFrame(page, [row])) return fromY;
  const prose = page.lines.filter(
    ({ box, isStamped }) =>
      !isStamped && box.width > page.em * leastProse && box.y > fromY && bottom(box) < top,
  );
  return Math.max(fromY, ...prose.map(({ box }) => bottom(box)));
}

/** Air under the date of an open row, in lines of print, that is none of its own. */
const mostUnderDate = 6;

/** Where an open row ends whose date stands far over the next rule: below the date little follows. */
function footUnderDate(page: Page, row: Row, foot: number): number {
  const { em } = page;
  const edge = Math.max(...row.labels.map(({ box }) => bottom(box)));
  const small = hasFrame(page, [row]) ? [] : smallPrint(page, edge + em, foot);
  const last = Math.max(...small.map(({ box }) => bottom(box)));
  return endsWithDate(small, last, em) && foot - last > em * mostUnderDate ? (last + foot) / 2 : foot;
}

function boundaryBetween(page: Page, rows: readonly Row[], index: number, span: Span): Boundary {
  const [upper, lower] = rows.slice(index, index + 2) as [Row, Row];
  const inner = { from: span.from + page.em, to: span.to - page.em };
  const ruled = ruledBoundary(page, upper, lower, inner);
  if (ruled)
    return {
      foot: footUnderDate(page, upper, ruled.foot),
      top: Math.max(ruled.top, proseOver(page, lower, ruled.top)),
    };
  const at = openBoundary(page, upper, lower, rows);
  return { foot: at, top: at };
}

function firstTop(page: Page, rows: readonly Row[], boundaries: readonly number[], span: Span): number {
  const [row] = rows as [Row];
  const top = Math.min(...row.labels.map((label) => label.box.y));
  const rules = fullRules(page, span, 0.6).filter(
    (at) => at < top + page.em * 0.2 && at > top - page.em * 12,
  );
  const ruled = rules.length && hasFrame(page, rows) ? Math.max(...rules) : undefined;
  if (ruled !== undefined && lineToSignOn(page, row) === undefined)
    return topOverFoot(page, row, ruled) ?? ruled;
  const pitch = pitchOf(rows);
  const above = page.lines.filter(
    (line) =>
      // A name in large hand is no print that ends what belongs to the block.
      !line.isStamped && line.heightPx < page.em * 1.6 && bottom(line.box) < top && line.confidence > 0.8,
  );
  const ceiling = above.length ? Math.max(...above.map((line) => bottom(line.box))) : 0;
  const next = boundaries[0];
  const wanted =
    pitch && next !== undefined ? next - pitch : top - page.em * (row.labels.length > 1 ? 0.6 : 3);
  return Math.max(ceiling, ruled ?? 0, Math.min(wanted, top - page.em * 0.3));
}

const pitches = (rows: readonly Row[]) => rows.slice(1).map((row, index) => row.y - (rows[index] as Row).y);
const pitchOf = (rows: readonly Row[]): number | undefined =>
  rows.length > 1 ? median(pitches(rows)) : undefined;

/** The last row of a table is so much higher than the one before it at most; below that lies the edge of the sheet. */
const mostHigher = 1.45;

function lastBottom(page: Page, rows: readonly Row[], boundaries: readonly number[], span: Span): number {
  const row = rows.at(-1) as Row;
  const edge = Math.max(...row.labels.map((label) => bottom(label.box)));
  if (hasFrame(page, rows)) {
    const lowest = row.y + (pitchOf(rows) ?? Number.POSITIVE_INFINITY) * mostHigher;
    const all = fullRules(page, span, 0.6)
      .filter((at) => at < lowest)
      .sort((a, b) => a - b);
    const [first = Number.NaN, ...more] = all.filter((at) => at > edge - page.em * 0.2);
    const above = Math.max(...all.filter((at) => at < row.y - page.em * 0.4));
    const next = more.find((at) => at - first > page.em * 0.4);
    const isLow = first - above < page.em * highestHead;
    const isHead = next !== undefined && isLow;
    const isBareHead =
      isLow && next === undefined && smallPrint(page, first, first + page.em * 14).length > 0;
    const outer =
      rows.length === 1
        ? (endOfParting(page, row, [first, ...more]) ??
          more.findLast((at) => isReached(page, first, at)) ??
          first)
        : isHead
          ? next
          : first;
    if (Number.isFinite(outer) && !isBareHead) return outer;
  }
  // The last block is no higher than the one before it.
  const usual = pitchOf(rows);
  const pitch = usual === undefined ? undefined : Math.min(usual, ...pitches(rows).slice(-1));
  const before = boundaries.at(-1);
  // What stands lower than two rows are apart is the foot of the sheet.
  const lowest = pitch && before !== undefined ? before + pitch * 1.5 : edge + page.em * 14;
  const small = smallPrint(page, edge, Math.min(lowest, edge + page.em * 14));
  const last = small.length ? Math.max(...small.map((line) => bottom(line.box))) : edge;
  const asOthers = pitch && before !== undefined ? before + pitch : 0;
  const wanted = Math.max(
    last + page.em * 1.2,
    // Below the date nothing follows, however far the labels are apart.
    endsWithDate(small, last, page.em) ? 0 : asOthers,
    edge + page.em * (small.length || pitch ? 1 : 6),
  );
  return Math.min(page.heightPx, wanted);
}

/** Room that people need to sign beside a label, in lines of print; with less of it they sign below. */
const leastBeside = 5;

/** By: ____ under a label in English. */
const asksBelow = /^(?:by|signature|signedby):?$/;

/** True where people sign below a label: beside it there is no room, or what it asks for stands below its start. */
function signsBelow(page: Page, { line }: Label, box: PixelBox): boolean {
  const { em } = page;
  const beside = Math.max(right(box) - right(line.box), line.box.x - box.x);
  if (beside < em * leastBeside) return true;
  return smallPrint(page, bottom(line.box) + em * 2, bottom(box)).some(
    (other) =>
      Math.abs(other.box.x - line.box.x) < em * 2 &&
      (other.words === '年' || /^年.{0,6}月/.test(other.words) || asksBelow.test(other.words)),
  );
}

/** Cuts the label's cell and the date's place off a block. */
function boxesOf(page: Page, label: Label, box: PixelBox): Pick<Block, 'box' | 'signBox'> {
  const { em } = page;
  const besides = page.rules.upright.filter(
    (rule) =>
      rule.at > right(label.box) &&
      rule.at < box.x + box.width * 0.4 &&
      rule.to - rule.from > box.height * 0.5,
  );
  const isTop = centreY(label.box) < box.y + em * 1.6;
  const isAbove = isTop || signsBelow(page, label, box);
  const left = besides.length
    ? Math.min(...besides.map((rule) => rule.at))
    : isAbove
      ? box.x
      : right(label.line.box);
  const dates = page.lines.filter(
    (line) =>
      dateWords.test(line.words) &&
      Math.abs(centreY(line.box) - centreY(label.box)) < em &&
      line.box.x > left + em * 4 &&
      line.box.x < right(box),
  );
  const rightEdge = Math.min(right(box), ...dates.map((line) => line.box.x));
  const top = isAbove && !besides.length ? Math.min(bottom(label.box), bottom(box)) : box.y;
  // A label at the right end of its block: people sign before it.
  if (!besides.length && !isAbove && label.line.box.x - box.x > right(box) - right(label.line.box))
    return { box, signBox: boxOf(box.x, top, label.line.box.x, bottom(box)) };
  return { box, signBox: boxOf(Math.min(left, rightEdge - em), top, rightEdge, bottom(box)) };
}

function blocksOfRow(page: Page, row: Row, top: number, foot: number, span: Span): Block[] {
  const splits = splitColumns(page, row, top, foot, span);
  const outer = outerEdges(page, row, top, foot, span);
  const edges = [outer.from, ...splits, outer.to];
  return row.labels.map((label, index) => ({
    party: label.party,
    label,
    ...boxesOf(page, label, boxOf(edges[index] as number, top, edges[index + 1] as number, foot)),
  }));
}

/** True where rules across the sheet part each label from the next. */
function isRuledOff(page: Page, set: LabelSet): boolean {
  const rows = rowsOf(set, page.em);
  const full = fullRules(page, extentOf(page, rows), 0.7);
  const isParted = (row: Row, index: number) =>
    full.some((at) => at > (rows[index - 1] as Row).y && at < row.y);
  return rows.length > 1 && rows.slice(1).every((row, index) => isParted(row, index + 1));
}

/** Draws the line between the parties: one block for each label, none reaching into another. */
export function layOutBlocks(page: Page, chosen: LabelSet): Block[] {
  const drawn =
    layOutOwnCells(page, chosen) ??
    layOutHeadedBoxes(page, chosen) ??
    layOutPanel(page, chosen) ??
    layOutOpenCaptions(page, chosen) ??
    layOutRuledHeads(page, chosen) ??
    layOutCaptions(page, chosen);
  if (drawn) return drawn;
  const sides = isRuledOff(page, chosen) ? undefined : sidesOf(page, chosen.labels);
  if (sides) return sides.flatMap((side) => blocksOf(side.page, { ...chosen, labels: side.labels }));
  const others = findOthers(page.lines, chosen.labels, page.em);
  const set: LabelSet = { ...chosen, labels: [...chosen.labels, ...others] };
  return blocksOf(page, set).filter(({ label }) => !others.includes(label));
}

/** Leaves out what stands wholly before blocks that lie one under another: a text beside them tells nothing of them. */
function besideNothing(page: Page, rows: readonly Row[], { from }: Span): Page {
  if (rows.some(({ labels }) => labels.length > 1)) return page;
  return { ...page, lines: page.lines.filter(({ box }) => right(box) > from) };
}

/** Where the blocks of each row begin and end. */
function heightsOf(
  page: Page,
  rows: readonly Row[],
  span: Span,
  cells: readonly PixelBox[] | undefined,
): Record<'tops' | 'feet', readonly number[]> {
  if (cells) return { tops: cells.map(({ y }) => y), feet: cells.map(bottom) };
  const boundaries = rows.slice(1).map((_, index) => boundaryBetween(page, rows, index, span));
  const heights = boundaries.map(({ foot }) => foot);
  return {
    tops: [firstTop(page, rows, heights, span), ...boundaries.map(({ top }) => top)],
    feet: [...heights, lastBottom(page, rows, heights, span)],
  };
}

function blocksOf(ruled: Page, set: LabelSet): readonly Block[] {
  const rows = rowsOf(set, ruled.em);
  const cells = sideCells(ruled, rows);
  const span = cells ? extentBeside(ruled, rows, cells) : extentOf(ruled, rows);
  const page = withoutUnderlines(besideNothing(ruled, rows, span), rows, span);
  const { tops, feet } = heightsOf(page, rows, span, cells);
  const blocks = rows.flatMap((row, index) =>
    blocksOfRow(
      page,
      row,
      tops[index] as number,
      feet[index] as number,
      spanOfRow(page, row, rows, { ...span, top: tops[index] as number, foot: feet[index] as number }),
    ),
  );
  return inSignColumns(page, blocks);
}
