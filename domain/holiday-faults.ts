import { type Bilingual, both } from './bilingual.ts';
import type { HolidayYear } from './public-holidays.ts';

/** What is wrong with a year's arrangement; [] where nothing is. Days must exist, lie in the year and not be both. */
export function holidayFaults({ year, off, worked }: HolidayYear): readonly Bilingual[] {
  const spans = off.map((span) => ({ span, ends: span.split('/') }));
  return [
    ...[...spans.flatMap(({ ends }) => ends), ...worked]
      .filter((day) => !isDayOf(year, day))
      .map((day) => both(`${day} 不是 ${year} 年的日期。`, `${day} is no day of ${year}.`)),
    ...spans
      .filter(({ ends: [first = '', last = first] }) => last < first)
      .map(({ span }) => both(`${span} 的结束早于开始。`, `${span} ends before it begins.`)),
    ...worked
      .filter((day) => spans.some(({ ends: [first = '', last = first] }) => first <= day && day <= last))
      .map((day) => both(`${day} 同时写在放假和调休上班里。`, `${day} is both off and worked.`)),
    ...worked
      .filter((day) => isDayOf(year, day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
      .map((day) => both(`${day} 不是周末，不用写进调休上班。`, `${day} is no weekend day.`)),
  ];
}

function isDayOf(year: number, day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && day.startsWith(`${year}-`);
}
