import { deliveryDates } from '../../rules/delivery-dates.ts';
import { testRule } from './rule-table.ts';

const place = { form: 'delivery-evidence', key: 'signedOn' } as const;

testRule(deliveryDates, {
  ...place,
  fields: { deliveredOn: '2026-11-20' },
  innocent: ['2026-11-20', '2026-11-22', '', 'soon'],
  violating: [['2026-11-19', 'accepted-before-delivered', '2026-11-19']],
});
testRule(deliveryDates, { ...place, innocent: ['2026-11-19'], violating: [] });
