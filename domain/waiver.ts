/** A reviewer's word that a rule's finding may stand: for whom, on what, why, and until when. */
import type { FormId } from './form.ts';
import { type AnsweredPoint, dayInChina, endOfDayInChina, standingOf } from './point.ts';
import type { KeyedFinding, Report, Settlement } from './report.ts';

/**
 * `submission`: this very finding, in this submission's revisions. `words`: the same words under the same rule in
 * whatever this seller hands in. `field`: whatever this rule finds in this field of this seller's forms of the kind.
 */
export const waiverScopes = ['submission', 'words', 'field'] as const;
export type WaiverScope = (typeof waiverScopes)[number];

export type Waiver = {
  readonly id: string;
  readonly scope: WaiverScope;
  readonly site: string;
  readonly sellerId: string;
  /** Where it was granted. */
  readonly submissionId: string;
  readonly formId: FormId;
  readonly findingKey: string;
  readonly rule: string;
  readonly field: string;
  /** As the seller wrote them; null where the finding is on no words. */
  readonly quote: string | null;
  readonly reason: string;
  /** ISO time from which it no longer counts. */
  readonly endsAt: string;
  readonly revokedAt: string | null;
};

/** A waiver lasts a year at most, then somebody looks again. In days. */
export const longestWaiverDays = 366;

/** What is judged: waivers are the seller's own. */
export type WaiverPlace = {
  readonly site: string;
  readonly sellerId: string;
  readonly submissionId: string;
  readonly formId: FormId;
};

export function isWaiverInForce(waiver: Pick<Waiver, 'endsAt' | 'revokedAt'>, at: Date): boolean {
  return waiver.revokedAt === null && Date.parse(waiver.endsAt) > at.getTime();
}

function covers(waiver: Waiver, finding: KeyedFinding, place: WaiverPlace): boolean {
  if (waiver.sellerId !== place.sellerId || waiver.site !== place.site) return false;
  if (waiver.scope === 'submission')
    return waiver.submissionId === place.submissionId && waiver.findingKey === finding.key;
  if (waiver.rule !== finding.rule) return false;
  if (waiver.scope === 'field') return waiver.formId === place.formId && waiver.field === finding.field;
  return waiver.quote !== null && fold(waiver.quote) === fold(finding.quote ?? '');
}

const fold = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

export type Settling = {
  readonly place: WaiverPlace;
  readonly waivers: readonly Waiver[];
  readonly answers: readonly AnsweredPoint[];
  readonly at: Date;
};

/** The findings, marked where a waiver in force or a proof that was taken stands against them; none is left out. */
export function settleFindings(
  findings: readonly KeyedFinding[],
  { place, waivers, answers, at }: Settling,
): readonly KeyedFinding[] {
  const inForce = waivers.filter((waiver) => isWaiverInForce(waiver, at));
  const day = dayInChina(at);
  return findings.map(({ settled: _before, ...finding }) => {
    const waiver = inForce.find((one) => covers(one, finding, place));
    if (waiver) return { ...finding, settled: { by: 'waiver', id: waiver.id, until: waiver.endsAt } };
    const settled = settledByProof(
      answers.find(({ key }) => key === finding.key),
      day,
    );
    return settled ? { ...finding, settled } : finding;
  });
}

function settledByProof(answered: AnsweredPoint | undefined, day: string): Settlement | undefined {
  if (answered?.answer.kind !== 'proved' || standingOf(answered, day) !== 'accepted') return undefined;
  return { by: 'proof', id: answered.key, until: endOfDayInChina(answered.answer.validUntil) };
}

export function settleReport(report: Report, settling: Settling): Report {
  return { ...report, findings: settleFindings(report.findings, settling) };
}
