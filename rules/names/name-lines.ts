import type { OcrLine } from '../../domain/facts.ts';
import { type FoldedName, foldLine } from './fold-name.ts';

/** Words that belong together, with the lines that they were made of. */
export type Reading = { readonly folded: FoldedName; readonly lines: readonly number[] };

const moved = <Value>(map: ReadonlyMap<number, Value> | undefined, by: number) =>
  [...(map ?? [])].map(([at, value]) => [at + by, value] as const);

const join = (a: FoldedName, b: FoldedName): FoldedName => ({
  text: a.text + b.text,
  confidences: [...a.confidences, ...b.confidences],
  others: new Map([...(a.others ?? []), ...moved(b.others, a.text.length)]),
  lost: new Map([...(a.lost ?? []), ...moved(b.lost, a.text.length)]),
});

const right = (line: OcrLine) => line.box.x + line.box.width;
const middleX = (line: OcrLine) => line.box.x + line.box.width / 2;
const bottom = (line: OcrLine) => line.box.y + line.box.height;

/** Whether b goes on where a ends on the same row. */
function isBeside(a: OcrLine, b: OcrLine): boolean {
  const height = Math.max(a.box.height, b.box.height);
  const gap = b.box.x - right(a);
  return gap > -height * 0.6 && gap < height * 1.4 && Math.abs(a.box.y - b.box.y) < height * 0.5;
}

/** Whether b is the next row of the same words: below, as large, starting or centred alike. */
function isBelow(a: OcrLine, b: OcrLine): boolean {
  const height = Math.max(a.box.height, b.box.height);
  const gap = b.box.y - bottom(a);
  const isAsLarge = Math.min(a.box.height, b.box.height) > height * 0.65;
  const isAligned =
    Math.abs(a.box.x - b.box.x) < height * 0.8 ||
    Math.abs(middleX(a) - middleX(b)) < height * 0.8 ||
    Math.abs(right(a) - right(b)) < height * 0.8;
  return gap > -height * 0.6 && gap < height * 0.9 && isAsLarge && isAligned;
}

/** Whether b, set in under the value of a, may end a name that a broke off at its own end. */
function isSetIn(a: OcrLine, b: OcrLine): boolean {
  const height = Math.max(a.box.height, b.box.height);
  const gap = b.box.y - bottom(a);
  const isAsLarge = Math.min(a.box.height, b.box.height) > height * 0.75;
  const isUnder = b.box.x > a.box.x + height && b.box.x < right(a) - height * 2;
  return gap > -height * 0.4 && gap < height * 0.9 && isAsLarge && isUnder;
}

/** Whether two lines are one piece of writing, the second going on beside or below the first. */
export const goesOn = (a: OcrLine, b: OcrLine): boolean => isBeside(a, b) || isBelow(a, b);

const divider = /(?<![-–—|｜丨·•.*…])[-–—|｜丨·•](?![-–—|｜丨·•.*…])/u;

/** The letters from one place to another, with what the engine thought of them. */
function cutLine(line: OcrLine, from: number, to: number): OcrLine {
  const isInside = (at: number) => at >= from && at < to;
  return {
    ...line,
    text: [...line.text].slice(from, to).join(''),
    ...(line.letterConfidences ? { letterConfidences: line.letterConfidences.slice(from, to) } : {}),
    ...(line.doubts
      ? { doubts: line.doubts.filter(({ at }) => isInside(at)).map((one) => ({ ...one, at: one.at - from })) }
      : {}),
    ...(line.lost
      ? {
          lost: line.lost
            .filter(({ before }) => isInside(before))
            .map((one) => ({ ...one, before: one.before - from })),
        }
      : {}),
  };
}

/** What a dot or a bar sets apart stands for itself: customer · product. */
function partsOf(line: OcrLine, at: number): Reading[] {
  const parts = line.text.split(divider);
  if (parts.length === 1) return [];
  let from = 0;
  return parts.map((part) => {
    const to = from + [...part].length;
    const folded = foldLine(cutLine(line, from, to));
    from = to + 1;
    return { folded, lines: [at] };
  });
}

/** The box of the row that a reading ends with: an engine may have read one row in pieces. */
function rowEndingAt(reading: Reading, lines: readonly OcrLine[]): OcrLine {
  const [last, ...before] = reading.lines.map((at) => lines[at] as OcrLine).reverse() as [
    OcrLine,
    ...OcrLine[],
  ];
  let first = last;
  for (const line of before) {
    if (!isBeside(line, first)) break;
    first = line;
  }
  const box = { ...first.box, width: right(last) - first.box.x };
  return { ...last, box };
}

/** Each line alone, its parts, and with the one or two that continue it beside or below. */
export function nameReadings(lines: readonly OcrLine[]): readonly Reading[] {
  const single = lines.map((line, at) => ({ folded: foldLine(line), lines: [at] }));
  const extend = (readings: readonly Reading[]) =>
    readings.flatMap((reading) => {
      const last = lines[reading.lines.at(-1) as number] as OcrLine;
      const row = rowEndingAt(reading, lines);
      return lines.flatMap((line, at) => {
        if (reading.lines.includes(at) || !(goesOn(last, line) || isBelow(row, line))) return [];
        const next = single[at] as Reading;
        return { folded: join(reading.folded, next.folded), lines: [...reading.lines, at] };
      });
    });
  const pairs = extend(single);
  return [...single, ...lines.flatMap(partsOf), ...pairs, ...extend(pairs)];
}

/** Two lines of which the second may end a name set in a column of its own. */
export function brokenReadings(lines: readonly OcrLine[]): readonly Reading[] {
  return lines.flatMap((first, at) =>
    lines.flatMap((second, next) =>
      isSetIn(first, second) ? [{ folded: join(foldLine(first), foldLine(second)), lines: [at, next] }] : [],
    ),
  );
}
