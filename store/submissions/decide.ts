import { and, eq } from 'drizzle-orm';
import type { Remark } from '../../domain/remark.ts';
import type { Actor } from '../../domain/role.ts';
import type { SubmissionEventType } from '../../domain/submission.ts';
import { keepAnsweredRound } from '../answered-rounds.ts';
import type { Database } from '../database.ts';
import { settleFindings } from '../rule-findings.ts';
import { decision } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { appendEvent, findRecorded, lockSubmission } from './record.ts';
import type { Recorded } from './shapes.ts';

export type DecisionToRecord = {
  readonly submissionId: string;
  readonly revision: number;
  readonly verdict: 'approved' | 'rejected';
  /** `machine`: objective findings returned it without a reviewer. */
  readonly by: 'reviewer' | 'machine';
  readonly reviewer?: { readonly userId: string; readonly name: string } | undefined;
  readonly reason?: string | undefined;
  readonly remarks: readonly Remark[];
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
  const { submissionId, revision, verdict, by, reviewer, reason, remarks, key } = made;
  const at = new Date(made.decidedAt);
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    await refuseSecond(tx, submissionId, revision);
    const detail = { remarks: remarks.length, ...(reason ? { reason } : {}) };
    const event = { submissionId, revision, type: eventTypeOf(made), actor: actorOf(made), detail, key, at };
    const recorded = await appendEvent(tx, row, event);
    await tx.insert(decision).values({
      ...{ submissionId, revision, verdict, by, reason, remarks, decidedAt: at },
      ...{ reviewerId: reviewer?.userId, reviewerName: reviewer?.name },
    });
    const remarkKeys = remarks.flatMap(({ findingKey }) => findingKey ?? []);
    if (by === 'reviewer') await settleFindings(tx, { submissionId, revision, remarkKeys, at });
    await keepAnsweredRound(tx, { ...made, of: row });
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

function eventTypeOf({ verdict, by }: DecisionToRecord): SubmissionEventType {
  if (verdict === 'approved') return 'approved';
  return by === 'machine' ? 'returned' : 'rejected';
}

function actorOf({ reviewer }: DecisionToRecord): Actor {
  return reviewer
    ? { kind: 'person', userId: reviewer.userId, role: 'reviewer', name: reviewer.name }
    : { kind: 'system' };
}
