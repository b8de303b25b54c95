/** Grave decisions that wait for a second person. */
import { and, eq } from 'drizzle-orm';
import type { GraveReason } from '../../domain/grave.ts';
import type { Remark } from '../../domain/remark.ts';
import type { Database } from '../database.ts';
import { decisionProposal, submission } from '../schema/index.ts';
import { appendEvent, findRecorded, lockSubmission } from '../submissions/record.ts';
import type { Person, Recorded } from '../submissions/shapes.ts';

type Round = { readonly submissionId: string; readonly revision: number };
type PersonRef = { readonly userId: string; readonly name: string };

export type ProposalToRecord = Round & {
  readonly verdict: 'approved' | 'rejected';
  readonly reviewer: PersonRef;
  readonly reason?: string | undefined;
  readonly remarks: readonly Remark[];
  readonly why: GraveReason;
  readonly key: string;
  /** ISO. */
  readonly decidedAt: string;
};

export type ProposalRecord = Pick<ProposalToRecord, 'verdict' | 'remarks' | 'why'> & {
  readonly revision: number;
  readonly by: Person;
  readonly reason: string | null;
  readonly at: string;
};

const actorOf = (person: PersonRef) => ({ kind: 'person', role: 'reviewer', ...person }) as const;
const isRound = ({ submissionId, revision }: Round) =>
  and(eq(decisionProposal.submissionId, submissionId), eq(decisionProposal.revision, revision));

/** The proposal and its event, in one transaction; the submission goes back into the queue for another person. */
export function recordProposal(db: Database, made: ProposalToRecord): Promise<Recorded> {
  const { submissionId, revision, verdict, reviewer, reason, remarks, why, key } = made;
  const at = new Date(made.decidedAt);
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    const detail = { verdict, remarks: remarks.length, why, ...(reason ? { reason } : {}) };
    const event = { submissionId, revision, type: 'decision-proposed', detail, key, at } as const;
    const recorded = await appendEvent(tx, row, { ...event, actor: actorOf(reviewer) });
    const proposal = { verdict, reason: reason ?? null, remarks, why, at };
    const by = { byId: reviewer.userId, byName: reviewer.name };
    await tx
      .insert(decisionProposal)
      .values({ submissionId, revision, ...proposal, ...by })
      .onConflictDoUpdate({
        target: [decisionProposal.submissionId, decisionProposal.revision],
        set: { ...proposal, ...by },
      });
    await tx
      .update(submission)
      .set({ proposedById: reviewer.userId, proposedByName: reviewer.name })
      .where(eq(submission.id, submissionId));
    return recorded;
  });
}

export type ProposalReturn = Round & {
  readonly reviewer: PersonRef;
  readonly reason: string;
  readonly key: string;
};

/** The second person sends it back with a reason; the log keeps what was proposed. */
export function returnProposal(db: Database, returned: ProposalReturn, at: Date): Promise<Recorded> {
  const { submissionId, revision, reviewer, reason, key } = returned;
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    const [proposed] = await tx.select().from(decisionProposal).where(isRound(returned));
    const detail = { reason, verdict: proposed?.verdict, proposedBy: proposed?.byName };
    const event = { submissionId, revision, type: 'proposal-returned', detail, key, at } as const;
    const recorded = await appendEvent(tx, row, { ...event, actor: actorOf(reviewer) });
    await tx.delete(decisionProposal).where(isRound(returned));
    await tx
      .update(submission)
      .set({ proposedById: null, proposedByName: null })
      .where(eq(submission.id, submissionId));
    return recorded;
  });
}

export async function findProposal(db: Database, round: Round): Promise<ProposalRecord | undefined> {
  const [row] = await db.select().from(decisionProposal).where(isRound(round));
  if (!row) return undefined;
  const { revision, verdict, reason, remarks, why, byId, byName, at } = row;
  return { revision, verdict, reason, remarks, why, by: { id: byId, name: byName }, at: at.toISOString() };
}
