import type { Page } from './form-page.ts';
import { centreY, right } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';

/** What a label beside which another may stand is worth at least. */
const leastBeside = 4;

/**
 * Whether an unread line may be a label, which in English may be as long as a sentence of the text: one that stands beside
 * what may be a label, no wider than a column.
 */
export function mayBeLabel(
  { box }: PageLine,
  candidates: readonly Label[],
  { sheet, em }: Pick<Page, 'sheet' | 'em'>,
): boolean {
  if (box.width > (sheet.right - sheet.left) / 2) return false;
  return candidates.some(
    ({ line, worth }) =>
      worth >= leastBeside &&
      Math.abs(centreY(line.box) - centreY(box)) < em * 0.7 &&
      (right(line.box) < box.x || line.box.x > right(box)),
  );
}
