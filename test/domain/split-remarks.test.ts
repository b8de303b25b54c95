import test from 'ava';
import { companyOnboarding } from '../../domain/forms/company-onboarding.ts';
import { splitRemarks } from '../../domain/split-remarks.ts';

const table: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ['one remark stays whole', '【公司简介】请补充行业。', []],
  ['text without a location stays whole', '请补充行业。', []],
  [
    'a numbered mail comes apart without its numbers',
    '1.【公司简介】请补充行业。\n2.【公司官网】请改为公司首页。',
    ['【公司简介】请补充行业。', '【公司官网】请改为公司首页。'],
  ],
  [
    'circled numbers and one line are understood too',
    '①【公司简介】请补充行业。②【公司 Logo】请换一张图。',
    ['【公司简介】请补充行业。', '【公司 Logo】请换一张图。'],
  ],
  [
    'a number at the end of the last one belongs to it',
    '1.【公司简介】请补充行业。2.【公司 Logo】请改为 168 × 70.',
    ['【公司简介】请补充行业。', '【公司 Logo】请改为 168 × 70.'],
  ],
  [
    'an unknown location is kept as it was written',
    '【公司简介】请补充行业。\n【公司主页】请改正。',
    ['【公司简介】请补充行业。', '【公司主页】请改正。'],
  ],
  [
    'brackets of a plain keyboard become 【】',
    '[公司简介]请补充行业。\n[公司官网]请改正。',
    ['【公司简介】请补充行业。', '【公司官网】请改正。'],
  ],
  [
    'English labels are known by both names',
    '【Company introduction】Name the trades.\n【Company website】Give the home page.',
    ['【Company introduction】Name the trades.', '【Company website】Give the home page.'],
  ],
];

for (const [title, text, expected] of table)
  test(title, (t) => t.deepEqual(splitRemarks(text, companyOnboarding), [...expected]));
