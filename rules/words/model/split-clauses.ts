import { clauseMark, type Kinds } from '../reading/unit-kinds.ts';

/** A stretch of folded text between two marks of punctuation. */
export type Clause = { readonly start: number; readonly end: number };

const newline = 0x0a;
const space = 0x20;
const stop = 0x2e;
/** In UTF-16 units; longer stretches are cut, so that hostile input stays linear and cheap. */
const longestClause = 80;
const shortestClause = 3;

/** Parts folded text at its punctuation. Clauses rise by start; those too short to claim anything are left out. */
export function splitClauses(text: string, kinds: Kinds): Clause[] {
  const clauses: Clause[] = [];
  const to = text.length;
  let start = 0;
  for (let at = 0; at <= to; at++) {
    const isEnd =
      at === to ||
      (kinds[at]! & clauseMark) !== 0 ||
      at - start >= longestClause ||
      (text.charCodeAt(at) === stop && isStop(text, at));
    if (!isEnd) continue;
    const clause = trim(text, start, at);
    if (clause.end - clause.start >= shortestClause) clauses.push(clause);
    start = at === to || at - start < longestClause ? at + 1 : at;
  }
  return clauses;
}

/** A full stop of an English sentence, unlike the point in `v2.0` or `node.js`. */
function isStop(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  return next === space || next === newline;
}

function trim(text: string, start: number, end: number): Clause {
  let first = start;
  let last = end;
  while (first < last && text.charCodeAt(first) <= space) first++;
  while (last > first && text.charCodeAt(last - 1) <= space) last--;
  return { start: first, end: last };
}
