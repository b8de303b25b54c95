import { belongsToBlocks, type Page, type Row, smallPrint } from './form-page.ts';
import { bottom, centreY, right } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords } from './party-words.ts';

export const isDate = ({ words }: PageLine) => dateWords.test(words) || words === '年';

/** True where nothing that people fill in stands below the date. */
export const endsWithDate = (small: readonly PageLine[], last: number, em: number) =>
  small.some((line) => isDate(line) && bottom(line.box) > last - em);

/** How far over its label a block's head stands, and by how much two blocks may differ, in lines of print. */
const [farthestHead, likestHead] = [4, 0.5];

/** The height of the line to sign on that begins behind a row's label, close under it. */
export function lineToSignOn({ rules, em }: Page, { labels }: Row): number | undefined {
  const [label, ...more] = labels;
  if (!label || more.length > 0) return undefined;
  const { box } = label.line;
  return rules.level.find(
    (rule) =>
      rule.to - rule.from > em * 4 &&
      rule.from > right(box) - em &&
      rule.from < right(box) + em * 8 &&
      rule.at > centreY(box) &&
      rule.at < bottom(box) + em * 1.2,
  )?.at;
}

/** Print between a row and the next: what people fill in, and what begins where the row's label begins. */
function printBetween(page: Page, { labels }: Row, fromY: number, toY: number): PageLine[] {
  const starts = labels.map(({ line }) => line.box.x);
  const isUnderLabel = ({ box, confidence, isStamped, unread }: PageLine) =>
    !isStamped &&
    !unread &&
    confidence > 0.8 &&
    centreY(box) > fromY &&
    centreY(box) < toY &&
    starts.some((x) => Math.abs(x - box.x) < page.em);
  return [...new Set([...smallPrint(page, fromY, toY), ...page.lines.filter(isUnderLabel)])];
}

/** Print close over a label that begins where it does, and how far over it. */
function printOver({ lines, em }: Page, { line: label }: Label) {
  return lines
    .filter((line) => Math.abs(line.box.x - label.box.x) < em && !belongsToBlocks(line))
    .map(({ box }) => ({ box, rise: centreY(label.box) - centreY(box) }))
    .filter(({ rise }) => rise > em && rise < em * farthestHead);
}

/** Where print begins that heads a row, such as its company: as high over its label as over the first that begins there. */
function startOfHead(page: Page, row: Row, rows: readonly Row[], labelEdge: number): number {
  const [label, ...more] = row.labels;
  const [first] = rows
    .flatMap(({ labels }) => labels)
    .filter(({ line }) => label && Math.abs(line.box.x - label.line.box.x) < page.em);
  if (!label || !first || more.length > 0 || first === label) return labelEdge;
  const rises = printOver(page, first).map(({ rise }) => rise);
  const heads = printOver(page, label).filter(({ rise }) =>
    rises.some((other) => Math.abs(other - rise) < page.em * likestHead),
  );
  return Math.min(labelEdge, ...heads.map(({ box }) => box.y));
}

/** The height between two rows that no rule parts. */
export function openBoundary(page: Page, upper: Row, lower: Row, rows: readonly Row[]): number {
  const upperEdge = Math.max(...upper.labels.map((label) => bottom(label.box)));
  const labelEdge = Math.min(...lower.labels.map((label) => label.box.y));
  const lowerEdge = startOfHead(page, lower, rows, labelEdge);
  const below = printBetween(page, upper, upperEdge + page.em * 0.3, lowerEdge - page.em * 0.3);
  const signed = lineToSignOn(page, upper);
  if (signed !== undefined && signed < lowerEdge && below.length === 0)
    return signed + (lowerEdge - signed) * (lowerEdge < labelEdge ? 0.75 : 0.25);
  const last = Math.max(upperEdge, ...below.map((line) => bottom(line.box)));
  // Below the date nothing of the upper block follows, while a pen often rises above the label of the lower one.
  return last > upperEdge
    ? last + (lowerEdge - last) * (endsWithDate(below, last, page.em) ? 0.3 : 0.5)
    : (upperEdge + lowerEdge) / 2;
}

/** In lines of print: how close under a label its box ends, and how far its box goes on over the rule above it, where people sign over it. */
const [footUnder, leastOver] = [1.6, 3];

/** Where the box begins at whose foot a row's label stands, under a rule that parts it from where people sign. */
export function topOverFoot({ rules, em }: Page, { labels }: Row, rule: number): number | undefined {
  const tops = labels.map(({ line: { box } }) => {
    const [side] = rules.upright
      .filter(({ at, from, to }) => at < box.x + em * 0.3 && from < box.y && to > centreY(box))
      .sort((a, b) => b.at - a.at);
    const isUnder = box.y < rule + em * footUnder;
    const isAtFoot =
      isUnder && side && side.to < bottom(box) + em * footUnder && side.from < rule - em * leastOver;
    return isAtFoot ? side.from : undefined;
  });
  return tops.every((top) => top !== undefined) ? Math.min(...tops) : undefined;
}
