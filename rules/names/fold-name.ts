import type { OcrLine } from '../../domain/facts.ts';
import { simplify } from './simplify.ts';

/** Letters of a name as they are compared, each with how sure the engine was of it. */
export type FoldedName = { readonly text: string; readonly confidences: readonly number[] };

const ignored = /[\s.,，。、·・'’‘"“”`|丨\-_—–&()（）[\]【】《》<>「」『』〔〕:：;；/\\]/u;

/** What hides letters: stars, dots, blocks. */
export const maskLetter = '*';
/** What says that a name goes on where it isn't shown. */
export const cutLetter = '…';
const masks = /[*＊✱∗●■▇█□○◯×╳#＃?？★☆]/u;

function foldLetter(letter: string): string {
  if (letter === '…' || letter === '⋯') return cutLetter;
  if (masks.test(letter)) return maskLetter;
  if (ignored.test(letter)) return '';
  return [...letter.normalize('NFKC').toLowerCase()]
    .filter((part) => !ignored.test(part))
    .map(simplify)
    .join('');
}

/** Folds width, case, traditional forms, blanks and punctuation away; keeps masks and "…". */
export function foldName(text: string, confidences: readonly number[] = []): FoldedName {
  let folded = '';
  const kept: number[] = [];
  // A row of dots means "cut", a single one only ends "Co.".
  const dotted = text.replace(
    /(\.\s?|。\s?|·\s?){3,}|(\.\.|。。|··)$/u,
    (dots) => `…${'\u200b'.repeat([...dots].length - 1)}`,
  );
  for (const [at, letter] of [...dotted].entries()) {
    if (letter === '\u200b') continue;
    for (const part of foldLetter(letter)) {
      folded += part;
      kept.push(confidences[at] ?? 1);
    }
  }
  return { text: folded, confidences: kept };
}

export const foldLine = (line: Pick<OcrLine, 'text' | 'letterConfidences'>): FoldedName =>
  foldName(line.text, line.letterConfidences);
