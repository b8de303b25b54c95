import test from 'ava';
import { addWorkingDays, isWorkingDay, reviewDeadlines } from '../../domain/working-time.ts';

const days: readonly (readonly [date: string, isWorked: boolean, why: string])[] = [
  ['2026-11-20', true, 'an ordinary Friday'],
  ['2026-11-21', false, 'a Saturday'],
  ['2026-11-22', false, 'a Sunday'],
  ['2026-01-02', false, 'a Friday inside the New Year holiday'],
  ['2026-01-04', true, 'a Sunday worked in exchange'],
  ['2026-02-14', true, 'the Saturday before the Spring Festival'],
  ['2026-02-23', false, 'the last day of the Spring Festival holiday'],
  ['2026-02-24', true, 'the day after it'],
  ['2026-09-20', true, 'a Sunday worked for the National Day'],
  ['2025-10-08', false, 'the Mid-Autumn Festival in the National Day holiday'],
  ['2027-05-03', true, 'a Monday in a year without announcement'],
  ['2027-10-01', false, 'the National Day in a year without announcement'],
];
for (const [date, isWorked, why] of days)
  test(`${date} is ${isWorked ? '' : 'not '}worked: ${why}`, (t) => t.is(isWorkingDay(date), isWorked));

/** Times are Beijing's. */
const sums: readonly (readonly [from: string, days: number, to: string, why: string])[] = [
  ['2026-11-23T10:30', 3, '2026-11-26T10:30', 'Monday to Thursday'],
  ['2026-11-20T16:00', 3, '2026-11-25T16:00', 'over a weekend'],
  ['2026-11-21T13:00', 3, '2026-11-26T09:00', 'Saturday counts from Monday at nine'],
  ['2026-11-21T13:00', 0, '2026-11-23T09:00', 'nothing to wait for but the opening'],
  ['2026-02-13T15:00', 3, '2026-02-25T15:00', 'a worked Saturday, then the Spring Festival'],
  ['2026-09-30T23:30', 1, '2026-10-08T23:30', 'over the National Day'],
  ['2026-11-23T00:10', 1, '2026-11-24T00:10', 'still Sunday in UTC, already Monday in Beijing'],
];
for (const [from, count, to, why] of sums)
  test(`${count} working days after ${from}: ${why}`, (t) =>
    t.is(addWorkingDays(beijing(from), count).toISOString(), beijing(to).toISOString()));

test('the reminder comes a working day before the answer is due', (t) => {
  const { remindAt, dueAt } = reviewDeadlines(beijing('2026-11-19T09:15'), 3);
  t.deepEqual(
    [remindAt.toISOString(), dueAt.toISOString()],
    [beijing('2026-11-23T09:15').toISOString(), beijing('2026-11-24T09:15').toISOString()],
  );
});

function beijing(time: string): Date {
  return new Date(`${time}:00+08:00`);
}
