/** Which company is whose, and companies that head blocks. */
import test from 'ava';
import { chooseLabels, findLabels } from '../../../evidence/acceptance/labels.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import {
  asOrder,
  findCompanies,
  letterCells,
  placeOfCompany,
  resolveParties,
  withCompaniesIn,
  withCompaniesUnder,
} from '../../../evidence/acceptance/party-companies.ts';
import { resolveLetters } from '../../../evidence/acceptance/resolve-letters.ts';
import { em, words } from './page-words.ts';

const namesOf = (lines: readonly PageLine[]) => asOrder(findCompanies(lines, [], {}, {}));

test('a company stands behind its party’s name or in the cell beside it', (t) => {
  const lines = [
    words('商家名称:宁川软件有限公司', 60, 100),
    words('客户', 60, 140),
    words('海岳市第二人民医院', 200, 142),
    words('甲方(项目组):华为云计算技术有限公司', 60, 180),
  ];
  t.deepEqual(namesOf(lines), {
    seller: '宁川软件有限公司',
    projectTeam: '华为云计算技术有限公司',
    customer: '海岳市第二人民医院',
  });
});

test('a company of which a stamp hides the end is one still; a school district is one, too', (t) => {
  const lines = [
    words('供应方:宁川软件股份有限', 60, 100),
    words('华为侧:华为技术有限公', 60, 140),
    words('使用单位:临溪县城关学区', 60, 180),
  ];
  t.deepEqual(namesOf(lines), {
    seller: '宁川软件股份有限公司',
    projectTeam: '华为技术有限公司',
    customer: '临溪县城关学区',
  });
});

test('a number before its party’s name makes a fact no other', (t) => {
  const lines = [words('1.3 商家:', 60, 140), words('宁川软件有限公司', 200, 142)];
  t.deepEqual(namesOf(lines), { seller: '宁川软件有限公司' });
});

test('a department is no company; a shop is one, whatever it is called', (t) => {
  const beside = (name: string) => namesOf([words('使用部门', 60, 140), words(name, 200, 142)]);
  t.deepEqual(beside('信息科技部'), {});
  t.deepEqual(beside('海岳市第二人民医院'), { customer: '海岳市第二人民医院' });
  t.deepEqual(beside('宁川日用品经营部'), { customer: '宁川日用品经营部' });
});

test('a company stands between the names of its party, too', (t) => {
  const lines = [
    words('甲方:海岳市第二人民医院(最终用户)', 60, 100),
    words('乙方:宁川软件有限公司(服务商)', 60, 140),
    words('丙方:华为技术有限公司(华为项目团队)', 60, 180),
  ];
  const companies = {
    seller: '宁川软件有限公司',
    projectTeam: '华为技术有限公司',
    customer: '海岳市第二人民医院',
  };
  t.deepEqual(namesOf(lines), companies);
  const onAnotherPage = findCompanies(
    [],
    lines.map(({ text }) => text),
    {},
    {},
  );
  t.deepEqual(asOrder(onAnotherPage), companies);
});

test('a company that two parties are said to be is nobody’s, nor is a sentence about a party', (t) => {
  const lines = [
    words('商家:宁川软件有限公司', 60, 100),
    words('客户:宁川软件有限公司', 60, 140),
    words('用户应在收到本单后五个工作日内签字', 60, 180),
  ];
  t.deepEqual(namesOf(lines), {});
});

test('a piece of a sentence is no company, a cell that names one role twice has one beside it', (t) => {
  const lines = [
    words('客户提供的资料全部导入', 60, 100),
    words('用户委托办理部门备案登记', 60, 120),
    words('承建单位(商家):', 60, 140),
    words('宁川软件有限公司', 260, 142),
  ];
  t.deepEqual(namesOf(lines), { seller: '宁川软件有限公司' });
});

