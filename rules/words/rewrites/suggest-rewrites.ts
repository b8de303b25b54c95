import type { TextCategory } from '../../../domain/pack-words.ts';
import type { Candidate } from '../types.ts';
import { type Plainer, plainerBoasts, plainerEnglish, plainOffers, softerPromises } from './plainer-words.ts';
import { shortScope } from './short-scope.ts';

const plainer: Partial<Record<TextCategory, readonly Plainer[]>> = {
  absolute: plainerBoasts,
  guarantee: softerPromises,
  inducement: plainOffers,
};

/** Where the marketplace has a place of its own for what may not stand in a text. */
const elsewhere: Partial<Record<TextCategory, { readonly zh: string; readonly en: string }>> = {
  contact: { zh: '联系方式见“服务与支持”', en: 'us through Service and support' },
};

/** How far the language of a claim is read from what stands beside it in its line. */
const besideUnits = 60;

function isLatin(text: string, { start, end }: Candidate): boolean {
  const before = text
    .slice(Math.max(0, start - besideUnits), start)
    .split('\n')
    .at(-1);
  const behind = text.slice(end, end + besideUnits).split('\n')[0];
  return !/\p{Script=Han}/u.test(`${before}${text.slice(start, end)}${behind}`);
}

function makePlainer(words: string, patterns: readonly Plainer[]): string | undefined {
  const bare = words.replace(/[,，]?没有之一$/u, '');
  for (const [pattern, replacement] of patterns) {
    const rewrite = bare.replace(pattern, replacement).trim();
    if (rewrite !== bare) return rewrite;
  }
  return undefined;
}

/**
 * Texts that may replace a quote, best first; the last is always '', the deletion. No rewrite states a figure, a rank
 * or a fact that the seller didn't write. `words` is the quote without disguise, `text` what it stands in.
 */
export function suggestRewrites(claim: Candidate, words: string, text: string): readonly string[] {
  // A believed claim has no words that could be named; only the whole of it can go.
  if (claim.frame === 'model') return [''];
  const place = elsewhere[claim.category];
  if (place !== undefined) return [isLatin(text, claim) ? place.en : place.zh, ''];
  if (claim.category === 'licence_scope') {
    const short = shortScope(words);
    return short === undefined ? [''] : [short, ''];
  }
  const patterns = isLatin(text, claim) ? plainerEnglish : (plainer[claim.category] ?? []);
  const rewrite = makePlainer(words, patterns);
  return rewrite === undefined ? [''] : [rewrite, ''];
}
