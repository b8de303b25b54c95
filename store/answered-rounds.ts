/** Answers to handed-in revisions, kept as the numbers of the desk need them. */
import { and, count, eq } from 'drizzle-orm';
import { workingMinutesBetween } from '../domain/working-minutes.ts';
import type { Database } from './database.ts';
import { answeredRound, type submission, submissionRevision } from './schema/index.ts';

export type AnsweredRound = {
  readonly submissionId: string;
  readonly revision: number;
  readonly verdict: 'approved' | 'rejected';
  readonly by: 'reviewer' | 'machine';
  readonly reviewer?: { readonly userId: string; readonly name: string } | undefined;
  /** ISO. */
  readonly decidedAt: string;
  readonly of: Pick<typeof submission.$inferSelect, 'site' | 'formId'>;
};

/** In the transaction of the decision. */
export async function keepAnsweredRound(tx: Database, answered: AnsweredRound): Promise<void> {
  const { submissionId, revision, verdict, by, reviewer, of } = answered;
  const [handedIn] = await tx
    .select({ at: submissionRevision.submittedAt })
    .from(submissionRevision)
    .where(and(eq(submissionRevision.submissionId, submissionId), eq(submissionRevision.revision, revision)));
  const [before] = await tx
    .select({ many: count() })
    .from(answeredRound)
    .where(eq(answeredRound.submissionId, submissionId));
  const answeredAt = new Date(answered.decidedAt);
  const submittedAt = handedIn?.at ?? answeredAt;
  await tx
    .insert(answeredRound)
    .values({
      ...{ submissionId, revision, verdict, by, site: of.site, formId: of.formId },
      ...{ round: (before?.many ?? 0) + 1, reviewerId: reviewer?.userId, reviewerName: reviewer?.name },
      ...{ submittedAt, answeredAt, workingMinutes: workingMinutesBetween(submittedAt, answeredAt) },
    })
    .onConflictDoNothing();
}
