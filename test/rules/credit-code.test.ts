import { creditCode } from '../../rules/credit-code.ts';
import { testRule } from './rule-table.ts';

testRule(creditCode, {
  form: 'company-onboarding',
  key: 'creditCode',
  innocent: ['', '91350100M000100Y43', '91350100m000100y43', ' 9135 0100 M000 100Y 43 '],
  violating: [
    ['91350100M000100Y34', 'credit-code-mistyped'],
    ['91350100M000100Y4', 'credit-code-format'],
    ['91350100M0O0100Y43', 'credit-code-format'],
    ['HRB-123456', 'credit-code-format', 'HRB-123456'],
  ],
});
