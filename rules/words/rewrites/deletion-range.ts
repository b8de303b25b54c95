const pausesBefore = /[,，、;；:：]$/u;
const pausesBehind = /^[,，、;；]/u;
const endsBehind = /^\s*(?:[。.!！?？\n]|$)/u;
const startsBefore = /(?:^|[。.!！?？\n])\s*$/u;

/**
 * What to cut out so that the sentence stays whole: the words from `start` to `end` (exclusive, UTF-16 units) and the one
 * comma that would be left over.
 */
export function deletionRange(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  if (pausesBehind.test(behind) && (pausesBefore.test(before) || startsBefore.test(before)))
    return { start, end: end + 1 };
  if (pausesBefore.test(before) && endsBehind.test(behind)) return { start: start - 1, end };
  return { start, end };
}
