import { choiceUnknown } from '../../rules/choice-unknown.ts';
import { testRule } from './rule-table.ts';

testRule(choiceUnknown, {
  form: 'delivery-evidence',
  key: 'productKind',
  innocent: ['saas', 'license', '', null],
  violating: [
    ['hardware', 'choice-unknown', 'hardware'],
    ['SaaS', 'choice-unknown', 'SaaS'],
  ],
});
testRule(choiceUnknown, {
  form: 'listing-saas',
  key: 'siblingsOnSale',
  innocent: [[], ['saas', 'hcs']],
  violating: [[['saas', 'toaster'], 'choice-unknown', 'toaster']],
});
