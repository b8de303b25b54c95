import type { PixelBox } from '../../domain/finding.ts';
import type { Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, clip, contains, right } from './geometry.ts';
import type { InkMap } from './ink.ts';
import { type Mark, toMark } from './marks.ts';
import type { Rule } from './ruled-lines.ts';
import type { Seal } from './seals.ts';

/** All ink in a box, as one mark. */
export function inkIn(ink: InkMap, box: PixelBox): Mark {
  const area = clip(box, ink.widthPx, ink.heightPx);
  const pixels: number[] = [];
  for (let y = Math.floor(area.y); y < Math.floor(bottom(area)); y++)
    for (let x = Math.floor(area.x); x < Math.floor(right(area)); x++)
      if (ink.kinds[y * ink.widthPx + x]) pixels.push(y * ink.widthPx + x);
  return toMark(ink, pixels, 'dark');
}

/** The frame that two short level rules and two upright ones draw. */
function frameOf(upper: Rule, { rules, em }: Page): PixelBox | undefined {
  const isEven = (a: number, b: number) => Math.abs(a - b) < em * 0.4;
  const lower = rules.level.find(
    (rule) =>
      rule.at > upper.at + em * 1.5 &&
      rule.at < upper.at + em * 4.5 &&
      isEven(rule.from, upper.from) &&
      isEven(rule.to, upper.to),
  );
  if (!lower) return undefined;
  const isSide = (x: number) =>
    rules.upright.some(
      (rule) => isEven(rule.at, x) && isEven(rule.from, upper.at) && isEven(rule.to, lower.at),
    );
  if (!isSide(upper.from) || !isSide(upper.to)) return undefined;
  return boxOf(upper.from, upper.at, upper.to, lower.at);
}

/**
 * Stamps in grey ink whose frame was taken for the rules of a table and whose words for print: a small frame of its own with
 * a company or the name of a stamp in it. `whole` is the ink with its print.
 */
export function findFramedStamps(page: Page, whole: InkMap): Seal[] {
  const { rules, em, lines } = page;
  return rules.level
    .filter(({ from, to }) => to - from > em * 3.5 && to - from < em * 10)
    .flatMap((upper): Seal[] => {
      const box = frameOf(upper, page);
      if (!box) return [];
      const isNamed = lines.some(
        (line) => contains(box, [centreX(line.box), centreY(line.box)]) && /公司|专用|章$/.test(line.words),
      );
      return isNamed ? [{ mark: inkIn(whole, box), shape: 'rect', box }] : [];
    });
}
