import type { OcrEngine, Raster, ReadLine, TurnedBox } from '../ocr/engine.ts';
import { formWords, plainWords } from './party-words.ts';
import { type Quarter, turnRaster } from './picture.ts';

export type ReadWords = { readonly lines: readonly ReadLine[]; readonly regions: readonly TurnedBox[] };

/** Reads all words of a picture, and keeps the regions where something stands that could not be read. */
export async function readWords(engine: OcrEngine, picture: Raster): Promise<ReadWords> {
  const regions: TurnedBox[] = [];
  const select = (region: TurnedBox) => regions.push(region) > 0;
  return { lines: await engine.read(picture, { select }), regions };
}

/** How well a picture reads as it lies: sure letters in level lines, and words that forms are made of. */
function uprightness({ lines }: ReadWords): number {
  return lines
    .filter(({ confidence, turned }) => confidence > 0.8 && turned.width > turned.height)
    .reduce((sum, { text }) => sum + text.length + (formWords.test(plainWords(text)) ? 10 : 0), 0);
}

const isTall = ({ width, height }: TurnedBox) => height > width * 1.8;

/** Turns to try, likeliest first, for a page that doesn't read as it lies. */
function turnsToTry({ lines, regions }: ReadWords): readonly Quarter[] {
  const tall = regions.filter(isTall).length;
  if (tall * 2 < regions.length) return [180, 90, 270];
  // Columns are read turned to the left: if that makes sense, the page has to be turned to the left.
  const sure = lines.filter(
    (line) => isTall(line.turned) && line.confidence > 0.85 && formWords.test(plainWords(line.text)),
  );
  return sure.length >= 2 ? [270, 90, 180] : [90, 270, 180];
}

export type UprightPage = {
  readonly picture: Raster;
  readonly words: ReadWords;
  /** Clockwise turn that was needed. */
  readonly degrees: Quarter;
};

const readsWell = 60;

/**
 * Sets a page upright and reads it; tries other ways only where it doesn't read as it lies. `isUpright` where that is known,
 * as of a page whose words are not only drawn.
 */
export async function setUpright(
  engine: OcrEngine,
  picture: Raster,
  isUpright = false,
): Promise<UprightPage> {
  const words = await readWords(engine, picture);
  let best: UprightPage & { score: number } = { picture, words, degrees: 0, score: uprightness(words) };
  if (isUpright) return best;
  if (best.score >= readsWell && words.regions.filter(isTall).length * 2 < words.regions.length) return best;
  for (const degrees of turnsToTry(words)) {
    const turned = turnRaster(picture, degrees);
    const read = await readWords(engine, turned);
    const score = uprightness(read);
    if (score > best.score) best = { picture: turned, words: read, degrees, score };
    if (score >= readsWell) break;
  }
  return best;
}
