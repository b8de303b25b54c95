/** Labels that are set widely, doubled, hidden, or stand on one line; and what is no label. */
import test from 'ava';
import { chooseLabels, findLabels, restOnCustom } from '../../../evidence/acceptance/labels.ts';
import { withMissingLabel } from '../../../evidence/acceptance/missing-label.ts';
import type { PageLine } from '../../../evidence/acceptance/page-lines.ts';
import { joinSpacedLabels } from '../../../evidence/acceptance/spaced-labels.ts';
import { em, sheet, words } from './page-words.ts';

const chosen = (lines: readonly PageLine[]) => chooseLabels(findLabels(lines, sheet), em, lines);
const placesOf = (lines: readonly PageLine[]) =>
  Object.fromEntries(chosen(lines)?.labels.map(({ party, box }) => [party, box.y]) ?? []);

test('letters set apart are one name or the word for a date, others are none', (t) => {
  const joined = joinSpacedLabels(
    [words('用', 100, 500), words('户', 150, 502), words('日', 300, 500), words('期', 350, 500)],
    em,
  );
  t.deepEqual(
    joined.map(({ words, box }) => [words, box.x, box.width]),
    [
      ['用户', 100, 65],
      ['日期', 300, 65],
    ],
  );
  t.deepEqual(joinSpacedLabels([words('意', 100, 500), words('见', 150, 500)], em), []);
  t.deepEqual(joinSpacedLabels([words('用', 100, 500), words('户', 300, 500)], em), []);
});

test('a fact at the head of a form in two languages is no label; two above and one below are three', (t) => {
  const lines = [
    words('Customer 客户:宁波东港物流集团', 120, 250),
    words('最终客户/End Customer', 120, 700),
    words('华为云项目组/Huawei Project Team', 460, 700),
    words('服务提供商/Service Provider', 120, 960),
  ];
  t.deepEqual(placesOf(lines), { seller: 960, 'project-team': 700, customer: 700 });
});

test('lines that say who is called what look like no labels', (t) => {
  const named = (role: string, y: number) => words(`${role}:云岭软件(以下简称“${role}”)`, 120, y);
  const lines = [named('最终客户', 300), named('华为云项目组', 340), named('服务提供商', 380)];
  t.is(findLabels(lines, sheet).length, 3);
  t.true(findLabels(lines, sheet).every(({ worth }) => worth < 0));
});

test('who 甲方 is, at the head of a form, heads no block', (t) => {
  const head = [
    words('甲方:海岳市第二人民医院(最终用户)', 120, 200),
    words('丙方:华为技术有限公司(项目组)', 120, 250),
  ];
  const foot = [words('甲方:海岳市第二人民医院', 120, 700), words('丙方:华为技术有限公司', 120, 900)];
  const letters = { a: 'customer', c: 'project-team' } as const;
  const set = chooseLabels(findLabels([...head, ...foot], { ...sheet, letters }), em);
  t.deepEqual(
    set?.labels.map(({ box }) => box.y),
    [900, 700],
  );
  const worths = findLabels(head, { ...sheet, letters }).map(({ worth }) => worth);
  t.true(
    worths.every((worth) => worth < 0),
    JSON.stringify(worths),
  );
});

test('a party asked for its opinion signs there, whatever it says and whatever else it is called', (t) => {
  const lines = [
    words('建设单位意见:同意通过验收,资料齐全。', 80, 500),
    words('总体管理方(华为项目组)意见:符合要求,同意。', 80, 660),
    words('承建单位意见:我方已完成合同全部内容。', 80, 820),
    words('各使用部门', 600, 300),
  ];
  t.deepEqual(placesOf(lines), { customer: 500, 'project-team': 660, seller: 820 });
  t.deepEqual(placesOf([words('客户意见:同意通过验收。', 80, 700)]), { customer: 700 });
});

test('a third label that begins with its line stands below another, whatever word names its party', (t) => {
  const lines = [
    words('For and on behalf of Seller / 商家代表', 120, 700),
    words('For and on behalf of Customer / 客户代表', 720, 700),
    words('For Huawei Project Team / 华为项目组', 120, 960),
  ];
  t.deepEqual(placesOf(lines), { seller: 700, 'project-team': 960, customer: 700 });
});

test('two names found as one line stand beside one another, the third below', (t) => {
  const lines = [words('最终客户(签章)      华为项目组(签章)', 120, 700), words('服务商(签章)', 120, 960)];
  t.deepEqual(placesOf(lines), { seller: 960, 'project-team': 700, customer: 700 });
});

test('three labels that ask to sign are a form’s, each further in than the one before', (t) => {
  const lines = [
    words('丙方(签章):', 80, 200),
    words('甲方(签章):', 260, 460),
    words('乙方(签章):', 130, 720),
  ];
  const letters = { a: 'customer', b: 'project-team', c: 'seller' } as const;
  t.is(chooseLabels(findLabels(lines, { ...sheet, letters }), em)?.labels.length, 3);
});

