import type { TextCategory } from '../../../domain/pack-words.ts';
import { findInnocence } from '../contexts/find-innocence.ts';
import { isQuoted, type Surroundings } from '../contexts/find-lead-in.ts';
import type { ReasonId } from '../contexts/reasons.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import type { ClaimModel, Company, Thresholds } from './claim-model.ts';
import { readClauses, type TextReading, type Told } from './read-clauses.ts';
import type { Clause } from './split-clauses.ts';

/** A text's clauses, and for each the log odds that it claims anything: by itself, and in its company. */
export type Weighed = {
  readonly reading: TextReading;
  readonly alone: Float64Array;
  readonly together: Float64Array;
};

/** What words are, and what is said of them, not how they are meant: no opinion on the sentence changes it. */
const plainReasons: ReadonlySet<ReasonId> = new Set([
  'term',
  'declared-name',
  'operator-exception',
  'official-title',
  'numbering',
  'boundary',
  'code',
  'technical-term',
  'negated',
  'question',
  'goal',
]);

/** What frames, words and contexts said of a text. */
type Said = { readonly hits: readonly Candidate[]; readonly dismissed: readonly Dismissal[] };

/** One or two sentences are no company: there each clause speaks for itself. */
function oddsIn({ alone, together }: Weighed, company: Company): Float64Array {
  return company === 'short' ? alone : together;
}

/** What stands by itself, whatever words are round it: left to its detectors. */
const plainFacts: ReadonlySet<TextCategory> = new Set(['contact', 'link', 'licence_scope']);

/** Names of two parts, made once: a string made anew is hashed anew. */
const joined = new Map<string, Map<string, string>>();

function join(first: string, second: string): string {
  const known = joined.get(first)?.get(second);
  if (known !== undefined) return known;
  const names = joined.get(first) ?? new Map<string, string>();
  joined.set(first, names);
  names.set(second, `${first}/${second}`);
  return names.get(second)!;
}

export function tellOf(hits: readonly Candidate[], dismissed: readonly Dismissal[]): Told[] {
  const told: Told[] = [];
  for (const { start, end, frame, category, severity } of hits) {
    told.push({ start, end, name: frame }, { start, end, name: join(category, severity) });
    told.push({ start, end, name: frame.startsWith('word:') ? 'word' : 'frame' });
  }
  for (const { start, end, reason, category } of dismissed)
    told.push({ start, end, name: join('not', reason) }, { start, end, name: join('not', category) });
  return told;
}

/** Weighs every clause by its words, its place, and what frames and contexts said of it. */
export function weighClauses(model: ClaimModel, units: TextUnits, { hits, dismissed }: Said): Weighed {
  const reading = readClauses(units, tellOf(hits, dismissed));
  const scores = new Float64Array(reading.clauses.length);
  for (let index = 0; index < scores.length; index++) scores[index] = model.score(reading, index);
  return { reading, alone: scores, together: inCompany(reading, scores) };
}

/** 0–1 of log odds, in thousandths: engines differ in the last bits of an exponential. */
const sigmoid = (score: number): number => Math.round(1000 / (1 + Math.exp(-score))) / 1000;

/** Log odds below which a confidence is surely below the limit. */
const oddsBelow = (limit: number): number => Math.log((limit - 0.001) / (1.001 - limit));

/** Log odds of what isn't there. */
const absent = -4;

/** By clause, the number of its paragraph; blank lines part them. */
function paragraphsOf({ text, clauses }: TextReading): readonly number[] {
  const paragraphs = clauses.map(() => 0);
  for (let at = 1; at < clauses.length; at++) {
    let lines = 0;
    for (let place = clauses[at - 1]!.end; place < clauses[at]!.start; place++)
      if (text.charCodeAt(place) === 0x0a) lines++;
    paragraphs[at] = paragraphs[at - 1]! + (lines > 1 ? 1 : 0);
  }
  return paragraphs;
}

/** Log odds up to which a neighbour counts: beside a claim much else is said, however plain the claim is. */
const mostBeside = 1;

