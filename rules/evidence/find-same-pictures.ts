import { pressedLine } from './pressed-line.ts';
import { greySteps, isSamePicture, type PicturePrint } from './same-picture.ts';

/** Pictures that share fewer of their {@link pictureKeys} need not be compared. */
export const fewestSharedKeys = 3;

const mostWordKeys = 24;
const shortestWords = 4;

/** FNV-1a over UTF-16 units, 32 bit: only spreads words evenly, keeps nothing secret. */
function hashWords(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    hash ^= words.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The smallest hashes of the lines: whatever part of a page is cut out keeps its share of them. */
function wordKeys({ lines }: PicturePrint): string[] {
  const words = lines.map(({ text }) => pressedLine(text)).filter(({ length }) => length >= shortestWords);
  const hashes = [...new Set(words.map(hashWords))].sort((a, b) => a - b);
  return hashes.slice(0, mostWordKeys).map((hash) => `w${hash.toString(36)}`);
}

const cells = 8;

/** Mean grey of 8×8 cells, row by row. */
function cellMeans(fingerprint: string): number[] {
  const steps = greySteps(fingerprint);
  const side = Math.sqrt(steps.length);
  const size = side / cells;
  return Array.from({ length: cells * cells }, (_, cell) => {
    const [left, top] = [(cell % cells) * size, Math.floor(cell / cells) * size];
    let sum = 0;
    for (let y = top; y < top + size; y++)
      for (let x = left; x < left + size; x++) sum += steps[y * side + x] ?? 0;
    return sum / (size * size);
  });
}

/** Less is what saving a picture anew makes of one colour. */
const brighter = 3;

/** Which cells are brighter than the next one, in four keys of 16 bits: a copy differs in few of the bits. */
function lookKeys({ fingerprint }: PicturePrint): string[] {
  const means = cellMeans(fingerprint);
  const bits = means.map((mean, at) => (mean > (means[(at + 1) % means.length] ?? 0) + brighter ? 1 : 0));
  return [0, 1, 2, 3].map((band) => {
    const value = bits.slice(band * 16, band * 16 + 16).reduce((sum: number, bit) => sum * 2 + bit, 0);
    return `g${band}${value.toString(36)}`;
  });
}

/**
 * Keys under which a store keeps a picture so that the same one is found among many: pictures that share at least
 * {@link fewestSharedKeys} are worth a comparison by {@link findSamePictures}. At most 28, short, of a-z and 0-9.
 */
export function pictureKeys(print: PicturePrint): readonly string[] {
  return [...lookKeys(print), ...wordKeys(print)];
}

/** A picture of another order, under whatever name its owner gives it. */
export type Candidate<Id> = { readonly id: Id; readonly print: PicturePrint };

/**
 * The candidates that show the same screen, in their order: sent again, saved anew, resized, or cut out of each
 * other. A signal for people, no verdict: two customers of one product may have equal pages.
 */
export function findSamePictures<Id>(
  picture: PicturePrint,
  candidates: Iterable<Candidate<Id>>,
): readonly Id[] {
  return [...candidates].filter(({ print }) => isSamePicture(picture, print)).map(({ id }) => id);
}
