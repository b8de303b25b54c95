import test from 'ava';
import { findName } from '../../../rules/names/find-name.ts';
import { foldName } from '../../../rules/names/fold-name.ts';
import { wantedName } from '../../../rules/names/page-names.ts';

const howOf = (text: string, customer: string) => findName(foldName(text), wantedName(customer))?.how;

test('a branch is named without the legal form of its house, an insurer by what it is called', (t) => {
  const insurer = '安禾财产保险股份有限公司浙江分公司';
  for (const text of ['安禾财险浙江分公司 今天是 6 月 3 日', '安禾财产保险浙江分公司'])
    t.is(howOf(text, insurer), 'alias', text);
  t.is(howOf('万泰实业浙江分公司', '万泰实业有限公司浙江分公司'), 'alias');
});

test('another branch, brand or trade is another company', (t) => {
  const insurer = '安禾财产保险股份有限公司浙江分公司';
  for (const text of ['安禾财险江苏分公司', '安和财险浙江分公司', '安禾人寿浙江分公司'])
    t.is(howOf(text, insurer), undefined, text);
});
