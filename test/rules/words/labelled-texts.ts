import { readFileSync } from 'node:fs';
import type { SpanSeverity, TextCategory } from '../../../domain/pack-words.ts';

export type LabelledSpan = {
  readonly start: number;
  readonly end: number;
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
};
export type LabelledText = {
  readonly id: string;
  readonly kind: 'clean' | 'tricky' | 'plain' | 'evasion' | 'licence';
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
};

const categories: Readonly<Record<string, TextCategory>> = {
  a: 'absolute',
  s: 'state_organ',
  u: 'authority',
  g: 'guarantee',
  i: 'inducement',
  p: 'superstition',
  m: 'medical',
  f: 'finance',
  c: 'contact',
  l: 'link',
  z: 'licence_scope',
};
const severities: Readonly<Record<string, SpanSeverity>> = { v: 'violation', e: 'evidence', x: 'advice' };

/** Reads `⟦av|最好⟧`: a letter for the category, one for the severity, then the words. */
function readMarks(marked: string): Pick<LabelledText, 'text' | 'spans'> {
  let text = '';
  const spans: LabelledSpan[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const mark = /^⟦(.)(.)\|([^⟧]*)⟧$/.exec(part);
    if (mark === null) {
      text += part;
      continue;
    }
    const [, category = '', severity = '', words = ''] = mark;
    const start = text.length;
    text += words;
    spans.push({ start, end: text.length, category: categories[category]!, severity: severities[severity]! });
  }
  return { text, spans };
}

const corpus = (name: string): string => readFileSync(`test/corpus/words/${name}`, 'utf8');

/** One a line: `kind|text`. */
export function shortTexts(): LabelledText[] {
  const lines = corpus('short-texts.txt').trimEnd().split('\n');
  return lines.map((line, index) => {
    const at = line.indexOf('|');
    return {
      id: `s${index + 1}`,
      kind: line.slice(0, at) as LabelledText['kind'],
      ...readMarks(line.slice(at + 1)),
    };
  });
}

/** Under a line `### id field kind` each. */
export function wholeTexts(file: 'whole-texts.txt' | 'blind-texts.txt'): LabelledText[] {
  return corpus(file)
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      const [id = '', , kind = 'plain'] = block.slice(0, end).split(' ');
      return { id, kind: kind as LabelledText['kind'], ...readMarks(block.slice(end + 1).trimEnd()) };
    });
}

/** Every third text is kept aside: nothing is tuned on it. */
export const isKeptAside = (_: LabelledText, index: number): boolean => index % 3 === 2;
