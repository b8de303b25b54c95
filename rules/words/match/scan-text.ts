import type { PlaceList } from '../reading/gate-bank.ts';
import type { Automaton } from './build-automaton.ts';

/** Index of a pattern and the unit after its last one. */
export type OnMatch = (pattern: number, end: number) => void;

type Stretch = { readonly from: number; readonly to: number; readonly list?: PlaceList };

function scan(automaton: Automaton, text: string, onMatch: OnMatch, { from, to, list }: Stretch): void {
  const { codes, states, fail, pattern, shorter, opening } = automaton;
  let state = 0;
  let index = 0;
  for (let at = from; at < to; at++) {
    // Outside of any pattern the small tables of a gate are read, not the large ones of the automaton.
    if (state === 0) {
      if (list !== undefined) {
        while (index < list.length && list.places[index]! < at) index++;
        if (index === list.length) return;
        at = list.places[index]!;
      } else if (opening !== undefined) {
        at = opening.next(text, at, to);
        if (at === to) return;
      }
    }
    const code = codes[text.charCodeAt(at)]!;
    if (code === 0) {
      state = 0;
      continue;
    }
    let next = (states[state * 2]! >> 1) + code;
    while (states[next * 2 + 1] !== state) {
      if (state === 0) {
        next = 0;
        break;
      }
      state = fail[state]!;
      next = (states[state * 2]! >> 1) + code;
    }
    state = next;
    if ((states[state * 2]! & 1) === 0) continue;
    if (pattern[state] !== -1) onMatch(pattern[state]!, at + 1);
    for (let shorterEnd = shorter[state]!; shorterEnd !== 0; shorterEnd = shorter[shorterEnd]!) {
      onMatch(pattern[shorterEnd]!, at + 1);
    }
  }
}

/** Reports every occurrence of every pattern in `text[from, to)`, by rising end; at one end the longest first. */
export function scanText(
  automaton: Automaton,
  text: string,
  onMatch: OnMatch,
  from = 0,
  to: number = text.length,
): void {
  scan(automaton, text, onMatch, { from, to });
}

/** The same for a whole text, given where a pattern may begin. */
export function scanPlaces(automaton: Automaton, text: string, onMatch: OnMatch, list: PlaceList): void {
  scan(automaton, text, onMatch, { from: 0, to: text.length, list });
}
