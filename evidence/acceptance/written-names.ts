import type { OcrEngine } from '../ocr/engine.ts';
import { centreX, centreY, contains, grow } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import type { PageLine } from './page-lines.ts';
import { findPartyWords, plainWords, signWords } from './party-words.ts';
import type { ReadPage } from './read-page.ts';
import { commonLetters } from './seal-company.ts';

const leastConfidence = 0.75;

/** The name that a hand wrote, where it could be read: two to four Chinese letters. */
export function writtenName({ hand, block }: BlockVerdict, lines: readonly PageLine[]): string | undefined {
  if (!hand) return undefined;
  const names = lines
    .filter(({ box, isStamped }) => !isStamped && contains(hand.box, [centreX(box), centreY(box)]))
    .filter(({ box }) => contains(block.box, [centreX(box), centreY(box)]))
    .filter(({ words, confidence }) => confidence > leastConfidence && /^\p{Script=Han}{2,4}$/u.test(words));
  return names.find(({ words }) => !signWords.test(words) && findPartyWords(words).length === 0)?.words;
}

/** One name, read twice: of three letters and more one may be misread. */
export function areSameName(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  return a.length === b.length && a.length >= 3 && commonLetters(a, b) >= a.length - 1;
}

/**
 * Reads what pens wrote where no words were found, once the name of another hand could be read: somebody may have signed
 * for two. Answers the page with these names among its lines.
 */
export async function readHands(engine: OcrEngine, read: ReadPage): Promise<ReadPage> {
  const { lines, em } = read.page;
  const hands = read.verdicts.filter(({ hand }) => hand);
  const unnamed = hands.filter((one) => writtenName(one, lines) === undefined);
  if (unnamed.length === 0 || unnamed.length === hands.length) return read;
  const more: PageLine[] = [];
  for (const { hand } of unnamed) {
    if (!hand) continue;
    const box = grow(hand.box, em * 0.3, em * 0.15);
    const region = {
      centreX: centreX(box),
      centreY: centreY(box),
      width: box.width,
      height: box.height,
      angle: 0,
    };
    const [line] = await engine.read(read.picture, { regions: [region] });
    if (!line) continue;
    const { text, confidence } = line;
    more.push({ text, words: plainWords(text), confidence, box: hand.box, heightPx: box.height, places: [] });
  }
  return { ...read, page: { ...read.page, lines: [...lines, ...more] } };
}
