/** The first answer to a request is the only one: sent again under its key, it is answered from here. */
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Database } from './database.ts';
import { idempotency } from './schema/index.ts';

export type RequestKey = { readonly userId: string; readonly key: string };

export type Begun =
  | { readonly outcome: 'first' }
  /** The first one is still being answered. */
  | { readonly outcome: 'running' }
  /** The key was used for another request. */
  | { readonly outcome: 'other-request' }
  | { readonly outcome: 'answered'; readonly status: number; readonly body: unknown };

/** A request whose process died is given up after this long, and may be sent again. */
const abandonedMs = 60_000;
const keptMs = 24 * 3_600_000;

export async function beginRequest(
  db: Database,
  { userId, key, requestHash }: RequestKey & { readonly requestHash: string },
  at: Date,
): Promise<Begun> {
  const is = and(eq(idempotency.userId, userId), eq(idempotency.key, key));
  await db.delete(idempotency).where(and(is, lt(idempotency.createdAt, new Date(at.getTime() - keptMs))));
  await db
    .delete(idempotency)
    .where(
      and(is, isNull(idempotency.status), lt(idempotency.createdAt, new Date(at.getTime() - abandonedMs))),
    );
  const inserted = await db
    .insert(idempotency)
    .values({ userId, key, requestHash, createdAt: at })
    .onConflictDoNothing()
    .returning({ key: idempotency.key });
  if (inserted.length > 0) return { outcome: 'first' };
  const [row] = await db.select().from(idempotency).where(is);
  if (!row) return { outcome: 'running' };
  if (row.requestHash !== requestHash) return { outcome: 'other-request' };
  return row.status === null
    ? { outcome: 'running' }
    : { outcome: 'answered', status: row.status, body: row.body };
}

export async function finishRequest(
  db: Database,
  { userId, key }: RequestKey,
  answer: { readonly status: number; readonly body: unknown },
): Promise<void> {
  await db
    .update(idempotency)
    .set(answer)
    .where(and(eq(idempotency.userId, userId), eq(idempotency.key, key)));
}

/** An attempt that failed on our side: the same key may try again. */
export async function forgetRequest(db: Database, { userId, key }: RequestKey): Promise<void> {
  await db.delete(idempotency).where(and(eq(idempotency.userId, userId), eq(idempotency.key, key)));
}

export async function forgetOldRequests(db: Database, at: Date): Promise<void> {
  await db.delete(idempotency).where(lt(idempotency.createdAt, new Date(at.getTime() - keptMs)));
}
