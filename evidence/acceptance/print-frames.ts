import type { PixelBox } from '../../domain/finding.ts';
import { centreX, centreY } from './geometry.ts';
import type { Mark } from './marks.ts';

/** Where a print lies on the page: its middle and how far it reaches, pixels. An oval one is also turned and flat. */
export type PrintFrame = {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** The turn of its long axis against the page. */
  readonly tiltRadians?: number;
  /** Its short axis as a share of the long one. */
  readonly flatness?: number;
};

export const frameAround = (box: PixelBox): PrintFrame => ({
  x: centreX(box),
  y: centreY(box),
  reach: Math.max(box.width, box.height) / 2,
});

function middleOf(pixels: Mark['pixels'], widthPx: number): Pick<PrintFrame, 'x' | 'y'> {
  let [sumX, sumY] = [0, 0];
  const count = Math.max(1, pixels.length);
  for (const at of pixels) {
    sumX += at % widthPx;
    sumY += Math.floor(at / widthPx);
  }
  return { x: sumX / count, y: sumY / count };
}

/** A frame about the middle of the ink, which turns with it. */
export function frameOfInk(mark: Mark, widthPx: number): PrintFrame {
  const count = Math.max(1, mark.pixels.length);
  const { x, y } = middleOf(mark.pixels, widthPx);
  let squares = 0;
  for (const at of mark.pixels) squares += ((at % widthPx) - x) ** 2 + (Math.floor(at / widthPx) - y) ** 2;
  return { x, y, reach: 1.65 * Math.sqrt(squares / count) };
}

/** An oval whose axes differ less is a circle, which has no tilt. */
const roundest = 0.9;
/** So little of the ink, as specks, lies beyond the ends that it is measured between. */
const beyondEnds = 0.01;

/** The turn of elongated ink against the page, radians, from its spread. */
export function tiltOfInk({ pixels }: Mark, widthPx: number): number {
  const { x, y } = middleOf(pixels, widthPx);
  let [xx, yy, xy] = [0, 0, 0];
  for (const at of pixels) {
    const [dx, dy] = [(at % widthPx) - x, Math.floor(at / widthPx) - y];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

/** A frame between the ends of an oval along its axes; one that is as high as it is wide is a circle. */
export function frameOfOval(mark: Mark, widthPx: number): PrintFrame {
  const tiltRadians = tiltOfInk(mark, widthPx);
  const [cos, sin] = [Math.cos(tiltRadians), Math.sin(tiltRadians)];
  const { x, y } = middleOf(mark.pixels, widthPx);
  const endsAlong = (stepX: number, stepY: number) => {
    const at = Float64Array.from(
      mark.pixels,
      (pixel) => ((pixel % widthPx) - x) * stepX + (Math.floor(pixel / widthPx) - y) * stepY,
    ).sort();
    const cut = Math.floor(at.length * beyondEnds);
    const [from, to] = [at[cut] ?? 0, at[at.length - 1 - cut] ?? 0];
    return { middle: (from + to) / 2, reach: (to - from) / 2 };
  };
  const [long, short] = [endsAlong(cos, sin), endsAlong(-sin, cos)];
  const flatness = short.reach / Math.max(1, long.reach);
  const middle = {
    x: x + long.middle * cos - short.middle * sin,
    y: y + long.middle * sin + short.middle * cos,
  };
  return flatness > roundest
    ? { ...middle, reach: (long.reach + short.reach) / 2 }
    : { ...middle, reach: long.reach, tiltRadians, flatness };
}
