import test from 'ava';
import { interfaceCases } from '../../rules/interface-cases.ts';
import { problemsOf, testRule } from './rule-table.ts';

testRule(interfaceCases, {
  form: 'listing-saas',
  key: 'debuggedCases',
  innocent: [['purchase', 'renewal', 'expiry', 'release'], [], null],
  violating: [
    [['purchase'], 'interface-cases-missing'],
    [['purchase', 'renewal', 'expiry'], 'interface-cases-missing'],
  ],
});

test('the open cases are named', (t) => {
  const [problem] = problemsOf(interfaceCases, { form: 'listing-saas', key: 'debuggedCases' }, [
    'purchase',
    'expiry',
  ]);
  t.is(problem?.message.zh, '还没有调测通过：续费、释放。请逐项调测并保存用例。');
});
