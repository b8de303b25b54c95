import { descriptionLength } from '../../rules/description-length.ts';
import { picture, testRule } from './rule-table.ts';

testRule(descriptionLength, {
  form: 'listing-saas',
  key: 'description',
  innocent: ['', '字'.repeat(400), '字'.repeat(1000)],
  violating: [
    ['字'.repeat(399), 'description-too-short'],
    [`${'字'.repeat(300)}${' '.repeat(200)}`, 'description-too-short'],
    [`${'字'.repeat(200)}${'\n\n'.repeat(200)}${'字'.repeat(100)}`, 'description-too-short'],
  ],
});
testRule(descriptionLength, {
  form: 'listing-saas',
  key: 'description',
  fields: { descriptionPictures: [picture] },
  innocent: ['见图'],
  violating: [],
});
