import { disguisedWords, homophones, pinyin, realWords } from '../data/disguises.ts';
import { type Automaton, buildAutomaton } from '../match/build-automaton.ts';

type Disguises = {
  readonly automaton: Automaton;
  readonly disguised: readonly string[];
  readonly words: readonly string[];
};

function* withHomophones(word: string): Generator<string> {
  const at = [...word].map((_, index) => index);
  for (const index of at) {
    for (const other of homophones[word[index]!] ?? '') {
      const once = word.slice(0, index) + other + word.slice(index + 1);
      yield once;
      if (word.length < 3) continue;
      for (const second of at.filter((later) => later > index)) {
        for (const another of homophones[word[second]!] ?? '') {
          yield once.slice(0, second) + another + once.slice(second + 1);
        }
      }
    }
  }
}

/** A run of the word's characters in pinyin, with at least one character left as it is; long words in full, too. */
function* withPinyin(word: string): Generator<string> {
  for (let from = 0; from < word.length; from++) {
    let spelled = '';
    for (let to = from; to < word.length; to++) {
      const syllable = pinyin[word[to]!];
      if (syllable === undefined) break;
      spelled += syllable;
      if (to - from + 1 < word.length) yield word.slice(0, from) + spelled + word.slice(to + 1);
      else if (spelled.length > 5) yield spelled;
    }
  }
}

function build(): Disguises {
  const real = new Set(realWords.split('|'));
  const found = new Map<string, string>();
  for (const word of disguisedWords.split('|')) real.add(word);
  for (const word of disguisedWords.split('|')) {
    for (const disguise of [...withHomophones(word), ...withPinyin(word)]) {
      if (!real.has(disguise) && !found.has(disguise)) found.set(disguise, word);
    }
  }
  const disguised = [...found.keys()];
  return { automaton: buildAutomaton(disguised), disguised, words: [...found.values()] };
}

let built: Disguises | undefined;

/** Generated spellings of the disguised words, built on first use. */
export function disguises(): Disguises {
  built ??= build();
  return built;
}
