import type { Bilingual } from './bilingual.ts';

/** Kinds of claims that the words engine tells apart. */
export const textCategories = [
  'absolute',
  'state_organ',
  'authority',
  'guarantee',
  'inducement',
  'superstition',
  'medical',
  'finance',
  'contact',
  'link',
  'licence_scope',
] as const;
export type TextCategory = (typeof textCategories)[number];

/**
 * How a claim in a text weighs: `violation` must go, `evidence` may stand with proof attached, `advice` is a matter of
 * style and never stops anything.
 */
export const spanSeverities = ['violation', 'evidence', 'advice'] as const;
export type SpanSeverity = (typeof spanSeverities)[number];

type Kept = {
  /** As an operator writes it; disguised forms of it are found too. */
  readonly word: string;
  /** Site that it holds for (`koogallery-cn`); every site when absent. */
  readonly site?: string;
  /** ISO date; in force from the start of that day (UTC). From always when absent. */
  readonly effectiveFrom?: string;
  readonly who: string;
  readonly why: string;
};

/** A word that a site forbids, or wants proof of, beyond what the engine knows. */
export type PackWord = Kept & {
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
  readonly suggestion?: Bilingual;
};

/** Words that are harmless, whatever the engine thinks of them or of a part of them. */
export type PackException = Kept;

/** A site's own words as data, in a pack. */
export type PackWords = {
  readonly words: readonly PackWord[];
  readonly exceptions: readonly PackException[];
};

/** For which site and ISO date words are wanted; what is absent narrows nothing. */
export type WordSelection = { readonly site?: string | undefined; readonly on?: string | undefined };

/** The words and exceptions in force for a site on a day. ISO dates compare as text. */
export function wordsInForce(own: Partial<PackWords>, { site, on }: WordSelection): PackWords {
  const isInForce = (one: Kept): boolean =>
    (one.site === undefined || site === undefined || one.site === site) &&
    (one.effectiveFrom === undefined ||
      on === undefined ||
      one.effectiveFrom.slice(0, 10) <= on.slice(0, 10));
  return {
    words: (own.words ?? []).filter(isInForce),
    exceptions: (own.exceptions ?? []).filter(isInForce),
  };
}
