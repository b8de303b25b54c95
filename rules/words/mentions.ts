import { foldWord } from './lexicon.ts';
import { buildAutomaton } from './match/build-automaton.ts';
import { scanText } from './match/scan-text.ts';
import { foldText } from './normalise/fold-text.ts';
import { readKinds } from './reading/unit-kinds.ts';
import { unmaskText } from './unmask/unmask-text.ts';

/**
 * Tells texts in which one of the words may stand, plain or disguised, from those in which none does: a site's own
 * words and exceptions change nothing in the latter.
 */
export function mentionsAny(words: readonly string[]): (text: string) => boolean {
  const automaton = buildAutomaton(words.map(foldWord).filter((word) => word !== ''));
  const stands = (text: string): boolean => {
    let isFound = false;
    scanText(automaton, text, () => {
      isFound = true;
    });
    return isFound;
  };
  return (text) => {
    const folded = foldText(text).text;
    if (stands(folded)) return true;
    const unmasked = unmaskText(folded, readKinds(folded));
    return unmasked !== undefined && stands(unmasked.text);
  };
}
