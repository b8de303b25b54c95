import type { OcrLine } from '../../domain/facts.ts';
import { simplify } from '../../domain/simplify.ts';

/** Letters of a name as they are compared, each with how sure the engine was of it. */
export type FoldedName = {
  readonly text: string;
  readonly confidences: readonly number[];
  /** By place in `text`: the letters that the engine took into account as well. */
  readonly others?: ReadonlyMap<number, string>;
  /** By place in `text`: for each letter that was passed over before it, what it might be; '' where nobody knows. */
  readonly lost?: ReadonlyMap<number, readonly string[]>;
};

/** What an engine tells of a line beyond its letters. */
type Hesitations = Pick<OcrLine, 'letterConfidences' | 'doubts' | 'lost'>;

const ignored = /[\s.,，。、·・'’‘"“”`|丨\-_—–&()（）[\]【】《》<>「」『』〔〕:：;；/\\]/u;

/** What hides letters: stars, dots, blocks. */
export const maskLetter = '*';
/** What says that a name goes on where it isn't shown. */
export const cutLetter = '…';
const masks = /[*＊✱∗●■▇█□○◯×╳#＃?？★☆]/u;

/** é is e to an engine that knows no accents, and to people in a hurry. */
const withoutAccents = (letter: string) =>
  letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');

function foldLetter(letter: string): string {
  if (letter === '…' || letter === '⋯') return cutLetter;
  if (masks.test(letter)) return maskLetter;
  if (ignored.test(letter)) return '';
  return [...withoutAccents(letter.normalize('NFKC').toLowerCase())]
    .filter((part) => !ignored.test(part))
    .map(simplify)
    .join('');
}

const foldAll = (letters: string) => [...letters].map(foldLetter).join('');

/** Folds width, case, accents, traditional forms, blanks and punctuation away; keeps masks and "…". */
export function foldName(text: string, { letterConfidences, doubts, lost }: Hesitations = {}): FoldedName {
  let folded = '';
  const kept: number[] = [];
  const others = new Map<number, string>();
  const passedOver = new Map<number, string[]>();
  const doubtAt = new Map((doubts ?? []).map((doubt) => [doubt.at, doubt.others]));
  // A row of dots means "cut", a single one only ends "Co."; a cross before or behind a name shuts its tab.
  const dotted = text
    .replace(/^\s*[×✕](?![×✕*＊])|(?<![×✕*＊])[×✕]\s*$/gu, (cross) => ' '.repeat(cross.length))
    .replace(
      /(\.\s?|。\s?|·\s?){3,}|(\.\.|。。|··)$/u,
      (dots) => `…${'\u200b'.repeat([...dots].length - 1)}`,
    );
  for (const [at, letter] of [...dotted].entries()) {
    if (letter === '\u200b') continue;
    for (const { others: thoughts } of (lost ?? []).filter(({ before }) => before === at))
      passedOver.set(kept.length, [...(passedOver.get(kept.length) ?? []), foldAll(thoughts)]);
    const doubt = doubtAt.get(at);
    for (const part of foldLetter(letter)) {
      if (doubt !== undefined) others.set(kept.length, foldAll(doubt));
      folded += part;
      kept.push(letterConfidences?.[at] ?? 1);
    }
  }
  return {
    text: folded,
    confidences: kept,
    ...(others.size > 0 ? { others } : {}),
    ...(passedOver.size > 0 ? { lost: passedOver } : {}),
  };
}

export const foldLine = (line: { readonly text: string } & Hesitations): FoldedName =>
  foldName(line.text, line);
