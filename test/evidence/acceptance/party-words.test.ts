import test from 'ava';
import { signingWorth } from '../../../evidence/acceptance/choose-pages.ts';
import { findPartyWords, looksLikeDate, plainWords } from '../../../evidence/acceptance/party-words.ts';
import { resolveLetters } from '../../../evidence/acceptance/resolve-letters.ts';

const namesIn = (text: string) =>
  findPartyWords(plainWords(text)).map(({ names }) => ('party' in names ? names.party : names.letter));

const labels: readonly [text: string, names: readonly string[]][] = [
  ['商家签字:', ['seller']],
  ['服务商(盖章)', ['seller']],
  ['华为云项目组', ['project-team']],
  ['华 为 项 目 组 签章', ['project-team']],
  ['华为方项目组(签字)', ['project-team']],
  ['最终用户:', ['customer']],
  ['Seller / 商家', ['seller', 'seller']],
  ['Huawei Project Team', ['project-team']],
  ['甲方(客户)', ['a', 'customer']],
  ['订单编号', []],
  ['供货单位盖章', ['seller']],
  ['Software Provider', ['seller']],
  ['收货单位(签收)', ['customer']],
  ['交付方式与服务人员', []],
  ['毕方(盖章)', ['a']],
  ['服务提供方(公章)', ['seller']],
  ['系统实施单位', ['seller']],
  ['软件开发方代表', ['seller']],
  ['需求部门负责人', ['customer']],
  ['使用单位', ['customer']],
  ['华为云交付团队', ['project-team']],
  ['项目管理办公室', ['project-team']],
  ['应用方案与技术支持', []],
  ['项目部署完成', []],
  ['委托代理人:', []],
  ['原厂商', []],
  ['华为技术支持方', ['project-team']],
  ['技术支持方（盖章）', ['seller']],
  ['技术支持方（华为项目组）（盖章）', ['project-team', 'project-team']],
  ['供应商（商家）', ['seller', 'seller']],
  ['华为技术有限公司', []],
  ['供應商 Vendor', ['seller', 'seller']],
  ['客戶單位：', ['customer']],
  ['華爲雲項目組', ['project-team']],
  ['顧問公司 Consultant', ['seller', 'seller']],
  ['承判商', ['seller']],
  ['用家', ['customer']],
  ['Cliente / Owner', ['customer', 'customer']],
  ['專案管理組', ['project-team']],
  // As an engine reads 項目經理, 項目組, 客戶, 用戶 and 賣方.
  ['華為目經理', ['project-team']],
  ['崋為雲頂目組HuaweiCloud', ['project-team', 'project-team']],
  ['最終客后Client', ['customer', 'customer']],
  ['用后·End User', ['customer', 'customer']],
  ['真方Seller', ['seller', 'seller']],
  ['試用后提出意見，真方便', []],
  ['華為雲交付團隧', ['project-team']],
  // 委託單位 and 建置廠商, of which it leaves out a letter.
  ['委單位', ['customer']],
  ['市委單位', []],
  ['建置商簽章', ['seller']],
  ['学校签章', ['customer']],
  ['院方代表(签字)', ['customer']],
  ['教育局(校方)', ['customer', 'customer']],
  ['宁川市第二人民医院', []],
  ['学校教学楼机房', []],
  ['招标单位', ['customer']],
  ['供货商(签章)', ['seller']],
  ['承建企业盖章', ['seller']],
  ['服务企业上云', []],
  ['送货方经办', ['seller']],
  ['中标单位', ['seller']],
  ['云平台协同方', ['project-team']],
  ['交付小组确认', ['project-team']],
];
for (const [text, names] of labels) {
  test(`${text} names ${names.join(', ') || 'nobody'}`, (t) => t.deepEqual(namesIn(text), [...names]));
}

