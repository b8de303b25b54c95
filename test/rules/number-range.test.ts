import { numberRange } from '../../rules/number-range.ts';
import { testRule } from './rule-table.ts';

testRule(numberRange, {
  form: 'company-onboarding',
  key: 'customersServed',
  innocent: [0, 210, 100_000_000, null],
  violating: [
    [-1, 'number-range', '-1'],
    [100_000_001, 'number-range', '100000001'],
  ],
});