/** What a clause's own score is worth: little where it speaks against a claim, no more once it speaks plainly for one. */
const ownWorth = (score: number): number =>
  0.25 * score + 1.08 * Math.max(0, score) - 1.25 * Math.max(0, score - 3);

/**
 * Claims come in company: what stands beside a clause in its paragraph, and one further, speaks for or against it. The
 * weights are those that a regression on texts of authors unknown to the model gave.
 */
function inCompany(reading: TextReading, scores: Float64Array): Float64Array {
  const paragraphs = paragraphsOf(reading);
  const together = new Float64Array(scores.length);
  const near = (other: number, paragraph: number): number =>
    paragraphs[other] === paragraph ? Math.min(mostBeside, Math.max(absent, scores[other]!)) : absent;
  for (let at = 0; at < scores.length; at++) {
    const paragraph = paragraphs[at]!;
    const before = near(at - 1, paragraph);
    const after = near(at + 1, paragraph);
    const far = Math.max(near(at - 2, paragraph), near(at + 2, paragraph));
    const beside = 0.36 * Math.max(before, after) + 0.24 * Math.min(before, after);
    together[at] = 0.79 + ownWorth(scores[at]!) + beside + 0.24 * far;
  }
  return together;
}

/** The most that the model believes of a clause that a claim touches; undefined where it read none. */
function beliefIn(weighed: Weighed, company: Company, { start, end }: Clause): number | undefined {
  const { clauses } = weighed.reading;
  const { alone } = weighed;
  const odds = oddsIn(weighed, company);
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let most: number | undefined;
  for (let at = low; at < clauses.length && clauses[at]!.start < end; at++)
    most = Math.max(most ?? 0, sigmoid(Math.max(alone[at]!, odds[at]!)));
  return most;
}

/** Words between marks of which a rule or a reviewer speaks: nobody claims them. */
const isQuotedRule = ({ reading }: Weighed, { reason, start, end }: Dismissal): boolean =>
  reason === 'quoted-rule' && isQuoted(reading.text, start, end);

/** What a site forbids, plain facts, and what somebody took the trouble to disguise. */
const needsNoOpinion = ({ category, frame, severity, isDisguised }: Candidate): boolean =>
  isDisguised === true || severity === 'advice' || plainFacts.has(category) || frame.startsWith('own-word:');

/** What a text's clauses, or those of one part of it, say of it at large. */
export type Tally = { readonly clauses: number; readonly claiming: number };

export function tallyOf({ thresholds }: ClaimModel, { together }: Weighed): Tally {
  let claiming = 0;
  for (let at = 0; at < together.length; at++) if (sigmoid(together[at]!) >= thresholds.claiming) claiming++;
  return { clauses: together.length, claiming };
}

/** Of a whole text, by the tallies of its parts. */
export function companyOf({ fewClauses }: Thresholds, tallies: readonly Tally[]): Company {
  const sum = (count: (tally: Tally) => number): number =>
    tallies.reduce((all, tally) => all + count(tally), 0);
  if (sum(({ clauses }) => clauses) <= fewClauses) return 'short';
  return sum(({ claiming }) => claiming) > 1 ? 'boastful' : 'sober';
}

/**
 * A second opinion on what frames and words found: what the model sees no claim in passes, a violation that it is not
 * sure of becomes `evidence`; so does what a context let pass and the model is sure of. What stands in an attribute, for
 * search engines to read, keeps no company with the text: there frames and words have the last say.
 */
export function settleClaims(
  { bars, overruled }: Thresholds,
  weighed: Weighed,
  company: Company,
  { hits, dismissed, asidesFrom }: Said & { readonly asidesFrom: number },
): { readonly kept: Candidate[]; readonly passed: Dismissal[] } {
  const { sure, seen } = bars[company];
  const kept: Candidate[] = [];
  const passed: Dismissal[] = [];
  for (const hit of hits) {
    const isSure = needsNoOpinion(hit) || hit.start >= asidesFrom;
    const belief = isSure ? undefined : beliefIn(weighed, company, hit);
    if (belief === undefined) kept.push(hit);
    else if (belief < seen) passed.push({ ...hit, reason: 'doubted' });
    else if (belief < sure && hit.severity === 'violation') kept.push({ ...hit, severity: 'evidence' });
    else kept.push(hit);
  }
  for (const one of dismissed) {
    const isPlain = plainReasons.has(one.reason) || needsNoOpinion(one) || isQuotedRule(weighed, one);
    const confidence = isPlain ? undefined : beliefIn(weighed, company, one);
    if (confidence === undefined || confidence < overruled) passed.push(one);
    else {
      const { reason: _, ...claim } = one;
      kept.push({ ...claim, severity: 'evidence', confidence });
    }
  }
  return { kept, passed };
}

