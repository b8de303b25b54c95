import { allFrames } from '../frames/all-frames.ts';
import { cjk, figure, type Kinds } from '../reading/unit-kinds.ts';
import type { Stretch } from './find-gaps.ts';
import type { Trick } from './latin-tricks.ts';

/** By a word with some of its characters in letters, the word; and the letters with the character on one side. */
export type HalfSpelled = {
  readonly words: ReadonlyMap<string, string>;
  readonly behind: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
};

/** Readings besides the one that the table of syllables has, as claims are read. */
const otherReadings: Readonly<Record<string, string>> = {
  行: 'hang',
  弹: 'tan',
  长: 'zhang',
  重: 'zhong',
  率: 'lv',
  降: 'xiang',
  会: 'hui',
  都: 'du',
  乐: 'le',
  还: 'huan',
  载: 'zai',
  调: 'tiao',
  血: 'xue',
  薄: 'bo',
  传: 'chuan',
  女: 'nv',
  绿: 'lv',
};

/** A longer word is told by more than its letters. */
const longest = 6;
/** Initials say less than syllables: so many characters must stay beside them. */
const leastBesideInitials = 2;
const fewestInitials = 2;
const fewestLetters = 2;

const chinese = /^[\u3400-\u9fff]{2,6}$/;

/** The anchors of frames, in Chinese. */
export const claimAnchors = (): string[] =>
  allFrames.flatMap(({ anchors }) => anchors).filter((anchor) => chinese.test(anchor));

type Ways = { readonly head: string; readonly letters: string; readonly tail: string };

/** A word with each run of its characters in pinyin or, where enough is left, in initials. */
function* waysOf(word: string, syllableOf: ReadonlyMap<string, string>): Generator<Ways> {
  const readings = [...word].map((character) =>
    [syllableOf.get(character), otherReadings[character]].filter((one) => one !== undefined),
  );
  for (let from = 0; from < word.length; from++) {
    let spelled = [''];
    for (let to = from; to < word.length && (from > 0 || to + 1 < word.length); to++) {
      spelled = spelled.flatMap((before) => readings[to]!.map((reading) => before + reading));
      const [head, tail] = [word.slice(0, from), word.slice(to + 1)];
      for (const letters of spelled) yield { head, letters, tail };
      const count = to - from + 1;
      if (count < fewestInitials || word.length - count < leastBesideInitials) continue;
      const initials = readings.slice(from, to + 1).map((some) => some[0]?.[0] ?? '');
      if (initials.includes('')) continue;
      yield { head, letters: initials.join(''), tail };
    }
  }
}

export function readHalfSpelled(
  known: Iterable<string>,
  syllableOf: ReadonlyMap<string, string>,
): HalfSpelled {
  const words = new Map<string, string>();
  const behind = new Set<string>();
  const ahead = new Set<string>();
  for (const word of known) {
    if (!chinese.test(word)) continue;
    for (const { head, letters, tail } of waysOf(word, syllableOf)) {
      const written = head + letters + tail;
      if (letters.length < fewestLetters || words.has(written)) continue;
      words.set(written, word);
      if (head !== '') behind.add(head.slice(-1) + letters);
      else ahead.add(letters + tail[0]!);
    }
  }
  return { words, behind, ahead };
}

const mostLetters = 18;

const isBesideFigure = (kinds: Kinds, start: number, end: number): boolean =>
  (start > 0 && (kinds[start - 1]! & figure) !== 0) || (end < kinds.length && (kinds[end]! & figure) !== 0);

/** Claims of which some characters are written in letters: 药到bing除, 遥遥lx. Linear. */
export function findHalfSpelled(
  text: string,
  kinds: Kinds,
  runs: readonly Stretch[],
  { words, behind, ahead }: HalfSpelled,
): Trick[] {
  const found: Trick[] = [];
  for (const { start, end } of runs) {
    if (end - start > mostLetters || end - start < fewestLetters) continue;
    const isBehind = start > 0 && (kinds[start - 1]! & cjk) !== 0;
    const isAhead = end < kinds.length && (kinds[end]! & cjk) !== 0;
    const isKnown =
      (isBehind && behind.has(text.slice(start - 1, end))) ||
      (isAhead && ahead.has(text.slice(start, end + 1)));
    if (!isKnown || isBesideFigure(kinds, start, end)) continue;
    const trick = wordAround(text, start, end, words);
    if (trick !== undefined) found.push(trick);
  }
  return found;
}

function wordAround(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, string>,
): Trick | undefined {
  for (let beside = longest - 1; beside >= 1; beside--) {
    for (let before = Math.min(beside, start); before >= 0; before--) {
      const [from, to] = [start - before, end + beside - before];
      const word = to > text.length ? undefined : words.get(text.slice(from, to));
      if (word !== undefined) return { start: from, end: to, word };
    }
  }
  return undefined;
}
