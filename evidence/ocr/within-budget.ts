import type { Raster, TurnedBox } from './engine.ts';
import { layFlat, stripWidthPx } from './line-strip.ts';

/** A usual page has 20,000; these take about seven seconds of a processor. */
export const mostStripsPx = 120_000;

/** A bar, a watermark, a title: what tells whose page it is and which; then the rest from top to bottom. */
function rankOf(box: TurnedBox, { widthPx, heightPx }: Raster, usualPx: number): number {
  const left = box.centreX - box.width / 2;
  if (box.centreY < heightPx * 0.16 || Math.abs(box.angle) > 0.12) return 0;
  if (left < widthPx * 0.14 || box.centreY > heightPx * 0.94) return 1;
  return Math.min(box.width, box.height) > usualPx * 1.2 ? 1 : 2;
}

/**
 * The lines that are read where all would take too long, in their first order; `mostPx` is the width of all strips
 * together.
 */
export function withinBudget(
  boxes: readonly TurnedBox[],
  picture: Raster,
  mostPx: number,
): readonly TurnedBox[] {
  const widthOf = (box: TurnedBox) => stripWidthPx(layFlat(box));
  if (boxes.reduce((sum, box) => sum + widthOf(box), 0) <= mostPx) return boxes;
  const heights = boxes.map((box) => Math.min(box.width, box.height)).sort((a, b) => a - b);
  const usualPx = heights[Math.floor(heights.length / 2)] ?? 0;
  const ranked = [...boxes].sort(
    (a, b) => rankOf(a, picture, usualPx) - rankOf(b, picture, usualPx) || a.centreY - b.centreY,
  );
  const kept = new Set<TurnedBox>();
  let spentPx = 0;
  for (const box of ranked) {
    spentPx += widthOf(box);
    if (spentPx > mostPx) break;
    kept.add(box);
  }
  return boxes.filter((box) => kept.has(box));
}
