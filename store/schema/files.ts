/** What is known of stored files; their bytes are kept elsewhere, by the same hash. */
import { bigint, bigserial, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { seller, user } from './accounts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

export const storedFile = pgTable('stored_file', {
  /** Lower-case hex. */
  sha256: text('sha256').primaryKey(),
  sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
  /** Judged from the content. */
  mediaType: text('media_type').notNull(),
  createdAt: moment('created_at').notNull(),
});

/** Who handed a file in: knowing a hash gives no right to the bytes, having uploaded them does. */
export const fileUpload = pgTable(
  'file_upload',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    sha256: text('sha256')
      .notNull()
      .references(() => storedFile.sha256),
    userId: text('user_id')
      .notNull()
      .references(() => user.id),
    sellerId: text('seller_id').references(() => seller.id),
    name: text('name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    index('file_upload_seller').on(table.sellerId, table.sha256),
    index('file_upload_day').on(table.userId, table.at),
  ],
);

/** Files of revisions that were handed in: what those who review may open. */
export const submissionFile = pgTable(
  'submission_file',
  {
    sha256: text('sha256')
      .notNull()
      .references(() => storedFile.sha256),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
  },
  (table) => [
    primaryKey({ columns: [table.sha256, table.submissionId] }),
    index('submission_file_submission').on(table.submissionId),
  ],
);

/** What readers measured, so that no file is read twice by the same reader. */
export const fileFact = pgTable(
  'file_fact',
  {
    sha256: text('sha256').notNull(),
    reader: text('reader').notNull(),
    version: text('version').notNull(),
    facts: jsonb('facts').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sha256, table.reader, table.version] })],
);
