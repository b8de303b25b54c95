import type { PdfPages } from '../pdf/pdf-pages.ts';
import { findPartyWords, plainWords, signWords } from './party-words.ts';

const mostCandidates = 3;
const scannedMost = 6;

/** How likely the words of a page belong to a page of signatures; 0 for no chance. */
export function signingWorth(text: string): number {
  const words = plainWords(text);
  const names = new Set(findPartyWords(words).map((word) => JSON.stringify(word.names)));
  const signs = words.match(new RegExp(signWords.source, 'g'))?.length ?? 0;
  return names.size >= 2 && signs > 0 ? names.size * 3 + Math.min(signs, 12) : 0;
}

/**
 * Pages that may hold signatures, likeliest first: those whose words say so; of scans, which have no words, the last
 * and the first ones. `withFields` are pages on which signature fields stand.
 */
export function choosePages(
  pages: Pick<PdfPages, 'count' | 'textOf'>,
  withFields: readonly number[],
): { pages: number[]; texts: string[] } {
  const texts = Array.from({ length: pages.count }, (_, index) => pages.textOf(index + 1));
  const numbers = texts.map((_, index) => index + 1);
  const worth = (page: number) => signingWorth(texts[page - 1] ?? '');
  const worded = numbers.filter((page) => worth(page) > 0).sort((a, b) => worth(b) - worth(a) || b - a);
  const bare = numbers.filter((page) => (texts[page - 1] ?? '').trim().length < 20).reverse();
  const ends = bare.length <= scannedMost ? bare : [...bare.slice(0, scannedMost - 2), ...bare.slice(-2)];
  const chosen = [...new Set([...withFields.slice(0, 4), ...worded.slice(0, mostCandidates), ...ends])];
  return { pages: chosen.length ? chosen : numbers.slice(-2).reverse(), texts };
}
