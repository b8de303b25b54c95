/** What people say of an order's evidence, and the pictures by which orders are compared. */
import { bigserial, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ChoiceSide, PageChoice } from '../../domain/page-choice.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

/** What a screenshot shows, as a person says; a row a side, the last word stands. */
export const pageChoice = pgTable(
  'page_choice',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    sha256: text('sha256').notNull(),
    side: text('side').$type<ChoiceSide>().notNull(),
    choice: text('choice').$type<PageChoice>().notNull(),
    /** What the machine had said then; null where it had not read the picture. */
    machine: text('machine').$type<PageChoice>(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.sha256, table.side] })],
);

/** Pictures of deliveries that were handed in, under the keys by which the same one is found again. */
export const picturePrint = pgTable(
  'picture_print',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    sha256: text('sha256').notNull(),
    /** As its seller named it. */
    name: text('name').notNull(),
    keys: text('keys').array().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.sha256] }),
    index('picture_print_keys').using('gin', table.keys),
    index('picture_print_file').on(table.sha256),
  ],
);

/** Two files that show the same screen: told to people, and what they made of it kept for the pair. */
export const picturePair = pgTable(
  'picture_pair',
  {
    /** The smaller hash; the same as `other` where one file came with two orders. */
    sha256: text('sha256').notNull(),
    other: text('other').notNull(),
    foundAt: moment('found_at').notNull(),
    /** Set where somebody said that it is no duplicate. */
    dismissedById: text('dismissed_by_id'),
    dismissedByName: text('dismissed_by_name'),
    dismissedAt: moment('dismissed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.sha256, table.other] }),
    index('picture_pair_other').on(table.other),
  ],
);

/** A seller's appeal to the operators; one a revision. */
export const appeal = pgTable(
  'appeal',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    cause: text('cause').$type<'rejected-often' | 'stuck'>().notNull(),
    reason: text('reason').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
    answer: text('answer').$type<'upheld' | 'approved' | 'rejected'>(),
    note: text('note'),
    answeredByName: text('answered_by_name'),
    answeredAt: moment('answered_at'),
  },
  (table) => [uniqueIndex('appeal_once').on(table.submissionId, table.revision)],
);
