import type { PixelBox } from '../../domain/finding.ts';
import type { InkMap } from './ink.ts';
import { isEven } from './judge-hand.ts';
import { type Mark, strokeLength, toMark } from './marks.ts';
import { tiltOfInk } from './print-frames.ts';
import { cellsAround, groupsOf } from './touching-cells.ts';

/** What of a mark touches, pixel by pixel. */
function piecesOf({ box, pixels, colour }: Mark, ink: InkMap): Mark[] {
  const [columns, rows] = [box.width, box.height];
  const filled = new Uint8Array(columns * rows);
  const pageAt = (cell: number) =>
    (box.y + Math.floor(cell / columns)) * ink.widthPx + box.x + (cell % columns);
  for (const at of pixels) {
    const x = at % ink.widthPx;
    filled[((at - x) / ink.widthPx - box.y) * columns + x - box.x] = 1;
  }
  return groupsOf({
    ...{ columns, rows },
    besides: (cell) => cellsAround(cell, 1, { columns, rows }),
    belongs: (cell) => filled[cell] === 1,
  }).map((cells) => toMark(ink, cells.map(pageAt), colour));
}

/** Heights at which a line is looked at, as shares of its own. */
const lookedAt = Array.from({ length: 13 }, (_, index) => 0.2 + index * 0.05);
/** A line that goes to and fro crosses a height so often at least, at so many of these; thinner than this is noise (pixels). */
const [fewestCrossings, fewestHeights, thinnestStroke] = [5, 4, 2];

/** Where ink begins and ends again along a height: the middles of the strokes that cross it. */
function crossings({ box, pixels }: Mark, share: number, widthPx: number): number[] {
  const y = box.y + Math.floor(share * (box.height - 1));
  const inked = pixels.filter((at) => Math.floor(at / widthPx) === y).toSorted((a, b) => a - b);
  const strokes: number[][] = [];
  for (const at of inked) {
    const last = strokes.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else strokes.push([at]);
  }
  return strokes
    .filter(({ length }) => length >= thinnestStroke)
    .map((stroke) => ((stroke[0] as number) + (stroke.at(-1) as number)) / 2);
}

/** How much the way of a pen from one turn to the next but one differs, as a share of that way. */
function unevennessOf(middles: readonly number[]): number {
  const ways = middles.slice(2).map((middle, index) => middle - (middles[index] as number));
  const mean = ways.reduce((sum, way) => sum + way, 0) / ways.length;
  return Math.sqrt(ways.reduce((sum, way) => sum + (way - mean) ** 2, 0) / ways.length) / mean;
}

/**
 * A line in one piece is at least so much of the ink; as even as these are its pace, at so many of the heights that it crosses
 * often, and how high and low it comes in each quarter.
 */
const [onePiece, evenPace, mostHeights, evenHeight] = [0.9, 0.17, 2 / 3, 0.2];

/** Turns a mark about the corner of its page, so that what ran across it runs up and down. */
function aside({ box, pixels, ...rest }: Mark, { widthPx, heightPx }: InkMap): Mark {
  return {
    ...rest,
    box: { x: box.y, y: box.x, width: box.height, height: box.width },
    pixels: pixels.map((at) => (at % widthPx) * heightPx + Math.floor(at / widthPx)),
  };
}

/** True where a pen went on across from turn to turn at one pace, and as far up and down at each. */
function isEvenAcross(mark: Mark, widthPx: number): boolean {
  if (!isEven(mark, 4, widthPx, evenHeight)) return false;
  const paces = lookedAt
    .map((share) => crossings(mark, share, widthPx))
    .filter(({ length }) => length >= fewestCrossings)
    .map(unevennessOf);
  const even = paces.filter((pace) => pace < evenPace);
  return paces.length >= fewestHeights && even.length > paces.length * mostHeights;
}

/** A zigzag, waves, loops: one line that goes to and fro evenly from end to end, whichever way, as no name does. */
function isEvenLine(mark: Mark, pieces: readonly Mark[], ink: InkMap): boolean {
  const largest = Math.max(...pieces.map(({ pixels }) => pixels.length));
  if (largest <= mark.pixels.length * onePiece) return false;
  return isEvenAcross(mark, ink.widthPx) || isEvenAcross(aside(mark, ink), ink.heightPx);
}

/** A stroke is so long at least, in lines of print, and so little longer than what it spans if it does not turn. */
const [leastStroke, straightest] = [0.35, 1.2];
/** Strokes and nothing else are so much of the ink, and so many: of a faint hand fewer pieces are left, of a faint name more. */
const [onlyStrokes, fewestStrokes, mostStrokes] = [0.9, 4, 6];

/** Strokes that nobody writes with lie within this of one direction, radians; those of letters lie both ways. */
const oneWay = 0.45;

/** True where all strokes lie along the first. */
function areParallel([first, ...others]: readonly Mark[], widthPx: number): boolean {
  const along = first ? tiltOfInk(first, widthPx) : 0;
  return others.every((stroke) => {
    const apart = Math.abs(tiltOfInk(stroke, widthPx) - along);
    return Math.min(apart, Math.PI - apart) < oneWay;
  });
}

const longerSide = ({ width, height }: PixelBox) => Math.max(width, height);

/** Several strokes one way of which none turns, as letters do: a row of dashes, what strikes a place out. */
function areBareStrokes(pieces: readonly Mark[], widthPx: number, em: number): boolean {
  const strokes = pieces.filter(({ box }) => longerSide(box) >= em * leastStroke);
  if (strokes.length < fewestStrokes || strokes.length > mostStrokes) return false;
  const isStraight = (stroke: Mark) =>
    strokeLength(stroke, widthPx) < Math.hypot(stroke.box.width, stroke.box.height) * straightest;
  const inkOf = (some: readonly Mark[]) => some.reduce((sum, { pixels }) => sum + pixels.length, 0);
  return inkOf(strokes.filter(isStraight)) > inkOf(strokes) * onlyStrokes && areParallel(strokes, widthPx);
}

/**
 * True for what people draw to try a pen, or across a place where nobody signs, however much ink it is: it may be a name, and
 * may be none.
 */
export function isScribble(mark: Mark, ink: InkMap, em: number): boolean {
  const pieces = piecesOf(mark, ink);
  return isEvenLine(mark, pieces, ink) || areBareStrokes(pieces, ink.widthPx, em);
}
