import { cjk, figure, type Kinds, latin } from '../reading/unit-kinds.ts';
import type { Trick } from './latin-tricks.ts';

/** Characters of a word to each side of a letter in its midst. */
const reach = 5;
const longest = 6;
const alphanumeric = latin | figure;

/** A grade, a share, a model of that letter: 国家A级 is no 国家级. */
const graded = /[a-e]级|.[类股轮座型款星档]/;

const isCjk = (kinds: Kinds, at: number): boolean => at >= 0 && at < kinds.length && (kinds[at]! & cjk) !== 0;

/** A single letter or figure between two Chinese characters. */
const isInserted = (kinds: Kinds, at: number): boolean =>
  at > 0 &&
  at < kinds.length &&
  (kinds[at]! & alphanumeric) !== 0 &&
  isCjk(kinds, at - 1) &&
  isCjk(kinds, at + 1);

/** Places of Chinese characters from `at` on by `step`, over single letters. */
function charactersFrom(kinds: Kinds, at: number, step: 1 | -1): number[] {
  const places: number[] = [];
  for (let place = at; places.length < reach; place += step) {
    if (isCjk(kinds, place)) places.push(place);
    else if (!isInserted(kinds, place)) break;
  }
  return places;
}

/** One letter in a short word is enough; a figure there counts something: 首3家. */
function mayHide(text: string, kinds: Kinds, places: readonly number[]): boolean {
  const start = places[0]!;
  const end = places[places.length - 1]! + 1;
  const inserted = end - start - places.length;
  if (places.length >= 4 || inserted >= 2) return true;
  for (let at = start; at < end; at++) {
    if ((kinds[at]! & figure) !== 0) return false;
    if ((kinds[at]! & latin) !== 0 && graded.test(text.slice(at, at + 2))) return false;
  }
  return true;
}

/** Known words with single letters or figures between their characters: 顶x尖, 稳a赚b不c赔. Linear. */
export function findInserted(text: string, kinds: Kinds, words: ReadonlyMap<string, string>): Trick[] {
  const found: Trick[] = [];
  for (let at = 1; at + 1 < kinds.length; at++) {
    if (!isInserted(kinds, at)) continue;
    const behind = charactersFrom(kinds, at - 1, -1);
    const ahead = charactersFrom(kinds, at + 1, 1);
    const trick = longestWord(text, kinds, behind.reverse(), ahead, words);
    if (trick === undefined) continue;
    found.push(trick);
    at = trick.end - 1;
  }
  return found;
}

function longestWord(
  text: string,
  kinds: Kinds,
  behind: readonly number[],
  ahead: readonly number[],
  words: ReadonlyMap<string, string>,
): Trick | undefined {
  for (let length = Math.min(longest, behind.length + ahead.length); length >= 2; length--) {
    for (let before = Math.min(behind.length, length - 1); before >= 1; before--) {
      const places = [...behind.slice(-before), ...ahead.slice(0, length - before)];
      if (places.length !== length) continue;
      const word = words.get(places.map((place) => text[place]).join(''));
      if (word !== undefined && mayHide(text, kinds, places))
        return { start: places[0]!, end: places[length - 1]! + 1, word };
    }
  }
  return undefined;
}
