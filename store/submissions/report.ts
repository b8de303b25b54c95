import { and, eq } from 'drizzle-orm';
import type { FindingJudgement, Report } from '../../domain/report.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { keepFindings } from '../rule-findings.ts';
import { type FindingCounts, findingJudgement, submission, submissionRevision } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { appendEvent, lockSubmission } from './record.ts';
import { revisionIs } from './save-draft.ts';

/** What is still to be looked at; what was waived or proved before is not. */
export function countFindings(report: Report): FindingCounts {
  const counts = { block: 0, proof: 0, warn: 0, note: 0 };
  for (const { severity, settled } of report.findings) if (!settled) counts[severity] += 1;
  return counts;
}

/** Keeps what the machine says of a revision; said again, the later report stands. */
export async function saveReport(
  db: Database,
  { submissionId, revision, report }: { submissionId: string; revision: number; report: Report },
  at: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const saved = await tx
      .update(submissionRevision)
      .set({ report })
      .where(revisionIs(submissionId, revision))
      .returning({ revision: submissionRevision.revision });
    if (saved.length === 0)
      throw new StoreRefusal('not-found', `${submissionId} has no revision ${revision}`);
    await keepFindings(tx, { submissionId, revision, report, of: row, at });
    if (row.revision === revision)
      await tx
        .update(submission)
        .set({ findingCounts: countFindings(report) })
        .where(eq(submission.id, submissionId));
  });
}

export type JudgementToRecord = Omit<FindingJudgement, 'state'> & {
  readonly submissionId: string;
  readonly revision: number;
  /** `open` takes an earlier judgement back. */
  readonly state: FindingJudgement['state'] | 'open';
  readonly actor: Actor & { readonly kind: 'person' };
};

const eventOf = {
  accepted: 'finding-accepted',
  dismissed: 'finding-dismissed',
  open: 'finding-reopened',
} as const;

/**
 * What a reviewer makes of one finding. The log keeps every change of mind.
 * @throws StoreRefusal `not-allowed-now` unless in review
 */
export async function judgeFinding(db: Database, judgement: JudgementToRecord, at: Date): Promise<void> {
  const { submissionId, revision, findingKey, state, actor, reason, text } = judgement;
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const detail = { findingKey, ...(reason ? { reason } : {}) };
    const key = `judged:${revision}:${findingKey}:${at.getTime()}:${crypto.randomUUID()}`;
    await appendEvent(tx, row, { submissionId, revision, type: eventOf[state], actor, detail, key, at });
    await tx
      .delete(findingJudgement)
      .where(
        and(
          eq(findingJudgement.submissionId, submissionId),
          eq(findingJudgement.revision, revision),
          eq(findingJudgement.findingKey, findingKey),
        ),
      );
    if (state === 'open') return;
    await tx
      .insert(findingJudgement)
      .values({ ...{ submissionId, revision, findingKey, state, reason, text, at }, byId: actor.userId });
  });
}
