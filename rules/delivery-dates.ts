import { both } from '../domain/bilingual.ts';
import { isCalendarDay } from './date-format.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * An acceptance that was signed before the delivery. Source: own, the order of events in delivery; checked 2026-11-22.
 */
export const deliveryDates = defineRule({
  id: 'delivery-dates',
  title: both('交付与验收日期', 'Dates of delivery and acceptance'),
  severity: 'warn',
  needs: ['text', 'fields'],
  check: ({ text, fields }) => {
    const delivered = typeof fields.deliveredOn === 'string' ? fields.deliveredOn.trim() : '';
    const signed = text.trim();
    if (!isCalendarDay(delivered) || !isCalendarDay(signed)) return notApplicable('a date is missing');
    if (delivered <= signed) return passed;
    return found([
      {
        code: 'accepted-before-delivered',
        quote: signed,
        message: both(
          `验收日期 ${signed} 早于交付日期 ${delivered}。请核对两个日期。`,
          `Accepted on ${signed}, before the delivery on ${delivered}. Check both dates.`,
        ),
      },
    ]);
  },
});
