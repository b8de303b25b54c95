import { and, count, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Language } from '../domain/bilingual.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Database } from './database.ts';
import { notice } from './schema/index.ts';

export type NoticeWords = { readonly subject: string; readonly body: string };

export type NoticeToAdd = {
  readonly userId: string;
  /** `undelivered`: a message was given up on; `rule-fallen`: a rule lost its right to block. */
  readonly kind: NoticeKind | 'undelivered' | 'rule-fallen';
  readonly submissionId?: string | undefined;
  readonly subject: string;
  readonly body: string;
  readonly english?: NoticeWords | undefined;
  /** Names the act that is told about; a person is told of it once. */
  readonly key: string;
};

export type NoticeRecord = {
  readonly id: string;
  readonly kind: string;
  readonly submissionId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
  readonly readAt: string | null;
};

export async function addNotice(db: Database, { ...added }: NoticeToAdd, at: Date): Promise<void> {
  await db
    .insert(notice)
    .values({ ...added, at })
    .onConflictDoNothing();
}

/** Newest first, in Chinese where there are no other words; `before` is the id of the last one of the page before. */
export async function listNotices(
  db: Database,
  userId: string,
  { limit, before, language = 'zh' }: NoticePage,
): Promise<{ readonly items: readonly NoticeRecord[]; readonly unread: number }> {
  const rows = await db
    .select()
    .from(notice)
    .where(and(eq(notice.userId, userId), before === undefined ? undefined : lt(notice.id, before)))
    .orderBy(desc(notice.id))
    .limit(limit);
  const [waiting] = await db
    .select({ unread: count() })
    .from(notice)
    .where(and(eq(notice.userId, userId), isNull(notice.readAt)));
  return { items: rows.map((row) => toNotice(row, language)), unread: waiting?.unread ?? 0 };
}

export type NoticePage = {
  readonly limit: number;
  readonly before?: number | undefined;
  readonly language?: Language | undefined;
};

function toNotice(row: typeof notice.$inferSelect, language: Language): NoticeRecord {
  const { id, kind, submissionId, subject, body, english, at, readAt } = row;
  const words = language === 'en' && english ? english : { subject, body };
  return {
    ...{ kind, submissionId, ...words, id: String(id) },
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

/** Whether there is such a notice of this person; read twice, the first time stands. */
export async function markRead(
  db: Database,
  read: { readonly userId: string; readonly id: number; readonly at: Date },
): Promise<boolean> {
  const { userId, id, at } = read;
  const own = and(eq(notice.id, id), eq(notice.userId, userId));
  await db
    .update(notice)
    .set({ readAt: at })
    .where(and(own, isNull(notice.readAt)));
  const found = await db.select({ id: notice.id }).from(notice).where(own);
  return found.length > 0;
}
