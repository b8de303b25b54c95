/** The log of a submission, and the state that is derived from it in the same transaction. */
import { and, asc, eq, type InferSelectModel } from 'drizzle-orm';
import { canHappen, stateAfter } from '../../domain/submission.ts';
import type { Database } from '../database.ts';
import { submission, submissionEvent } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import type { EventRecord, EventToRecord, Person, Recorded } from './shapes.ts';

export type LockedSubmission = InferSelectModel<typeof submission>;

/** Holds the submission for this transaction: acts on it come one after the other. */
export async function lockSubmission(tx: Database, id: string): Promise<LockedSubmission> {
  const [row] = await tx.select().from(submission).where(eq(submission.id, id)).for('update');
  if (!row) throw new StoreRefusal('not-found', `there is no submission ${id}`);
  return row;
}

/** When the act was recorded before, what came of it. */
export async function findRecorded(
  tx: Database,
  row: LockedSubmission,
  key: string,
): Promise<Recorded | undefined> {
  const [known] = await tx
    .select({ at: submissionEvent.at })
    .from(submissionEvent)
    .where(and(eq(submissionEvent.submissionId, row.id), eq(submissionEvent.key, key)));
  return known && { state: row.state, at: known.at.toISOString(), applied: false };
}

/**
 * Appends the event and moves the submission to the state that follows from it.
 * @throws StoreRefusal `stale-revision`, `not-allowed-now`
 */
export async function appendEvent(
  tx: Database,
  row: LockedSubmission,
  event: EventToRecord & { readonly at: Date },
): Promise<Recorded> {
  refuseStale(row, event);
  if (!canHappen(event.type, row.state))
    throw new StoreRefusal('not-allowed-now', `${event.type} can't happen to ${row.id}, it is ${row.state}`, {
      state: row.state,
    });
  const { submissionId, revision, type, actor, detail, key, at } = event;
  const state = stateAfter(type, row.state);
  await tx.insert(submissionEvent).values({ submissionId, revision, type, actor, detail, key, at });
  await tx
    .update(submission)
    .set({ state, revision, updatedAt: at, ...columnsAfter(event, state, row) })
    .where(eq(submission.id, submissionId));
  return { state, at: at.toISOString(), applied: true };
}

function refuseStale(row: LockedSubmission, { revision, type }: EventToRecord): void {
  const expected = type === 'revision-started' ? row.revision + 1 : row.revision;
  if (revision !== expected)
    throw new StoreRefusal('stale-revision', `${row.id} is at revision ${row.revision}, not ${revision}`, {
      revision: row.revision,
    });
}

const noClaim = { claimedById: null, claimedByName: null, claimedUntil: null };

/** A claim lasts while the submission is in review; nothing is due while the seller has it. */
function columnsAfter(
  event: EventToRecord & { readonly at: Date },
  state: LockedSubmission['state'],
  row: LockedSubmission,
): Partial<LockedSubmission> {
  if (event.type === 'claimed' || event.type === 'decision-undone') return claimColumns(event);
  const claim = state === 'in-review' ? {} : noClaim;
  const isWithMarketplace = ['submitted', 'checking', 'waiting-for-review', 'in-review'].includes(state);
  const noProposal = isWithMarketplace ? {} : { proposedById: null, proposedByName: null };
  return { ...claim, ...noProposal, ...clockAfter(event, isWithMarketplace, row) };
}

/** The clock stops while the seller has the ball, and what was due is kept; a new round has a promise of its own. */
function clockAfter(
  { type, at }: EventToRecord & { readonly at: Date },
  isRunning: boolean,
  row: LockedSubmission,
): Partial<LockedSubmission> {
  const fresh = { stoppedAt: null, stoppedDueAt: null };
  if (type === 'submitted') return fresh;
  if (isRunning) return row.dueAt ? {} : { ...fresh, dueAt: row.stoppedDueAt };
  return row.dueAt ? { dueAt: null, stoppedAt: at, stoppedDueAt: row.dueAt } : {};
}

function claimColumns({ actor, detail }: EventToRecord): Partial<LockedSubmission> {
  const by = (detail?.by as Person | undefined) ?? claimant(actor);
  const until = detail?.until;
  return {
    claimedById: by?.id ?? null,
    claimedByName: by?.name ?? null,
    claimedUntil: typeof until === 'string' ? new Date(until) : null,
  };
}

function claimant(actor: EventToRecord['actor']): Person | undefined {
  return actor.kind === 'person' ? { id: actor.userId, name: actor.name } : undefined;
}

/** Records one act in a transaction of its own; see {@link EventToRecord} for repeats. */
export function recordEvent(db: Database, event: EventToRecord, at: Date): Promise<Recorded> {
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, event.submissionId);
    return (await findRecorded(tx, row, event.key)) ?? appendEvent(tx, row, { ...event, at });
  });
}

/** Oldest first. */
export async function listEvents(db: Database, submissionId: string): Promise<readonly EventRecord[]> {
  const rows = await db
    .select()
    .from(submissionEvent)
    .where(eq(submissionEvent.submissionId, submissionId))
    .orderBy(asc(submissionEvent.id));
  return rows.map(({ id, at, key: _key, ...event }) => ({ ...event, id: String(id), at: at.toISOString() }));
}
