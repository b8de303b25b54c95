import type { PixelBox } from '../../domain/finding.ts';
import type { LineTrace, OcrEngine, TurnedBox } from '../ocr/engine.ts';
import { centreX, centreY, contains, grow } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import { type PageLine, readingsOf } from './page-lines.ts';
import { findPartyWords, plainWords, signWords } from './party-words.ts';
import type { ReadPage } from './read-page.ts';
import { commonLetters } from './seal-company.ts';

/** What the engine made of a hand. */
export type WrittenName = Pick<PageLine, 'words' | 'confidence' | 'readings'>;

/** A name is read, it is read beyond doubt, and some of it is legible. */
const [legible, certain, partly] = [0.75, 0.95, 0.5];

const dateLetter = /^[年月日]$/;
const isWhole = ({ words, confidence }: WrittenName) => confidence > legible && [...words].length >= 2;

/** Lines that lie on a hand and may be its name, the surest first: up to four Chinese letters. */
function namesOn({ hand, block }: BlockVerdict, lines: readonly PageLine[]): readonly PageLine[] {
  if (!hand) return [];
  return lines
    .filter(({ box, isStamped }) => !isStamped && contains(hand.box, [centreX(box), centreY(box)]))
    .filter(({ box }) => contains(block.box, [centreX(box), centreY(box)]))
    .filter(({ words, confidence }) => confidence > partly && /^\p{Script=Han}{1,4}$/u.test(words))
    .filter(({ words }) => !signWords.test(words) && !dateLetter.test(words))
    .filter(({ words }) => findPartyWords(words).length === 0)
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** The name that a hand wrote, as far as it could be read. */
export function writtenName(verdict: BlockVerdict, lines: readonly PageLine[]): WrittenName | undefined {
  const likely = namesOn(verdict, lines);
  return likely.find(isWhole) ?? likely[0];
}

/** True where what a pen wrote could be read as a name, not in part alone. */
export function isLegible(verdict: BlockVerdict, lines: readonly PageLine[]): boolean {
  const name = writtenName(verdict, lines);
  return name !== undefined && isWhole(name);
}

/** A name is written so much higher than body print. */
const writtenHeight = 2;

/**
 * The name that a hand wrote, and others in large letters on it: where a hand is taken together with rules or with print, the
 * surest name may be a typed one.
 */
export function writtenNames(verdict: BlockVerdict, { lines, em }: ReadPage['page']): readonly WrittenName[] {
  const name = writtenName(verdict, lines);
  const large = namesOn(verdict, lines).filter(({ heightPx }) => heightPx > em * writtenHeight);
  return name ? [name, ...large] : [];
}

/** What people write where nobody has signed, or beside what they sign. */
const noteWords =
  /待.{0,2}签|[补代未缺拒]签|签字|盖章|待[补定确]|出差|请假|休假|缺席|暂[缓无时]|不[同予需]|无[需法]|拒绝|作废|无效|见附|另附|已[阅收知]|同意|通过|属实|合格/g;
/** The letters of a name that may stand beside a note. */
const leastName = 2;

/** True where all that could be read of a hand is a note: 待补签, 出差. */
export function isOnlyNote({ hand }: BlockVerdict, lines: readonly PageLine[]): boolean {
  if (!hand) return false;
  const read = lines
    .filter(({ box, isStamped }) => !isStamped && contains(hand.box, [centreX(box), centreY(box)]))
    .filter(({ confidence, heightPx }) => confidence > legible && heightPx > hand.box.height * 0.5);
  if (!read.some(({ words }) => words.search(noteWords) >= 0)) return false;
  const rest = read.map(({ words }) => words.replace(noteWords, '').replace(/\P{Script=Han}/gu, ''));
  return rest.every((words) => [...words].length < leastName);
}

/** Most of a name that is beyond doubt, its given name with it, stands in what of the other is legible. */
function holdsMost(sure: WrittenName, other: WrittenName): boolean {
  const [, ...given] = [...sure.words];
  if ([...other.words].length > given.length + 1) return false;
  if (sure.confidence <= certain || !given.some((letter) => other.words.includes(letter))) return false;
  return commonLetters(sure.words, other.words) >= given.length;
}

/** True for a name of which one letter was lost in reading, wherever it stood, and at least three are left. */
function lacksOne(short: WrittenName, long: WrittenName): boolean {
  const letters = [...long.words];
  if (letters.length < 4) return false;
  return letters.some((_, lost) => letters.toSpliced(lost, 1).join('') === short.words);
}

/**
 * One name, read twice: of three letters and more one may be misread, of four one lost, and one of the two may be legible in
 * part.
 */
export function areSameName(a: WrittenName | undefined, b: WrittenName | undefined): boolean {
  if (!a || !b) return false;
  // Two hands are not read alike to the third letter by chance, however doubtful each is.
  if (a.words === b.words && [...a.words].length >= 3) return true;
  if (isWhole(a) && isWhole(b)) {
    // The family's name may have been lost, and with it no more than that.
    if (a.words.endsWith(b.words) || b.words.endsWith(a.words)) return true;
    if (lacksOne(a, b) || lacksOne(b, a)) return true;
    const [one, other] = [[...a.words].length, [...b.words].length];
    return one === other && one >= 3 && commonLetters(a.words, b.words) >= one - 1;
  }
  return holdsMost(a, b) || holdsMost(b, a);
}

const lettersOf = ({ words, readings }: WrittenName): readonly string[] => readings ?? [...words];

/** How many letters of one name the other may have, too, each counted once. */
function sharedLetters(a: WrittenName, b: WrittenName): number {
  const left = [...lettersOf(b)];
  return lettersOf(a).filter((letter) => {
    const at = left.findIndex((other) => [...other].some((one) => letter.includes(one)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** What is legible of two hands may be one name: more than half of the shorter one stands in the other. */
export function mayBeSameName(a: WrittenName | undefined, b: WrittenName | undefined): boolean {
  if (!a || !b) return false;
  return sharedLetters(a, b) * 2 > Math.min(lettersOf(a).length, lettersOf(b).length);
}

/** Read well enough to tell two names apart by all that their letters might be. */
const telling = 0.6;
const isTelling = ({ words, confidence }: WrittenName) => confidence > telling && [...words].length >= 2;

/** Two names that are legible, and share no more than half of their letters. */
export const areOtherNames = (a: WrittenName | undefined, b: WrittenName | undefined): boolean =>
  a !== undefined && b !== undefined && isTelling(a) && isTelling(b) && !mayBeSameName(a, b);

/** How far around a hand it is read, across and up, in lines of print: close by, and with more air where that shows no letter. */
const readAround: readonly [readonly [number, number], readonly [number, number]] = [
  [0.3, 0.15],
  [1.4, 1],
];

function regionAround(hand: PixelBox, em: number, [across, up]: readonly [number, number]): TurnedBox {
  const box = grow(hand, em * across, em * up);
  return { centreX: centreX(box), centreY: centreY(box), width: box.width, height: box.height, angle: 0 };
}

async function readHand(engine: OcrEngine, { picture, page: { em } }: ReadPage, hand: PixelBox) {
  for (const around of readAround) {
    const [line] = await engine.read(picture, { regions: [regionAround(hand, em, around)] });
    if (line) return line;
  }
  return undefined;
}

async function traceHands(
  engine: OcrEngine,
  { picture, page: { em } }: ReadPage,
  hands: readonly BlockVerdict[],
) {
  const traces = new Map<BlockVerdict, LineTrace>();
  for (const one of hands) {
    const trace = one.hand && (await engine.trace?.(picture, regionAround(one.hand.box, em, readAround[0])));
    if (trace) traces.set(one, trace);
  }
  return traces;
}

/**
 * Reads what pens wrote where no name was found, if there are several hands: somebody may have signed for two. Answers the page with
 * these names among its lines, and with what the engine sees in each hand.
 */
export async function readHands(engine: OcrEngine, read: ReadPage): Promise<ReadPage> {
  const { lines, em } = read.page;
  const hands = read.verdicts.filter(({ hand }) => hand);
  const unnamed = hands.filter((one) => !isLegible(one, lines));
  if (hands.length < 2) return read;
  const more: PageLine[] = [];
  for (const { hand } of unnamed) {
    if (!hand) continue;
    const line = await readHand(engine, read, hand.box);
    if (!line) continue;
    const { text, confidence } = line;
    const readings = readingsOf(line);
    more.push({
      ...{ text, words: plainWords(text), confidence, ...(readings ? { readings } : {}) },
      ...{ box: hand.box, heightPx: hand.box.height + em * 0.3, places: [] },
    });
  }
  const traces = await traceHands(engine, read, hands);
  return { ...read, traces, page: { ...read.page, lines: [...lines, ...more] } };
}
