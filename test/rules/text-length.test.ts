import test from 'ava';
import { textLength } from '../../rules/text-length.ts';
import { problemsOf, testRule } from './rule-table.ts';

testRule(textLength, {
  form: 'company-onboarding',
  key: 'companyName',
  innocent: ['', '星澜', '字'.repeat(100), '𠮷'.repeat(100), `  ${'字'.repeat(100)}  `],
  violating: [
    ['星', 'text-too-short'],
    ['字'.repeat(101), 'text-too-long'],
    ['𠮷'.repeat(101), 'text-too-long'],
    ['字'.repeat(10_000_000), 'text-too-long'],
  ],
});

test('the message says how many characters there are and how many to cut', (t) => {
  const [problem] = problemsOf(
    textLength,
    { form: 'company-onboarding', key: 'companyName' },
    '字'.repeat(130),
  );
  t.is(problem?.message.zh, '有 130 字，最多 100 字。请删减 30 字。');
  t.is(problem?.message.en, '130 characters, at most 100 are allowed. Cut 30.');
});
