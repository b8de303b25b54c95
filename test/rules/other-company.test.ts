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
  ['whose rights a year tells', ['2026观数科技（上海）有限公司'], undefined],
  ['a demo tenant', ['演示科技有限公司'], undefined],
  ['a placeholder', ['XX有限公司'], undefined],
  ['a masked name', ['杭州**科技有限公司'], undefined],
  ['the brand of the product', ['星桥软件有限公司'], undefined],
  ['a heading beside a branch', ['行业管户支行'], undefined],
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

/** The name that is told where one letter was read with doubt. */
function otherIn(text: string, doubtful: string): string | undefined {
  const page = wordedPage([text]);
  const lines = page.lines.map((line) => ({
    ...line,
    letterConfidences: [...text].map((letter) => (letter === doubtful ? 0.8 : 0.99)),
  }));
  return findOtherCompany({ ...page, lines }, wantedName('天津津沽物流有限公司'), '车队管家')?.name;
}

test('a doubtful letter that both names share makes no doubt of the other ones', (t) => {
  t.is(otherIn('天津津沽建材有限公司', '沽'), '天津津沽建材有限公司');
});

test('a doubtful letter in which a name differs accuses nobody', (t) => {
  t.is(otherIn('天津津沽建材有限公司', '材'), undefined);
  t.is(otherIn('天津津站物流有限公司', '站'), undefined);
});

test('where a letter is missing, any doubtful one may have swallowed it', (t) => {
  t.is(otherIn('天津津物流有限公司', '物'), undefined);
});

test('who stands in a list of companies owns no system', (t) => {
  const listed = ['烟台同辉农产品有限公司', '嘉兴海川装饰工程有限公司', '东莞恒立钢结构有限公司'];
  const other = (lines: readonly string[]) =>
    findOtherCompany(wordedPage(lines), wantedName('江南沣禾农村商业银行股份有限公司'), '信贷管理系统')?.name;
  t.is(other(listed), undefined);
  t.is(other(listed.slice(0, 1)), listed[0]);
});

test('an institution one letter apart is somebody else, whatever its name ends with', (t) => {
  const wanted = wantedName('澜江市公共资源交易中心');
  const other = (line: string) => findOtherCompany(wordedPage([line]), wanted, '阳光交易平台')?.name;
  t.is(other('岚江市公共资源交易中心'), '岚江市公共资源交易中心');
  t.is(other('澜江市公共资源交易中心'), undefined);
  t.is(other('公共资源交易数据中心'), undefined);
});
