import type { TextSpan } from '../domain/finding.ts';
import { foldWidth } from './fold-width.ts';

export type TextMatch = { readonly quote: string; readonly span: TextSpan };

/**
 * Where the patterns match, in order, without overlaps; the longer of two that start alike wins. Full-width forms
 * match as half-width ones, quotes are cut from the original. Patterns need the flag `g`.
 */
export function matchesIn(text: string, patterns: readonly RegExp[]): TextMatch[] {
  const folded = foldWidth(text);
  const spans = patterns
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TextSpan[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept.map((span) => ({ quote: text.slice(span.start, span.end), span }));
}
