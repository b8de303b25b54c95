/** Links and codes by which a receiver shows that an address is theirs. */
import { and, count, desc, eq, gt } from 'drizzle-orm';
import type { Database } from './database.ts';
import { messageReceiver, receiverConfirmation } from './schema/index.ts';

export type ConfirmationChannel = 'email' | 'sms';
export type ConfirmationToKeep = {
  readonly receiverId: string;
  readonly channel: ConfirmationChannel;
  readonly secretHash: string;
  readonly expiresAt: Date;
};

/** What was sent last is what counts: an earlier link or code is worth nothing from then on. */
export async function keepConfirmation(db: Database, kept: ConfirmationToKeep, at: Date): Promise<void> {
  await db.insert(receiverConfirmation).values({ ...kept, sentAt: at });
}

/** How many were sent to the address since `since`, and when the last one was. */
export async function confirmationsSince(
  db: Database,
  { receiverId, channel, since }: { receiverId: string; channel: ConfirmationChannel; since: Date },
): Promise<{ readonly many: number; readonly lastAt: string | null }> {
  const ours = and(
    eq(receiverConfirmation.receiverId, receiverId),
    eq(receiverConfirmation.channel, channel),
    gt(receiverConfirmation.sentAt, since),
  );
  const [counted] = await db.select({ many: count() }).from(receiverConfirmation).where(ours);
  const [last] = await db
    .select({ at: receiverConfirmation.sentAt })
    .from(receiverConfirmation)
    .where(ours)
    .orderBy(desc(receiverConfirmation.id))
    .limit(1);
  return { many: counted?.many ?? 0, lastAt: last?.at.toISOString() ?? null };
}

/** `wrong` where the secret is not the one that was sent last; `used-up` after too many wrong ones. */
export type ConfirmationOutcome = 'confirmed' | 'wrong' | 'expired' | 'used-up' | 'unknown';

const triesAllowed = 5;

/** A link that was mailed: whoever has it, has the mailbox. */
export async function confirmByLink(
  db: Database,
  secretHash: string,
  at: Date,
): Promise<ConfirmationOutcome> {
  return db.transaction(async (tx) => {
    const [sent] = await tx
      .select()
      .from(receiverConfirmation)
      .where(and(eq(receiverConfirmation.secretHash, secretHash), eq(receiverConfirmation.channel, 'email')));
    if (!sent) return 'unknown';
    return confirm(tx, { sent, last: await lastSent(tx, sent.receiverId, 'email'), secretHash, at });
  });
}

/** A code that was sent to the mobile, typed in. */
export async function confirmByCode(
  db: Database,
  { receiverId, secretHash, at }: { receiverId: string; secretHash: string; at: Date },
): Promise<ConfirmationOutcome> {
  return db.transaction(async (tx) => {
    const last = await lastSent(tx, receiverId, 'sms');
    return last ? confirm(tx, { sent: last, last, secretHash, at }) : 'unknown';
  });
}

type ConfirmationRow = typeof receiverConfirmation.$inferSelect;

async function lastSent(
  tx: Database,
  receiverId: string,
  channel: ConfirmationChannel,
): Promise<ConfirmationRow | undefined> {
  const [row] = await tx
    .select()
    .from(receiverConfirmation)
    .where(and(eq(receiverConfirmation.receiverId, receiverId), eq(receiverConfirmation.channel, channel)))
    .orderBy(desc(receiverConfirmation.id))
    .limit(1)
    .for('update');
  return row;
}

type Confirming = {
  readonly sent: ConfirmationRow;
  readonly last: ConfirmationRow | undefined;
  readonly secretHash: string;
  readonly at: Date;
};

async function confirm(
  tx: Database,
  { sent, last, secretHash, at }: Confirming,
): Promise<ConfirmationOutcome> {
  // Asked twice for the same, as mail programs that open links ahead do: it stays confirmed.
  if (sent.usedAt && sent.secretHash === secretHash) return 'confirmed';
  if (sent.id !== last?.id || sent.expiresAt <= at) return 'expired';
  if (sent.wrongTries >= triesAllowed) return 'used-up';
  const here = eq(receiverConfirmation.id, sent.id);
  if (sent.secretHash !== secretHash) {
    await tx
      .update(receiverConfirmation)
      .set({ wrongTries: sent.wrongTries + 1 })
      .where(here);
    return 'wrong';
  }
  await tx.update(receiverConfirmation).set({ usedAt: at }).where(here);
  const confirmed = sent.channel === 'email' ? { emailConfirmedAt: at } : { mobileConfirmedAt: at };
  await tx.update(messageReceiver).set(confirmed).where(eq(messageReceiver.id, sent.receiverId));
  return 'confirmed';
}
