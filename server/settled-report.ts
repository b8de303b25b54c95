/** What stands against findings: waivers, and proofs that were taken. */
import type { Report } from '../domain/report.ts';
import { settleReport } from '../domain/waiver.ts';
import type { Store } from '../store/open-store.ts';
import type { AnswerRecord } from '../store/points/shapes.ts';
import type { LoadedSubmission } from '../store/submissions/shapes.ts';

type About = Pick<LoadedSubmission, 'id' | 'site' | 'sellerId' | 'formId'>;

/** The report with what was waived or proved marked in it. */
export async function withSettled(
  store: Store,
  { id, site, sellerId, formId }: About,
  { report, answers }: { report: Report; answers: readonly AnswerRecord[] },
): Promise<Report> {
  return settleReport(report, {
    place: { site, sellerId, submissionId: id, formId },
    waivers: await store.waivers.inForce(sellerId),
    answers,
    at: store.now(),
  });
}
