import type { TextCategory } from '../../../domain/pack-words.ts';
import { findInnocence } from '../contexts/find-innocence.ts';
import type { Candidate } from '../types.ts';
import { type ClauseBelief, claimModel } from './claim-model.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** A clause of the folded text, and what the model believes of it. */
export type WeighedClause = { readonly clause: Clause; readonly belief: ClauseBelief };

/** From here on a clause that no frame knows is told to a person; chosen on the texts that the model learned from. */
const believedFrom = 0.65;
/** Below this the model sees no claim at all. */
const doubtedBelow = 0.05;

export function weighClauses(text: string): WeighedClause[] {
  return splitClauses(text).map((clause) => ({ clause, belief: claimModel.believe(text, clause) }));
}

const han = /\p{Script=Han}/u;

/** What stands by itself, whatever words are round it: left to its detectors. */
const plainFacts: ReadonlySet<TextCategory> = new Set(['contact', 'link', 'licence_scope']);

/**
 * Violations that only a frame saw and that the model sees no claim in become `evidence`: nothing blocks on one
 * opinion. A listed word is the law's own and needs no second one; of English the model has read too little to doubt.
 */
export function softenDoubted(
  text: string,
  hits: readonly Candidate[],
  weighed: readonly WeighedClause[],
): Candidate[] {
  return hits.map((hit) => {
    const isSure =
      hit.severity !== 'violation' || hit.frame.startsWith('word:') || plainFacts.has(hit.category);
    if (isSure) return hit;
    const around = weighed.filter(({ clause }) => overlaps(clause, hit));
    const isDoubted = around.length > 0 && around.every(({ belief }) => belief.confidence < doubtedBelow);
    return isDoubted && han.test(text.slice(hit.start, hit.end)) ? { ...hit, severity: 'evidence' } : hit;
  });
}

/**
 * Claims in wording that no frame knows. They are beliefs, so they never weigh more than `evidence`; a clause in
 * which something was found or dismissed already is left to those who know it.
 */
export function findBelieved(
  text: string,
  weighed: readonly WeighedClause[],
  settled: readonly Clause[],
): Candidate[] {
  const sorted = [...settled].sort((a, b) => a.start - b.start);
  const believed: Candidate[] = [];
  let next = 0;
  for (const { clause, belief } of weighed) {
    while (next < sorted.length && sorted[next]!.end <= clause.start) next++;
    if (belief.confidence < believedFrom || plainFacts.has(belief.category)) continue;
    if (sorted.slice(next, next + 1).some((one) => overlaps(one, clause))) continue;
    const { category, confidence } = belief;
    const { start, end } = claimModel.partOf(text, clause, category);
    const claim: Candidate = { start, end, category, severity: 'evidence', frame: 'model', confidence };
    if (findInnocence(text, claim) === undefined) believed.push(claim);
  }
  return believed;
}

function overlaps(a: Clause, b: Clause): boolean {
  return a.start < b.end && b.start < a.end;
}