test('the company under a block’s label is the party’s, unless it is another’s', (t) => {
  const [seller, customer] = [words('商家 Seller', 60, 500), words('用户 End User', 400, 500)];
  const lines = [words('宁川软件有限公司', 60, 524), words('海岳水务集团', 400, 524)];
  const labels = [
    { party: 'seller', line: seller },
    { party: 'customer', line: customer },
  ] as const;
  t.deepEqual(asOrder(withCompaniesUnder({}, labels, lines)), {
    seller: '宁川软件有限公司',
    customer: '海岳水务集团',
  });
  t.deepEqual(asOrder(withCompaniesUnder({ customer: { name: '宁川软件有限公司' } }, labels, lines)), {
    customer: '宁川软件有限公司',
  });
});

test('letters are told by companies whose role stands elsewhere', (t) => {
  const lines = [
    words('服务商:宁川软件有限公司', 60, 100),
    words('用户:海岳水务集团', 60, 140),
    words('甲方:海岳水务集团', 60, 700),
    words('乙方:宁川软件有限公司', 60, 800),
  ];
  const letters = resolveLetters(
    lines.map(({ text }) => text),
    namesOf(lines),
  );
  t.like(letters, { a: 'customer', b: 'seller', c: 'project-team' });
});

test('companies head blocks where no role does, and one misread letter hides none', (t) => {
  const lines = [
    words('商家', 60, 100),
    words('宁川信息技术有限公司', 200, 100),
    words('客户', 60, 140),
    words('海岳水务集团', 200, 140),
    words('宁川信息技木有限公司', 60, 700),
    words('华为软件技术有限公司', 300, 700),
    words('海岳水务集团', 560, 700),
  ];
  const companies = findCompanies(lines, [], {}, {});
  const sheet = { letters: {}, companies, rules: { level: [], upright: [] }, em, heightPx: 1100 };
  const set = chooseLabels(findLabels(lines, sheet), em);
  t.deepEqual(set?.labels.map(({ party, box }) => [party, box.y]).sort(), [
    ['customer', 700],
    ['project-team', 700],
    ['seller', 700],
  ]);
});

test('another company is not the party’s', (t) => {
  t.is(placeOfCompany('海岳软件有限公司', '宁川软件有限公司'), undefined);
  t.deepEqual(placeOfCompany('单位:宁川软件有限公司', '宁川软件有限公司'), { start: 3, end: 11 });
});

test('who the letters are may stand in the cells beside them', (t) => {
  const row = (letter: string, role: string, y: number) => [words(letter, 60, y), words(role, 160, y)];
  const lines = [
    ...row('甲方', '服务商', 100),
    ...row('乙方', '使用单位', 140),
    ...row('丙方', '项目组', 180),
  ];
  t.like(resolveLetters(letterCells(lines), {}), { a: 'seller', b: 'customer', c: 'project-team' });
});

test('a company told by its party’s name says who a letter is, and the letters whose the other companies are', (t) => {
  const lines = [
    words('商家名称:宁川软件有限公司', 60, 100),
    words('甲方:宁川软件有限公司', 60, 140),
    words('乙方:海岳水务集团', 60, 180),
    words('丙方:华为云计算技术有限公司', 60, 220),
  ];
  const { letters, companies } = resolveParties(lines, [], {});
  t.like(letters, { a: 'seller', b: 'customer', c: 'project-team' });
  t.deepEqual(asOrder(companies), {
    seller: '宁川软件有限公司',
    projectTeam: '华为云计算技术有限公司',
    customer: '海岳水务集团',
  });
});

test('a block names its company, a stamp in it does not', (t) => {
  const blocks = [
    { party: 'seller', box: { x: 40, y: 480, width: 300, height: 200 } },
    { party: 'customer', box: { x: 360, y: 480, width: 300, height: 200 } },
  ] as const;
  const lines = [words('宁川软件有限公司', 60, 560), words('海岳水务集团', 380, 560)];
  const stamp = { x: 370, y: 540, width: 160, height: 60 };
  t.deepEqual(withCompaniesIn({}, blocks, lines, [stamp]), { seller: '宁川软件有限公司' });
  const twice = [...lines, words('青禾数据服务有限公司', 60, 600)];
  t.deepEqual(withCompaniesIn({}, blocks, twice, []), { customer: '海岳水务集团' });
});

