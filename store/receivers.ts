/** People whom a seller wants told outside the site; in force once both addresses are confirmed. */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Language } from '../domain/bilingual.ts';
import {
  type ConfirmationChannel,
  type ConfirmationToKeep,
  confirmationsSince,
  confirmByCode,
  confirmByLink,
  keepConfirmation,
} from './confirmations.ts';
import type { Database } from './database.ts';
import { messageReceiver } from './schema/index.ts';

export type Receiver = {
  readonly id: string;
  readonly sellerId: string;
  readonly name: string;
  readonly email: string;
  /** E.164. */
  readonly mobile: string;
  readonly language: Language;
  /** ISO, or null while it is not confirmed. */
  readonly emailConfirmedAt: string | null;
  readonly mobileConfirmedAt: string | null;
  readonly createdAt: string;
};

export type ReceiverToAdd = Pick<Receiver, 'sellerId' | 'name' | 'email' | 'mobile' | 'language'> & {
  readonly createdBy: string;
};

async function addReceiver(db: Database, added: ReceiverToAdd, at: Date): Promise<Receiver> {
  const row = { ...added, id: randomUUID(), createdAt: at };
  const [kept] = await db.insert(messageReceiver).values(row).returning();
  return toReceiver(kept ?? { ...row, emailConfirmedAt: null, mobileConfirmedAt: null, removedAt: null });
}

/** In the order in which they were added; those that were removed are gone. */
async function listReceivers(db: Database, sellerId: string): Promise<readonly Receiver[]> {
  const rows = await db
    .select()
    .from(messageReceiver)
    .where(and(eq(messageReceiver.sellerId, sellerId), isNull(messageReceiver.removedAt)))
    .orderBy(asc(messageReceiver.createdAt), asc(messageReceiver.id));
  return rows.map(toReceiver);
}

async function findReceiver(db: Database, id: string): Promise<Receiver | undefined> {
  const [row] = await db
    .select()
    .from(messageReceiver)
    .where(and(eq(messageReceiver.id, id), isNull(messageReceiver.removedAt)));
  return row && toReceiver(row);
}

async function removeReceiver(db: Database, id: string, at: Date): Promise<void> {
  await db.update(messageReceiver).set({ removedAt: at }).where(eq(messageReceiver.id, id));
}

type ReceiverRow = typeof messageReceiver.$inferSelect;

function toReceiver(row: ReceiverRow): Receiver {
  const { id, sellerId, name, email, mobile, language } = row;
  return {
    ...{ id, sellerId, name, email, mobile, language },
    emailConfirmedAt: row.emailConfirmedAt?.toISOString() ?? null,
    mobileConfirmedAt: row.mobileConfirmedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

export function receiversOn(db: Database, now: () => Date) {
  return {
    add: (receiver: ReceiverToAdd) => addReceiver(db, receiver, now()),
    list: (sellerId: string) => listReceivers(db, sellerId),
    find: (id: string) => findReceiver(db, id),
    remove: (id: string) => removeReceiver(db, id, now()),
    keepConfirmation: (kept: ConfirmationToKeep) => keepConfirmation(db, kept, now()),
    confirmationsSince: (receiverId: string, channel: ConfirmationChannel, since: Date) =>
      confirmationsSince(db, { receiverId, channel, since }),
    confirmByLink: (secretHash: string) => confirmByLink(db, secretHash, now()),
    confirmByCode: (receiverId: string, secretHash: string) =>
      confirmByCode(db, { receiverId, secretHash, at: now() }),
  };
}
