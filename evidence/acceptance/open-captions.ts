import { spanAround } from './columns.ts';
import { type Block, hasFrame, type Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY } from './geometry.ts';
import type { LabelSet } from './labels.ts';

/** (供应商公章): what stands in brackets by itself is no head, but where a stamp goes, or under it. */
const inBrackets = /^\([^()]*[章签盖][^()]*\)$/;
/** In lines of print: the least room over such labels, and how far over and under them their stamps reach. */
const [leastRoom, mostOver, mostUnder] = [5, 9, 5];

/**
 * Blocks in open space around labels in brackets beside one another, with neither lines nor boxes: people sign over them, or on
 * them. Undefined where the page isn't laid out so.
 */
export function layOutOpenCaptions(page: Page, { labels }: LabelSet): Block[] | undefined {
  const { em, lines, rules, sheet, heightPx } = page;
  const row = labels.toSorted((a, b) => a.box.x - b.box.x);
  const [first] = row;
  if (!first || row.length < 2 || !row.every(({ line }) => inBrackets.test(line.words))) return undefined;
  const y = first.box.y;
  if (row.some(({ box }) => Math.abs(box.y - y) > em * 1.2) || hasFrame(page, [{ labels: row, y }]))
    return undefined;
  if (rules.level.some(({ at }) => Math.abs(at - centreY(first.box)) < em * 3)) return undefined;
  const printed = lines.filter(
    (line) => !line.isStamped && row.every((label) => label.line !== line) && line.heightPx < em * 1.6,
  );
  const ceiling = Math.max(0, ...printed.map(({ box }) => bottom(box)).filter((at) => at < y));
  if (y - ceiling < em * leastRoom) return undefined;
  const edge = Math.max(...row.map(({ box }) => bottom(box)));
  const next = printed.map(({ box }) => box.y).filter((at) => at > edge + em * mostUnder * 0.6);
  const [top, foot] = [
    Math.max(ceiling, y - em * mostOver),
    Math.min(heightPx, edge + em * mostUnder, ...next),
  ];
  const middles = row.map(({ box }) => centreX(box));
  const half = ((middles[1] as number) - (middles[0] as number)) / 2;
  return row.map((label, index) => {
    const middle = middles[index] as number;
    const { from, to } = spanAround(middles, index, { from: middle - half, to: middle + half });
    const box = boxOf(Math.max(sheet.left, from), top, Math.min(sheet.right, to), foot);
    return { party: label.party, label, box, signBox: box };
  });
}
