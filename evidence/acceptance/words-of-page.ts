import type { OcrEngine, Raster, ReadLine, TurnedBox } from '../ocr/engine.ts';
import { formWords, plainWords } from './party-words.ts';
import { type Quarter, turnBox, turnRaster } from './picture.ts';

export type ReadWords = {
  readonly lines: readonly ReadLine[];
  /** Where something stands, read or not. */
  readonly regions: readonly TurnedBox[];
  /** Long lines that were left alone: most of the work of reading goes into text that says nothing of the parties. */
  readonly unread: readonly TurnedBox[];
};

/** Reads all words of a picture, and keeps the regions where something stands that could not be read. */
async function readWords(engine: OcrEngine, picture: Raster): Promise<ReadWords> {
  const regions: TurnedBox[] = [];
  const select = (region: TurnedBox) => regions.push(region) > 0;
  return { lines: await engine.read(picture, { select }), regions, unread: [] };
}

/** How well lines read as they lie: sure letters, and words that forms are made of. */
function readability(lines: readonly ReadLine[]): number {
  return lines
    .filter(({ confidence }) => confidence > 0.8)
    .reduce((sum, { text }) => sum + text.length + (formWords.test(plainWords(text)) ? 10 : 0), 0);
}

const isLevel = ({ turned }: ReadLine) => turned.width > turned.height;
const isTall = ({ width, height }: TurnedBox) => height > width * 1.8;
const areTall = (regions: readonly TurnedBox[]) => regions.filter(isTall).length * 2 >= regions.length;

export type UprightPage = {
  readonly picture: Raster;
  readonly words: ReadWords;
  /** Clockwise turn that was needed. */
  readonly degrees: Quarter;
};

const readsWell = 60;

/** Sets a page upright by reading all of it each way, likeliest first, until it reads well. */
async function tryTurns(engine: OcrEngine, picture: Raster, turns: readonly Quarter[]): Promise<UprightPage> {
  let best: (UprightPage & { score: number }) | undefined;
  for (const degrees of turns) {
    const turned = turnRaster(picture, degrees);
    const words = await readWords(engine, turned);
    const score = readability(words.lines.filter(isLevel));
    if (!best || score > best.score) best = { picture: turned, words, degrees, score };
    const isSettled = degrees === 0 ? !areTall(words.regions) : true;
    if (score >= readsWell && isSettled) break;
  }
  return best as UprightPage;
}

const sampleSize = 8;
/** Lines that are cheap to read and long enough to tell. */
const isTelling = ({ width, height }: TurnedBox) => {
  const ratio = Math.max(width, height) / Math.min(width, height);
  return ratio > 2.5 && ratio < 14;
};

/** Some lines from all over the page. */
function sampleOf(regions: readonly TurnedBox[]): TurnedBox[] {
  const telling = regions.filter(isTelling);
  const step = Math.max(1, telling.length / sampleSize);
  return Array.from(
    { length: Math.min(sampleSize, telling.length) },
    (_, index) => telling[Math.floor(index * step)] as TurnedBox,
  );
}

const upsideDown = (region: TurnedBox): TurnedBox => ({ ...region, angle: region.angle + Math.PI });

/** A few lines must be so readable, and so much more than the other way up. */
const [leastSample, clearlyMore] = [24, 1.6];

/** The turn, and the lines that were read as they lie on the way to it. */
type Turn = {
  readonly degrees: Quarter;
  readonly sample: readonly TurnedBox[];
  readonly lines: readonly ReadLine[];
};

/**
 * The turn that a page needs, from a few of its lines read both ways up; undefined where they don't tell. Columns of
 * words are read turned to the left.
 */
async function turnNeeded(
  engine: OcrEngine,
  picture: Raster,
  regions: readonly TurnedBox[],
): Promise<Turn | undefined> {
  const sample = sampleOf(regions.filter((region) => isTall(region) === areTall(regions)));
  const lines = await engine.read(picture, { regions: sample });
  const asItLies = readability(lines);
  const turned = readability(await engine.read(picture, { regions: sample.map(upsideDown) }));
  if (Math.max(asItLies, turned) < leastSample) return undefined;
  const turn = (degrees: Quarter): Turn => ({ degrees, sample, lines });
  if (asItLies > turned * clearlyMore) return turn(areTall(regions) ? 270 : 0);
  if (turned > asItLies * clearlyMore) return turn(areTall(regions) ? 90 : 180);
  return undefined;
}

/** Wider than that for its height, a line is a sentence of the text. */
const longest = 18;
const isLong = ({ width, height }: TurnedBox) => width > height * longest;

const byPlace = (a: ReadLine, b: ReadLine) => a.box.y - b.box.y || a.box.x - b.box.x;

/** Reads a page whose turn is known, where its words were found before, all but the long lines. */
async function readTurned(
  engine: OcrEngine,
  picture: Raster,
  found: readonly TurnedBox[],
  { degrees, sample, lines }: Turn,
): Promise<UprightPage> {
  const turned = turnRaster(picture, degrees);
  const regions = found.map((region) => turnBox(region, degrees, picture));
  const unread = regions.filter(isLong);
  // What was read to learn the turn is as it should be where the page need not be turned.
  const known = new Set(degrees === 0 ? sample : []);
  const wanted = regions.filter((region) => !isLong(region) && !known.has(region));
  const read = await engine.read(turned, { regions: wanted });
  const all = [...read, ...(degrees === 0 ? lines : [])].sort(byPlace);
  return { picture: turned, degrees, words: { regions, unread, lines: all } };
}

const allTurns: readonly Quarter[] = [0, 180, 90, 270];
const asItStands: Turn = { degrees: 0, sample: [], lines: [] };
const turnsOfTall: readonly Quarter[] = [90, 270, 0, 180];

/**
 * Sets a page upright and reads it. Words are found once, a few of them tell which way is up; all is read each way only
 * where they don't. `isUpright` where that is known, as of a page whose words are not only drawn.
 */
export async function setUpright(
  engine: OcrEngine,
  picture: Raster,
  isUpright = false,
): Promise<UprightPage> {
  if (!engine.find) return tryTurns(engine, picture, isUpright ? [0] : allTurns);
  const regions = await engine.find(picture);
  const turn = isUpright ? asItStands : await turnNeeded(engine, picture, regions);
  if (turn) return readTurned(engine, picture, regions, turn);
  return tryTurns(engine, picture, areTall(regions) ? turnsOfTall : allTurns);
}
