import type { Raster, TurnedBox } from './engine.ts';

export const stripHeightPx = 48;

/** The way of reading: a column of words is turned a quarter to the left, as its letters would stand in a row. */
export function layFlat(box: TurnedBox): TurnedBox {
  if (box.height < box.width * 1.5) return box;
  return { ...box, width: box.height, height: box.width, angle: box.angle + Math.PI / 2 };
}

/** Width of a line brought to the height that the model reads. */
export function stripWidthPx(box: TurnedBox): number {
  return Math.max(16, Math.ceil((stripHeightPx * box.width) / Math.max(1, box.height)));
}

type Target = {
  readonly tensor: Float32Array;
  /** Width of a row in the tensor, at least the strip's own. */
  readonly rowPx: number;
};

/**
 * Samples a turned line out of a picture into a tensor, planes in the order blue, green, red, values from -1 to 1.
 * Takes the mean over several samples where the line is made smaller, so that thin strokes survive.
 */
export function cutStrip(picture: Raster, box: TurnedBox, stripPx: number, target: Target): void {
  const { pixels, widthPx, heightPx } = picture;
  const plane = stripHeightPx * target.rowPx;
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  const stepU = box.width / stripPx;
  const stepV = box.height / stripHeightPx;
  const samples = Math.max(stepU, stepV) > 1.4 ? 2 : 1;
  const share = 1 / (samples * samples);
  for (let row = 0; row < stripHeightPx; row++) {
    for (let column = 0; column < stripPx; column++) {
      let [red, green, blue] = [0, 0, 0];
      for (let sv = 0; sv < samples; sv++) {
        for (let su = 0; su < samples; su++) {
          const u = (column + (su + 0.5) / samples) * stepU - box.width / 2;
          const v = (row + (sv + 0.5) / samples) * stepV - box.height / 2;
          const x = Math.min(widthPx - 1, Math.max(0, box.centreX + u * cos - v * sin - 0.5));
          const y = Math.min(heightPx - 1, Math.max(0, box.centreY + u * sin + v * cos - 0.5));
          const x0 = x | 0;
          const y0 = y | 0;
          const fx = x - x0;
          const fy = y - y0;
          const top = (y0 * widthPx + x0) * 3;
          const right = x0 + 1 < widthPx ? 3 : 0;
          const bottom = top + (y0 + 1 < heightPx ? widthPx * 3 : 0);
          const a = (1 - fx) * (1 - fy);
          const b = fx * (1 - fy);
          const c = (1 - fx) * fy;
          const d = fx * fy;
          const px = pixels as { readonly [index: number]: number };
          red += at4(px, top, right, bottom, 0, a, b, c, d);
          green += at4(px, top, right, bottom, 1, a, b, c, d);
          blue += at4(px, top, right, bottom, 2, a, b, c, d);
        }
      }
      const to = row * target.rowPx + column;
      target.tensor[to] = (blue * share) / 127.5 - 1;
      target.tensor[to + plane] = (green * share) / 127.5 - 1;
      target.tensor[to + 2 * plane] = (red * share) / 127.5 - 1;
    }
  }
}

/** Bilinear mean of one channel; parameters stay flat because it runs once for each sample. */
function at4(
  px: { readonly [index: number]: number },
  top: number,
  right: number,
  bottom: number,
  channel: number,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  return (
    (px[top + channel] as number) * a +
    (px[top + right + channel] as number) * b +
    (px[bottom + channel] as number) * c +
    (px[bottom + right + channel] as number) * d
  );
}
