import type { PlaceList } from '../reading/gate-bank.ts';
import type { Automaton } from './build-automaton.ts';

/** Index of a pattern and the unit after its last one. */
export type OnMatch = (pattern: number, end: number) => void;

/** Scans from `at` on until no pattern is under way; where the next one may begin. */
function scanFrom(automaton: Automaton, text: string, onMatch: OnMatch, at: number, to: number): number {
  const { codes, states, fail, pattern, shorter } = automaton;
  let state = 0;
  for (let place = at; place < to; place++) {
    const code = codes[text.charCodeAt(place)]!;
    if (code === 0) return place + 1;
    let next = (states[state * 2]! >> 1) + code;
    while (states[next * 2 + 1] !== state) {
      if (state === 0) return place + 1;
      state = fail[state]!;
      next = (states[state * 2]! >> 1) + code;
    }
    state = next;
    if ((states[state * 2]! & 1) === 0) continue;
    if (pattern[state] !== -1) onMatch(pattern[state]!, place + 1);
    for (let shorterEnd = shorter[state]!; shorterEnd !== 0; shorterEnd = shorter[shorterEnd]!) {
      onMatch(pattern[shorterEnd]!, place + 1);
    }
  }
  return to;
}

/** Reports every occurrence of every pattern in `text[from, to)`, by rising end; at one end the longest first. */
export function scanText(
  automaton: Automaton,
  text: string,
  onMatch: OnMatch,
  from = 0,
  to: number = text.length,
): void {
  const { opening } = automaton;
  // Outside of any pattern the small tables of the gate are read, not the large ones of the automaton.
  for (let at = from; at < to; ) {
    if (opening !== undefined) at = opening.next(text, at, to);
    if (at < to) at = scanFrom(automaton, text, onMatch, at, to);
  }
}

/** The same for a whole text, given where a pattern may begin. */
export function scanPlaces(
  automaton: Automaton,
  text: string,
  onMatch: OnMatch,
  { places, length }: PlaceList,
): void {
  let next = 0;
  for (let index = 0; index < length; index++) {
    const at = places[index]!;
    if (at >= next) next = scanFrom(automaton, text, onMatch, at, text.length);
  }
}
