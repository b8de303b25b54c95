import type { Bilingual } from '../../domain/bilingual.ts';
import { type CategoryFacts, categoryFacts } from './category-facts.ts';
import { type Outside, Surroundings } from './contexts/find-lead-in.ts';
import { reasons } from './contexts/reasons.ts';
import { findAddresses } from './detect/find-addresses.ts';
import { findDealings } from './detect/find-dealings.ts';
import { findLicenceScopes } from './detect/find-licence-scope.ts';
import { findLinks, findMails } from './detect/find-links.ts';
import { findMaskedContacts } from './detect/find-masked-contacts.ts';
import { findMessengers } from './detect/find-messengers.ts';
import { findPhones } from './detect/find-phones.ts';
import { findToldLinks } from './detect/told-links.ts';
import { type Claims, findClaims } from './find-claims.ts';
import type { Dismissal } from './judge-frame.ts';
import { type Given, givenLexicon } from './lexicon.ts';
import { joinClaims, mergeClaims, mergeDismissals } from './merge-claims.ts';
import { type ClaimModel, type Company, claimModel } from './model/claim-model.ts';
import {
  companyOf,
  findBelieved,
  settleClaims,
  type Tally,
  tallyOf,
  weighClauses,
} from './model/weigh-clauses.ts';
import { type FoldedText, foldText, originalRange } from './normalise/fold-text.ts';
import { type TextUnits, UnitReader } from './reading/text-units.ts';
import { suggestRewrites } from './rewrites/suggest-rewrites.ts';
import type { Candidate, DismissedSpan, InspectedSpan, InspectionOptions, TextInspection } from './types.ts';
import { crossesQuotation, findBareWords, hasSign } from './unmask/bare-words.ts';
import { isAltered, unmaskText } from './unmask/unmask-text.ts';
import { findWrittenSigns } from './unmask/written-signs.ts';
import type { View } from './view.ts';

function toFolded<T extends Candidate>(view: View, claim: T): T {
  const start = view.first?.[claim.start] ?? claim.start;
  const end = (view.last?.[claim.end - 1] ?? claim.end - 1) + 1;
  return { ...claim, start, end, isDisguised: true };
}

/** Units that a frame reads beside its anchor, and a little more. */
const frameReach = 40;

/** The stretches of a view within some units of where something was undone. */
function alteredStretches({ altered, text }: View, reach: number): [number, number][] {
  const stretches: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let at = 0; altered !== undefined && at < altered.length; at++) {
    if (altered[at] === 0) continue;
    const start = Math.max(0, at - reach);
    const end = Math.min(text.length, at + reach);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else {
      last = [start, end];
      stretches.push(last);
    }
  }
  return stretches;
}

const undisguised: ReadonlySet<string> = new Set([
  'goal',
  'tip',
  'own-comparison',
  'term',
  'subject-matter',
  'customer-fact',
]);
/** Claims that only show once gaps are closed and disguises undone. */
function findMasked(
  { text, kinds }: TextUnits,
  outside: Outside,
  given: Given,
  { hits, dismissed }: Claims,
): View | undefined {
  const view = unmaskText(text, kinds);
  if (view === undefined) return undefined;
  const around = new Surroundings(view.text, outside);
  const claims = findClaims({
    around,
    given,
    within: (longest) => alteredStretches(view, frameReach + longest),
    isWanted: (start, end) => isAltered(view, start, end),
  });
  for (const hit of claims.hits)
    if (isAltered(view, hit.start, hit.end) && !crossesQuotation(text, view, hit))
      hits.push(toFolded(view, hit));
  for (const claim of findBareWords(text, view, around)) hits.push(toFolded(view, claim));
  for (const { reason, ...claim } of claims.dismissed) {
    if (!isAltered(view, claim.start, claim.end)) continue;
    // Nobody disguises a title, a goal or a tip.
    const isPlain = reason === 'official-title' || (undisguised.has(reason) && hasSign(text, view, claim));
    const isTaken = isPlain && !crossesQuotation(text, view, claim);
    if (isTaken) hits.push(toFolded(view, claim));
    else dismissed.push({ ...toFolded(view, claim), reason });
  }
  return view;
}

function toSpan(folded: FoldedText, original: string, claim: Candidate): InspectedSpan {
  const { start, end } = originalRange(folded, claim.start, claim.end);
  const facts = categoryFacts[claim.category];
  const quote = original.slice(start, end);
  return {
    start,
    end,
    category: claim.category,
    severity: claim.severity,
    rule: facts.rule,
    frame: claim.frame,
    quote,
    reason: reasonOf(claim, facts),
    ...(claim.confidence === undefined ? {} : { confidence: claim.confidence }),
    suggestion: claim.suggestion ?? facts.suggestion,
    rewrites: suggestRewrites(claim, folded.text.slice(claim.start, claim.end), folded.text),
    source: facts.source,
  };
}

