import type { OcrLine } from '../../domain/facts.ts';
import type { Raster } from '../ocr/engine.ts';

type Run = { readonly left: number; readonly right: number; readonly grey: number };
type Bar = Run & { readonly top: number; bottom: number };

/** Every so many rows and columns are looked at. */
const step = 3;
/** Between neighbours of one bar: a glimmer runs over it slowly. */
const sameGrey = 4;
/** A bar is grey, and paler or darker than its ground by this much of 255. */
const [leastContrast, mostContrast, mostColour] = [5, 56, 14];

const greyAt = ({ pixels, widthPx }: Raster, x: number, y: number) =>
  pixels[(y * widthPx + x) * 3 + 1] as number;

function isGrey({ pixels, widthPx }: Raster, x: number, y: number): boolean {
  const at = (y * widthPx + x) * 3;
  const [red, green, blue] = [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
  return Math.max(red, green, blue) - Math.min(red, green, blue) <= mostColour;
}

/** Stretches of one grey in a row, wider than high letters and narrower than the page. */
function runsOf(picture: Raster, y: number): Run[] {
  const { widthPx } = picture;
  const runs: Run[] = [];
  let left = 0;
  for (let x = step; x < widthPx; x += step) {
    const isSame = Math.abs(greyAt(picture, x, y) - greyAt(picture, x - step, y)) <= sameGrey;
    if (isSame && x + step < widthPx) continue;
    const middle = Math.floor((left + x) / 2);
    const isWide = x - left >= widthPx * 0.02 && x - left < widthPx * 0.95;
    if (isWide && isGrey(picture, middle, y)) runs.push({ left, right: x, grey: greyAt(picture, middle, y) });
    left = x;
  }
  return runs;
}

const isOneBar = (bar: Bar, run: Run) =>
  Math.abs(bar.left - run.left) <= step * 3 &&
  Math.abs(bar.right - run.right) <= step * 3 &&
  Math.abs(bar.grey - run.grey) <= sameGrey * 2;

/** Runs below each other that start and end alike. */
function stack(picture: Raster): Bar[] {
  const closed: Bar[] = [];
  let open: Bar[] = [];
  for (let y = 0; y < picture.heightPx; y += step) {
    const next: Bar[] = [];
    for (const run of runsOf(picture, y)) {
      const bar = open.find((other) => isOneBar(other, run));
      if (bar) bar.bottom = y;
      next.push(bar ?? { ...run, top: y, bottom: y });
    }
    closed.push(...open.filter((bar) => !next.includes(bar)));
    open = next;
  }
  return [...closed, ...open];
}

/** Grey bars without words in them, as a page shows where its words will be. */
export function countBars(picture: Raster, lines: readonly OcrLine[]): number {
  const { widthPx, heightPx } = picture;
  const unit = Math.min(widthPx, heightPx) / 768;
  const isEmpty = (bar: Bar) =>
    !lines.some(({ box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return x > bar.left && x < bar.right && y > bar.top - step && y < bar.bottom + step;
    });
  const stands = (bar: Bar) => {
    const middle = Math.floor((bar.left + bar.right) / 2);
    const [above, below] = [bar.top - step * 2, bar.bottom + step * 2];
    if (above < 0 || below >= heightPx) return false;
    const contrasts = [above, below].map((y) => Math.abs(greyAt(picture, middle, y) - bar.grey));
    return contrasts.every((contrast) => contrast >= leastContrast && contrast <= mostContrast);
  };
  return stack(picture).filter((bar) => {
    const height = bar.bottom - bar.top;
    return (
      height >= 6 * unit &&
      height <= 64 * unit &&
      bar.right - bar.left > height * 1.5 &&
      stands(bar) &&
      isEmpty(bar)
    );
  }).length;
}
