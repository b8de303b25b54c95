import type { Automaton } from './build-automaton.ts';

/** Index of a pattern and the unit after its last one. */
export type OnMatch = (pattern: number, end: number) => void;

/** Reports every occurrence of every pattern in `text[from, to)`, by rising end; at one end the longest first. */
export function scanText(
  automaton: Automaton,
  text: string,
  onMatch: OnMatch,
  from = 0,
  to: number = text.length,
): void {
  const { codes, base, check, fail, pattern, shorter, opening } = automaton;
  let state = 0;
  for (let at = from; at < to; at++) {
    // Outside of any pattern the small tables of the gate are read, not the large ones of the automaton.
    if (state === 0 && opening !== undefined) {
      at = opening.next(text, at, to);
      if (at === to) return;
    }
    const code = codes[text.charCodeAt(at)]!;
    if (code === 0) {
      state = 0;
      continue;
    }
    let next = base[state]! + code;
    while (check[next] !== state) {
      if (state === 0) {
        next = 0;
        break;
      }
      state = fail[state]!;
      next = base[state]! + code;
    }
    state = next;
    if (pattern[state] !== -1) onMatch(pattern[state]!, at + 1);
    for (let shorterEnd = shorter[state]!; shorterEnd !== 0; shorterEnd = shorter[shorterEnd]!) {
      onMatch(pattern[shorterEnd]!, at + 1);
    }
  }
}