test('three labels that step to and fro are a form’s, though no two stand in line', (t) => {
  const lines = [words('用户签字:', 420, 600), words('商家签字:', 80, 740), words('项目组签字:', 424, 800)];
  t.deepEqual(placesOf(lines), { customer: 600, seller: 740, 'project-team': 800 });
});

test('a label alone at the right, over two at the left, is a form’s as well', (t) => {
  const lines = [
    words('用户单位(签章)', 460, 500),
    words('承建单位:云岭软件有限公司', 80, 760),
    words('华为项目组:华为软件技术有限公司', 80, 900),
  ];
  t.deepEqual(placesOf(lines), { customer: 500, seller: 760, 'project-team': 900 });
});

test('a party signs rather than its office, in a column that only others share with it', (t) => {
  const others = [words('财务部', 560, 500), words('档案室', 320, 800)];
  const lines = [
    words('使用部门', 80, 500),
    words('用户单位', 320, 500),
    words('承建单位', 80, 800),
    words('华为项目组', 560, 800),
  ];
  const [office, party] = findLabels(lines, sheet);
  t.true((office?.worth ?? 0) < (party?.worth ?? 0) && (office?.worth ?? 0) > 0);
  const customer = chosen([...lines, ...others])?.labels.find((label) => label.party === 'customer');
  t.is(customer?.box.x, 320);
});

test('one letter beside two roles is the third party, two letters are whose custom says', (t) => {
  const labelsOf = (...texts: readonly string[]) => {
    const lines = texts.map((text, index) => words(text, 80, 500 + index * 160));
    const guessed = { ...sheet, letters: { a: 'customer', b: 'seller', isGuess: true } as const };
    return chooseLabels(findLabels(lines, guessed), em)?.labels ?? [];
  };
  t.false(restOnCustom(labelsOf('甲方签章', '服务商签章', '华为项目组签章')));
  t.false(restOnCustom(labelsOf('甲方签章', '乙方(承建单位):云岭软件有限公司', '华为项目组签章')));
  t.true(restOnCustom(labelsOf('甲方签章', '乙方签章', '华为项目组签章')));
  t.true(restOnCustom(labelsOf('甲方签章', '服务商签章')));
});

test('a label that a stamp hides stands as the others do before what each block asks for', (t) => {
  const columns = [80, 320, 560];
  const asked = columns.flatMap((x) => [words('日期:2024.5.2', x, 820)]);
  const lines = [words('服务商签章', 80, 700), words('客户签章', 560, 700), ...asked];
  const set = withMissingLabel(chosen(lines), lines, em);
  const inferred = set?.labels.find(({ isInferred }) => isInferred);
  t.like(inferred, { party: 'project-team' });
  t.true(Math.abs((inferred?.box.x ?? 0) - 320) < em && Math.abs((inferred?.box.y ?? 0) - 700) < em);
});

test('a block of somebody beside the parties hides no label, and what is asked above a label is another block’s', (t) => {
  const tops = [300, 460, 620];
  const asked = tops.map((y) => words('代表签名:', 80, y + 110));
  const lines = [
    words('监理单位意见:同意。', 80, 300),
    words('承建单位意见:同意。', 80, 460),
    words('华为项目组意见:同意。', 80, 620),
    ...asked,
  ];
  t.is(withMissingLabel(chosen(lines), lines, em)?.labels.length, 2);
  const unread = withMissingLabel(chosen(lines), lines.slice(1), em);
  t.is(Math.round(unread?.labels.find(({ isInferred }) => isInferred)?.box.y ?? 0), 300);
});

test('a label that a stamp hides stands under the line in its box, where the others stand under theirs', (t) => {
  const tops = [100, 360, 620];
  const level = tops.map((y) => ({ at: y + 160, from: 510, to: 730 }));
  const upright = tops.flatMap((y) => [500, 740].map((at) => ({ at, from: y, to: y + 240 })));
  const lines = [words('服务商签章', 560, 530), words('客户签章', 560, 790)];
  const set = (rules = { level, upright }) => withMissingLabel(chosen(lines), lines, em, rules);
  const inferred = set()?.labels.find(({ isInferred }) => isInferred);
  t.like(inferred, { party: 'project-team', box: { x: 560, y: 270 } });
  t.is(set({ level, upright: [] })?.labels.length, 2, 'in no boxes');
});

test('without print that repeats in each block no label is added', (t) => {
  const lines = [words('服务商签章', 80, 700), words('客户签章', 560, 700), words('日期:', 80, 820)];
  t.is(withMissingLabel(chosen(lines), lines, em)?.labels.length, 2);
});

test('where a form asks to sign under a name, that is the label, and no goods, contacts or facts', (t) => {
  const lines = [
    words('客户签收:', 80, 200),
    words('海岳市第二人民医院', 80, 225),
    words('签章:', 80, 300),
    words('商家交付:', 420, 200),
    words('签章:', 420, 300),
    words('用户培训', 220, 500),
    words('2场', 420, 500),
    words('华为项目组见证:', 380, 760),
    words('签章:', 380, 860),
    words('服务商项目经理:周建国', 80, 1040),
    words('华为项目经理:刘文涛', 380, 1040),
  ];
  t.deepEqual(placesOf(lines), { seller: 200, 'project-team': 760, customer: 200 });
});

