/** A stretch of folded text between two marks of punctuation. */
export type Clause = { readonly start: number; readonly end: number };

const newline = 0x0a;
const space = 0x20;
const stop = 0x2e;
/** What parts clauses wherever it stands, and the full stop, which only does before a space. */
const markTable = new Uint8Array(65536);
for (const mark of '。！？；，、,;!?\n\r:：()（）“”"「」『』《》|【】[]{}<>\ue000')
  markTable[mark.charCodeAt(0)] = 1;
markTable[stop] = 2;

/** In UTF-16 units; longer stretches are cut, so that hostile input stays linear and cheap. */
const longestClause = 80;
const shortestClause = 3;

/** Parts folded text at its punctuation. Clauses rise by start; those too short to claim anything are left out. */
export function splitClauses(text: string, from = 0, to: number = text.length): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const isEnd = at === to || isMark(text, at) || at - start >= longestClause;
    if (!isEnd) continue;
    const clause = trim(text, start, at);
    if (clause.end - clause.start >= shortestClause) clauses.push(clause);
    start = at === to || at - start < longestClause ? at + 1 : at;
  }
  return clauses;
}

function isMark(text: string, at: number): boolean {
  const kind = markTable[text.charCodeAt(at)]!;
  return kind === 1 || (kind === 2 && isStop(text, at));
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