/** Nothing but a comma or a space between them. */
function isSameBreath(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= 2 && /^[,、 ]*$/.test(text.slice(end, start));
}

/** In units; more is more than one claim. */
const longestBreath = 32;

/** What is believed of clauses in one breath is told as one, as wide as both and as sure as the surer. */
function joinBeliefs(text: string, believed: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const claim of believed) {
    const last = joined[joined.length - 1];
    const isOne =
      last !== undefined &&
      last.category === claim.category &&
      claim.end - last.start <= longestBreath &&
      isSameBreath(text, last.end, claim.start);
    if (!isOne) joined.push(claim);
    else {
      const confidence = Math.max(last.confidence ?? 0, claim.confidence ?? 0);
      joined[joined.length - 1] = { ...last, end: claim.end, confidence };
    }
  }
  return joined;
}

/** Contacts have their detectors: what these pass by is seldom one. */
const surelyContact = 0.3;

/** A belief beside something found is part of it, unless it is strong by itself. */
const strong = 0.8;

function isPartOf(text: string, clause: Clause, found: Candidate | undefined): boolean {
  if (found === undefined) return false;
  return isNextTo(text, found.end, clause.start) || isNextTo(text, clause.end, found.start);
}

/** In units; what is farther off is of another breath, whatever stands between. */
const farthestBeside = 24;

/** One comma at most between them, and no end of a sentence. */
function isNextTo(text: string, end: number, start: number): boolean {
  return (
    start >= end &&
    start - end <= farthestBeside &&
    /^[^。!?;\n,]*,?[^。!?;\n,]*$/.test(text.slice(end, start))
  );
}

type Settled = {
  readonly kept: readonly Candidate[];
  readonly dismissed: readonly Dismissal[];
  readonly company: Company;
};

/**
 * Claims in wording that no frame knows. They are beliefs, so they never weigh more than `evidence`; a clause in
 * which something was found or dismissed already is left to those who know it.
 */
export function findBelieved(
  model: ClaimModel,
  around: Surroundings,
  weighed: Weighed,
  { kept, dismissed, company }: Settled,
): Candidate[] {
  const { believed: bar } = model.thresholds.bars[company];
  const { reading } = weighed;
  const odds = oddsIn(weighed, company);
  const least = oddsBelow(bar);
  // Most texts claim nothing.
  if (!odds.some((one) => one >= least)) return [];
  const isHeavy = (claim: Candidate): boolean => claim.severity !== 'advice';
  const settled = [...kept.filter(isHeavy), ...dismissed].sort((a, b) => a.start - b.start);
  const found = new Set<Candidate>(kept);
  const believed: Candidate[] = [];
  let next = 0;
  for (let index = 0; index < odds.length; index++) {
    if (odds[index]! < least) continue;
    const clause = reading.clauses[index]!;
    const confidence = sigmoid(odds[index]!);
    while (next < settled.length && settled[next]!.end <= clause.start) next++;
    if (confidence < bar) continue;
    if (next < settled.length && settled[next]!.start < clause.end) continue;
    const beside = [settled[next - 1], settled[next]].filter((one) => one !== undefined && found.has(one));
    if (confidence < strong && beside.some((one) => isPartOf(reading.text, clause, one))) continue;
    const category = model.kindOf(reading, index);
    if (category === 'contact' && confidence < surelyContact) continue;
    const { start, end } = model.partOf(reading, index);
    const claim: Candidate = { start, end, category, severity: 'evidence', frame: 'model', confidence };
    if (findInnocence(around, claim) === undefined) believed.push(claim);
  }
  return joinBeliefs(reading.text, believed);
}
