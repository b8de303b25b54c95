/**
 * Search by any part of a title, in any language, on any database locale: PostgreSQL's trigram index knows neither
 * two-character words nor, in the C locale, Chinese, so characters and pairs of them are indexed as an array.
 */

/** Full- or half-width, upper or lower case, spaced or not: all the same to a search. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** What is stored of a submission to be found by. Parts are kept apart, so that no search runs over two of them. */
export function searchTextOf(parts: readonly string[]): string {
  return parts.map(foldForSearch).join('\n');
}

/** Every character and every pair of neighbours, once each. */
export function searchTokensOf(searchText: string): readonly string[] {
  const tokens = new Set<string>();
  for (const part of searchText.split('\n')) {
    const characters = [...part];
    for (const [index, character] of characters.entries()) {
      tokens.add(character);
      const next = characters[index + 1];
      if (next) tokens.add(character + next);
    }
  }
  return [...tokens];
}

/** The fewest tokens that a text holding `wanted` must have. */
export function tokensToLookUp(wanted: string): readonly string[] {
  const characters = [...wanted];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}
