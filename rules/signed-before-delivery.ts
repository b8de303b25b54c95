import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';
import { datesOn } from './signatures/signing-dates.ts';

/** A form signed before the delivery that it confirms. Own, the order of events; checked 2026-11-22. */
export const signedBeforeDelivery = defineRule({
  id: 'signed-before-delivery',
  title: both('签字早于交付', 'Signed before delivery'),
  severity: 'warn',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found(
      datesOn(acceptanceForms).flatMap(({ form, day, who, place }) => {
        const delivered = form.order.deliveredOn;
        if (!delivered || day >= delivered) return [];
        return [
          {
            code: 'signed-before-delivery',
            quote: day,
            ...place,
            message: both(
              `${who.zh}的签署日期 ${day} 早于交付日期 ${delivered}。请核对两个日期。`,
              `${who.en} signed on ${day}, before the delivery on ${delivered}. Check both dates.`,
            ),
          },
        ];
      }),
    ),
});
