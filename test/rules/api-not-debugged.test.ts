import { apiNotDebugged } from '../../rules/api-not-debugged.ts';
import { testRule } from './rule-table.ts';

testRule(apiNotDebugged, {
  form: 'listing-api',
  key: 'debugPassed',
  innocent: [true, null],
  violating: [[false, 'api-not-debugged']],
});