test('a sentence over several lines says which company is called by which letter', (t) => {
  const lines = [
    words('各方：北海石化装备有限公司（本软件的使用单位，以下简称“甲方”）；华为虚', 60, 100),
    words('构交付技术有限公司（项目组，以下简称“乙方”）；宁川软件有限公司（实施商', 60, 130),
    words('家，以下简称“丙方”）。', 60, 160),
  ];
  const letters = { a: 'customer', b: 'project-team', c: 'seller' } as const;
  t.deepEqual(asOrder(findCompanies(lines, [], letters, {})), {
    seller: '宁川软件有限公司',
    projectTeam: '华为虚构交付技术有限公司',
    customer: '北海石化装备有限公司',
  });
  const bare = [
    words('北海石化装备有限公司（以下简称“甲方”）；宁川软件有限公司（以下简称“丙方”）。', 60, 100),
  ];
  t.is(findCompanies(bare, [], letters, {}).customer?.name, '北海石化装备有限公司');
  t.deepEqual(asOrder(findCompanies(bare, [], { ...letters, isGuess: true }, {})), {});
});

test('a company that heads a block is whose the text says, where no sign tells where its name begins', (t) => {
  const lines = [
    words('本协议由杭州宁川软件有限公司（供货商家，以下简称“卖方”）与海岳县大数', 60, 100),
    words('据管理中心（最终用户，以下简称“买方”）签订；原厂：华为数字技术有限公司。', 60, 130),
    words('海岳县大数据管理中心（盖章）', 60, 500),
    words('华为数字技术有限公司（盖章）', 60, 600),
    // A letter of it is misread.
    words('杭州宁川软什有限公司代表', 60, 700),
  ];
  const { seller, customer } = asOrder(findCompanies(lines, [], {}, {}));
  t.deepEqual([seller, customer], ['杭州宁川软什有限公司', '海岳县大数据管理中心']);
  const set = chooseLabels(
    findLabels(lines, {
      letters: {},
      companies: findCompanies(lines, [], {}, {}),
      rules: { level: [], upright: [] },
      em,
      heightPx: 900,
    }),
    em,
    lines,
  );
  t.deepEqual(
    set?.labels.map(({ party, box }) => [party, box.y]),
    [
      ['seller', 700],
      ['project-team', 600],
      ['customer', 500],
    ],
  );
});

test('what brackets in a cell say of a party keeps it from no company', (t) => {
  const lines = [words('用户（最终使用）', 60, 100), words('江北新区教育局', 260, 100)];
  t.deepEqual(namesOf(lines), { customer: '江北新区教育局' });
});

test('a company of Huawei signs for the project team, whatever the word before it', (t) => {
  const lines = [
    words('供方：宁川软件有限公司（公章）', 60, 500),
    words('需方：海岳水务集团（公章）', 460, 500),
    words('原厂：华为技术有限公司海岳代表处（公章）', 60, 700),
  ];
  const found = findLabels(lines, { letters: {}, rules: { level: [], upright: [] }, em, heightPx: 900 });
  t.deepEqual(
    found.map(({ party }) => party),
    ['seller', 'customer', 'project-team'],
  );
});

test('the maker of the goods is no seller where it is Huawei', (t) => {
  const lines = [
    words('厂商', 460, 100),
    words('华为技术有限公司', 560, 100),
    words('商家', 60, 102),
    words('厦门蓝鲸信息工程公司', 160, 102),
  ];
  t.deepEqual(namesOf(lines), { seller: '厦门蓝鲸信息工程公司', projectTeam: '华为技术有限公司' });
});

test('a block may be headed by what the text calls a company for short', (t) => {
  const lines = [
    words('“海岳水务视频会议升级”，由南京博衍网络科技有限公司（下称“南', 60, 100),
    words('京博衍公司”，系供货及服务商家）依约提供，海岳水务集团（用户）验收。', 60, 130),
    words('南京博衍公司（签名或盖章）', 260, 500),
  ];
  const companies = findCompanies(lines, [], {}, {});
  t.like(companies.seller, { name: '南京博衍网络科技有限公司', alias: '南京博衍公司' });
  const found = findLabels(lines, {
    ...{ letters: {}, companies, rules: { level: [], upright: [] }, em, heightPx: 900 },
  });
  t.true(found.some(({ party, box }) => party === 'seller' && box.y === 500));
});
