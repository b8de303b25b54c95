import { fileCount } from '../../rules/file-count.ts';
import { picture, testRule } from './rule-table.ts';

const pictures = (count: number) => Array.from({ length: count }, () => picture);

testRule(fileCount, {
  form: 'listing-saas',
  key: 'descriptionPictures',
  innocent: [null, [], pictures(1), pictures(5)],
  violating: [[pictures(6), 'too-many-files']],
});
testRule(fileCount, {
  form: 'listing-saas',
  key: 'userAgreement',
  innocent: [pictures(1)],
  violating: [[pictures(2), 'too-many-files']],
});
