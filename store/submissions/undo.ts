/** A decision taken back as long as nobody was told: a further act in the log, never a gap in it. */
import { and, eq } from 'drizzle-orm';
import type { Remark } from '../../domain/remark.ts';
import type { Database } from '../database.ts';
import { takeBackPassed } from '../desk/passed.ts';
import {
  answeredRound,
  decision,
  decisionProposal,
  ruleFinding,
  submission,
  submissionEvent,
} from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { appendEvent, findRecorded, type LockedSubmission, lockSubmission } from './record.ts';
import type { Recorded } from './shapes.ts';

export type DecisionToUndo = {
  readonly submissionId: string;
  readonly revision: number;
  /** Who decided, or confirmed. */
  readonly reviewer: { readonly userId: string; readonly name: string };
  /** ISO: how long the claim holds that the reviewer has again. */
  readonly claimedUntil: string;
  readonly key: string;
};

type Made = {
  readonly verdict: 'approved' | 'rejected';
  readonly reason: string | null;
  readonly remarks: readonly Remark[];
  /** What it was before another person confirmed it. */
  readonly proposal?: { readonly byId: string; readonly byName: string };
};

/**
 * The submission is in review again, held by the one who decided; the log keeps what was decided.
 * @throws StoreRefusal `not-allowed-now` where there is nothing of this person's to take back
 */
export function undoDecision(db: Database, undo: DecisionToUndo, at: Date): Promise<Recorded> {
  const { submissionId, revision, reviewer, claimedUntil, key } = undo;
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    const made = (await takeDecision(tx, undo)) ?? (await takeProposal(tx, undo, row));
    if (!made)
      throw new StoreRefusal('not-allowed-now', `${reviewer.userId} has nothing to take back at ${row.id}`);
    const dueAt = row.dueAt ?? (await dueBefore(tx, undo));
    const { verdict, reason, remarks, proposal } = made;
    const detail = { verdict, remarks, until: claimedUntil, ...(reason ? { reason } : {}) };
    const actor = { kind: 'person', role: 'reviewer', ...reviewer } as const;
    const event = { submissionId, revision, type: 'decision-undone', actor, detail, key, at } as const;
    const recorded = await appendEvent(tx, row, event);
    const proposed = { proposedById: proposal?.byId ?? null, proposedByName: proposal?.byName ?? null };
    await tx
      .update(submission)
      .set({ dueAt, ...proposed })
      .where(eq(submission.id, submissionId));
    return recorded;
  });
}

async function takeDecision(tx: Database, undo: DecisionToUndo): Promise<Made | undefined> {
  const { submissionId, revision, reviewer } = undo;
  const [row] = await tx
    .select()
    .from(decision)
    .where(and(eq(decision.submissionId, submissionId), eq(decision.revision, revision)));
  if (row?.by !== 'reviewer' || (row.secondId ?? row.reviewerId) !== reviewer.userId) return undefined;
  await tx
    .delete(decision)
    .where(and(eq(decision.submissionId, submissionId), eq(decision.revision, revision)));
  await takeBackPassed(tx, { submissionId, revision });
  await takeBackRecord(tx, { submissionId, revision });
  const { verdict, reason, remarks, reviewerId, reviewerName } = row;
  const proposal = { byId: reviewerId ?? '', byName: reviewerName ?? '' };
  return { verdict, reason, remarks, ...(row.secondId === null ? {} : { proposal }) };
}

/** Neither an answer nor a settled finding, as far as the numbers of the desk are concerned. */
async function takeBackRecord(
  tx: Database,
  { submissionId, revision }: Pick<DecisionToUndo, 'submissionId' | 'revision'>,
): Promise<void> {
  await tx
    .delete(answeredRound)
    .where(and(eq(answeredRound.submissionId, submissionId), eq(answeredRound.revision, revision)));
  await tx
    .update(ruleFinding)
    .set({ outcome: null, reason: null, decidedAt: null })
    .where(
      and(
        ...[eq(ruleFinding.submissionId, submissionId), eq(ruleFinding.revision, revision)],
        eq(ruleFinding.isShadow, false),
      ),
    );
}

async function takeProposal(
  tx: Database,
  { submissionId, revision, reviewer }: DecisionToUndo,
  { proposedById }: LockedSubmission,
): Promise<Made | undefined> {
  if (proposedById !== reviewer.userId) return undefined;
  const [row] = await tx
    .delete(decisionProposal)
    .where(and(eq(decisionProposal.submissionId, submissionId), eq(decisionProposal.revision, revision)))
    .returning();
  return row && { verdict: row.verdict, reason: row.reason, remarks: row.remarks };
}

/** The decision's event noted when an answer was due: nothing is due after a decision. */
async function dueBefore(tx: Database, { submissionId, revision }: DecisionToUndo): Promise<Date | null> {
  const rows = await tx
    .select({ detail: submissionEvent.detail })
    .from(submissionEvent)
    .where(and(eq(submissionEvent.submissionId, submissionId), eq(submissionEvent.revision, revision)));
  const due = rows.findLast(({ detail }) => typeof detail?.dueAt === 'string')?.detail?.dueAt;
  return typeof due === 'string' ? new Date(due) : null;
}
