import type { PixelBox } from '../../domain/finding.ts';
import { pressedLine } from './pressed-line.ts';
import { greySteps, type PicturePrint } from './same-picture.ts';

/** How two pictures of the same screen differ, for people who look at them side by side. */
export type PictureComparison = {
  /** Share of the look that is alike, 0–1; absent where one is cut out of the other. */
  readonly likeness?: number;
  /** Words that only this picture has, in its own pixels. */
  readonly here: readonly PixelBox[];
  readonly there: readonly PixelBox[];
};

/** Grey steps that lie further apart than what saving a picture anew makes of one colour. */
const visible = 6;

function likenessOf(a: PicturePrint, b: PicturePrint): number | undefined {
  const shapes = Math.log((a.widthPx * b.heightPx) / (a.heightPx * b.widthPx));
  const [first, second] = [greySteps(a.fingerprint), greySteps(b.fingerprint)];
  if (Math.abs(shapes) > 0.03 || first.length !== second.length || first.length === 0) return undefined;
  const alike = first.reduce(
    (count, step, at) => count + (Math.abs(step - (second[at] ?? 0)) <= visible ? 1 : 0),
    0,
  );
  return alike / first.length;
}

function boxesOnlyIn(a: PicturePrint, b: PicturePrint): readonly PixelBox[] {
  const known = new Set(b.lines.map(({ text }) => pressedLine(text)));
  return a.lines
    .filter(({ text, confidence }) => confidence >= 0.6 && pressedLine(text).length > 1)
    .filter(({ text }) => !known.has(pressedLine(text)))
    .map(({ box }) => box);
}

export function comparePictures(a: PicturePrint, b: PicturePrint): PictureComparison {
  const likeness = likenessOf(a, b);
  return {
    ...(likeness === undefined ? {} : { likeness }),
    ...{ here: boxesOnlyIn(a, b), there: boxesOnlyIn(b, a) },
  };
}
