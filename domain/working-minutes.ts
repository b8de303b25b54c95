import { type HolidayYear, publicHolidays } from './public-holidays.ts';
import { isWorkingDay } from './working-time.ts';

const dayMs = 86_400_000;
/** The marketplace's calendar is Beijing's. */
const beijingOffsetMs = 8 * 3_600_000;

const dateOf = (beijingMs: number) => new Date(beijingMs).toISOString().slice(0, 10);

/** Minutes between two moments, counting working days only; a working day has 24 hours here as it has in the deadline. */
export function workingMinutesBetween(
  from: Date,
  to: Date,
  years: readonly HolidayYear[] = publicHolidays,
): number {
  let at = from.getTime() + beijingOffsetMs;
  const end = to.getTime() + beijingOffsetMs;
  let sum = 0;
  while (at < end) {
    const midnight = (Math.floor(at / dayMs) + 1) * dayMs;
    const until = Math.min(midnight, end);
    if (isWorkingDay(dateOf(at), years)) sum += until - at;
    at = until;
  }
  return Math.floor(sum / 60_000);
}

/** How many working days begin after `from` and not after `to`: 0 is the same day, 1 the next working day. */
export function workingDaysBetween(
  from: Date,
  to: Date,
  years: readonly HolidayYear[] = publicHolidays,
): number {
  const last = dateOf(to.getTime() + beijingOffsetMs);
  let count = 0;
  for (let at = from.getTime() + beijingOffsetMs + dayMs; dateOf(at) <= last; at += dayMs)
    if (isWorkingDay(dateOf(at), years)) count += 1;
  return count;
}
