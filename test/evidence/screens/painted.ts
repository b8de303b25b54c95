import type { Raster } from '../../../evidence/ocr/engine.ts';
import { lineAt, type Place, size } from './placed-words.ts';

export type Colour = readonly [red: number, green: number, blue: number];
/** A rectangle in pixels; colour by place for what is not plain. */
export type Patch = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour | ((x: number, y: number) => Colour);
};

export const grey = (value: number): Colour => [value, value, value];

/** A picture of the tests' size on one ground, with patches one over the other. */
export function paint(ground: Colour, patches: readonly Patch[], { widthPx, heightPx } = size): Raster {
  const pixels = Buffer.alloc(widthPx * heightPx * 3);
  const whole: Patch = { x: 0, y: 0, width: widthPx, height: heightPx, colour: ground };
  for (const { x, y, width, height, colour } of [whole, ...patches]) {
    for (let row = y; row < Math.min(heightPx, y + height); row++) {
      for (let column = x; column < Math.min(widthPx, x + width); column++) {
        const at = (row * widthPx + column) * 3;
        [pixels[at], pixels[at + 1], pixels[at + 2]] =
          typeof colour === 'function' ? colour(column, row) : colour;
      }
    }
  }
  return { widthPx, heightPx, pixels };
}

/** Lines of a page, and dark strokes where they stand. */
export function write(places: readonly Place[]) {
  const lines = places.map(lineAt);
  const strokes = lines.flatMap(({ box }) =>
    Array.from(
      { length: Math.floor(box.width / 6) },
      (_, at): Patch => ({
        x: box.x + at * 6,
        y: box.y + 3,
        width: 3,
        height: box.height - 6,
        colour: grey(60),
      }),
    ),
  );
  return { lines, strokes };
}