/** What is wrong: a rank needs its proof, a belief says that it is one and how sure it is. */
function reasonOf(claim: Candidate, { title, reason }: CategoryFacts): Bilingual {
  const base = claim.category === 'absolute' && claim.severity === 'evidence' ? rankNeedsProof : reason;
  if (claim.confidence === undefined) return base;
  const percent = Math.round(claim.confidence * 100);
  return {
    zh: `疑似${title.zh}（可信 ${percent}%）。${base.zh}`,
    en: `likely ${title.en.toLowerCase()} (${percent} % sure). ${base.en}`,
  };
}

const rankNeedsProof: Bilingual = {
  zh: '排名、首创、独家一类的说法要有证明：写明范围、期间和来源，并附上材料；没有就改写。',
  en: 'A rank, a first or an exclusive needs proof: state scope, period and source and attach the document, or rewrite it.',
};

function quoteOf(claim: Candidate, folded: FoldedText, original: string): string {
  const { start, end } = originalRange(folded, claim.start, claim.end);
  return original.slice(start, end);
}

function toDismissed(folded: FoldedText, original: string, one: Dismissal): DismissedSpan {
  const { start, end } = originalRange(folded, one.start, one.end);
  return {
    start,
    end,
    quote: original.slice(start, end),
    category: one.category,
    reason: reasons[one.reason],
  };
}

/** Everything that words, frames and detectors say of a folded text, merged; before the model is asked. */
export function findTold(units: TextUnits, around: Surroundings, options: InspectionOptions): Claims {
  const given = givenLexicon(options);
  const { hits, dismissed } = findClaims({ around, given, places: units.places.words });
  const view = findMasked(units, around.outside, given, { hits, dismissed });
  findPhones(units, hits, dismissed);
  findMessengers(units, around, hits, dismissed);
  findLinks(units, hits, dismissed);
  findToldLinks(units, hits);
  findMails(units, hits, dismissed);
  findDealings(units, around, hits, dismissed);
  findAddresses(units, hits, dismissed);
  findLicenceScopes(units, hits, dismissed);
  const masked = view === undefined ? [] : findMaskedContacts(view, units.text);
  hits.push(...masked.map((claim) => toFolded(view!, claim)));
  const seen = joinClaims(mergeClaims(hits), units.text);
  return { hits: seen, dismissed: mergeDismissals(dismissed, seen) };
}

const personName = /^[A-Z][a-z]+ [A-Z][a-z]+$/;

/** Who is called Ding Ji isn't 顶级. */
const isName = (claim: Candidate, folded: FoldedText, original: string): boolean =>
  claim.isDisguised === true && personName.test(quoteOf(claim, folded, original));

/** A text and its folding; and what stands round it, where it is part of a longer text. */
export type FoldedPart = {
  readonly original: string;
  readonly folded: FoldedText;
  readonly outside?: Outside;
};

/** A part whose clauses are weighed: what it says of the text at large, and how it is judged in that company. */
export type WeighedPart = {
  readonly tally: Tally;
  readonly judge: (company: Company) => TextInspection;
};

const reader = new UnitReader();

/** Reads and weighs a text that is folded already, or a part of one. */
export function weighPart(
  { original, folded, outside }: FoldedPart,
  options: InspectionOptions,
  model: ClaimModel = claimModel,
): WeighedPart {
  const around = new Surroundings(folded.text, outside);
  const units = reader.read(folded.text);
  const found = findTold(units, around, options);
  const signed = findWrittenSigns(original, folded);
  const hits = [...found.hits.filter((hit) => !isName(hit, folded, original)), ...signed];
  const told = { ...found, hits: signed.length === 0 ? hits : mergeClaims(hits) };
  const weighed = weighClauses(model, units, told);
  return {
    tally: tallyOf(model, weighed),
    judge: (company) => {
      const { kept, passed } = settleClaims(model.thresholds, weighed, company, {
        ...told,
        asidesFrom: folded.asidesFrom,
      });
      const innocent = mergeDismissals(passed, kept);
      const believed = findBelieved(model, around, weighed, { kept, dismissed: innocent, company });
      return {
        spans: mergeClaims([...kept, ...believed]).map((claim) => toSpan(folded, original, claim)),
        dismissed: innocent.map((one) => toDismissed(folded, original, one)),
      };
    },
  };
}

/**
 * Finds claims, contacts, links and pasted scopes in a seller's text. Pure and total; time grows linearly with the
 * text. Spans rise by start and don't overlap.
 */
export function inspectText(
  text: string,
  options: InspectionOptions = {},
  model: ClaimModel = claimModel,
): TextInspection {
  const { tally, judge } = weighPart({ original: text, folded: foldText(text) }, options, model);
  return judge(companyOf(model.thresholds, [tally]));
}
