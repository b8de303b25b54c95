/** Public holidays as operators set them, each change kept. */
import { bigserial, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { HolidayYear } from '../../domain/public-holidays.ts';
import { moment } from './moment.ts';

/** Append-only: the newest row of a site and year is the one that counts. */
export const holidayChange = pgTable(
  'holiday_change',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    site: text('site').notNull(),
    year: integer('year').notNull(),
    /** Null takes the site back to what comes with the program. */
    arranged: jsonb('arranged').$type<HolidayYear>(),
    reason: text('reason').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('holiday_change_newest').on(table.site, table.year, table.id)],
);
