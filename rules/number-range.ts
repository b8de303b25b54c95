import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * A number outside the form's range. Source: own, the form's limits; checked 2026-11-22.
 */
export const numberRange = defineRule({
  id: 'number-range',
  title: both('数字范围', 'Range of a number'),
  severity: 'block',
  needs: ['value'],
  check: ({ value, field }) => {
    if (field.type !== 'number' || typeof value !== 'number') return notApplicable('no number');
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
    if (value >= min && value <= max) return passed;
    const limit =
      value < min ? both(`不小于 ${min}`, `${min} or more`) : both(`不大于 ${max}`, `${max} or less`);
    return found([
      {
        code: 'number-range',
        quote: String(value),
        message: both(
          `${value} 超出范围。请填写${limit.zh}的数字。`,
          `${value} is out of range. Write a number of ${limit.en}.`,
        ),
      },
    ]);
  },
});
