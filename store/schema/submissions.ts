/** Submissions: one row each for the list, a row a revision, and the append-only log that the state is derived from. */
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { FieldValues, FormId } from '../../domain/form.ts';
import type { Remark, RemarkAnswer } from '../../domain/remark.ts';
import type { FindingJudgement, Report } from '../../domain/report.ts';
import type { Risk } from '../../domain/risk.ts';
import type { Actor } from '../../domain/role.ts';
import type { Severity } from '../../domain/severity.ts';
import type { SubmissionEventType, SubmissionState } from '../../domain/submission.ts';
import { seller } from './accounts.ts';
import { moment } from './moment.ts';

export type FindingCounts = Readonly<Record<Severity, number>>;

export const submission = pgTable(
  'submission',
  {
    /** Readable: `SJ-2611-0482`, year and month, then a number within the month. */
    id: text('id').primaryKey(),
    formId: text('form_id').$type<FormId>().notNull(),
    sellerId: text('seller_id')
      .notNull()
      .references(() => seller.id),
    site: text('site').notNull(),
    title: text('title').notNull().default(''),
    /** Title, seller and number, folded as `search-text.ts` does. */
    searchText: text('search_text').notNull().default(''),
    /** Single characters and pairs of neighbours of the same: what the index looks up. */
    searchTokens: text('search_tokens').array().notNull().default(sql`'{}'::text[]`),
    /** Derived from the log; changed only together with it. */
    state: text('state').$type<SubmissionState>().notNull(),
    revision: integer('revision').notNull(),
    draftVersion: integer('draft_version').notNull().default(0),
    findingCounts: jsonb('finding_counts').$type<FindingCounts>().notNull(),
    claimedById: text('claimed_by_id'),
    claimedByName: text('claimed_by_name'),
    claimedUntil: moment('claimed_until'),
    /** Last time that a revision was handed in. */
    submittedAt: moment('submitted_at'),
    /** When an answer is due; null while the seller has the ball. */
    dueAt: moment('due_at'),
    /** When the ball last went to the seller, and what was due then: what was left of the time is kept. */
    stoppedAt: moment('stopped_at'),
    stoppedDueAt: moment('stopped_due_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** What follows is set when a revision comes into the reviewers' queue. */
    risk: jsonb('risk').$type<Risk>(),
    riskLevel: integer('risk_level').notNull().default(0),
    /** Group of reviewers; null for everybody. */
    reviewGroup: text('review_group'),
    priority: integer('priority').notNull().default(0),
    /** Due time, earlier by a day for each step of priority: the order in which work is given out. */
    urgentAt: moment('urgent_at'),
    isDisputed: boolean('is_disputed').notNull().default(false),
    /** Rules that could not look. */
    unreadCount: integer('unread_count').notNull().default(0),
    /** Ids of rules that found something. */
    findingRules: text('finding_rules').array().notNull().default(sql`'{}'::text[]`),
    /** Whose decision waits for a second person. */
    proposedById: text('proposed_by_id'),
    proposedByName: text('proposed_by_name'),
  },
  (table) => [
    // A null never compares, so the sorted expression has none: one range scan a page, whatever the cursor.
    index('submission_state_due').on(
      table.state,
      sql`coalesce(${table.dueAt}, 'infinity'::timestamptz)`,
      table.id,
    ),
    index('submission_form_state_due').on(
      table.formId,
      table.state,
      sql`coalesce(${table.dueAt}, 'infinity'::timestamptz)`,
      table.id,
    ),
    index('submission_state_urgent').on(
      table.state,
      sql`coalesce(${table.urgentAt}, 'infinity'::timestamptz)`,
      table.id,
    ),
    index('submission_state_submitted').on(
      table.state,
      sql`coalesce(${table.submittedAt}, '-infinity'::timestamptz)`,
      table.id,
    ),
    index('submission_state_updated').on(table.state, table.updatedAt, table.id),
    index('submission_seller_state').on(table.sellerId, table.state, table.updatedAt, table.id),
    index('submission_claimed')
      .on(table.claimedById, table.state)
      .where(sql`${table.claimedById} is not null`),
    index('submission_site_submitted').on(table.site, table.submittedAt),
    index('submission_search').using('gin', table.searchTokens),
  ],
);

export const submissionRevision = pgTable(
  'submission_revision',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    fields: jsonb('fields').$type<FieldValues>().notNull(),
    /** The draft version in which each field last changed. */
    fieldVersions: jsonb('field_versions').$type<Readonly<Record<string, number>>>().notNull(),
    contentHash: text('content_hash').notNull(),
    previewedHash: text('previewed_hash'),
    /** Once set, fields never change again. */
    submittedAt: moment('submitted_at'),
    answers: jsonb('answers').$type<readonly RemarkAnswer[]>().notNull(),
    report: jsonb('report').$type<Report>(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.revision] })],
);

/** Append-only: a trigger refuses every update and delete. */
export const submissionEvent = pgTable(
  'submission_event',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    type: text('type').$type<SubmissionEventType>().notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>(),
    /** Names the act itself: the same act recorded twice has the same key. */
    key: text('key').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    uniqueIndex('submission_event_key').on(table.submissionId, table.key),
    index('submission_event_order').on(table.submissionId, table.id),
    index('submission_event_at').on(table.at, table.id),
    index('submission_event_who').on(sql`(${table.actor} ->> 'name')`, table.at),
  ],
);

/** One decision a revision, for ever: the primary key says so. */
export const decision = pgTable(
  'decision',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    verdict: text('verdict').$type<'approved' | 'rejected'>().notNull(),
    by: text('by').$type<'reviewer' | 'machine'>().notNull(),
    reviewerId: text('reviewer_id'),
    reviewerName: text('reviewer_name'),
    reason: text('reason'),
    remarks: jsonb('remarks').$type<readonly Remark[]>().notNull(),
    /** Who confirmed a grave one. */
    secondId: text('second_id'),
    secondName: text('second_name'),
    /** The message as the seller reads it. */
    message: text('message'),
    decidedAt: moment('decided_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.revision] })],
);

/** What reviewers made of a revision's findings. */
export const findingJudgement = pgTable(
  'finding_judgement',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    findingKey: text('finding_key').notNull(),
    state: text('state').$type<FindingJudgement['state']>().notNull(),
    reason: text('reason'),
    text: text('text'),
    byId: text('by_id').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.revision, table.findingKey] })],
);

/** The last number given out in each month. */
export const submissionNumber = pgTable('submission_number', {
  month: text('month').primaryKey(),
  last: integer('last').notNull(),
});
