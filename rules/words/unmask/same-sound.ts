import { soundedPhrases } from '../data/disguises.ts';
import { syllables } from '../data/syllables.ts';
import { wordGroups } from '../data/word-groups.ts';
import { type Automaton, buildAutomaton } from '../match/build-automaton.ts';
import { scanText } from '../match/scan-text.ts';

/** Private-use units stand for syllables. */
const firstSound = 0xe100;
/** A shorter word sounds like too many others. */
const shortest = 4;

type Sounds = {
  /** Over syllables, with the codes of the characters that sound like them. */
  readonly automaton: Automaton;
  readonly words: readonly string[];
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
  return { automaton: { ...automaton, codes, opening: undefined }, words };
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

/** Told of each place that sounds like a word of four characters or more and is written otherwise. Linear. */
export function visitSameSound(
  text: string,
  visit: (start: number, end: number, word: string) => void,
): void {
  built ??= build();
  const { automaton, words } = built;
  scanText(automaton, text, (index, end) => {
    const word = words[index]!;
    if (isDisguise(text, end - word.length, word)) visit(end - word.length, end, word);
  });
}
