/** The reviewers' desk: who is bound to whom, what waits for a second person, what was let pass, what helps to write. */
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { GraveReason } from '../../domain/grave.ts';
import type { Remark } from '../../domain/remark.ts';
import type { Routing } from '../../domain/routing.ts';
import { seller, user } from './accounts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

/** Nobody decides on a seller they are bound to. */
export const reviewerBinding = pgTable(
  'reviewer_binding',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    reason: text('reason').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.sellerId] }),
    index('reviewer_binding_seller').on(table.sellerId),
  ],
);

/** A grave decision until another person confirms it; what came of it stays in the log. */
export const decisionProposal = pgTable(
  'decision_proposal',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    verdict: text('verdict').$type<'approved' | 'rejected'>().notNull(),
    reason: text('reason'),
    remarks: jsonb('remarks').$type<readonly Remark[]>().notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    why: jsonb('why').$type<GraveReason>().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.revision] })],
);

/** Contents of fields that a reviewer let pass, by seller, form and hash: the same content is not held again. */
export const passedContent = pgTable(
  'passed_content',
  {
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    formId: text('form_id').notNull(),
    field: text('field').notNull(),
    /** SHA-256 of the canonical value, lower-case hex. */
    valueHash: text('value_hash').notNull(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.revision, table.field] }),
    index('passed_content_value').on(table.sellerId, table.formId, table.field, table.valueHash),
  ],
);

/** Remarks that reviewers write again and again; {{…}} are slots to be filled before sending. */
export const remarkTemplate = pgTable(
  'remark_template',
  {
    id: text('id').primaryKey(),
    /** Id of the rule whose findings it answers; null for remarks of any kind. */
    rule: text('rule'),
    /** Key of the field that it is proposed for, where it is for one alone. */
    field: text('field'),
    title: text('title').notNull(),
    text: text('text').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
    removedAt: moment('removed_at'),
  },
  (table) => [index('remark_template_rule').on(table.rule)],
);

/** Every version of who reviews what; the last is in force. */
export const routing = pgTable('routing', {
  version: serial('version').primaryKey(),
  routing: jsonb('routing').$type<Routing>().notNull(),
  reason: text('reason').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
});

/** Who has a submission open; forgotten some seconds after the last sign of life. */
export const presence = pgTable(
  'presence',
  {
    submissionId: text('submission_id').notNull(),
    userId: text('user_id').notNull(),
    name: text('name').notNull(),
    since: moment('since').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true, mode: 'date', precision: 3 }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.userId] }),
    index('presence_seen').on(table.seenAt),
  ],
);

/** Filters of the queue under a name, each person's own. */
export const savedView = pgTable(
  'saved_view',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    /** The address's query: `formId=listing-saas&sort=due`. */
    query: text('query').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.position] }),
    uniqueIndex('saved_view_name').on(table.userId, table.name),
  ],
);
