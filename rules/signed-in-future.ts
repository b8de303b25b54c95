import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';
import { datesOn } from './signatures/signing-dates.ts';

/** A signing date after the day of the judgement. Own; checked 2026-11-22. */
export const signedInFuture = defineRule({
  id: 'signed-in-future',
  title: both('签字日期在将来', 'Signed in the future'),
  severity: 'warn',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found(
      datesOn(acceptanceForms).flatMap(({ form, day, who, place }) => {
        if (day <= form.today) return [];
        return [
          {
            code: 'signed-in-future',
            quote: day,
            ...place,
            message: both(
              `${who.zh}的签署日期 ${day} 还没有到。请核对日期。`,
              `${who.en} signed on ${day}, a day that is still to come. Check the date.`,
            ),
          },
        ];
      }),
    ),
});
