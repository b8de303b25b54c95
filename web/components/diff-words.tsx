import { diffWords } from 'diff';
import type { Language } from '../../domain/bilingual.ts';
import { useWords } from '../i18n/start.ts';

const segmenters: Partial<Record<Language, Intl.Segmenter>> = {};

/** Words of Chinese as the browser's dictionary knows them, words of English between spaces; never single letters. */
function segmenterOf(text: string): Intl.Segmenter {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'word' });
  return segmenters[language];
}

export type Change = { readonly text: string; readonly kind: 'same' | 'added' | 'removed' };

export function changesOf(before: string, after: string): Change[] {
  return diffWords(before, after, { intlSegmenter: segmenterOf(before + after) }).map((part) => ({
    text: part.value,
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
  }));
}

export function countChange(changes: readonly Change[], kind: Change['kind']): number {
  return changes
    .filter((change) => change.kind === kind)
    .reduce((sum, change) => sum + [...change.text].length, 0);
}

export function DiffWords({ before, after }: { before: string; after: string }) {
  useWords();
  let at = 0;
  return (
    <p className="content-text diff">
      {changesOf(before, after).map(({ text, kind }) => {
        at += text.length;
        if (kind === 'added') return <ins key={`${kind}${at}`}>{text}</ins>;
        return kind === 'removed' ? <del key={`${kind}${at}`}>{text}</del> : text;
      })}
    </p>
  );
}
