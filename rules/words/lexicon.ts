import type { PackWord, SpanSeverity, TextCategory } from '../../domain/pack-words.ts';
import { innocentTerms } from './data/innocent-terms.ts';
import { wordGroups } from './data/word-groups.ts';
import { allFrames } from './frames/all-frames.ts';
import { type ReadyFrame, readyFrame } from './frames/ready-frame.ts';
import { type Automaton, buildAutomaton } from './match/build-automaton.ts';
import { foldText } from './normalise/fold-text.ts';
import type { InspectionOptions } from './types.ts';
import { vocabularyKey } from './vocabulary-key.ts';

export type LexiconWord = {
  readonly word: string;
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
  /** Of a site, not of the engine. */
  readonly packWord?: PackWord;
};

/** What one pattern of the automaton stands for; a pattern may be several things at once. */
export type Entry = {
  readonly text: string;
  readonly isLatin: boolean;
  readonly frames: readonly ReadyFrame[];
  readonly word?: LexiconWord;
  /** Hits wholly inside it are harmless. */
  readonly innocence?: 'term' | 'declared-name' | 'operator-exception';
};

export type Lexicon = {
  readonly automaton: Automaton;
  readonly entries: readonly Entry[];
  /** Units of its longest pattern. */
  readonly longest: number;
};

type Draft = { -readonly [K in keyof Entry]: Entry[K] } & { frames: ReadyFrame[] };

export const foldWord = (word: string): string => foldText(word).text.trim();

class LexiconDraft {
  private readonly drafts = new Map<string, Draft>();

  entry(text: string): Draft {
    let draft = this.drafts.get(text);
    if (draft === undefined) {
      draft = { text, isLatin: /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/.test(text), frames: [] };
      this.drafts.set(text, draft);
    }
    return draft;
  }

  addOwn(): void {
    for (const group of wordGroups) {
      for (const word of group.words.split('|')) {
        this.entry(word).word ??= { word, category: group.category, severity: group.severity };
      }
    }
    for (const term of innocentTerms.split('|')) this.entry(term).innocence = 'term';
    for (const frame of allFrames) {
      for (const anchor of frame.anchors) this.entry(anchor).frames.push(readyFrame(frame));
    }
  }

  addWord(packWord: PackWord): void {
    const text = foldWord(packWord.word);
    if (text === '') return;
    const { word, category, severity } = packWord;
    this.entry(text).word = { word, category, severity, packWord };
  }

  /** A shorter name or exception would shelter by chance. */
  addHarmless(word: string, innocence: 'declared-name' | 'operator-exception'): void {
    const text = foldWord(word);
    if (text.length > 1) this.entry(text).innocence ??= innocence;
  }

  build(): Lexicon {
    const entries = [...this.drafts.values()];
    const longest = entries.reduce((most, { text }) => Math.max(most, text.length), 0);
    return { automaton: buildAutomaton(entries.map((entry) => entry.text)), entries, longest };
  }
}

let own: Lexicon | undefined;

/** The engine's words and frames. */
export function ownLexicon(): Lexicon {
  if (own !== undefined) return own;
  const draft = new LexiconDraft();
  draft.addOwn();
  own = draft.build();
  return own;
}

type Given = Pick<InspectionOptions, 'words' | 'exceptions' | 'names'>;
type Remembered = { readonly key: string; readonly lexicon: Lexicon };
let remembered: Remembered | undefined;

/** A site's words and a submission's names; undefined where there are none. The last one is kept. */
export function givenLexicon({ words = [], exceptions = [], names = [] }: Given): Lexicon | undefined {
  const key = vocabularyKey({ words, exceptions, names });
  if (key === '') return undefined;
  if (remembered?.key === key) return remembered.lexicon;
  const draft = new LexiconDraft();
  for (const word of words) draft.addWord(word);
  for (const { word } of exceptions) draft.addHarmless(word, 'operator-exception');
  for (const name of names) draft.addHarmless(name, 'declared-name');
  remembered = { key, lexicon: draft.build() };
  return remembered.lexicon;
}
