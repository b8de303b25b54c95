import { median } from '../median.ts';
import type { ReadLine } from '../ocr/engine.ts';
import type { SealWords } from './straighten-seal.ts';

/** An unrolled ring: it goes on for a while after one turn, so that no word is cut. Pixels. */
export type RingStrip = { readonly marginPx: number; readonly turnPx: number; readonly heightPx: number };

/** A letter and where it stands along the ring: 0 at the start of the strip, 1 a turn later. */
type RingLetter = { readonly letter: string; readonly at: number; readonly confidence: number };

/** Figures along a rim are a number, no name. */
const isOfName = (letter: string) => /[\p{Script=Han}a-z()（）]/iu.test(letter);
const leastConfidence = 0.5;
const isLegible = ({ confidence }: RingLetter) => confidence >= leastConfidence;
/** Lines deeper inside than that are the words in the middle of the stamp, upside down. */
const deepest = 0.74;
/** What is read twice because the strip goes on. */
const overlapTurns = 0.25;

function lettersOf(lines: readonly ReadLine[], { marginPx, turnPx, heightPx }: RingStrip): RingLetter[] {
  return lines
    .filter(({ box }) => box.y + box.height / 2 - marginPx < heightPx * deepest)
    .flatMap(({ text, letters, box }) =>
      [...text].flatMap((letter, index): RingLetter[] => {
        const read = letters[index];
        if (!read || !isOfName(letter)) return [];
        const { confidence } = read;
        return [{ letter, confidence, at: (box.x + read.at * box.width - marginPx) / turnPx }];
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** The middle of the widest gap between letters of the part that is read twice: there one turn begins. */
function startOfTurn(letters: readonly RingLetter[]): number {
  const places = [0, ...letters.map(({ at }) => at).filter((at) => at > 0 && at < overlapTurns)];
  const next = letters.find(({ at }) => at >= overlapTurns)?.at ?? overlapTurns;
  let [start, widest] = [0, 0];
  [...places, next].forEach((at, index, all) => {
    const before = all[index - 1];
    if (before === undefined || at - before <= widest) return;
    widest = at - before;
    start = Math.min(overlapTurns, (at + before) / 2);
  });
  return start;
}

/** The letters of one turn, from the widest gap on: there the name begins. */
function oneTurn(letters: readonly RingLetter[]): RingLetter[] {
  const start = startOfTurn(letters);
  const turn = letters.filter(({ at }) => at >= start && at < start + 1);
  let [first, widest] = [0, 0];
  turn.forEach(({ at }, index) => {
    const before = turn[index - 1]?.at ?? (turn.at(-1) as RingLetter).at - 1;
    if (at - before <= widest) return;
    widest = at - before;
    first = index;
  });
  return [...turn.slice(first), ...turn.slice(0, first)];
}

const isLatin = ({ letter }: RingLetter) => /[a-z]/i.test(letter);
/** A gap so many times as wide as usual is the ring's own: letters that nobody could read leave narrower ones. */
const widestInName = 2.7;
const sure = 0.9;

/** Latin letters at an end of a Chinese name are figures upside down, unless they are sure and as close as the rest. */
function withoutFigures(row: readonly RingLetter[], usual: number): readonly RingLetter[] {
  const first = row.findIndex((letter) => !isLatin(letter));
  const head = row.slice(0, first);
  const gap = (row[first]?.at ?? 0) - (head.at(-1)?.at ?? 0);
  const isDoubtful = head.length === 1 || head.some(({ confidence }) => confidence < sure);
  return first > 0 && (isDoubtful || Math.abs(gap) > usual * 1.3) ? row.slice(first) : row;
}

const turnBetween = (from: RingLetter, to: RingLetter) => (to.at - from.at + 2) % 1;

/** How far letters stand apart in a gap of a row, those in it that are hardly legible counted: across them a name goes on. */
function stepIn(from: RingLetter, to: RingLetter, doubtful: readonly RingLetter[]): number {
  const gap = turnBetween(from, to);
  return gap / (doubtful.filter((letter) => turnBetween(from, letter) < gap).length + 1);
}

/** The longest row of letters without a wide gap; `doubtful` are letters of the ring that nobody could read. */
function longestRow(letters: readonly RingLetter[], doubtful: readonly RingLetter[]): readonly RingLetter[] {
  const gaps = letters.slice(1).map((letter, index) => turnBetween(letters[index] as RingLetter, letter));
  const usual = median(gaps);
  const rows: RingLetter[][] = [letters.slice(0, 1)];
  letters.slice(1).forEach((letter, index) => {
    if (stepIn(letters[index] as RingLetter, letter, doubtful) > usual * widestInName) rows.push([letter]);
    else rows.at(-1)?.push(letter);
  });
  const [row = []] = rows.sort((a, b) => b.length - a.length);
  return withoutFigures(row, usual);
}

const endOfName = /公司|集团|医院|银行|大学|学院|学校|中学|小学|中心|图书馆|研究院|委员会|管理局/gu;

/** Behind the end of a company's name a few doubtful letters are scratches of the rim. */
function withoutScratches(letters: readonly RingLetter[]): readonly RingLetter[] {
  const text = letters.map(({ letter }) => letter).join('');
  const last = [...text.matchAll(endOfName)].at(-1);
  if (!last) return letters;
  const end = last.index + last[0].length;
  const rest = letters.slice(end);
  const isDoubtful = rest.length <= 4 && rest.every(({ confidence }) => confidence < sure);
  return isDoubtful ? letters.slice(0, end) : letters;
}

/** The words of an unrolled ring, each letter once; '' where nothing could be read. */
export function ringWords(lines: readonly ReadLine[], strip: RingStrip): SealWords {
  const all = lettersOf(lines, strip);
  const doubtful = all.filter((letter) => !isLegible(letter) && !isLatin(letter));
  const letters = withoutScratches(longestRow(oneTurn(all.filter(isLegible)), doubtful));
  if (letters.length === 0) return { text: '', confidence: 0 };
  return {
    text: letters.map(({ letter }) => letter).join(''),
    confidence: letters.reduce((sum, { confidence }) => sum + confidence, 0) / letters.length,
  };
}
