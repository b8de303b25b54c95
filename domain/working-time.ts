import { fixedHolidays, type HolidayYear, publicHolidays } from './public-holidays.ts';

const dayMs = 86_400_000;
/** Beijing time; no summer time since 1991. */
const beijingOffsetMs = 8 * 3_600_000;
/** A working day begins at 9 in the morning in Beijing. */
const openingMs = 9 * 3_600_000;

/** Whether the ISO date is worked: neither weekend nor public holiday, or a weekend worked in exchange. */
export function isWorkingDay(date: string, years: readonly HolidayYear[] = publicHolidays): boolean {
  const arranged = years.find(({ year }) => date.startsWith(`${year}-`));
  if (arranged?.worked.includes(date)) return true;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return arranged ? !arranged.off.some((span) => covers(span, date)) : !fixedHolidays.includes(date.slice(5));
}

function covers(span: string, date: string): boolean {
  const [first = span, last = first] = span.split('/');
  return first <= date && date <= last;
}

/**
 * The same time of day, so many working days later, as Beijing counts days. What begins on a day off counts from the
 * opening of the next working day.
 * @param days whole working days, 0 or more
 */
export function addWorkingDays(
  from: Date,
  days: number,
  years: readonly HolidayYear[] = publicHolidays,
): Date {
  let at = from.getTime() + beijingOffsetMs;
  if (!isWorkingDay(dateOf(at), years)) at = startOfDay(nextWorkingDay(at, years)) + openingMs;
  for (let left = days; left > 0; left -= 1) at = nextWorkingDay(at, years);
  return new Date(at - beijingOffsetMs);
}

function nextWorkingDay(at: number, years: readonly HolidayYear[]): number {
  let next = at + dayMs;
  while (!isWorkingDay(dateOf(next), years)) next += dayMs;
  return next;
}

/** The calendar day in China, ISO. */
export function dayInChina(at: Date): string {
  return dateOf(at.getTime() + beijingOffsetMs);
}

function dateOf(beijingMs: number): string {
  return new Date(beijingMs).toISOString().slice(0, 10);
}

function startOfDay(beijingMs: number): number {
  return Math.floor(beijingMs / dayMs) * dayMs;
}

/** When a reviewer is reminded and when the answer is due, both as times. */
export type ReviewDeadlines = { readonly remindAt: Date; readonly dueAt: Date };

/** The reminder comes when one working day is left; at once where only one is promised. */
export function reviewDeadlines(
  submittedAt: Date,
  workingDays: number,
  years: readonly HolidayYear[] = publicHolidays,
): ReviewDeadlines {
  return {
    remindAt: addWorkingDays(submittedAt, Math.max(workingDays - 1, 0), years),
    dueAt: addWorkingDays(submittedAt, workingDays, years),
  };
}
