import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * A text that is no day of the calendar in the form YYYY-MM-DD. Source: own, the form's date fields; checked
 * 2026-11-22.
 */
export const dateFormat = defineRule({
  id: 'date-format',
  title: both('日期格式', 'Date format'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const written = text.trim();
    if (written === '') return notApplicable('empty');
    if (isCalendarDay(written)) return passed;
    return found([
      {
        code: 'date-format',
        quote: written.slice(0, 40),
        message: both(
          `“${written.slice(0, 40)}”不是日历上的一天。请按 2026-11-22 的格式填写。`,
          `"${written.slice(0, 40)}" is no day of the calendar. Write it as 2026-11-22.`,
        ),
      },
    ]);
  },
});

/** `YYYY-MM-DD` of a day that exists. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
