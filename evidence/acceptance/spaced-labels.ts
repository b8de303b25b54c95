import { centreX, centreY, right, union } from './geometry.ts';
import type { PageLine } from './page-lines.ts';
import { findPartyWords } from './party-words.ts';

const mostLetters = 3;
/** How far apart letters of one word are set, in lines of print. */
const widest = 3;

/** True where the words are 日期 or name a party from their first letter to their last. */
function isLabel(words: string): boolean {
  if (words === '日期') return true;
  const [word, ...more] = findPartyWords(words);
  return word !== undefined && more.length === 0 && word.start === 0 && word.end >= words.length - 1;
}

const nextTo = (line: PageLine, lines: readonly PageLine[], em: number): PageLine | undefined =>
  lines
    .filter(
      ({ box }) =>
        // The boxes of two letters may overlap, one over the other they don't stand.
        box.x > line.box.x + em * 0.3 &&
        centreX(box) > centreX(line.box) + em * 0.6 &&
        box.x - right(line.box) < em * widest &&
        Math.abs(centreY(box) - centreY(line.box)) < em * 0.5,
    )
    .sort((a, b) => a.box.x - b.box.x)[0];

/** Labels set in wide spacing, as 用 户, 甲 方 or 日 期, which were found letter by letter. */
export function joinSpacedLabels(lines: readonly PageLine[], em: number): PageLine[] {
  const short = lines.filter(
    ({ words, confidence, isStamped }) =>
      !isStamped && confidence > 0.6 && /^\p{Script=Han}/u.test(words) && [...words].length <= mostLetters,
  );
  return short.flatMap((first) => {
    const parts = [first];
    for (let next = nextTo(first, short, em); next && parts.length < 6; next = nextTo(next, short, em))
      parts.push(next);
    for (let count = parts.length; count > 1; count--) {
      const own = parts.slice(0, count);
      const words = own.map((part) => part.words).join('');
      if (!isLabel(words) || own.some((part) => findPartyWords(part.words).length > 0)) continue;
      return [
        {
          ...first,
          text: words,
          words,
          confidence: Math.min(...own.map(({ confidence }) => confidence)),
          box: union(own.map(({ box }) => box)),
          places: [],
        },
      ];
    }
    return [];
  });
}
