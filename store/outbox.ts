import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { outbox } from './schema/index.ts';

/** A start of a review that is still to be made. */
export type OutboxMessage = {
  readonly id: number;
  readonly kind: 'revision-submitted';
  readonly submissionId: string;
  readonly revision: number;
  /** `{formId, sellerId, site}`, of an order `openedAt` too. Revision 0 is a draft that has its workflow already. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
};

/** Oldest first. Delivering one twice must do no harm: it stays until it is marked done. */
export async function pendingMessages(db: Database, limit: number): Promise<readonly OutboxMessage[]> {
  const rows = await db
    .select()
    .from(outbox)
    .where(isNull(outbox.doneAt))
    .orderBy(asc(outbox.id))
    .limit(limit);
  return rows.map(({ doneAt: _doneAt, ...row }) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}

export async function markDone(db: Database, id: number, at: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ doneAt: at })
    .where(and(eq(outbox.id, id), isNull(outbox.doneAt)));
}
