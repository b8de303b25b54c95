import { openingsOf } from '../match/build-automaton.ts';
import { scanPlaces } from '../match/scan-text.ts';
import { GateBank, type PlaceList, type PlaceLists } from '../reading/gate-bank.ts';
import { cjk, type Kinds } from '../reading/unit-kinds.ts';
import type { View } from '../view.ts';
import { disguises } from './disguise-automaton.ts';
import { findGaps, interleavedRuns, type Stretch } from './find-gaps.ts';
import { findHalfSpelled } from './half-spelled.ts';
import { findInserted } from './inserted-letters.ts';
import { findLatinTricks } from './latin-tricks.ts';
import { findPutTogether } from './put-together.ts';
import { findReversed } from './reversed.ts';
import { visitSameSound } from './same-sound.ts';
import { findSpelledOut, latinRuns } from './spelled-out.ts';

type Piece = {
  readonly reads: string;
  readonly first: number;
  readonly last: number;
  readonly altered: boolean;
};

/** Stretches that stand between the characters of a word, rising. */
function findStretches(text: string, kinds: Kinds): Stretch[] {
  const stretches: Stretch[] = [];
  const runs = interleavedRuns(text, kinds);
  let from = 0;
  for (const [start, end] of [...runs, [text.length, text.length] as const]) {
    findGaps(text, kinds, from, start, stretches);
    for (let at = Math.max(from, start); at < end; at++)
      if ((kinds[at]! & cjk) === 0) stretches.push({ start: at, end: at + 1 });
    from = Math.max(from, end);
  }
  return stretches;
}

/** A view and what its units are. */
type KnownView = View & { readonly kinds: Kinds };

/** Closes gaps between Chinese characters. */
function closeGaps(text: string, kinds: Kinds): KnownView | undefined {
  const stretches = findStretches(text, kinds);
  if (stretches.length === 0) return undefined;
  const room = new ArrayBuffer(text.length * 7);
  const first = new Int32Array(room, 0, text.length);
  const keptKinds = new Uint16Array(room, text.length * 4, text.length);
  const altered = new Uint8Array(room, text.length * 6, text.length);
  const parts: string[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end } of [...stretches, { start: text.length, end: text.length }]) {
    if (start > at) parts.push(text.slice(at, start));
    for (; at < start; at++) {
      keptKinds[length] = kinds[at]!;
      first[length++] = at;
    }
    if (length < text.length) altered[length] = 1;
    at = end;
  }
  const kept = first.subarray(0, length);
  return {
    text: parts.join(''),
    first: kept,
    last: kept,
    altered: altered.subarray(0, length),
    kinds: keptKinds.subarray(0, length),
  };
}

const latin = /[a-z]/;

type Found = { start: number; end: number; word: string };

function findSpelled(text: string, places: PlaceList): Found[] {
  const { automaton, disguised, words } = disguises();
  const found: Found[] = [];
  const add = (pattern: number, end: number): void => {
    const start = end - disguised[pattern]!.length;
    if (latin.test(text[start]!) && start > 0 && latin.test(text[start - 1]!)) return;
    if (latin.test(text[end - 1]!) && end < text.length && latin.test(text[end]!)) return;
    while (found.length > 0 && found[found.length - 1]!.start >= start) found.pop();
    if (found.length === 0 || found[found.length - 1]!.end <= start)
      found.push({ start, end, word: words[pattern]! });
  };
  scanPlaces(automaton, text, add, places);
  return found;
}

let bank: GateBank<'spelled'> | undefined;
let lists: PlaceLists<'spelled'> | undefined;

/** Where a disguised word may begin. */
function spelledPlaces(text: string): PlaceList {
  bank ??= new GateBank({ spelled: openingsOf(disguises().disguised) });
  lists ??= bank.makeLists();
  return bank.read(text, lists).spelled;
}

/** Disguised words by rising start; of two that overlap the longer stays. */
function findDisguises({ text, kinds }: KnownView): Found[] {
  const { known, backwards, spelled: phrases, halfSpelled } = disguises();
  const runs = latinRuns(kinds);
  const found = [
    ...findSpelled(text, spelledPlaces(text)),
    ...findLatinTricks(text, kinds),
    ...findInserted(text, kinds, known),
    ...findSpelledOut(text, kinds, runs, phrases),
    ...findHalfSpelled(text, kinds, runs, halfSpelled),
    ...findReversed(text, backwards),
    ...findPutTogether(text, known),
  ];
  visitSameSound(text, (start, end, word) => found.push({ start, end, word }));
  if (found.length === 0) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const one of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Puts the meant word in the place of each disguise. */
function undisguise(view: KnownView): View | undefined {
  const found = findDisguises(view);
  if (found.length === 0) return undefined;
  const pieces: Piece[] = [];
  let at = 0;
  const origin = (index: number): number => view.first?.[index] ?? index;
  for (const { start, end, word } of found) {
    pieces.push({ reads: view.text.slice(at, start), first: at, last: start, altered: false });
    pieces.push({ reads: word, first: origin(start), last: origin(end - 1), altered: true });
    at = end;
  }
  pieces.push({ reads: view.text.slice(at), first: at, last: view.text.length, altered: false });
  return joinPieces(pieces, view);
}

function joinPieces(pieces: readonly Piece[], view: View): View {
  const text = pieces.map((piece) => piece.reads).join('');
  const first = new Int32Array(text.length);
  const last = new Int32Array(text.length);
  const altered = new Uint8Array(text.length);
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.reads.length; i++, at++) {
      const source = piece.first + i;
      first[at] = piece.altered ? piece.first : (view.first?.[source] ?? source);
      last[at] = piece.altered ? piece.last : (view.last?.[source] ?? source);
      // Both sides of a replaced unit count: a hit that ends with it crosses it.
      altered[at] = piece.altered ? 2 : (view.altered?.[source] ?? 0);
    }
  }
  return { text, first, last, altered };
}

/** The text with gaps closed and disguises undone; undefined where there are none. */
export function unmaskText(text: string, kinds: Kinds): View | undefined {
  const closed = closeGaps(text, kinds);
  return undisguise(closed ?? { text, kinds }) ?? closed;
}

/** Whether a stretch of an unmasked view owes anything to the unmasking. */
export function isAltered(view: View, start: number, end: number): boolean {
  const { altered } = view;
  if (altered === undefined) return false;
  if (altered[start] === 2) return true;
  for (let at = start + 1; at < end; at++) if (altered[at] !== 0) return true;
  return false;
}
