import type { RulePack } from '../domain/pack.ts';
import { type PackWords, wordsInForce } from '../domain/pack-words.ts';

const none: PackWords = { words: [], exceptions: [] };
const chosen = new WeakMap<PackWords, Map<string, PackWords>>();

/** A pack's words in force on a day: the same lists for the same pack and day, so that they are made ready once. */
export function ownWordsOf({ ownWords, site }: RulePack, on: string | undefined): PackWords {
  if (ownWords === undefined) return none;
  const days = chosen.get(ownWords) ?? new Map<string, PackWords>();
  chosen.set(ownWords, days);
  const day = `${site} ${on?.slice(0, 10) ?? ''}`;
  const known = days.get(day) ?? wordsInForce(ownWords, { site, on });
  days.set(day, known);
  return known;
}
