/** Past revisions with an agreed verdict, judged aside by reviewers who see neither it nor each other's. */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { FieldValues, FormId } from '../domain/form.ts';
import type { Actor } from '../domain/role.ts';
import type { Database } from './database.ts';
import { goldenAnswer, goldenCase, submission, submissionRevision } from './schema/index.ts';
import { StoreRefusal } from './store-error.ts';

export type Verdict = 'approved' | 'rejected';

export type GoldenCaseToAdd = {
  readonly submissionId: string;
  readonly verdict: Verdict;
  readonly why: string;
  readonly by: Actor;
};

/** Takes the submission's newest handed-in revision; @throws StoreRefusal `not-found`, `conflict` where it is one already */
export async function addGoldenCase(db: Database, wanted: GoldenCaseToAdd, at: Date): Promise<string> {
  const { submissionId, verdict, why, by } = wanted;
  const [handedIn] = await db
    .select({ revision: submissionRevision.revision })
    .from(submissionRevision)
    .where(
      and(
        eq(submissionRevision.submissionId, submissionId),
        sql`${submissionRevision.submittedAt} is not null`,
      ),
    )
    .orderBy(desc(submissionRevision.revision))
    .limit(1);
  if (!handedIn) throw new StoreRefusal('not-found', `${submissionId} was never handed in`);
  const id = `${submissionId}-${handedIn.revision}`;
  const added = await db
    .insert(goldenCase)
    .values({ id, submissionId, revision: handedIn.revision, verdict, why, addedBy: by, addedAt: at })
    .onConflictDoNothing()
    .returning({ id: goldenCase.id });
  if (added.length === 0) throw new StoreRefusal('conflict', `${id} is a golden case already`);
  return id;
}

export async function listGoldenCases(db: Database) {
  const rows = await db
    .select({
      case: goldenCase,
      title: submission.title,
      answered: sql<number>`count(${goldenAnswer.reviewerId})::int`,
      agreed: sql<number>`count(*) filter (where ${goldenAnswer.verdict} = ${goldenCase.verdict})::int`,
    })
    .from(goldenCase)
    .innerJoin(submission, eq(submission.id, goldenCase.submissionId))
    .leftJoin(goldenAnswer, eq(goldenAnswer.caseId, goldenCase.id))
    .where(isNull(goldenCase.retiredAt))
    .groupBy(goldenCase.id, submission.title)
    .orderBy(desc(goldenCase.addedAt))
    .limit(200);
  return rows.map(({ case: { id, submissionId, verdict, why, addedAt }, ...counts }) => ({
    ...{ id, submissionId, verdict, why, addedAt: addedAt.toISOString(), ...counts },
  }));
}

export type GoldenQuestion = {
  readonly id: string;
  readonly formId: FormId;
  readonly fields: FieldValues;
  /** Cases that this reviewer has not judged, this one among them. */
  readonly left: number;
};

/** The next case that this reviewer has not judged, of forms that are theirs; without verdict, seller and number. */
export async function nextGoldenCase(
  db: Database,
  { reviewerId, forms }: { reviewerId: string; forms: readonly FormId[] },
): Promise<GoldenQuestion | undefined> {
  const open = await db
    .select({ id: goldenCase.id, formId: submission.formId, fields: submissionRevision.fields })
    .from(goldenCase)
    .innerJoin(submission, eq(submission.id, goldenCase.submissionId))
    .innerJoin(
      submissionRevision,
      and(
        eq(submissionRevision.submissionId, goldenCase.submissionId),
        eq(submissionRevision.revision, goldenCase.revision),
      ),
    )
    .where(
      and(
        isNull(goldenCase.retiredAt),
        sql`not exists (select 1 from ${goldenAnswer} where ${goldenAnswer.caseId} = ${goldenCase.id} and ${goldenAnswer.reviewerId} = ${reviewerId})`,
        // Whoever decided it then knows the verdict.
        sql`not exists (select 1 from decision d where d.submission_id = ${goldenCase.submissionId} and d.reviewer_id = ${reviewerId})`,
      ),
    )
    .orderBy(asc(goldenCase.addedAt));
  const own = open.filter(({ formId }) => forms.includes(formId));
  return own[0] && { ...own[0], left: own.length };
}

/** Once a reviewer, who is then told the agreed verdict; @throws StoreRefusal `not-found`, `already-decided` */
export async function answerGoldenCase(
  db: Database,
  { caseId, reviewer, verdict }: { caseId: string; reviewer: { id: string; name: string }; verdict: Verdict },
  at: Date,
): Promise<{ readonly verdict: Verdict; readonly why: string }> {
  const [known] = await db
    .select({ verdict: goldenCase.verdict, why: goldenCase.why })
    .from(goldenCase)
    .where(eq(goldenCase.id, caseId));
  if (!known) throw new StoreRefusal('not-found', `there is no case ${caseId}`);
  const answered = await db
    .insert(goldenAnswer)
    .values({ caseId, reviewerId: reviewer.id, reviewerName: reviewer.name, verdict, answeredAt: at })
    .onConflictDoNothing()
    .returning({ caseId: goldenAnswer.caseId });
  if (answered.length === 0) throw new StoreRefusal('already-decided', 'this case was judged before');
  return known;
}
