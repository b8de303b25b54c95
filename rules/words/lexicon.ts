import { innocentTerms } from './data/innocent-terms.ts';
import { wordGroups } from './data/word-groups.ts';
import { allFrames } from './frames/all-frames.ts';
import type { Frame } from './frames/frame.ts';
import { type Automaton, buildAutomaton } from './match/build-automaton.ts';
import { foldText } from './normalise/fold-text.ts';
import type { OperatorWord, SpanSeverity, TextCategory } from './types.ts';

export type LexiconWord = {
  readonly word: string;
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
  readonly operator?: OperatorWord;
};

/** What one pattern of the automaton stands for; a pattern may be several things at once. */
export type Entry = {
  readonly text: string;
  readonly isLatin: boolean;
  readonly frames: readonly Frame[];
  readonly word?: LexiconWord;
  /** Hits wholly inside it are harmless. */
  readonly innocence?: 'term' | 'declared-name' | 'operator-exception';
};

export type Lexicon = { readonly automaton: Automaton; readonly entries: readonly Entry[] };

type Draft = { -readonly [K in keyof Entry]: Entry[K] } & { frames: Frame[] };

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
      for (const anchor of frame.anchors) this.entry(anchor).frames.push(frame);
    }
  }

  addOperatorWord(operator: OperatorWord): void {
    const text = foldWord(operator.word);
    if (text === '') return;
    const entry = this.entry(text);
    if (operator.kind === 'exception') {
      entry.innocence = 'operator-exception';
      return;
    }
    const { category = 'absolute', severity = 'violation' } = operator;
    entry.word = { word: operator.word, category, severity, operator };
    delete entry.innocence;
  }

  addName(name: string): void {
    const text = foldWord(name);
    if (text.length > 1) this.entry(text).innocence = 'declared-name';
  }

  build(): Lexicon {
    const entries = [...this.drafts.values()];
    return { automaton: buildAutomaton(entries.map((entry) => entry.text)), entries };
  }
}

let own: Lexicon | undefined;

/** The engine's words and frames plus an operator's words and a submission's names. */
export function buildLexicon(words: readonly OperatorWord[], names: readonly string[]): Lexicon {
  if (words.length === 0 && names.length === 0 && own !== undefined) return own;
  const draft = new LexiconDraft();
  draft.addOwn();
  for (const word of words) draft.addOperatorWord(word);
  for (const name of names) draft.addName(name);
  const lexicon = draft.build();
  if (words.length === 0 && names.length === 0) own = lexicon;
  return lexicon;
}
