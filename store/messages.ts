/** Messages on their way out: written together with the notice that they carry, kept with all that became of them. */
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  type AttemptOutcome,
  afterFailure,
  type Channel,
  type MessageRoute,
  type MessageState,
  type MessageWords,
} from '../domain/message.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Database } from './database.ts';
import { addNotice, type NoticeToAdd } from './notices.ts';
import { message, messageAttempt } from './schema/index.ts';

export type MessageToAdd = MessageWords & {
  readonly kind: NoticeKind | 'confirm-email' | 'confirm-mobile';
  readonly submissionId?: string | undefined;
  /** Who gets it, as a person reads it. */
  readonly receiver: string;
  readonly routes: readonly MessageRoute[];
  /** Names act and receiver; nobody is told twice of one act. */
  readonly key: string;
  /** Not sent before; at once where absent. */
  readonly notBefore?: Date | undefined;
};

export type DueMessage = MessageWords & {
  readonly id: string;
  readonly kind: string;
  readonly submissionId: string | null;
  /** The one whose turn it is. */
  readonly to: MessageRoute;
  readonly createdAt: string;
};

export type MessageAttempt = {
  readonly channel: Channel;
  readonly to: string;
  readonly outcome: AttemptOutcome;
  readonly detail: string;
  readonly at: string;
};

export type MessageRecord = Omit<DueMessage, 'to'> & {
  readonly receiver: string;
  readonly routes: readonly MessageRoute[];
  readonly state: MessageState;
  readonly nextAt: string;
  readonly endedAt: string | null;
  readonly attempts: readonly MessageAttempt[];
};

/** What an act tells: notices into boxes and messages out of the house, all of them or none. */
export type Tidings = {
  readonly notices: readonly NoticeToAdd[];
  readonly messages: readonly MessageToAdd[];
};

async function addTidings(db: Database, { notices, messages }: Tidings, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    for (const notice of notices) await addNotice(tx, notice, at);
    for (const added of messages) await addMessage(tx, added, at);
  });
}

async function addMessage(tx: Database, { notBefore = new Date(0), ...added }: MessageToAdd, at: Date) {
  const from = notBefore > at ? notBefore : at;
  await tx
    .insert(message)
    .values({ ...added, id: randomUUID(), state: 'waiting', turnSince: from, nextAt: from, createdAt: at })
    .onConflictDoNothing();
}

/**
 * Takes messages whose time has come, for `leaseMs`: another process leaves them alone until then. One that was taken
 * by a process that died comes up again.
 */
async function takeDue(
  db: Database,
  { limit, leaseMs, at }: { limit: number; leaseMs: number; at: Date },
): Promise<readonly DueMessage[]> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(message)
      .where(
        and(
          eq(message.state, 'waiting'),
          lte(message.nextAt, at),
          or(isNull(message.leasedUntil), lte(message.leasedUntil, at)),
        ),
      )
      .orderBy(asc(message.nextAt), asc(message.id))
      .limit(limit)
      .for('update', { skipLocked: true });
    if (due.length === 0) return [];
    await tx
      .update(message)
      .set({ leasedUntil: new Date(at.getTime() + leaseMs) })
      .where(
        inArray(
          message.id,
          due.map(({ id }) => id),
        ),
      );
    return due.flatMap(toDue);
  });
}

type MessageRow = typeof message.$inferSelect;

function toDue(row: MessageRow): readonly DueMessage[] {
  const to = row.routes[row.route];
  return to ? [{ ...wordsOf(row), to }] : [];
}

function wordsOf(row: MessageRow): Omit<DueMessage, 'to'> {
  const { id, kind, submissionId, subject, body, sms, language, createdAt } = row;
  return { id, kind, submissionId, subject, body, sms, language, createdAt: createdAt.toISOString() };
}

export type Attempted = {
  readonly id: string;
  readonly to: MessageRoute;
  readonly outcome: AttemptOutcome;
  readonly detail: string;
};

/** Writes an attempt down and says what the message is now. */
async function recordAttempt(
  db: Database,
  { id, to, outcome, detail }: Attempted,
  at: Date,
): Promise<MessageState> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(message).where(eq(message.id, id)).for('update');
    if (!row) return 'dropped';
    await tx
      .insert(messageAttempt)
      .values({ messageId: id, ...to, outcome, detail: detail.slice(0, 500), at });
    if (row.state !== 'waiting') return row.state;
    const next = stepAfter(row, outcome, at);
    await tx
      .update(message)
      .set({ ...next, leasedUntil: null })
      .where(eq(message.id, id));
    return next.state;
  });
}

