import test from 'ava';
import { fillSlots, slotsIn } from '../../domain/remark-slots.ts';
import type { KeyedFinding } from '../../domain/report.ts';

const finding: KeyedFinding = {
  ...{ key: 'k', code: 'banned-word', rule: 'absolute-terms', severity: 'block', field: 'description' },
  ...{ location: '商品介绍', message: { zh: '不能写', en: 'Remove' }, quote: '最佳' },
};

test('slots are found with their names and places', (t) => {
  t.deepEqual(slotsIn('请删去{{原文}}，改为{{ 怎么改 }}。'), [
    { name: '原文', start: 3, end: 9 },
    { name: '怎么改', start: 12, end: 21 },
  ]);
  t.deepEqual(slotsIn('没有 {空} 也没有 {{'), []);
});

test('a finding fills in what it says, and leaves the rest to the reviewer', (t) => {
  t.is(fillSlots('请删去“{{原文}}”，改为{{怎么改}}。', finding), '请删去“最佳”，改为{{怎么改}}。');
  t.is(fillSlots('见{{文件}}。', finding), '见{{文件}}。', 'the finding is at no file');
  t.is(fillSlots('请删去{{原文}}。', undefined), '请删去{{原文}}。');
});
