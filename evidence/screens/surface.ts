import sharp from 'sharp';
import type { OcrLine } from '../../domain/facts.ts';
import type { Raster } from '../ocr/engine.ts';
import { countBars } from './bars.ts';
import { findScreenEdges, type ScreenEdges } from './screen-edges.ts';

/** What the pixels tell apart from words. Shares are 0–1. */
export type Surface = {
  /** Blocks of 8×8 pixels that hold one colour: many on any screen, hardly one on a photo. */
  readonly flatShare: number;
  /** Pixels of the most frequent colour (in steps of 16). */
  readonly dominantShare: number;
  /** Colours (in steps of 16) that cover at least 0.1 % each. */
  readonly colours: number;
  /** Mean difference of neighbouring pixels inside blocks that are nearly flat: sensor noise. */
  readonly grain: number;
  /** Lines beside which the ground is one colour; absent with fewer than three. A camera leaves none. */
  readonly cleanLines?: number;
  /** Grey bars without words; absent where nobody counted. */
  readonly bars?: number;
  /** Edges along the sides; absent where nobody looked. */
  readonly edges?: ScreenEdges;
};

const block = 8;
/** JPEG leaves this much in what was one colour. */
const flatRange = 6;

function greyRange(picture: Raster, left: number, top: number): { range: number; roughness: number } {
  const { pixels, widthPx } = picture;
  let [low, high, sum] = [255, 0, 0];
  for (let y = top; y < top + block; y++) {
    for (let x = left, at = (y * widthPx + left) * 3 + 1; x < left + block; x++, at += 3) {
      const value = pixels[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
      if (x > left) sum += Math.abs(value - (pixels[at - 3] as number));
    }
  }
  return { range: high - low, roughness: sum / (block * (block - 1)) };
}

const patch = 6;

/** Whether a small patch at this place is one colour but for what any encoder leaves. */
function isClean({ pixels, widthPx, heightPx }: Raster, left: number, top: number): boolean {
  const [x0, y0] = [Math.round(left), Math.round(top)];
  if (x0 < 0 || y0 < 0 || x0 + patch > widthPx || y0 + patch > heightPx) return false;
  let [low, high] = [255, 0];
  for (let y = y0; y < y0 + patch; y++) {
    for (let x = x0; x < x0 + patch; x++) {
      const value = pixels[(y * widthPx + x) * 3 + 1] as number;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return high - low <= 3;
}

function shareOfClean(picture: Raster, lines: readonly OcrLine[]): number {
  const clean = lines.filter(({ box: { x, y, width, height } }) => {
    const middle = y + height / 2 - patch / 2;
    return (
      isClean(picture, x - height * 0.4 - patch, middle) || isClean(picture, x + width + height * 0.4, middle)
    );
  });
  return clean.length / lines.length;
}

/** Looks at every second block in both directions, and beside the lines. */
export function measureSurface(picture: Raster, lines: readonly OcrLine[] = []): Surface {
  const { pixels, widthPx, heightPx } = picture;
  const counts = new Map<number, number>();
  let [blocks, flat, calm, roughness, samples] = [0, 0, 0, 0, 0];
  for (let top = 0; top + block <= heightPx; top += 2 * block) {
    for (let left = 0; left + block <= widthPx; left += 2 * block) {
      const measured = greyRange(picture, left, top);
      blocks += 1;
      if (measured.range <= flatRange) flat += 1;
      if (measured.range <= 40) {
        calm += 1;
        roughness += measured.roughness;
      }
      for (let at = (top * widthPx + left) * 3, step = 0; step < 4; step++, at += 6) {
        const [red, green, blue] = [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
        const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
        samples += 1;
      }
    }
  }
  const sizes = [...counts.values()];
  return {
    flatShare: blocks > 0 ? flat / blocks : 1,
    dominantShare: samples > 0 ? Math.max(...sizes) / samples : 1,
    colours: sizes.filter((size) => size >= samples / 1000).length,
    grain: calm > 0 ? roughness / calm : 0,
    bars: countBars(picture, lines),
    edges: findScreenEdges(picture),
    ...(lines.length >= 3 ? { cleanLines: shareOfClean(picture, lines) } : {}),
  };
}

export const fingerprintSidePx = 64;

/** The whole picture pressed into 64×64 grey steps, base64. */
export async function takeFingerprint(picture: Raster): Promise<string> {
  const raw = { width: picture.widthPx, height: picture.heightPx, channels: 3 as const };
  const grey = await sharp(picture.pixels, { raw })
    .resize(fingerprintSidePx, fingerprintSidePx, { fit: 'fill', kernel: 'cubic' })
    .greyscale()
    .raw()
    .toBuffer();
  return grey.toString('base64');
}
