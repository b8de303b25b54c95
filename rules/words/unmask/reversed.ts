import type { Trick } from './latin-tricks.ts';

const saysSo =
  /倒着[读念看]|反着[读念看]|倒过来[读念看]?|反过来[读念看]|从右[往到向至]左|从后[往到向]前[读念看]|[倒反]读|逆序[读念]/g;
/** Units to each side of what says that one reads backwards. */
const reach = 24;

export const reversed = (word: string): string => [...word].reverse().join('');

/** Short words written backwards, where the text says so beside them: 级顶(倒着念). */
export function findReversed(text: string, words: ReadonlyMap<string, string>): Trick[] {
  const found: Trick[] = [];
  for (const { index } of text.matchAll(saysSo)) {
    const from = Math.max(0, index - reach);
    const part = text.slice(from, index + reach);
    for (const [backwards, word] of words) {
      const at = part.indexOf(backwards);
      if (at >= 0) found.push({ start: from + at, end: from + at + backwards.length, word });
    }
  }
  return found;
}
