import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { decision, findingJudgement, seller, submission, submissionRevision } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { partyJudgementsOf } from './parties.ts';
import { toDecision, toRevision, toSubmission } from './rows.ts';
import type { JudgementRecord, LoadedSubmission, SubmissionRecord } from './shapes.ts';

/** The submission with all its revisions, as of one moment; undefined where there is none. */
export function loadSubmission(db: Database, id: string): Promise<LoadedSubmission | undefined> {
  return db.transaction(
    async (tx) => {
      const found = await findSubmission(tx, id);
      if (!found) return undefined;
      const revisions = await tx
        .select()
        .from(submissionRevision)
        .where(eq(submissionRevision.submissionId, id))
        .orderBy(asc(submissionRevision.revision));
      const decisions = await tx.select().from(decision).where(eq(decision.submissionId, id));
      const decided = new Map(decisions.map((row) => [row.revision, toDecision(row)]));
      return {
        ...found,
        revisions: revisions.map((row) => toRevision(row, decided.get(row.revision) ?? null)),
        judgements: await judgementsOf(tx, id, handedInLast(revisions) ?? found.revision),
        partyJudgements: await partyJudgementsOf(tx, id, handedInLast(revisions) ?? found.revision),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function handedInLast(revisions: readonly (typeof submissionRevision.$inferSelect)[]): number | undefined {
  return revisions.findLast(({ submittedAt }) => submittedAt !== null)?.revision;
}

/** The row that lists show, without its revisions. */
export async function findSubmission(db: Database, id: string): Promise<SubmissionRecord | undefined> {
  const [row] = await db
    .select({ submission, sellerName: seller.name })
    .from(submission)
    .innerJoin(seller, eq(seller.id, submission.sellerId))
    .where(eq(submission.id, id));
  return row && toSubmission(row.submission, row.sellerName);
}

export async function requireSubmission(db: Database, id: string): Promise<LoadedSubmission> {
  const found = await loadSubmission(db, id);
  if (!found) throw new StoreRefusal('not-found', `there is no submission ${id}`);
  return found;
}

async function judgementsOf(
  db: Database,
  submissionId: string,
  revision: number,
): Promise<readonly JudgementRecord[]> {
  const rows = await db
    .select()
    .from(findingJudgement)
    .where(and(eq(findingJudgement.submissionId, submissionId), eq(findingJudgement.revision, revision)))
    .orderBy(asc(findingJudgement.findingKey));
  return rows.map(({ findingKey, state, reason, text }) => ({
    ...{ revision, findingKey, state },
    ...(reason === null ? {} : { reason }),
    ...(text === null ? {} : { text }),
  }));
}
