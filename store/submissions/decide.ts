import { and, eq } from 'drizzle-orm';
import type { Remark } from '../../domain/remark.ts';
import type { Actor } from '../../domain/role.ts';
import type { SubmissionEventType } from '../../domain/submission.ts';
import { keepAnsweredRound } from '../answered-rounds.ts';
import type { Database } from '../database.ts';
import { passContent } from '../desk/passed.ts';
import { settleFindings } from '../rule-findings.ts';
import { decision, submission, submissionRevision } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { appendEvent, findRecorded, type LockedSubmission, lockSubmission } from './record.ts';
import type { Recorded } from './shapes.ts';

export type DecisionToRecord = {
  readonly submissionId: string;
  readonly revision: number;
  readonly verdict: 'approved' | 'rejected';
  /** `machine`: objective findings returned it without a reviewer. */
  readonly by: 'reviewer' | 'machine';
  readonly reviewer?: { readonly userId: string; readonly name: string; readonly from?: string } | undefined;
  readonly reason?: string | undefined;
  readonly remarks: readonly Remark[];
  /** Who confirmed a grave one; the act is theirs. */
  readonly second?: { readonly userId: string; readonly name: string } | undefined;
  /** As the seller reads it. */
  readonly message?: string | undefined;
  readonly key: string;
  /** ISO time. */
  readonly decidedAt: string;
};

/**
 * The decision and its event, in one transaction, once a revision. The same decision (by `key`) recorded again changes
 * nothing; another one is refused.
 * @throws StoreRefusal `already-decided`, `not-allowed-now`, `stale-revision`
 */
export function recordDecision(db: Database, made: DecisionToRecord): Promise<Recorded> {
  const { submissionId, revision, verdict, by, reviewer, reason, remarks, second, message, key } = made;
  const at = new Date(made.decidedAt);
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    await refuseSecond(tx, submissionId, revision);
    const detail = {
      remarks: remarks.length,
      ...(reason ? { reason } : {}),
      ...(second ? { proposedBy: reviewer?.name } : {}),
      ...(row.dueAt ? { dueAt: row.dueAt.toISOString() } : {}),
    };
    const event = { submissionId, revision, type: eventTypeOf(made), actor: actorOf(made), detail, key, at };
    const recorded = await appendEvent(tx, row, event);
    await tx.insert(decision).values({
      ...{ submissionId, revision, verdict, by, reason, remarks, decidedAt: at },
      ...{ reviewerId: reviewer?.userId, reviewerName: reviewer?.name, message },
      ...{ secondId: second?.userId, secondName: second?.name },
    });
    const remarkKeys = remarks.flatMap(({ findingKey }) => findingKey ?? []);
    if (by === 'reviewer') await settleFindings(tx, { submissionId, revision, remarkKeys, at });
    await keepAnsweredRound(tx, { ...made, of: row });
    if (by === 'reviewer') await passOthers(tx, row, { ...made, at });
    return recorded;
  });
}

async function refuseSecond(tx: Database, submissionId: string, revision: number): Promise<void> {
  const [made] = await tx
    .select({ verdict: decision.verdict })
    .from(decision)
    .where(and(eq(decision.submissionId, submissionId), eq(decision.revision, revision)));
  if (made)
    throw new StoreRefusal('already-decided', `revision ${revision} is ${made.verdict}`, {
      verdict: made.verdict,
    });
}

/** Fields without a remark were looked at and let pass; nothing of a proposal is left to wait for. */
async function passOthers(
  tx: Database,
  { sellerId, formId }: LockedSubmission,
  { submissionId, revision, remarks, at }: DecisionToRecord & { readonly at: Date },
): Promise<void> {
  const [handedIn] = await tx
    .select({ fields: submissionRevision.fields })
    .from(submissionRevision)
    .where(and(eq(submissionRevision.submissionId, submissionId), eq(submissionRevision.revision, revision)));
  const remarked = new Set(remarks.map(({ field }) => field));
  const fields = Object.fromEntries(
    Object.entries(handedIn?.fields ?? {}).filter(([field]) => !remarked.has(field)),
  );
  await passContent(tx, { sellerId, formId, submissionId, revision, fields, at });
  await tx
    .update(submission)
    .set({ proposedById: null, proposedByName: null })
    .where(eq(submission.id, submissionId));
}

function eventTypeOf({ verdict, by }: DecisionToRecord): SubmissionEventType {
  if (verdict === 'approved') return 'approved';
  return by === 'machine' ? 'returned' : 'rejected';
}

function actorOf({ reviewer, second }: DecisionToRecord): Actor {
  const person = second ?? reviewer;
  return person ? { kind: 'person', role: 'reviewer', ...person } : { kind: 'system' };
}
