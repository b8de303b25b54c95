import type { Clause } from './split-clauses.ts';

/** Told of each feature: its hash, and the stretch of text that it stands for. */
export type FeatureVisitor = (hash: number, start: number, end: number) => void;

const prime = 0x01000193;
const gramSeed = 0x811c9dc5 | 0;
const skipSeed = 0x1f0a3d77;
const wordSeed = 0x3c6ef372;
const boundary = 1;
const digit = 2;

const longestGram = 4;
const longestSkip = 4;

/** Units as the model reads them: every digit alike, an edge beyond both ends. */
function unitAt(text: string, clause: Clause, at: number): number {
  if (at < clause.start || at >= clause.end) return boundary;
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39 ? digit : unit;
}

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/**
 * The features of a clause: runs of one to four units, pairs of units a little apart, Latin words alone and in pairs.
 * Allocates nothing; linear in the clause.
 */
export function visitFeatures(text: string, clause: Clause, visit: FeatureVisitor): void {
  for (let at = clause.start - 1; at <= clause.end; at++) {
    let hash = gramSeed;
    for (let length = 1; length <= longestGram && at + length <= clause.end + 1; length++) {
      hash = mix(hash, unitAt(text, clause, at + length - 1));
      visit(hash, at, at + length);
    }
    const first = mix(skipSeed, unitAt(text, clause, at));
    for (let gap = 2; gap <= longestSkip && at + gap <= clause.end; gap++)
      visit(mix(mix(first, gap), unitAt(text, clause, at + gap)), at, at + gap + 1);
  }
  visitWords(text, clause, visit);
}

function visitWords(text: string, clause: Clause, visit: FeatureVisitor): void {
  let before = 0;
  let beforeStart = -1;
  for (let at = clause.start; at < clause.end; ) {
    if (!isLatin(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hash = wordSeed;
    while (at < clause.end && isLatin(text.charCodeAt(at))) hash = mix(hash, text.charCodeAt(at++));
    visit(hash, start, at);
    if (beforeStart >= 0) visit(mix(before, hash), beforeStart, at);
    before = hash;
    beforeStart = start;
  }
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
