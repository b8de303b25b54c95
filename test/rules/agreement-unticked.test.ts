import { agreementUnticked } from '../../rules/agreement-unticked.ts';
import { testRule } from './rule-table.ts';

testRule(agreementUnticked, {
  form: 'company-onboarding',
  key: 'agreementAccepted',
  innocent: [true],
  violating: [
    [false, 'agreement-unticked'],
    [null, 'agreement-unticked'],
  ],
});
