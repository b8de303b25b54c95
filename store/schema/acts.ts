import { bigserial, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Role } from '../../domain/role.ts';
import { moment } from './moment.ts';

/** Everything that a signed-in person asked to be done, whatever came of it. Append-only, as the log of submissions. */
export const act = pgTable(
  'act',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    userId: text('user_id').notNull(),
    userName: text('user_name').notNull(),
    role: text('role').$type<Role>().notNull(),
    method: text('method').notNull(),
    /** The route as it is defined, such as `/api/submissions/:id/decide`. */
    route: text('route').notNull(),
    /** What it was done to: a submission's id, or what stands in its place in the address. */
    subject: text('subject'),
    /** HTTP status of the answer. */
    status: integer('status').notNull(),
    /** Address of the client. */
    address: text('address').notNull(),
    /** The program that asked, as it calls itself. */
    agent: text('agent').notNull(),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    index('act_at').on(table.at, table.id),
    index('act_user').on(table.userId, table.at),
    index('act_subject').on(table.subject, table.at),
  ],
);
