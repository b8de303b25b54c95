import { soundedPhrases } from '../data/disguises.ts';
import { syllables } from '../data/syllables.ts';
import { wordGroups } from '../data/word-groups.ts';
import { type Automaton, buildAutomaton } from '../match/build-automaton.ts';
import { scanPlaces } from '../match/scan-text.ts';
import { PlaceList } from '../reading/gate-bank.ts';

/** Private-use units stand for syllables. */
const firstSound = 0xe100;
/** A shorter word sounds like too many others. */
const shortest = 4;

type Sounds = {
  /** Over syllables, with the codes of the characters that sound like them. */
  readonly automaton: Automaton;
  readonly words: readonly string[];
  /** A bit for each two codes with which a word begins. */
  readonly pairs: Uint32Array;
  readonly places: PlaceList;
};

function build(): Sounds {
  const soundOf = new Uint16Array(65536);
  for (const [index, entry] of syllables.split(' ').entries()) {
    const [syllable = ''] = /^[a-z]+/.exec(entry) ?? [];
    for (const character of entry.slice(syllable.length))
      soundOf[character.charCodeAt(0)] = firstSound + index;
  }
  const known = [...soundedPhrases.split('|'), ...wordGroups.flatMap(({ words }) => words.split('|'))];
  const words = [...new Set(known)].filter(
    (word) =>
      word.length >= shortest && [...word].every((character) => soundOf[character.charCodeAt(0)] !== 0),
  );
  const automaton = buildAutomaton(words.map((word) => soundsOf(word, soundOf)));
  const codes = soundOf.map((sound) => automaton.codes[sound]!);
  const pairs = new Uint32Array(1 << (2 * soundBits - 5));
  for (const word of words) {
    const pair = (codes[word.charCodeAt(0)]! << soundBits) | codes[word.charCodeAt(1)]!;
    pairs[pair >>> 5]! |= 1 << (pair & 31);
  }
  return { automaton: { ...automaton, codes, opening: undefined }, words, pairs, places: new PlaceList() };
}

const soundsOf = (word: string, soundOf: Uint16Array): string =>
  String.fromCharCode(...Array.from(word, (character) => soundOf[character.charCodeAt(0)]!));

let built: Sounds | undefined;

/** Half of the characters, at least, are the word's own: more than that and it is another word. */
function isDisguise(text: string, start: number, word: string): boolean {
  let same = 0;
  for (let at = 0; at < word.length; at++) if (text[start + at] === word[at]) same++;
  return same < word.length && same * 2 >= word.length;
}

/** More sounds than there are. */
const soundBits = 9;

/** Where the first two sounds of a word are. */
function soundedPlaces(text: string, { automaton: { codes }, pairs, places }: Sounds): PlaceList {
  places.length = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)]!;
    const pair = (before << soundBits) | code;
    if (before !== 0 && (pairs[pair >>> 5]! & (1 << (pair & 31))) !== 0) places.add(at - 1);
    before = code;
  }
  return places;
}

/** Told of each place that sounds like a word of four characters or more and is written otherwise. Linear. */
export function visitSameSound(
  text: string,
  visit: (start: number, end: number, word: string) => void,
): void {
  built ??= build();
  const { automaton, words } = built;
  const hear = (index: number, end: number): void => {
    const word = words[index]!;
    if (isDisguise(text, end - word.length, word)) visit(end - word.length, end, word);
  };
  scanPlaces(automaton, text, hear, soundedPlaces(text, built));
}
