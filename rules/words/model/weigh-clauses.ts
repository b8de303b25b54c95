import type { TextCategory } from '../../../domain/pack-words.ts';
import { findInnocence } from '../contexts/find-innocence.ts';
import type { Surroundings } from '../contexts/find-lead-in.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { Candidate } from '../types.ts';
import type { ClaimModel } from './claim-model.ts';
import { readClauses, type TextReading, type Told } from './read-clauses.ts';
import type { Clause } from './split-clauses.ts';

/** A text's clauses, and 0–1 for each that it claims anything. */
export type Weighed = { readonly reading: TextReading; readonly confidences: Float64Array };

/** What stands by itself, whatever words are round it: left to its detectors. */
const plainFacts: ReadonlySet<TextCategory> = new Set(['contact', 'link', 'licence_scope']);

const isWord = (claim: Candidate): boolean => claim.frame.startsWith('word:');

export function tellOf(hits: readonly Candidate[], dismissed: readonly Dismissal[]): Told[] {
  const told: Told[] = [];
  for (const { start, end, frame, category, severity } of hits) {
    told.push({ start, end, name: frame }, { start, end, name: `${category}/${severity}` });
    told.push({ start, end, name: frame.startsWith('word:') ? 'word' : 'frame' });
  }
  for (const { start, end, reason, category } of dismissed)
    told.push({ start, end, name: `not/${reason}` }, { start, end, name: `not/${category}` });
  return told;
}

/** Weighs every clause by its words, its place, and what frames and contexts said of it. */
export function weighClauses(
  model: ClaimModel,
  text: string,
  { hits, dismissed }: { readonly hits: readonly Candidate[]; readonly dismissed: readonly Dismissal[] },
): Weighed {
  const reading = readClauses(text, tellOf(hits, dismissed));
  const confidences = new Float64Array(reading.clauses.length);
  for (let index = 0; index < confidences.length; index++)
    confidences[index] = model.confidence(reading, index);
  return { reading, confidences };
}

/** The most that the model believes of a clause that a claim touches; undefined where it read none. */
function beliefIn({ reading: { clauses }, confidences }: Weighed, { start, end }: Clause): number | undefined {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let most: number | undefined;
  for (let at = low; at < clauses.length && clauses[at]!.start < end; at++)
    most = Math.max(most ?? 0, confidences[at]!);
  return most;
}

/**
 * A second opinion on what frames and words found: what the model sees no claim in passes, a violation that it is not
 * sure of becomes `evidence`. What a site forbids, and plain facts, need no second opinion.
 */
export function settleClaims(
  { thresholds }: ClaimModel,
  weighed: Weighed,
  hits: readonly Candidate[],
): { readonly kept: Candidate[]; readonly doubted: Dismissal[] } {
  const kept: Candidate[] = [];
  const doubted: Dismissal[] = [];
  for (const hit of hits) {
    const isOwn = plainFacts.has(hit.category) || hit.frame.startsWith('own-word:');
    const belief = isOwn || hit.severity === 'advice' ? undefined : beliefIn(weighed, hit);
    if (belief === undefined) kept.push(hit);
    else if (belief < (isWord(hit) ? thresholds.word : thresholds.frame))
      doubted.push({ ...hit, reason: 'doubted' });
    else if (belief < thresholds.sure && hit.severity === 'violation' && !isWord(hit))
      kept.push({ ...hit, severity: 'evidence' });
    else kept.push(hit);
  }
  return { kept, doubted };
}

/**
 * Claims in wording that no frame knows. They are beliefs, so they never weigh more than `evidence`; a clause in
 * which something was found or dismissed already is left to those who know it.
 */
export function findBelieved(
  model: ClaimModel,
  around: Surroundings,
  weighed: Weighed,
  settled: readonly Clause[],
): Candidate[] {
  const { reading, confidences } = weighed;
  const sorted = [...settled].sort((a, b) => a.start - b.start);
  const believed: Candidate[] = [];
  let next = 0;
  for (const [index, clause] of reading.clauses.entries()) {
    const confidence = confidences[index]!;
    while (next < sorted.length && sorted[next]!.end <= clause.start) next++;
    if (confidence < model.thresholds.believed) continue;
    if (next < sorted.length && sorted[next]!.start < clause.end) continue;
    const category = model.kindOf(reading, index);
    if (plainFacts.has(category)) continue;
    const { start, end } = model.partOf(reading, index);
    const claim: Candidate = { start, end, category, severity: 'evidence', frame: 'model', confidence };
    if (findInnocence(around, claim) === undefined) believed.push(claim);
  }
  return believed;
}
