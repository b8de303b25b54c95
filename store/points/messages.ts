/** The threads of points: what sellers and reviewers write to each other, and how far each person has read. */
import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import type { FileRef } from '../../domain/form.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { pointMessage, pointRead, submission } from '../schema/index.ts';
import { appendEvent, lockSubmission } from '../submissions/record.ts';
import { showFilesToDesk } from './answers.ts';
import type { MessageRecord } from './shapes.ts';

export type MessageToSend = {
  readonly submissionId: string;
  readonly pointKey: string;
  readonly text: string;
  readonly document?: FileRef | undefined;
  readonly actor: Actor & { readonly kind: 'person' };
};

/** @throws StoreRefusal `not-allowed-now` where the submission is approved or withdrawn */
export function sendMessage(db: Database, sending: MessageToSend, at: Date): Promise<MessageRecord> {
  const { submissionId, pointKey, text, document, actor } = sending;
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const key = `point-message:${pointKey}:${crypto.randomUUID()}`;
    const detail = { pointKey, text };
    const event = {
      submissionId,
      revision: row.revision,
      type: 'point-message',
      actor,
      detail,
      key,
      at,
    } as const;
    await appendEvent(tx, row, event);
    const [sent] = await tx
      .insert(pointMessage)
      .values({
        ...{ submissionId, pointKey, text, document: document ?? null, at },
        ...{ authorId: actor.userId, authorName: actor.name, authorRole: actor.role },
      })
      .returning();
    if (row.submittedAt) await showFilesToDesk(tx, submissionId, [{ document }]);
    return toMessage(sent as typeof pointMessage.$inferSelect);
  });
}

/** Oldest first. */
export async function listMessages(db: Database, submissionId: string): Promise<readonly MessageRecord[]> {
  const rows = await db
    .select()
    .from(pointMessage)
    .where(eq(pointMessage.submissionId, submissionId))
    .orderBy(asc(pointMessage.id));
  return rows.map(toMessage);
}

function toMessage(row: typeof pointMessage.$inferSelect): MessageRecord {
  const { id, pointKey: key, authorId, authorName, authorRole, text, document, at } = row;
  return { id, key, authorId, authorName, authorRole, text, document, at: at.toISOString() };
}

export type Reading = {
  readonly submissionId: string;
  readonly pointKey: string;
  readonly userId: string;
  readonly messageId: number;
};

/** What was read stays read, whatever older page says so later. */
export async function markThreadRead(db: Database, reading: Reading): Promise<void> {
  await db
    .insert(pointRead)
    .values(reading)
    .onConflictDoUpdate({
      target: [pointRead.submissionId, pointRead.pointKey, pointRead.userId],
      set: { messageId: sql`greatest(${pointRead.messageId}, excluded.message_id)` },
    });
}

/** By point: the last message that this person has had on screen. */
export async function readUntil(
  db: Database,
  submissionId: string,
  userId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ key: pointRead.pointKey, messageId: pointRead.messageId })
    .from(pointRead)
    .where(and(eq(pointRead.submissionId, submissionId), eq(pointRead.userId, userId)));
  return new Map(rows.map(({ key, messageId }) => [key, messageId]));
}

/** How many messages of the marketplace a seller's person has not read, by submission; those without any are left out. */
export async function unreadOfSeller(
  db: Database,
  { sellerId, userId }: { readonly sellerId: string; readonly userId: string },
): Promise<readonly { readonly submissionId: string; readonly count: number }[]> {
  const read = sql`coalesce((select ${pointRead.messageId} from ${pointRead} where ${and(
    eq(pointRead.submissionId, pointMessage.submissionId),
    eq(pointRead.pointKey, pointMessage.pointKey),
    eq(pointRead.userId, userId),
  )}), 0)`;
  const own = db.select({ id: submission.id }).from(submission).where(eq(submission.sellerId, sellerId));
  return db
    .select({ submissionId: pointMessage.submissionId, count: sql<number>`count(*)::int` })
    .from(pointMessage)
    .where(
      and(
        inArray(pointMessage.submissionId, own),
        ne(pointMessage.authorRole, 'seller'),
        gt(pointMessage.id, read),
      ),
    )
    .groupBy(pointMessage.submissionId);
}
