import test from 'ava';
import { workingDaysBetween, workingMinutesBetween } from '../../domain/working-minutes.ts';

const at = (beijing: string) => new Date(`${beijing}:00+08:00`);

const minutes = [
  ['within one working day', '2026-11-24T10:00', '2026-11-24T12:30', 150],
  ['over one night', '2026-11-24T18:00', '2026-11-25T06:00', 720],
  ['a weekend between does not count', '2026-11-27T23:00', '2026-11-30T01:00', 120],
  ['from a Sunday it counts from Monday on', '2026-11-22T12:00', '2026-11-23T01:00', 60],
  ['the National Day holiday does not count', '2026-09-30T22:00', '2026-10-08T02:00', 240],
  ['nothing is left after the end', '2026-11-25T12:00', '2026-11-25T11:00', 0],
] as const;
for (const [title, from, to, expected] of minutes)
  test(`working minutes: ${title}`, (t) => t.is(workingMinutesBetween(at(from), at(to)), expected));

const days = [
  ['the same day', '2026-11-24T01:00', '2026-11-24T23:00', 0],
  ['the next working day', '2026-11-24T23:00', '2026-11-25T01:00', 1],
  ['Monday is the next working day after Friday', '2026-11-27T12:00', '2026-11-30T12:00', 1],
  ['two working days', '2026-11-24T12:00', '2026-11-26T12:00', 2],
  ['overdue', '2026-11-26T12:00', '2026-11-24T12:00', 0],
] as const;
test('minutes and days are counted by the years that an operator arranged', (t) => {
  const years = [{ year: 2026, off: ['2026-11-25'], worked: ['2026-11-28'] }];
  const [before, after] = [at('2026-11-24T12:00'), at('2026-11-28T12:00')];
  t.is(workingMinutesBetween(before, after, years), 3 * 1_440);
  t.is(workingDaysBetween(before, after, years), 3);
});
for (const [title, from, to, expected] of days)
  test(`working days: ${title}`, (t) => t.is(workingDaysBetween(at(from), at(to)), expected));