test('who works for a party, set beside its name, is told and signs elsewhere', (t) => {
  const lines = [
    words('客户单位(签章):', 440, 500),
    words('客户单位经办人:康国栋', 80, 640),
    words('服务商签收:', 80, 800),
    words('华为项目组签收:', 80, 920),
  ];
  t.deepEqual(placesOf(lines), { customer: 500, seller: 800, 'project-team': 920 });
});

test('a name in whose row nobody needs to sign heads no block', (t) => {
  const rows = ['客户负责人确认', '商家交付经理确认', '使用部门会签', '华为项目组确认'];
  const lines = rows.map((text, index) => words(text, 80, 400 + index * 120));
  const excused = [...lines, words('无需签署', 420, 642)];
  t.deepEqual(placesOf(excused), { customer: 400, seller: 520, 'project-team': 760 });
});

test('whom a letter is written to is asked for nothing by its first line', (t) => {
  const parties = (text: string) => findLabels([words(text, 60, 170)], sheet).length;
  for (const text of ['致：华为云计算技术有限公司项目组', '·致：华为项目组', '尊敬的用户：'])
    t.is(parties(text), 0, text);
  t.is(parties('华为项目组（签章）：'), 1);
});

test('a head beside another party’s or another signatory’s is no fact', (t) => {
  const rules = { level: [590, 630].map((at) => ({ at, from: 40, to: 780 })), upright: [] };
  const heads = ['监理单位', '最终用户', '服务商', '华为项目团队', '财务复核'];
  const lines = heads.map((text, index) => words(text, 50 + index * 150, 600));
  const set = chooseLabels(findLabels(lines, { ...sheet, rules }), em);
  t.is(set?.labels.length, 3);
});

test('a name in two languages, over one another in a low cell beside its company, is a fact', (t) => {
  const level = [590, 648].map((at) => ({ at, from: 40, to: 780 }));
  const company = words('海岳觀光巴士有限公司', 260, 610);
  const lines = [words('用戶單位', 50, 595), words('End User', 50, 622), company];
  const [free, facts] = [[], level].map((rules) =>
    findLabels(lines, { ...sheet, rules: { level: rules, upright: [] } }).map(({ worth }) => worth),
  );
  t.deepEqual(
    facts,
    free?.map((worth) => worth - 6),
  );
});

test('a low head of a panel is no fact, whatever stands beside it beyond the end of its rules', (t) => {
  const worthOf = (end: number) => {
    const level = [590, 630].map((at) => ({ at, from: 40, to: end }));
    const lines = [words('供应商代表', 60, 600), words('管理员操作培训', 300, 602)];
    return findLabels(lines, { ...sheet, rules: { level, upright: [] } })[0]?.worth ?? 0;
  };
  t.true(worthOf(270) > 4);
  t.true(worthOf(780) < 4);
});

test('the company under a party’s name is no label of its own', (t) => {
  const lines = [words('项目团队(华为)', 80, 500), words('华为软件技术有限公司', 80, 526)];
  const labels = findLabels(lines, sheet);
  t.deepEqual(
    labels.map(({ box }) => box.y),
    [500],
  );
});

test('labels that name companies stand where they like over what is to be signed', (t) => {
  const lines = [
    words('商家:宁川软件有限公司', 260, 400),
    words('经手人签名:', 260, 440),
    words('用户:海岳水务集团有限公司', 80, 600),
    words('经手人签名:', 80, 640),
    words('华为项目组:华为云计算技术有限公司', 260, 800),
    words('经手人签名:', 260, 840),
  ];
  t.deepEqual(placesOf(lines), { seller: 400, customer: 600, 'project-team': 800 });
});

test('papers that are called after a party are no labels, whatever their companies are called', (t) => {
  const worth = (text: string) => findLabels([words(text, 80, 800)], sheet)[0]?.worth ?? -9;
  t.true(worth('用户操作手册') < 2);
  t.true(worth('客户名称') < 2);
  t.true(worth('客户：海岳数据资料有限公司（签章）') > 5);
});

test('a head over the blocks of several parties is no label of one', (t) => {
  t.deepEqual(findLabels([words('服务商与项目团队签署', 80, 500)], sheet), []);
  t.is(findLabels([words('服务商签署', 80, 500)], sheet).length, 1);
});

test('at the head of a form a date under a party is a fact; at its foot it is asked for', (t) => {
  const under = (y: number) => [
    words('商家 Seller', 120, y),
    words('日期 Date', 120, y + 50),
    words('2025-06-19', 400, y + 50),
  ];
  const worthAt = (y: number, lines: readonly PageLine[]) =>
    findLabels(lines, sheet).find(({ box }) => box.y === y)?.worth as number;
  t.true(worthAt(200, under(200)) < worthAt(200, under(200).slice(0, 2)));
  t.is(worthAt(700, under(700)), worthAt(700, under(700).slice(0, 2)));
});
