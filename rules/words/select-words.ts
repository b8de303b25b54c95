import type { OperatorWord } from './types.ts';

/** Site and ISO date for which words are wanted; both absent means every word. */
export type WordSelection = { readonly site?: string | undefined; readonly on?: string | undefined };

/** The operator's words in force for a site on a date. ISO dates compare as text. */
export function selectWords(
  words: readonly OperatorWord[],
  { site, on }: WordSelection,
): readonly OperatorWord[] {
  return words.filter((word) => {
    const isForSite = word.site === undefined || site === undefined || word.site === site;
    const hasBegun =
      word.effectiveFrom === undefined ||
      on === undefined ||
      word.effectiveFrom.slice(0, 10) <= on.slice(0, 10);
    return isForSite && hasBegun;
  });
}
