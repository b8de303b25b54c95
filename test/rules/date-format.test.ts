import { dateFormat } from '../../rules/date-format.ts';
import { testRule } from './rule-table.ts';

testRule(dateFormat, {
  form: 'delivery-evidence',
  key: 'deliveredOn',
  innocent: ['', '2026-11-22', '2024-02-29'],
  violating: [
    ['2026-02-29', 'date-format', '2026-02-29'],
    ['2026-11-31', 'date-format'],
    ['2026/11/22', 'date-format'],
    ['26-11-22', 'date-format'],
    ['昨天', 'date-format'],
  ],
});
