/** What is still to be done or told, and what has been answered already. */
import { sql } from 'drizzle-orm';
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { RulePack } from '../../domain/pack.ts';
import { user } from './accounts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

/** Written in the transaction of a submit, so that a workflow starts even where Temporal was down. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    kind: text('kind').$type<'revision-submitted'>().notNull(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    payload: jsonb('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: moment('created_at').notNull(),
    doneAt: moment('done_at'),
  },
  (table) => [index('outbox_pending').on(table.id).where(sql`${table.doneAt} is null`)],
);

/** The first answer to a request, given again to the same request under the same key. */
export const idempotency = pgTable(
  'idempotency',
  {
    userId: text('user_id').notNull(),
    key: text('key').notNull(),
    /** Of method, path and body. */
    requestHash: text('request_hash').notNull(),
    /** Null while the first request is still being answered. */
    status: integer('status'),
    body: jsonb('body'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index('idempotency_age').on(table.createdAt),
  ],
);

export const notice = pgTable(
  'notice',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    kind: text('kind').notNull(),
    submissionId: text('submission_id').references(() => submission.id),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    /** The same in English; null where it was written before there was any. */
    english: jsonb('english').$type<{ readonly subject: string; readonly body: string }>(),
    /** Names the act that is told about: it is told once a person. */
    key: text('key').notNull(),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
  },
  (table) => [
    index('notice_user').on(table.userId, table.id),
    uniqueIndex('notice_once').on(table.userId, table.key),
  ],
);

export const rulePack = pgTable(
  'rule_pack',
  {
    site: text('site').notNull(),
    version: text('version').notNull(),
    /** From when submissions are judged by it. */
    inForceFrom: moment('in_force_from').notNull(),
    pack: jsonb('pack').$type<RulePack>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.site, table.version] }),
    index('rule_pack_in_force').on(table.site, table.inForceFrom),
  ],
);
