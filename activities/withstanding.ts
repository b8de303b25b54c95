/** What stands against findings when the rules run: waivers, accepted proofs, and what the seller disputes. */
import { type AnsweredPoint, dayInChina, isAnswered } from '../domain/point.ts';
import type { KeyedFinding, Report } from '../domain/report.ts';
import { settleReport } from '../domain/waiver.ts';
import type { ActivityDeps } from './deps.ts';
import type { HandedIn } from './records.ts';

export type Withstanding = {
  /** The report with what was waived or proved marked in it. */
  readonly report: Report;
  /** Whether a machine may send the revision back for it: not what was settled, nor what the seller disputes. */
  readonly mayReturnFor: (finding: KeyedFinding) => boolean;
};

/** Waivers count as they are when the rules run: one that was revoked since the hand-in counts no more. */
export async function withstand(
  { store }: ActivityDeps,
  { id: submissionId, site, sellerId, formId }: HandedIn['submission'],
  judged: Report,
): Promise<Withstanding> {
  const answers: readonly AnsweredPoint[] = await store.points.answers(submissionId);
  const report = settleReport(judged, {
    place: { site, sellerId, submissionId, formId },
    ...{ waivers: await store.waivers.inForce(sellerId), answers, at: store.now() },
  });
  const today = dayInChina(store.now());
  const answerTo = (finding: KeyedFinding) => answers.find(({ key }) => key === finding.key);
  return { report, mayReturnFor: (finding) => !finding.settled && !isAnswered(answerTo(finding), today) };
}
