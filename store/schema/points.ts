/** What sellers say to single findings and remarks, what reviewers make of it, and what both write to each other. */
import { bigserial, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { FileRef, FormId } from '../../domain/form.ts';
import type { AnswerState, PointAnswer } from '../../domain/point.ts';
import type { Role } from '../../domain/role.ts';
import type { WaiverScope } from '../../domain/waiver.ts';
import { seller } from './accounts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

const submissionId = () =>
  text('submission_id')
    .notNull()
    .references(() => submission.id);

/** The answer that stands; earlier ones are in the log. */
export const pointAnswer = pgTable(
  'point_answer',
  {
    submissionId: submissionId(),
    /** Of the finding, or made of the revision and the remark. */
    pointKey: text('point_key').notNull(),
    /** At which it was given. */
    revision: integer('revision').notNull(),
    answer: jsonb('answer').$type<PointAnswer>().notNull(),
    state: text('state').$type<AnswerState>().notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
    /** What the reviewer said to it. */
    note: text('note'),
    settledById: text('settled_by_id'),
    settledByName: text('settled_by_name'),
    settledAt: moment('settled_at'),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.pointKey] })],
);

export const pointMessage = pgTable(
  'point_message',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    submissionId: submissionId(),
    pointKey: text('point_key').notNull(),
    authorId: text('author_id').notNull(),
    authorName: text('author_name').notNull(),
    authorRole: text('author_role').$type<Role>().notNull(),
    text: text('text').notNull(),
    document: jsonb('document').$type<FileRef>(),
    at: moment('at').notNull(),
  },
  (table) => [index('point_message_order').on(table.submissionId, table.id)],
);

/** How far a person has read a thread. */
export const pointRead = pgTable(
  'point_read',
  {
    submissionId: submissionId(),
    pointKey: text('point_key').notNull(),
    userId: text('user_id').notNull(),
    /** The last message that was on screen. */
    messageId: integer('message_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.pointKey, table.userId] })],
);

export const waiver = pgTable(
  'waiver',
  {
    id: text('id').primaryKey(),
    scope: text('scope').$type<WaiverScope>().notNull(),
    site: text('site').notNull(),
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    submissionId: submissionId(),
    formId: text('form_id').$type<FormId>().notNull(),
    findingKey: text('finding_key').notNull(),
    rule: text('rule').notNull(),
    field: text('field').notNull(),
    quote: text('quote'),
    reason: text('reason').notNull(),
    endsAt: moment('ends_at').notNull(),
    grantedById: text('granted_by_id').notNull(),
    grantedByName: text('granted_by_name').notNull(),
    grantedAt: moment('granted_at').notNull(),
    revokedAt: moment('revoked_at'),
    revokedById: text('revoked_by_id'),
    revokedByName: text('revoked_by_name'),
    revokedBecause: text('revoked_because'),
  },
  (table) => [
    index('waiver_seller').on(table.sellerId, table.endsAt),
    index('waiver_order').on(table.grantedAt, table.id),
  ],
);
