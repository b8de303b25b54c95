/** A stretch of folded text between two marks of punctuation. */
export type Clause = { readonly start: number; readonly end: number };

const marks = new Set([...'。！？；，、,;!?\n\r:：()（）“”"「」『』《》|【】[]{}<>\ue000']);

/** In UTF-16 units; longer stretches are cut, so that hostile input stays linear and cheap. */
const longestClause = 80;
const shortestClause = 3;

/** Parts folded text at its punctuation. Clauses rise by start; those too short to claim anything are left out. */
export function splitClauses(text: string, from = 0, to: number = text.length): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const isEnd = at === to || marks.has(text[at]!) || isStop(text, at) || at - start >= longestClause;
    if (!isEnd) continue;
    const clause = trim(text, start, at);
    if (clause.end - clause.start >= shortestClause) clauses.push(clause);
    start = at === to || at - start < longestClause ? at + 1 : at;
  }
  return clauses;
}

/** A full stop of an English sentence, unlike the point in `v2.0` or `node.js`. */
function isStop(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  const next = text[at + 1];
  return next === undefined || next === ' ' || next === '\n';
}

function trim(text: string, start: number, end: number): Clause {
  let first = start;
  let last = end;
  while (first < last && text[first]! <= ' ') first++;
  while (last > first && text[last - 1]! <= ' ') last--;
  return { start: first, end: last };
}
