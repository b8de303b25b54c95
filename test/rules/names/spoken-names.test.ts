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

test('a company is named without its city, its district or the bracket in its name', (t) => {
  for (const [text, customer] of [
    ['铭川灯饰科技（华南）有限公司', '中山市铭川灯饰科技(华南)有限公司'],
    ['[003]盈拓塑料', '佛山市顺德区盈拓塑料制品有限公司'],
    ['Sign in to Tallmere Precision Machinery', 'Kunshan Tallmere Precision Machinery Co., Ltd.'],
  ] as const)
    t.is(howOf(text, customer), 'short-form', text);
  for (const [text, customer] of [
    ['东莞铭川灯饰科技（华南）有限公司', '中山市铭川灯饰科技(华南)有限公司'],
    ['铭川灯饰科技（华', '中山市铭川灯饰科技(华南)有限公司'],
    ['Shanghai Tallmere Precision Machinery', 'Kunshan Tallmere Precision Machinery Co., Ltd.'],
  ] as const)
    t.is(howOf(text, customer), undefined, text);
});

test('what a system is for may follow the customer’s short name, another trade may not', (t) => {
  const customer = '厦门鹭岩冷链物流有限公司';
  t.is(howOf('鹭岩冷链运营驾驶舱', customer), 'short-form');
  t.is(howOf('鹭岩冷链设备有限公司', customer), undefined);
});

test('a department may follow the customer’s short name, unless a company is called so', (t) => {
  const customer = '株洲湘芷花园物业管理有限公司';
  const wanted = wantedName(customer, ['湘芷物业']);
  const how = (text: string) => findName(foldName(text), wanted)?.how;
  for (const text of ['湘芷物业 工程部', '湘芷物业客服中心', '湘芷物业设备科'])
    t.not(how(text), undefined, text);
  for (const text of ['湘芷物业工程有限公司', '湘芷物业技术中心有限公司']) t.is(how(text), undefined, text);
});
