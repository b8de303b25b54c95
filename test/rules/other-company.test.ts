import test from 'ava';
import { findOtherCompany, wantedName } from '../../rules/names/page-names.ts';
import { wordedPage } from './names/worded-page.ts';

const others: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['another company in the bar', ['苏州明远电气股份有限公司'], '苏州明远电气股份有限公司'],
  ['a company one letter apart', ['杭州云起智能科技有限公司'], '杭州云起智能科技有限公司'],
  [
    'a company behind the name of the product',
    ['供应链平台 - 苏州明远电气有限公司'],
    '供应链平台 - 苏州明远电气有限公司',
  ],
  ['an English company', ['Northwind Foods Inc.'], 'Northwind Foods Inc.'],
  ['a customer behind a brand in a bar', ['星桥数据苏州明远电气有限公司'], '星桥数据苏州明远电气有限公司'],
  ['a maker behind its own brand', ['星桥数据软件有限公司'], undefined],
  ['who made the software', ['技术支持：南京星桥软件有限公司'], undefined],
  ['a demo tenant', ['演示科技有限公司'], undefined],
  ['a placeholder', ['XX有限公司'], undefined],
  ['a masked name', ['杭州**科技有限公司'], undefined],
  ['the brand of the product', ['星桥软件有限公司'], undefined],
  ['plain words', ['订单中心', '消息中心', '数据分析'], undefined],
];

for (const [title, lines, expected] of others) {
  test(`${title} ${expected ? 'is somebody else' : 'accuses nobody'}`, (t) => {
    t.is(
      findOtherCompany(wordedPage(lines), wantedName('杭州云启智能科技有限公司'), '星桥数据集成平台')?.name,
      expected,
    );
  });
}
