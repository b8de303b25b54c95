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

const endsClause = 1;
const endsSentence = 2;
/** By unit: what it ends. */
const endTable = new Uint8Array(65536);
for (const mark of '。!?;\n\ue000') endTable[mark.charCodeAt(0)] = endsClause | endsSentence;
endTable[','.charCodeAt(0)] = endsClause;

const reach = 80;
const stop = 0x2e;
const space = 0x20;

/** A full stop ends an English sentence only before a space: v2.0.1 and node.js go on. */
function isStop(text: string, at: number): boolean {
  if (at + 1 < text.length && text.charCodeAt(at + 1) !== space) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return (before >= 0x61 && before <= 0x7a) || before === 0x29 || before === 0x22;
}

function isEnd(text: string, at: number, kind: number): boolean {
  const unit = text.charCodeAt(at);
  return (endTable[unit]! & kind) !== 0 || (unit === stop && isStop(text, at));
}

function startOf(text: string, start: number, kind: number, units: number): number {
  let from = start;
  const least = Math.max(0, start - units);
  while (from > least && !isEnd(text, from - 1, kind)) from--;
  return from;
}

function endOf(text: string, end: number, kind: number): number {
  let to = end;
  const most = Math.min(text.length, end + reach);
  while (to < most && !isEnd(text, to, kind)) to++;
  return to;
}

/** Where the sentence around a hit begins and ends, at most 80 units to each side. */
export const sentenceEnds = (text: string, start: number, end: number): readonly [number, number] => [
  startOf(text, start, endsSentence, reach),
  endOf(text, end, endsSentence),
];

/** As of a sentence, but commas part too. */
export const clauseEnds = (text: string, start: number, end: number): readonly [number, number] => [
  startOf(text, start, endsClause, reach),
  endOf(text, end, endsClause),
];

/** The sentence around a hit, at most 80 units to each side. */
export function sentenceAround(text: string, start: number, end: number): string {
  return text.slice(...sentenceEnds(text, start, end));
}

/** Where the sentence before a hit begins, at most `units` before it. */
export const sentenceBegin = (text: string, start: number, units: number): number =>
  startOf(text, start, endsSentence, units);

/** What stands before a hit in its sentence, at most `units`. */
export function sentenceBefore(text: string, start: number, units = 40): string {
  return text.slice(startOf(text, start, endsSentence, units), start);
}

/** Whether a sticky pattern matches at an index; its end, or -1. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Index of the first of rising numbers that is not below the limit. */
export function firstFrom(rising: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
