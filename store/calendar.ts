/** Working days of each site: what comes with the program, and what operators set instead. */
import { desc, eq } from 'drizzle-orm';
import { type HolidayYear, publicHolidays } from '../domain/public-holidays.ts';
import type { Actor } from '../domain/role.ts';
import type { Database } from './database.ts';
import { holidayChange } from './schema/index.ts';

export type HolidayChange = {
  readonly year: number;
  /** Null took the year back to what comes with the program. */
  readonly arranged: HolidayYear | null;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
};

export type ArrangeHolidays = {
  readonly site: string;
  readonly year: number;
  readonly arranged: HolidayYear | null;
  readonly reason: string;
  readonly actor: Actor & { readonly kind: 'person' };
};

/** Every change of a site's years, the newest first. */
export async function listHolidayChanges(db: Database, site: string): Promise<readonly HolidayChange[]> {
  const rows = await db
    .select()
    .from(holidayChange)
    .where(eq(holidayChange.site, site))
    .orderBy(desc(holidayChange.id));
  return rows.map(({ year, arranged, reason, byName, at }) => ({
    ...{ year, arranged, reason, byName, at: at.toISOString() },
  }));
}

/** The years by which a site's deadlines are counted, in their order. */
export async function holidaysOf(db: Database, site: string): Promise<readonly HolidayYear[]> {
  const years = new Map(publicHolidays.map((one) => [one.year, one]));
  const set = new Set<number>();
  for (const { year, arranged } of await listHolidayChanges(db, site)) {
    if (set.has(year)) continue;
    set.add(year);
    if (arranged) years.set(year, arranged);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** Sets a year, or takes it back; what is due already keeps the day that was promised. */
export async function arrangeHolidays(db: Database, change: ArrangeHolidays, at: Date): Promise<void> {
  const { site, year, arranged, reason, actor } = change;
  await db
    .insert(holidayChange)
    .values({ site, year, arranged, reason, byId: actor.userId, byName: actor.name, at });
}

export function calendarOn(db: Database, now: () => Date) {
  return {
    years: (site: string) => holidaysOf(db, site),
    changes: (site: string) => listHolidayChanges(db, site),
    arrange: (change: ArrangeHolidays) => arrangeHolidays(db, change, now()),
  };
}
