import test from 'ava';
import type { RulePack } from '../../../domain/pack.ts';
import { type EntrySettings, setEntry } from '../../../domain/pack-entries.ts';
import { checkPack } from '../../../rules/packs/check-pack.ts';
import { rulePacks } from '../../../rules/packs/index.ts';
import { koogalleryCn } from '../../../rules/packs/koogallery-cn.ts';

for (const pack of rulePacks)
  test(`nothing is wrong with ${pack.id} as it comes with the programme`, (t) => {
    t.deepEqual(checkPack(pack), []);
  });

const faults: readonly (readonly [
  what: string,
  entry: string,
  settings: EntrySettings,
  place: string,
  zh: string,
])[] = [
  [
    'a field that no form has',
    'rival-cloud',
    { on: { fields: ['introduktion'] } },
    'rival-cloud.on.fields',
    '表单没有字段“introduktion”，从字段列表里选一个。',
  ],
  [
    'a rule that would look at nothing',
    'rival-cloud',
    { on: { fields: ['highlights'], except: ['highlights'] } },
    'rival-cloud.on',
    '这样没有任何字段会被检查；选一个字段，或停用这条规则。',
  ],
  [
    'a number out of range',
    'description-length',
    { params: { least: 0 } },
    'description-length.params.least',
    '“没有图片时的最少字数”超出范围，填 1–10000 的整数。',
  ],
  [
    'a fraction where a whole number is wanted',
    'too-few-screenshots',
    { params: { least: 2.5 } },
    'too-few-screenshots.params.least',
    '“最少截图张数”超出范围，填 1–50 的整数。',
  ],
  [
    'a ratio whose ends are swapped',
    'picture-size',
    { params: { ratio: [2, 1] } },
    'picture-size.params.ratio',
    '“宽高比，从低到高”超出范围，填 0.1–20 的两个数字。',
  ],
  [
    'a parameter that the rule does not know',
    'too-few-screenshots',
    { params: { most: 5 } },
    'too-few-screenshots.params.most',
    '这条规则没有参数“most”，有 least。',
  ],
  [
    'a domain that is none',
    'carousel-link',
    { params: { domains: ['huaweicloud.com', 'https://x'] } },
    'carousel-link.params.domains',
    '“允许的域名”里的“https://x”写法不对，要 1–50 项，逐项填写。',
  ],
  [
    'dates that are swapped',
    'rival-cloud',
    { from: '2026-12-01', until: '2026-11-30' },
    'rival-cloud.until',
    '结束日 2026-11-30 早于开始日 2026-12-01，改其中一个。',
  ],
];

for (const [what, entry, settings, place, zh] of faults)
  test(`${what} is told once, at its place`, (t) => {
    const found = checkPack(setEntry(koogalleryCn, entry, settings));
    t.deepEqual(
      found.map((fault) => [fault.place, fault.message.zh]),
      [[place, zh]],
    );
  });

test('a rule that does not exist is told', (t) => {
  const [first] = koogalleryCn.rules;
  const pack = { ...koogalleryCn, rules: [{ ...first, rule: 'no-such-rule' }] } as RulePack;
  t.deepEqual(
    checkPack(pack).map(({ code }) => code),
    ['unknown-rule'],
  );
});