const contracts: readonly [lines: readonly string[], letters: object][] = [
  [
    ['甲方(用户):海岳水务集团', '乙方(商家):宁川软件有限公司'],
    { a: 'customer', b: 'seller', c: 'project-team' },
  ],
  [
    ['甲方：华为云计算技术有限公司', '丙方：海岳水务集团（客户）'],
    { a: 'project-team', b: 'seller', c: 'customer' },
  ],
  [
    ['宁川软件有限公司(以下简称“甲方”,即服务商)', '乙方:用户'],
    { a: 'seller', b: 'customer', c: 'project-team' },
  ],
  [
    ['甲方：华为技术有限公司（以下简称“甲方”，系项目组）', '乙方：海岳水务集团（以下简称“乙方”，即用户）'],
    { a: 'project-team', b: 'customer', c: 'seller' },
  ],
  [
    ['订单:D1 甲方系商家宁川软件公司，乙方系华为项目组（华为云计算技术有限公', '司），丙方系用户海岳水务。'],
    { a: 'seller', b: 'project-team', c: 'customer' },
  ],
  [
    [
      '甲方：海岳水务集团',
      '（软件的采购与使用单位）',
      '乙方：宁川软件有限公司',
      '（软件的开发与实施服务商）',
    ],
    { a: 'customer', b: 'seller', c: 'project-team' },
  ],
  [['甲方为付款之便由乙方代办,用户无异议'], { a: 'customer', b: 'seller', c: 'project-team' }],
  [['乙方用户', '甲方（商家）盖章：'], { a: 'seller', b: 'customer', c: 'project-team' }],
  [['甲方用户手册已移交乙方'], { a: 'customer', b: 'seller', c: 'project-team' }],
  [
    [
      '华为技术服务有限公司（华为项目组，以下简称甲方），济南齐鲁软件公司（商家，以下简',
      '称乙方），海岳水务（用户，',
      '以下简称丙方）',
    ],
    { a: 'project-team', b: 'seller', c: 'customer' },
  ],
  [['乙方已按合同完成交付'], { a: 'customer', b: 'seller', c: 'project-team' }],
  [
    [
      '海岳供应链有限公司（以下称“甲方”）经华为云商店选购宁川网络安全技术',
      '有限公司（以下称“乙方”）的服务，华为技术服务有限公司（以下称“丙方”）提供平台。',
    ],
    { a: 'customer', b: 'seller', c: 'project-team' },
  ],
  [
    [
      '华为云计算技术有限公司（以下简称甲方）作为总体单位，委托宁川云安全服务有限',
      '公司（以下简称乙方）为最终用户海岳光学有限公司（以下简称丙方）提供服务。',
    ],
    { a: 'project-team', b: 'seller', c: 'customer' },
  ],
  [
    ['宁川软件有限公司(下称甲方)为海岳水务集团(下称乙方)实施数据平台,华为技术有限公司(下称丙方)协调。'],
    { a: 'seller', b: 'customer', c: 'project-team' },
  ],
  [
    ['本项目由宁川科技有限公司(以下简称甲方)承建,海岳水务集团(以下简称乙方)组织验收。'],
    { a: 'seller', b: 'customer', c: 'project-team' },
  ],
  [
    ['宁川软件有限公司（甲方）与海岳水务集团（乙方）依约履行，乙方向甲方采购的平台已上线。'],
    { a: 'seller', b: 'customer', c: 'project-team' },
  ],
  [
    ['华为技术有限公司（“甲方”）、青江市人民医院（“乙方”）与宁川数据股份有限公司（“丙方”）验收如下'],
    { a: 'project-team', b: 'customer', c: 'seller' },
  ],
];
for (const [lines, letters] of contracts) {
  test(`who is who in ${lines.join(' ')}`, (t) => t.like(resolveLetters(lines, {}), letters));
}

test('beside Huawei an office buys and a company sells, as does the only one of the trade', (t) => {
  const isTold = (line: string) => resolveLetters([line], {}).isGuess !== true;
  t.true(
    isTold('甲方 金桥市公共交通集团有限公司、乙方 浙江领域软件有限公司、丙方 华为技术有限公司就下列项目验收'),
  );
  t.true(isTold('甲方:青江水利科技推广中心;乙方:钱塘智联科技有限公司:丙方:华为技术有限公司'));
  t.false(isTold('甲方:青江科技有限公司,乙方:钱塘智联科技有限公司,丙方:华为技术有限公司'), 'both may sell');
  t.false(isTold('甲方:领域软件有限公司,乙方:金桥公共交通有限公司,丙方:华为技术有限公司'), 'against custom');
});

test('an order’s companies tell the letters apart', (t) => {
  const order = { seller: '宁川软件有限公司', customer: '海岳水务集团' };
  t.like(resolveLetters(['甲方:宁川软件有限公司', '乙方:海岳水务集团'], order), {
    a: 'seller',
    b: 'customer',
    c: 'project-team',
  });
});

test('dates are no signatures, names are no dates', (t) => {
  for (const date of ['2025-3-21', '2025.11.2', '2023年9月4日', '20234-8-2'])
    t.true(looksLikeDate(date), date);
  for (const name of ['张建国', '李娜', 'V2.0', '王伟', '8888888']) t.false(looksLikeDate(name), name);
});

test('pages with two parties and a place to sign are worth reading', (t) => {
  t.true(signingWorth('商家签字: 用户签字: 日期:') > 0);
  t.is(signingWorth('本系统的用户手册分为三章'), 0);
  t.is(signingWorth(''), 0);
});
