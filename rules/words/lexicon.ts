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
  readonly innocence?: 'term' | 'operator-exception';
};

export type Lexicon = {
  readonly automaton: Automaton;
  readonly entries: readonly Entry[];
  /** Units of its longest pattern. */
  readonly longest: number;
};

type Draft = { -readonly [K in keyof Entry]: Entry[K] } & { frames: ReadyFrame[] };

const latinWord = /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/;

/** Such a word is looked for as a whole word alone. */
export const isLatinWord = (text: string): boolean => latinWord.test(text);

export const foldWord = (word: string): string => foldText(word).text.trim();

class LexiconDraft {
  private readonly drafts = new Map<string, Draft>();

  entry(text: string): Draft {
    let draft = this.drafts.get(text);
    if (draft === undefined) {
      draft = { text, isLatin: isLatinWord(text), frames: [] };
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

  addException(word: string): void {
    const text = foldWord(word);
    if (isTelling(text)) this.entry(text).innocence ??= 'operator-exception';
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

/** What a site and a submission bring to the engine's own. */
export type Given = {
  /** Words and exceptions of the site, where it has any. */
  readonly site: Lexicon | undefined;
  /** Folded; few, and others for each submission: each is looked for by itself. */
  readonly names: readonly string[];
};

type Remembered = { readonly key: string; readonly lexicon: Lexicon };
let remembered: Remembered | undefined;

/** The last one is kept. */
function siteLexicon({ words = [], exceptions = [] }: InspectionOptions): Lexicon | undefined {
  const key = vocabularyKey({ words, exceptions });
  if (key === '') return undefined;
  if (remembered?.key === key) return remembered.lexicon;
  const draft = new LexiconDraft();
  for (const word of words) draft.addWord(word);
  for (const { word } of exceptions) draft.addException(word);
  remembered = { key, lexicon: draft.build() };
  return remembered.lexicon;
}

/** A shorter name or exception would shelter by chance. */
const isTelling = (text: string): boolean => text.length > 1;

/** Nobody says a longer name in a sentence. In units. */
const longestName = 200;

/** A site's words and a submission's names. */
export function givenLexicon(options: InspectionOptions): Given {
  const { names = [] } = options;
  const folded = names.map(foldWord).filter((text) => isTelling(text) && text.length <= longestName);
  return { site: siteLexicon(options), names: folded };
}
