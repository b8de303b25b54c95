import type { PixelBox } from '../../domain/finding.ts';
import { median } from '../median.ts';
import { hasFrame, type Page, type Row, type Span, smallPrint } from './form-page.ts';
import { centreX, right } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import type { Rule } from './ruled-lines.ts';

/** Share of the blocks' height that a rule between two of them has at least: a stamp over it hides the rest. */
const leastHeight = 0.36;

/** How much of a rule, in one piece or several, stands between two heights. */
export function heightOf(rule: Rule, { rules, em }: Page, top: number, foot: number): number {
  return rules.upright
    .filter((piece) => Math.abs(piece.at - rule.at) < em * 0.3)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, foot) - Math.max(from, top)), 0);
}

/** Along so much of the blocks' height a rule parts columns wherever it stands; a shorter one begins or ends with them. */
const [wholeHeight, nearEnd] = [0.6, 0.25];

/** True for a rule between columns; what touches neither their tops nor their feet is a stroke of a stamp. */
function partsColumns(rule: Rule, page: Page, top: number, foot: number): boolean {
  const height = foot - top;
  const share = heightOf(rule, page, top, foot) / height;
  if (share <= leastHeight || share > wholeHeight) return share > wholeHeight;
  const pieces = page.rules.upright
    .filter((piece) => Math.abs(piece.at - rule.at) < page.em * 0.3)
    .filter(({ from, to }) => to > top && from < foot);
  return pieces.some(({ from, to }) => from < top + height * nearEnd || to > foot - height * nearEnd);
}

const rulesBetween = (rules: readonly Rule[], before: Label, label: Label, em: number): number[] =>
  rules.map(({ at }) => at).filter((at) => at > right(before.box) - em * 0.3 && at < label.box.x + em * 0.3);

/** How near to a label the sides of a cell of its own lie, in lines of print, and how many times wider that is which people sign in. */
const [mostAside, leastWider] = [2, 2];

/**
 * Where the cell of a label begins that stands in a narrow one, as the label before does, each before the cell to sign in: the
 * rule behind the label before belongs to its block. A column as wide as the label's own, or one more rule, is somebody else's.
 */
function startOfCell(
  rules: readonly Rule[],
  before: Label,
  label: Label,
  { em, from }: Span & { em: number },
): number | undefined {
  const sides = rules.map(({ at }) => at).filter((at) => at < before.line.box.x + em * 0.3);
  const ats = rulesBetween(rules, before, label, em);
  const [left, behind, start] = [Math.max(from, ...sides), Math.min(...ats), Math.max(...ats)];
  const isBeside =
    behind - right(before.line.box) < em * mostAside && label.line.box.x - start < em * mostAside;
  const isOneCell = ats.every((at) => at - behind < em || start - at < em);
  return isBeside && isOneCell && start - behind > (behind - left) * leastWider ? start : undefined;
}

/** As far as midway to the next middle on each side, or to an end where there is none. */
export function spanAround(middles: readonly number[], index: number, ends: Span): Span {
  const [before, own, behind] = [middles[index - 1], middles[index] as number, middles[index + 1]];
  return {
    from: before === undefined ? ends.from : (before + own) / 2,
    to: behind === undefined ? ends.to : (own + behind) / 2,
  };
}

/** Where one column ends and the next begins. */
export function splitColumns(page: Page, row: Row, top: number, foot: number, span: Span): number[] {
  const { labels } = row;
  return labels.slice(1).map((label, index) => {
    const before = labels[index] as Label;
    const parting = page.rules.upright.filter((rule) => partsColumns(rule, page, top, foot));
    const cell = startOfCell(parting, before, label, { em: page.em, ...span });
    if (cell !== undefined) return cell;
    const ats = rulesBetween(parting, before, label, page.em);
    if (ats.length) return median(ats);
    return isLeftAligned(page, row, top, foot, span)
      ? label.box.x - page.em * 0.7
      : (centreX(before.box) + centreX(label.box)) / 2;
  });
}

/** The rule behind a column of heads such as 签字 and 日期, before the first party's column. */
function endOfRowHeads(
  page: Page,
  { labels }: Row,
  top: number,
  foot: number,
  span: Span,
): number | undefined {
  const [first, second] = labels;
  if (!first || !second) return undefined;
  const ahead = page.rules.upright.filter(
    (rule) =>
      rule.at > span.from + page.em * 2 &&
      rule.at < first.box.x + page.em * 0.3 &&
      heightOf(rule, page, top, foot) > (foot - top) * leastHeight,
  );
  return ahead.length ? Math.max(...ahead.map((rule) => rule.at)) : undefined;
}

/** Columns without a frame whose labels stand in their middles reach as far outwards as inwards. */
export function outerEdges(page: Page, row: Row, top: number, foot: number, span: Span): Span {
  const centres = row.labels.map((label) => centreX(headBox(label, row.labels)));
  const [first = 0, second] = centres;
  const head = endOfRowHeads(page, row, top, foot, span);
  if (head !== undefined) return { ...span, from: head };
  if (second === undefined || hasFrame(page, [row]) || isLeftAligned(page, row, top, foot, span)) return span;
  const half = (second - first) / 2;
  return {
    from: Math.max(page.sheet.left, Math.min(span.from, first - half)),
    to: Math.min(page.sheet.right, Math.max(span.to, (centres.at(-1) as number) + half)),
  };
}

const unevenness = ([a = 0, b = 0, c = 0]: readonly number[]) => Math.abs(b - a - (c - b));

/** The whole line that a label heads, unless other labels stand on it too. */
export const headBox = (label: Label, labels: readonly Label[]): PixelBox =>
  labels.some((other) => other !== label && other.line === label.line) ? label.box : label.line.box;

/** The head whose left edge is nearest to that of a line of small print. */
const headOf = (line: PageLine, heads: readonly PixelBox[]) =>
  heads.reduce((best, head) => (Math.abs(head.x - line.box.x) < Math.abs(best.x - line.box.x) ? head : best));

/**
 * Whether columns begin where their labels begin. They don't where other print of theirs begins further left, nor where the
 * middles of the labels are evenly apart and their left edges are not.
 */
function isLeftAligned(page: Page, row: Row, top: number, foot: number, span: Span): boolean {
  const heads = row.labels.map((label) => headBox(label, row.labels));
  const lefts = heads.map(({ x }) => x);
  const below = smallPrint(page, Math.max(top, row.y + page.em * 0.6), foot);
  const ahead = heads.filter((head) =>
    below.some((line) => headOf(line, heads) === head && line.box.x < head.x - page.em * 0.8),
  );
  if (ahead.length * 2 > heads.length) return false;
  if (heads.length === 3) {
    const gain = unevenness(lefts) - unevenness(heads.map(centreX));
    if (Math.abs(gain) > page.em * 0.4) return gain < 0;
  }
  const aligned = below.filter((line) => lefts.some((x) => Math.abs(x - line.box.x) < page.em * 0.8)).length;
  if (below.length) return aligned * 2 >= below.length || (lefts[0] as number) - span.from < page.em * 2.2;
  return true;
}
