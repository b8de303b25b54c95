import type { Raster, TurnedBox } from '../ocr/engine.ts';
import type { Slope } from './flatten.ts';
import type { Point } from './geometry.ts';

export type Quarter = 0 | 90 | 180 | 270;

/** Turns a picture clockwise by quarters. */
export function turnRaster(picture: Raster, degrees: Quarter): Raster {
  if (degrees === 0) return picture;
  const { widthPx: width, heightPx: height, pixels } = picture;
  const upright = degrees === 180;
  const turned = { widthPx: upright ? width : height, heightPx: upright ? height : width };
  const target = new Uint8Array(pixels.length);
  for (let y = 0; y < turned.heightPx; y++) {
    for (let x = 0; x < turned.widthPx; x++) {
      const [fromX, fromY] = unturn([x, y], degrees, width, height);
      const from = (fromY * width + fromX) * 3;
      const to = (y * turned.widthPx + x) * 3;
      target[to] = pixels[from] as number;
      target[to + 1] = pixels[from + 1] as number;
      target[to + 2] = pixels[from + 2] as number;
    }
  }
  return { pixels: target, ...turned };
}

/** Where a pixel of the turned picture was before; `width` and `height` are those before turning. */
export function unturn([x, y]: Point, degrees: Quarter, width: number, height: number): Point {
  if (degrees === 90) return [y, height - 1 - x];
  if (degrees === 180) return [width - 1 - x, height - 1 - y];
  if (degrees === 270) return [width - 1 - y, x];
  return [x, y];
}

/** Where a box of `picture` lies once the picture is turned clockwise. */
export function turnBox(box: TurnedBox, degrees: Quarter, { widthPx, heightPx }: Raster): TurnedBox {
  const { centreX: x, centreY: y, width, height } = box;
  if (degrees === 0) return box;
  if (degrees === 180) return { ...box, centreX: widthPx - x, centreY: heightPx - y };
  const swapped = { ...box, width: height, height: width };
  if (degrees === 90) return { ...swapped, centreX: heightPx - y, centreY: x };
  return { ...swapped, centreX: y, centreY: widthPx - x };
}

/** A strip of rows as a picture of its own; shares no memory with the whole. */
export function cutRows(picture: Raster, fromY: number, toY: number): Raster {
  const row = picture.widthPx * 3;
  return {
    pixels: picture.pixels.slice(fromY * row, toY * row),
    widthPx: picture.widthPx,
    heightPx: toY - fromY,
  };
}

/** Draws the page level, as `flattening` of the same slope does; what lies outside becomes white. Bilinear. */
export function flattenRaster(picture: Raster, { turn, growth, centreX, centreY }: Slope): Raster {
  const { widthPx: width, heightPx: height, pixels } = picture;
  const target = new Uint8Array(pixels.length).fill(255);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // In one column of the level page, the way back is straight.
  const stretch = Float64Array.from({ length: width }, (_, x) => 1 / (1 - (x - centreX) * growth));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x - centreX;
      const v = (y - centreY) * (stretch[x] as number);
      const fromX = centreX + u * cos - v * sin;
      const fromY = centreY + u * sin + v * cos;
      const x0 = Math.floor(fromX);
      const y0 = Math.floor(fromY);
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const fx = fromX - x0;
      const fy = fromY - y0;
      const from = (y0 * width + x0) * 3;
      const below = from + width * 3;
      const to = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const upper =
          (pixels[from + channel] as number) * (1 - fx) + (pixels[from + channel + 3] as number) * fx;
        const lower =
          (pixels[below + channel] as number) * (1 - fx) + (pixels[below + channel + 3] as number) * fx;
        target[to + channel] = upper * (1 - fy) + lower * fy;
      }
    }
  }
  return { pixels: target, widthPx: width, heightPx: height };
}
