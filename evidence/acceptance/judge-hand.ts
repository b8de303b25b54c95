import type { SignatureReason, SignatureState } from '../../domain/acceptance-facts.ts';
import { countTurns, type Mark, strokeLength } from './marks.ts';

/** Print is no higher, in lines of print. */
const highestPrint = 1.15;
/** The ink of a name that is set larger is no higher, in lines of print, black or blue. */
const [highestType, highestBlue] = [1.5, 1.35];
/** How a pen's ink moves; lengths in lines of print. */
export type HandMeasures = {
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** Length of the strokes over the diagonal: 1 a straight dash, 1.5 a tick, 3 and more a signature. */
  readonly winding: number;
  /** How often the pen turned up or down. */
  readonly turns: number;
};

/** Measures a hand; `strokes` are what of it is no dot and leads the pen somewhere. */
export function measureHand(mark: Mark, strokes: Mark, widthPx: number, em: number): HandMeasures {
  const length = strokeLength(mark, widthPx);
  const { width, height } = mark.box;
  return {
    length: length / em,
    width: width / em,
    height: height / em,
    winding: length / Math.hypot(width, height),
    turns: countTurns(strokes, widthPx, em * 0.3),
  };
}

/** A line that goes to and fro is so much longer than its span; one that only bends is not. */
const leastWave = 1.08;

export type Opinion = { state: SignatureState; confidence: number; reason: SignatureReason };

/** Height over width, or width over height, of what is left of a rule that leans or bends a little. */
const flattest = 0.12;

/** Print is never higher than 1.1 lines, a mark without turns is no name. */
export function judgeHand({ length, width, height, winding, turns }: HandMeasures, mark: Mark): Opinion {
  if (length < 0.7 || Math.max(width, height) < 0.55)
    return { state: 'missing', confidence: 0.8, reason: 'stray-mark' };
  // No pen draws so straight a line with gaps, nor crumbs so far apart: what is left of printed ones.
  const isFlat = Math.min(width, height) < Math.max(width, height) * flattest;
  if (winding < 0.45 || (winding < 0.75 && isFlat))
    return { state: 'missing', confidence: 0.8, reason: 'stray-mark' };
  // A pen's line is at least as long as what it spans; dashes and crumbs of a printed border are not.
  if (winding < 0.75) return { state: 'unsure', confidence: 0.5, reason: 'stray-mark' };
  const isLarge = height > 1.1 && width > 1;
  // A cross is long for its size, but its middle line never turns.
  const isWritten =
    (winding > 1.9 && length > 4.2 && turns >= 2) || (turns >= 3 && length > 4.2 && winding > leastWave);
  if (isWritten && isLarge) {
    const sure = 0.6 + winding / 8 + turns / 40 + (mark.blue > 0.5 ? 0.05 : 0);
    return { state: 'signed', confidence: Math.min(0.99, sure), reason: 'ink' };
  }
  // One running line with waves: a quick hand. Print that was not read is higher in winding, a tick turns once.
  const isRunning = width > 2.4 && height > 0.85 && winding < 1.8;
  const isWaved = winding > leastWave && (turns >= 3 || (turns >= 2 && height > 0.95));
  const isHigh = turns >= 3 && isLarge;
  const isWavy = isRunning && length > 3.6 && (turns >= 4 || isHigh || isWaved);
  // Thin strokes that stand apart wind little, yet no stray mark is as long and turns as often.
  const isStrokes = turns >= 2 && length > 5.5 && width > 1.2 && height > 1.3 && winding > 1.35;
  // Letters that stand neatly side by side wind much and turn little; print of that height is a title.
  const isNeat = winding > 2.1 && length > 5 && width > 1.5 && height > highestPrint;
  if (isWavy || isStrokes || isNeat) return { state: 'signed', confidence: 0.8, reason: 'ink' };
  return {
    state: 'unsure',
    confidence: 0.5,
    reason: winding < 1.6 || length < 3 ? 'stray-mark' : 'print-only',
  };
}

/** By how much of their height the letters of type stand higher or lower than one another. */
const typedUnevenness = 0.13;

/** True where the letters of a word, cut at even distances, reach as high and as low as one another. */
export function isEven(
  { box, pixels }: Mark,
  letters: number,
  widthPx: number,
  unevenness = typedUnevenness,
): boolean {
  const tops = new Array<number>(letters).fill(Number.POSITIVE_INFINITY);
  const feet = new Array<number>(letters).fill(Number.NEGATIVE_INFINITY);
  for (const at of pixels) {
    const x = at % widthPx;
    const letter = Math.min(letters - 1, Math.floor(((x - box.x) / box.width) * letters));
    const y = (at - x) / widthPx;
    tops[letter] = Math.min(tops[letter] as number, y);
    feet[letter] = Math.max(feet[letter] as number, y);
  }
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(spread(tops), spread(feet)) <= box.height * unevenness;
}

/** How far from where its word would be cut evenly the air between two letters of type stands, in letters. */
const mostAside = 0.1;

/** True where air parts the letters of a word at even distances: those of a hand touch, or stand as they come. */
function standApart({ box, pixels }: Mark, letters: number, widthPx: number): boolean {
  const inked = new Set(pixels.map((at) => at % widthPx));
  const pitch = box.width / letters;
  return Array.from({ length: letters - 1 }, (_, index) => box.x + pitch * (index + 1)).every((cut) => {
    for (let x = Math.ceil(cut - pitch * mostAside); x <= cut + pitch * mostAside; x++)
      if (!inked.has(x)) return true;
    return false;
  });
}

/** Letters of type stand farther apart than they are high, by that factor. */
const pitchOfType = 1.1;

/** As many letters as were read, or as have room where one was lost. */
function lettersIn({ box }: Mark, read: number): number[] {
  const roomy = Math.round(box.width / (box.height * pitchOfType));
  return roomy > read ? [read, roomy] : [read];
}

/** True where the letters of a word may be type: what stands out of the print has to be set apart as evenly as type is. */
export const mayBeSet = (hand: Mark, letters: number, widthPx: number, { height }: HandMeasures): boolean =>
  height < (hand.blue > 0.5 ? highestBlue : highestType) &&
  lettersIn(hand, letters).some(
    (count) => isEven(hand, count, widthPx) && (height < highestPrint || standApart(hand, count, widthPx)),
  );
