/**
 * A stretch of folded text under judgement. The plain view is the folded text itself; the unmasked view has gaps and
 * disguises undone, and `altered` marks where.
 */
export type View = {
  readonly text: string;
  /** Index into the folded text of the first folded unit behind each unit of the view, and of the last (inclusive). */
  readonly first?: Int32Array;
  readonly last?: Int32Array;
  /** 1 where something was undone directly before, or in place of, a unit. */
  readonly altered?: Uint8Array;
};

const sentenceEnd = /[。!?;\n\ue000]/;
const clauseEnd = /[。!?;\n\ue000,]/;
const reach = 80;

function isEnd(text: string, at: number, ends: RegExp): boolean {
  const character = text[at]!;
  if (ends.test(character)) return true;
  // A full stop ends an English sentence only before a space: v2.0.1 and node.js go on.
  return (
    character === '.' && (at + 1 >= text.length || text[at + 1] === ' ') && /[a-z)"]/.test(text[at - 1] ?? '')
  );
}

function boundsAround(text: string, start: number, end: number, ends: RegExp): [number, number] {
  let from = start;
  while (from > 0 && start - from < reach && !isEnd(text, from - 1, ends)) from--;
  let to = end;
  while (to < text.length && to - end < reach && !isEnd(text, to, ends)) to++;
  return [from, to];
}

/** The sentence around a hit, at most 80 units to each side. */
export function sentenceAround(text: string, start: number, end: number): string {
  const [from, to] = boundsAround(text, start, end, sentenceEnd);
  return text.slice(from, to);
}

/** The clause around a hit: as a sentence, but commas part too. */
export function clauseAround(text: string, start: number, end: number): string {
  const [from, to] = boundsAround(text, start, end, clauseEnd);
  return text.slice(from, to);
}

/** What stands before a hit in its sentence, at most `units`. */
export function sentenceBefore(text: string, start: number, units = 40): string {
  let from = start;
  while (from > 0 && start - from < units && !isEnd(text, from - 1, sentenceEnd)) from--;
  return text.slice(from, start);
}

/** Whether a sticky pattern matches at an index; its end, or -1. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Length of what `/…$/` matches in the units before an index, or -1. The match never crosses a line or parting. */
export function matchBehind(pattern: RegExp, text: string, at: number, units = 24): number {
  const match = pattern.exec(text.slice(Math.max(0, at - units), at));
  return match === null ? -1 : match[0].length;
}