function stepAfter(
  row: MessageRow,
  outcome: AttemptOutcome,
  at: Date,
): Partial<MessageRow> & Pick<MessageRow, 'state'> {
  if (outcome === 'sent') return { state: 'sent', endedAt: at };
  const { route, failures, turnSince, createdAt, routes } = row;
  const step = { route, failures, turnSince: turnSince.toISOString() };
  const now = at.toISOString();
  const next = afterFailure({
    routes: routes.length,
    step,
    outcome,
    createdAt: createdAt.toISOString(),
    now,
  });
  if (next.state === 'failed') return { state: 'failed', endedAt: at };
  return {
    ...{ state: 'waiting', route: next.route, failures: next.failures },
    ...{ turnSince: new Date(next.turnSince), nextAt: new Date(next.nextAt) },
  };
}

/** What was not sent yet and is not wanted any more, by the start of its key; answers how many. */
async function dropMessages(db: Database, keyPrefix: string, at: Date): Promise<number> {
  const dropped = await db
    .update(message)
    .set({ state: 'dropped', endedAt: at })
    .where(
      and(
        eq(message.state, 'waiting'),
        or(isNull(message.leasedUntil), lte(message.leasedUntil, at)),
        sql`starts_with(${message.key}, ${keyPrefix})`,
      ),
    )
    .returning({ id: message.id });
  return dropped.length;
}

/** Tries what was given up on once more, from its first route. */
async function retryMessage(db: Database, id: string, at: Date): Promise<boolean> {
  const again = {
    state: 'waiting',
    route: 0,
    failures: 0,
    turnSince: at,
    nextAt: at,
    endedAt: null,
  } as const;
  const retried = await db
    .update(message)
    .set({ ...again, createdAt: at })
    .where(and(eq(message.id, id), eq(message.state, 'failed')))
    .returning({ id: message.id });
  return retried.length > 0;
}

export type MessageList = {
  readonly state?: MessageState | undefined;
  readonly submissionId?: string | undefined;
  readonly limit: number;
  /** ISO; only those that were written before. */
  readonly before?: string | undefined;
};

/** Newest first, each with its attempts, oldest first. */
async function listMessages(db: Database, wanted: MessageList): Promise<readonly MessageRecord[]> {
  const conditions: (SQL | undefined)[] = [
    wanted.state && eq(message.state, wanted.state),
    wanted.submissionId === undefined ? undefined : eq(message.submissionId, wanted.submissionId),
    wanted.before === undefined ? undefined : lt(message.createdAt, new Date(wanted.before)),
  ];
  const rows = await db
    .select()
    .from(message)
    .where(and(...conditions))
    .orderBy(desc(message.createdAt))
    .limit(wanted.limit);
  const ids = rows.map(({ id }) => id);
  const attempts =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(messageAttempt)
          .where(inArray(messageAttempt.messageId, ids))
          .orderBy(asc(messageAttempt.id));
  return rows.map((row) => toRecord(row, attempts));
}

function toRecord(row: MessageRow, attempts: readonly (typeof messageAttempt.$inferSelect)[]): MessageRecord {
  const { receiver, routes, state } = row;
  return {
    ...wordsOf(row),
    ...{ receiver, routes, state },
    nextAt: row.nextAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    attempts: attempts
      .filter(({ messageId }) => messageId === row.id)
      .map(({ channel, to, outcome, detail, at }) => ({
        channel,
        to,
        outcome,
        detail,
        at: at.toISOString(),
      })),
  };
}

export function messagesOn(db: Database, now: () => Date) {
  return {
    tell: (tidings: Tidings) => addTidings(db, tidings, now()),
    takeDue: (limit: number, leaseMs: number) => takeDue(db, { limit, leaseMs, at: now() }),
    recordAttempt: (attempt: Attempted) => recordAttempt(db, attempt, now()),
    drop: (keyPrefix: string) => dropMessages(db, keyPrefix, now()),
    retry: (id: string) => retryMessage(db, id, now()),
    list: (wanted: MessageList) => listMessages(db, wanted),
  };
}
