import type { PixelBox } from '../../domain/finding.ts';
import { median } from '../median.ts';
import type { ReadLine, TurnedBox } from '../ocr/engine.ts';
import type { Flattening } from './flatten.ts';
import { around, boxOf, type Point } from './geometry.ts';
import { plainWords } from './party-words.ts';

/** A line of words on the flattened page. */
export type PageLine = {
  readonly text: string;
  /** Half width, lower case, no spaces. */
  readonly words: string;
  readonly confidence: number;
  readonly box: PixelBox;
  /** Height of the line across its direction, pixels. */
  readonly heightPx: number;
  /** Where each code point of `text` stands along the line, 0–1. */
  readonly places: readonly number[];
  /** How far it leans against the flattened page, radians, clockwise; 0 where that is not known. */
  readonly tilt?: number;
  /** Each letter of a line that may be a name, with what it might be as well. */
  readonly readings?: readonly string[];
  /** Words of a stamp, not of the page. */
  readonly isStamped?: boolean;
  /** A long line of print that was found but not read; it has no words. */
  readonly unread?: TurnedBox;
};

export function turnedCorners({ centreX, centreY, width, height, angle }: TurnedBox): Point[] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([u, v]) => [
    centreX + (u * width * cos - v * height * sin) / 2,
    centreY + (u * width * sin + v * height * cos) / 2,
  ]);
}

/** The lean of a level line; too short ones don't tell. */
function tiltOf({ width, height }: TurnedBox, [from, to]: readonly Point[]): number {
  if (!from || !to || width < height * 2.2) return 0;
  const tilt = Math.atan2(to[1] - from[1], to[0] - from[0]);
  return Math.abs(tilt) > Math.PI / 2 ? tilt - Math.sign(tilt) * Math.PI : tilt;
}

const longestName = 4;

/** Each letter of a short line, with what it might be as well. */
export function readingsOf({
  text,
  letters,
}: Pick<ReadLine, 'text' | 'letters'>): readonly string[] | undefined {
  const own = [...text];
  if (own.length > longestName || own.length !== letters.length) return undefined;
  return own.map((letter, index) => letter + (letters[index]?.others ?? ''));
}

/** Brings what the engine read onto the flattened page. */
export function toPageLine(
  line: Pick<ReadLine, 'text' | 'confidence' | 'letters' | 'turned'>,
  { toFlat }: Flattening,
): PageLine {
  const flat = turnedCorners(line.turned).map(toFlat);
  const outer = around(flat);
  const height = Math.min(line.turned.width, line.turned.height);
  const isTall = outer.height > outer.width * 1.5;
  // The box of a turned rectangle is taller than the line: after flattening only its true height counts.
  const box = isTall
    ? outer
    : boxOf(
        outer.x,
        outer.y + (outer.height - height) / 2,
        outer.x + outer.width,
        outer.y + (outer.height + height) / 2,
      );
  const readings = readingsOf(line);
  return {
    text: line.text,
    words: plainWords(line.text),
    confidence: line.confidence,
    ...(readings ? { readings } : {}),
    box,
    heightPx: height,
    tilt: tiltOf(line.turned, flat),
    places: line.letters.map(({ at }) => at),
  };
}

/** A long line that is known to be print, but not what it says. */
export function toUnreadLine(region: TurnedBox, flat: Flattening): PageLine {
  const line = toPageLine({ text: '', confidence: 1, letters: [], turned: region }, flat);
  return { ...line, unread: region };
}

/** Height of a line of body print; everything else is measured in it. */
export function bodyHeight(lines: readonly PageLine[], heightPx: number): number {
  const sure = lines.filter(
    ({ confidence, words, unread }) => unread || (confidence > 0.85 && words.length >= 3),
  );
  const height = median(sure.map((line) => line.heightPx));
  return height > 0 ? height : heightPx / 60;
}

/** The part of a line that holds the code units `start`–`end` of its plain words. */
export function partBox({ box, words, places, text }: PageLine, start: number, end: number): PixelBox {
  const letters = [...text];
  if (places.length !== letters.length || words.length === 0) {
    return {
      ...box,
      x: box.x + (box.width * start) / words.length,
      width: (box.width * (end - start)) / words.length,
    };
  }
  // Plain words dropped the spaces: count only what is left of each letter.
  const plain: number[] = [];
  letters.forEach((letter, index) => {
    for (const _ of plainWords(letter)) plain.push(places[index] as number);
  });
  const half = 0.5 / Math.max(1, plain.length);
  const from = Math.max(0, (plain[start] ?? 0) - half);
  const to = Math.min(1, (plain[Math.min(end, plain.length) - 1] ?? 1) + half);
  return { ...box, x: box.x + box.width * from, width: box.width * Math.max(0, to - from) };
}
