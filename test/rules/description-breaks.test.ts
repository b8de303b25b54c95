import { descriptionBreaks } from '../../rules/description-breaks.ts';
import { testRule } from './rule-table.ts';

testRule(descriptionBreaks, {
  form: 'listing-saas',
  key: 'description',
  innocent: ['', '一\n二\n\n三\n\n\n四', '\n\n\n\n\n前后的空行不算\n\n\n\n\n'],
  violating: [
    ['一\n\n\n\n二', 'description-breaks', '\n\n\n\n'],
    ['一\r\n \r\n\u3000\r\n\r\n二', 'description-breaks'],
    ['\n\n\n\n\n开头不算，一\n\n\n\n\n二', 'description-breaks', '\n\n\n\n\n'],
  ],
});
