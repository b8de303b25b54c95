import type { Kinds } from '../reading/unit-kinds.ts';
import { latin } from '../reading/unit-kinds.ts';
import type { Stretch } from './find-gaps.ts';
import type { Trick } from './latin-tricks.ts';

/** By the letters of a phrase in pinyin, the phrase; and with which three letters one begins. */
export type Spelled = {
  readonly phrases: ReadonlyMap<string, string>;
  readonly openings: ReadonlySet<string>;
};

/** Fewer letters might be a word of another language. */
export const leastLetters = 8;
const mostLetters = 32;

export function readSpelled(pairs: Iterable<readonly [string, string]>): Spelled {
  const phrases = new Map<string, string>();
  const openings = new Set<string>();
  for (const [letters, phrase] of pairs) {
    if (letters.length < leastLetters || letters.length > mostLetters || phrases.has(letters)) continue;
    phrases.set(letters, phrase);
    openings.add(letters.slice(0, 3));
  }
  return { phrases, openings };
}

/** Where letters stand, run by run. */
export function latinRuns(kinds: Kinds): Stretch[] {
  const runs: Stretch[] = [];
  for (let at = 0; at < kinds.length; at++) {
    if ((kinds[at]! & latin) === 0) continue;
    const start = at;
    while (at < kinds.length && (kinds[at]! & latin) !== 0) at++;
    runs.push({ start, end: at });
  }
  return runs;
}

const isLatin = (kinds: Kinds, at: number): boolean => at < kinds.length && (kinds[at]! & latin) !== 0;
const joints = " -._'·";

/** Where the next group of letters begins that one sign parts from the last; -1 where none does. */
const nextGroup = (text: string, kinds: Kinds, end: number): number =>
  end + 1 < text.length && joints.includes(text[end]!) && isLatin(kinds, end + 1) ? end + 1 : -1;

/** Set phrases in pinyin, however their syllables are grouped: quanguo diyi, wen zhuan bu pei. Linear. */
export function findSpelledOut(
  text: string,
  kinds: Kinds,
  runs: readonly Stretch[],
  { phrases, openings }: Spelled,
): Trick[] {
  const found: Trick[] = [];
  let from = 0;
  for (const { start } of runs) {
    const trick = start < from ? undefined : phraseAt(text, kinds, start, { phrases, openings });
    if (trick === undefined) continue;
    found.push(trick);
    from = trick.end;
  }
  return found;
}

function phraseAt(
  text: string,
  kinds: Kinds,
  start: number,
  { phrases, openings }: Spelled,
): Trick | undefined {
  let letters = '';
  let longest: Trick | undefined;
  for (let at = start; at >= 0; ) {
    let end = at;
    while (isLatin(kinds, end)) end++;
    letters += text.slice(at, end);
    if (letters.length > mostLetters) break;
    if (letters.length >= 3 && !openings.has(letters.slice(0, 3))) break;
    const word = phrases.get(letters);
    if (word !== undefined) longest = { start, end, word };
    at = nextGroup(text, kinds, end);
  }
  return longest;
}
