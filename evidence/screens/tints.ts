import type { OcrLine } from '../../domain/facts.ts';
import type { Raster } from '../ocr/engine.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a line: what it stands on, what it is written in, and what is drawn right below it. */
export type Tint = { readonly ground: Colour; readonly ink: Colour; readonly below: Colour };

/** Largest difference of a channel, 0–255. */
export const colourDistance = (a: Colour, b: Colour): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));

function colourAt({ pixels, widthPx, heightPx }: Raster, x: number, y: number): Colour {
  const column = Math.min(widthPx - 1, Math.max(0, Math.round(x)));
  const row = Math.min(heightPx - 1, Math.max(0, Math.round(y)));
  const at = (row * widthPx + column) * 3;
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
}

/** Channel by channel, so that a few pixels of a neighbour don't count. */
function medianColour(colours: readonly Colour[]): Colour {
  const middle = (channel: 0 | 1 | 2) =>
    colours.map((colour) => colour[channel]).sort((a, b) => a - b)[Math.floor(colours.length / 2)] ?? 0;
  return [middle(0), middle(1), middle(2)];
}

const samples = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * (at + 0.5)) / count);

/** The mean of the pixels that differ most from the ground: the middle of the strokes. */
function inkColour(picture: Raster, { box }: OcrLine, ground: Colour): Colour {
  const found: { colour: Colour; distance: number }[] = [];
  for (const y of samples(box.y + box.height * 0.2, box.y + box.height * 0.8, 8)) {
    for (const x of samples(box.x, box.x + box.width, 48)) {
      const colour = colourAt(picture, x, y);
      found.push({ colour, distance: colourDistance(colour, ground) });
    }
  }
  const strongest = found.sort((a, b) => b.distance - a.distance).slice(0, 12);
  return medianColour(strongest.map(({ colour }) => colour));
}

const sameColour = 24;

/** A thin stroke of one colour below the words, as wide as they are: an underline. The ground where there is none. */
function belowColour(picture: Raster, { box }: OcrLine, ground: Colour): Colour {
  const columns = samples(box.x + box.width * 0.15, box.x + box.width * 0.85, 7);
  // An engine takes an underline that touches the words into their box.
  const start = Math.round(box.height * 0.78);
  const reach = Math.round(box.height * 1.5);
  const thickest = Math.max(4, box.height * 0.3);
  const rows = Array.from({ length: reach }, (_, at) => {
    const row = columns.map((x) => colourAt(picture, x, box.y + start + at));
    const middle = medianColour(row);
    return row.every((colour) => colourDistance(colour, middle) <= sameColour) ? middle : undefined;
  });
  const isStroke = (row: Colour | undefined) => row !== undefined && colourDistance(row, ground) > sameColour;
  const from = rows.findIndex(isStroke);
  if (from < 0) return ground;
  const stroke = rows[from] as Colour;
  const length = rows.slice(from).findIndex((row) => !row || colourDistance(row, stroke) > sameColour);
  return length > 0 && length <= thickest ? stroke : ground;
}

/** Colours of each line. Boxes are in pixels of the picture given. */
export function measureTints(picture: Raster, lines: readonly OcrLine[]): readonly Tint[] {
  return lines.map((line) => {
    const { x, y, width, height } = line.box;
    const beside = samples(y + height * 0.25, y + height * 0.75, 3).flatMap((row) => [
      colourAt(picture, x - height * 0.15, row),
      colourAt(picture, x + width + height * 0.15, row),
    ]);
    const above = samples(x, x + width, 7).map((column) => colourAt(picture, column, y - 1));
    const ground = medianColour([...beside, ...above]);
    return { ground, ink: inkColour(picture, line, ground), below: belowColour(picture, line, ground) };
  });
}
