import {
  commonCharacters,
  disguisedWords,
  homophones,
  initials,
  realWords,
  scopeWords,
  soundedPhrases,
  spellings,
} from '../data/disguises.ts';
import { syllables } from '../data/syllables.ts';
import { wordGroups } from '../data/word-groups.ts';
import { type Automaton, buildAutomaton } from '../match/build-automaton.ts';
import { claimAnchors, type HalfSpelled, readHalfSpelled } from './half-spelled.ts';
import { reversed } from './reversed.ts';
import { readSpelled, type Spelled } from './spelled-out.ts';
import { takenApart } from './taken-apart.ts';

type Disguises = {
  readonly automaton: Automaton;
  readonly disguised: readonly string[];
  readonly words: readonly string[];
  /** What is looked for where letters stand between the characters of a word; each by itself. */
  readonly known: ReadonlyMap<string, string>;
  /** By its characters in reverse, each word that is too short to be one by chance alone. */
  readonly backwards: ReadonlyMap<string, string>;
  readonly spelled: Spelled;
  readonly halfSpelled: HalfSpelled;
};

type Sounds = {
  readonly syllableOf: ReadonlyMap<string, string>;
  readonly charactersOf: ReadonlyMap<string, string>;
};

function readSounds(): Sounds {
  const syllableOf = new Map<string, string>();
  const charactersOf = new Map<string, string>();
  for (const entry of syllables.split(' ')) {
    const [syllable = ''] = /^[a-z]+/.exec(entry) ?? [];
    const characters = entry.slice(syllable.length);
    charactersOf.set(syllable, characters);
    for (const character of characters) syllableOf.set(character, syllable);
  }
  return { syllableOf, charactersOf };
}

const common = new Set(commonCharacters);

/** Any rarer character of the same sound, once in a word. */
function* withSameSound(word: string, { syllableOf, charactersOf }: Sounds): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    for (const other of charactersOf.get(syllableOf.get(word[at]!) ?? '') ?? '') {
      if (!common.has(other)) yield word.slice(0, at) + other + word.slice(at + 1);
    }
  }
}

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

/** A run of the word's characters in pinyin, with at least one character left as it is. */
function* withPinyin(word: string, { syllableOf }: Sounds): Generator<string> {
  for (let from = 0; from < word.length; from++) {
    let spelled = '';
    for (let to = from; to < word.length; to++) {
      const syllable = syllableOf.get(word[to]!);
      if (syllable === undefined) break;
      spelled += syllable;
      if (to - from + 1 < word.length) yield word.slice(0, from) + spelled + word.slice(to + 1);
    }
  }
}

/** Two characters of a longer word in pinyin, apart from each other: 全guo第yi, ling现jin. */
function* withTwoSpelled(word: string, { syllableOf }: Sounds): Generator<string> {
  if (word.length < 3) return;
  for (let first = 0; first + 2 < word.length; first++) {
    for (let second = first + 2; second < word.length; second++) {
      const [one, other] = [syllableOf.get(word[first]!), syllableOf.get(word[second]!)];
      if (one === undefined || other === undefined) continue;
      yield word.slice(0, first) + one + word.slice(first + 1, second) + other + word.slice(second + 1);
    }
  }
}

/** The whole word in pinyin: in one, parted, and with 的 behind it. Short ones would be words of other languages. */
function* inPinyin(word: string, { syllableOf }: Sounds): Generator<string> {
  const syllablesOfWord = [...word].map((character) => syllableOf.get(character) ?? '');
  if (syllablesOfWord.includes('') || syllablesOfWord.join('').length < 4) return;
  for (const joint of ['', ' ', '-', '.']) {
    const spelled = syllablesOfWord.join(joint);
    if (joint === '' && spelled.length < 6) continue;
    yield spelled;
    yield `${spelled}${joint}de`;
  }
}

/** From so many characters on a word backwards is nothing else. */
const leastReversed = 4;

function* phrasesInPinyin(phrases: Iterable<string>, { syllableOf }: Sounds): Generator<[string, string]> {
  for (const phrase of phrases) {
    const spelled = [...phrase].map((character) => syllableOf.get(character) ?? '');
    if (!spelled.includes('')) yield [spelled.join(''), phrase];
  }
}

/** QGDY(懂的都懂). */
const winks = ['(懂的', '(懂得', '(懂自', '(你懂', '(自己', '(大家', ',懂的', ',你懂', ' 懂的', ' 你懂'];

function* pairsOf(table: string): Generator<[string, string]> {
  const words = table.split('|');
  for (let at = 0; at + 1 < words.length; at += 2) yield [words[at]!, words[at + 1]!];
}

function build(): Disguises {
  const sounds = readSounds();
  const real = new Set(realWords.split('|'));
  const found = new Map<string, string>();
  const shortWords = disguisedWords.split('|');
  const phrases = soundedPhrases.split('|');
  const setWords = wordGroups.filter(({ severity }) => severity !== 'advice');
  const longWords = setWords.flatMap(({ words }) => words.split('|')).filter((word) => word.length > 2);
  for (const word of shortWords) real.add(word);
  const add = (disguise: string, word: string): void => {
    if (!real.has(disguise) && !found.has(disguise)) found.set(disguise, word);
  };
  for (const word of shortWords) {
    for (const disguise of [
      ...withHomophones(word),
      ...withSameSound(word, sounds),
      ...withPinyin(word, sounds),
      ...withTwoSpelled(word, sounds),
      ...inPinyin(word, sounds),
    ])
      add(disguise, word);
  }
  for (const word of new Set([...shortWords, ...phrases])) {
    for (const disguise of takenApart(word)) add(disguise, word);
    if (word.length >= leastReversed) add(reversed(word), word);
  }
  for (const scope of scopeWords.split('|'))
    for (const disguise of withPinyin(scope, sounds)) add(disguise, scope);
  for (const [disguise, word] of pairsOf(spellings)) found.set(disguise, word);
  for (const [letters, word] of pairsOf(initials))
    for (const wink of winks) found.set(letters + wink, word + wink);
  const disguised = [...found.keys()];
  const known = new Map([...shortWords, ...phrases, ...longWords].map((word) => [word, word]));
  return {
    automaton: buildAutomaton(disguised),
    disguised,
    words: [...found.values()],
    known,
    backwards: new Map([...known.keys()].map((word) => [reversed(word), word])),
    spelled: readSpelled(phrasesInPinyin(known.keys(), sounds)),
    halfSpelled: readHalfSpelled([...known.keys(), ...claimAnchors()], sounds.syllableOf),
  };
}

let built: Disguises | undefined;

/** Generated spellings of the disguised words, built on first use. */
export function disguises(): Disguises {
  built ??= build();
  return built;
}
