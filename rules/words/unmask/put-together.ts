import type { Trick } from './latin-tricks.ts';

/** Tells in which order the parts on its two sides are to be read. */
const told =
  /(?:["”」』]字?|字)的?(后面|后头|之后|后边|后|前面|前头|之前|前边|前)(?:再|请)?(?:加|接|跟|添|写|放|补)(?:上|个|一个|了)*["“「『]?/g;
const longestPart = 3;

/** Whether a stretch of text says in which order its parts are to be read. */
export const tellsOrder = (words: string): boolean => words.search(told) >= 0;

/** Words whose parts are told one after the other: “最”字后面加个“好”. */
export function findPutTogether(text: string, words: ReadonlyMap<string, string>): Trick[] {
  const found: Trick[] = [];
  for (const match of text.matchAll(told)) {
    const end = match.index + match[0].length;
    for (let before = 1; before <= longestPart && before <= match.index; before++)
      for (let behind = 1; behind <= longestPart; behind++) {
        const first = text.slice(match.index - before, match.index);
        const second = text.slice(end, end + behind);
        const word = match[1]!.includes('后') ? first + second : second + first;
        if (words.has(word)) found.push({ start: match.index - before, end: end + behind, word });
      }
  }
  return found;
}
