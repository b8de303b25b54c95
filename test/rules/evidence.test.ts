import test from 'ava';
import type { ReadRecord, ReadScreenshot } from '../../domain/artifacts.ts';
import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import type { FileFacts, PageKind, ScreenshotFacts, UnusableReason } from '../../domain/facts.ts';
import type { FormField } from '../../domain/form.ts';
import { customerName } from '../../rules/customer-name.ts';
import { duplicateScreenshot } from '../../rules/duplicate-screenshot.ts';
import { evidenceRules } from '../../rules/evidence/evidence-rules.ts';
import { missingPageKind } from '../../rules/missing-page-kind.ts';
import { remoteRecord } from '../../rules/remote-record.ts';
import type { Rule } from '../../rules/rule.ts';
import { tooFewScreenshots } from '../../rules/too-few-screenshots.ts';
import { unusableScreenshot } from '../../rules/unusable-screenshot.ts';

const customer = '杭州云启智能科技有限公司';
const order: DeliveryOrder = {
  orderId: 'CS2611180001',
  productName: '星桥数据集成平台',
  productKind: 'saas',
  deliveryMode: 'base-cloud',
  customerName: customer,
  customerAliases: [],
};
const remote: DeliveryOrder = { ...order, deliveryMode: 'remote' };
const field: FormField = {
  key: 'screenshots',
  type: 'images',
  label: { zh: '部署截图', en: 'Deployment screenshots' },
  required: false,
  file: { suffixes: ['png'], maxSizeBytes: 1 },
};
const file = (name: string): FileFacts => ({
  name,
  sizeBytes: 1,
  suffix: 'png',
  contentSuffix: 'png',
  mediaType: 'image/png',
});

/** Each page has its own grey, so that only pages made alike are alike. */
const grey = (value: number) => btoa(String.fromCharCode(value).repeat(64 * 64));

type Made = {
  readonly words: readonly string[];
  readonly shade?: number;
  readonly unusable?: UnusableReason;
  readonly second?: PageKind;
  readonly scale?: number;
};

function shot(
  name: string,
  kind: PageKind,
  { words, shade = 0, unusable, second, scale = 1 }: Made,
): ReadScreenshot {
  const shares = { login: 0, 'after-login': 0, feature: 0, other: 0, [kind]: 0.6 };
  const screenshot: ScreenshotFacts = {
    readable: true,
    widthPx: 1366 * scale,
    heightPx: 768 * scale,
    kind,
    kindShares: second ? { ...shares, [second]: 0.4 } : { ...shares, [kind]: 1 },
    reasons: [],
    ...(unusable ? { unusable } : {}),
    lines: words.map((text, at) => ({
      text,
      confidence: 0.99,
      box: {
        x: (30 + (at % 3) * 300) * scale,
        y: (20 + at * 40) * scale,
        width: text.length * 14 * scale,
        height: 20 * scale,
      },
    })),
    frameLines: [0],
    fingerprint: grey(shade),
    readerVersion: 'test',
  };
  return { file: file(name), screenshot };
}

const login = shot('login.png', 'login', {
  words: ['星桥数据集成平台', '用户名', '密码', '登录', '忘记密码'],
  shade: 10,
});
const home = shot('home.png', 'after-login', {
  words: [customer, '首页', '今日订单', '待办事项', '公告', '8,846'],
  shade: 60,
});
const list = shot('list.png', 'feature', {
  words: [customer, '订单列表', '订单编号', '状态', '共 12 条', '新增'],
  shade: 120,
});
const unnamed = shot('list.png', 'feature', {
  words: ['星桥', '订单列表', '订单编号', '状态', '共 12 条', '新增'],
  shade: 120,
});
const stranger = shot('list.png', 'feature', {
  words: ['苏州明远电气股份有限公司', '订单列表', '订单编号', '状态', '共 12 条'],
  shade: 120,
});

const rules = {
  tooFewScreenshots,
  unusableScreenshot,
  duplicateScreenshot,
  missingPageKind,
  customerName,
  remoteRecord,
};

function codesOf(
  screenshots: readonly ReadScreenshot[],
  of = order,
  records: readonly ReadRecord[] = [],
): string[] {
  return evidenceRules.flatMap((rule) => {
    const outcome = (rule as unknown as Rule).check({
      order: of,
      screenshots,
      records,
      field,
      params: {},
    } as never);
    if (outcome.outcome === 'not-applicable') return [];
    return outcome.outcome === 'checked' ? outcome.problems.map(({ code }) => code) : [outcome.outcome];
  });
}

test('every rule on evidence is among those that run', (t) => {
  t.deepEqual(new Set(Object.values(rules).map(({ id }) => id)), new Set(evidenceRules.map(({ id }) => id)));
});

const cases: readonly (readonly [string, readonly ReadScreenshot[], readonly string[]])[] = [
  ['login, home and a function with the name pass', [login, home, list], []],
  [
    'two pictures are too few, and say which kind lacks',
    [login, list],
    ['too-few-screenshots', 'missing-after-login'],
  ],
  [
    'two pages after login are no function',
    [login, home, { ...home, file: file('home2.png') }],
    ['duplicate-screenshot', 'missing-feature'],
  ],
  [
    'a copy at half the size counts once',
    [
      login,
      home,
      shot('small.png', 'after-login', {
        words: [customer, '首页', '今日订单', '待办事项', '公告', '8,846'],
        shade: 61,
        scale: 0.5,
      }),
    ],
    ['duplicate-screenshot', 'missing-feature'],
  ],
  [
    'a failed sign-in proves nothing',
    [shot('failed.png', 'login', { words: ['用户名或密码错误'], unusable: 'failed-login' }), home, list],
    ['unusable-screenshot', 'missing-login'],
  ],
  [
    'a file that does not open is unusable',
    [
      login,
      home,
      { file: file('broken.png'), screenshot: { readable: false, reason: 'truncated', detail: '' } },
    ],
    ['unusable-screenshot', 'missing-feature'],
  ],
  [
    'a picture that no reader finished needs a human',
    [
      login,
      home,
      { file: file('slow.png'), screenshot: { readable: false, reason: 'timed-out', detail: '' } },
    ],
    ['needs-review', 'needs-review'],
  ],
  ['the name on the page after login alone is not enough', [login, home, unnamed], ['customer-name-missing']],
  ['a page of another customer', [login, home, stranger], ['other-customer-name', 'customer-name-missing']],
  [
    'a page that may be either kind stands for the one that lacks',
    [
      login,
      shot('home.png', 'feature', {
        words: ['工作台', customer, '快捷入口', '报表', '统计'],
        shade: 60,
        second: 'after-login',
      }),
      list,
    ],
    [],
  ],
];

for (const [title, screenshots, codes] of cases) {
  test(title, (t) => {
    t.deepEqual(codesOf(screenshots), codes);
  });
}

const severityOfLack = (screenshots: readonly ReadScreenshot[]) => {
  const outcome = missingPageKind.check({ order, screenshots, field, params: {} } as never);
  return outcome.outcome === 'checked' ? outcome.problems.map(({ severity }) => severity) : [outcome.outcome];
};
const report = shot('report.png', 'feature', {
  words: [customer, '月度报表', '同比', '环比', '导出', '部门'],
  shade: 180,
});

test('a kind that is not recognised among three usable pictures is for a person to look at, and blocks nothing', (t) => {
  t.deepEqual(severityOfLack([login, list, report]), ['warn']);
});

test('a kind that lacks where fewer than three pictures are usable has to be handed in', (t) => {
  t.deepEqual(severityOfLack([login, list]), ['block']);
  t.deepEqual(severityOfLack([login, list, { ...list, file: file('again.png') }]), ['block']);
});

const record = (text: string): ReadRecord => ({
  file: file('record.pdf'),
  document: { readable: true, source: 'pdf', text, pages: 1, readerVersion: 'test' },
});

const records: readonly (readonly [string, string, string | undefined])[] = [
  [
    'a record that names customer, deed and day',
    `远程交付记录\n客户：${customer}\n2026-03-18 通过远程桌面完成系统部署与账号开通`,
    undefined,
  ],
  ['a record that names the order', '订单 CS2611180001：2026年3月18日已远程安装并完成培训', undefined],
  [
    'an English mail',
    'Subject: Handover for order CS2611180001\nOn 18 March 2026 we installed and configured the product remotely. Accounts are active.',
    undefined,
  ],
  [
    'a chat',
    `${customer}项目群\n王工 2026-03-18 15:02\n远程已经部署好了，账号发您邮箱了\n李娜\n收到，可以正常登录`,
    undefined,
  ],
  [
    'an invoice',
    `电子发票\n购买方：${customer}\n价税合计 12000\n税率 6%\n开票日期 2026-03-18\n交付完成`,
    'remote-record-irrelevant',
  ],
  ['an empty page', ' ', 'remote-record-irrelevant'],
  [
    'the record of another order',
    '订单 CS2611189999：2026-03-18 已远程安装并完成培训',
    'remote-record-irrelevant',
  ],
  [
    'the record of another customer',
    '客户：苏州明远电气股份有限公司\n2026-03-18 远程部署已完成',
    'remote-record-irrelevant',
  ],
  [
    'talk about the price',
    `${customer} 您好，报价单见附件，价格可再谈折扣，付款方式如下。2026-03-18`,
    'remote-record-irrelevant',
  ],
  [
    'a newsletter',
    `尊敬的${customer}：本期导读：行业动态、新品发布。2026-03-18 退订请点击`,
    'remote-record-irrelevant',
  ],
  ['a record without a day', `${customer} 远程部署已完成，账号已开通`, 'remote-record-irrelevant'],
];

for (const [title, text, code] of records) {
  test(`${title} ${code ? 'proves no remote delivery' : 'proves a remote delivery'}`, (t) => {
    t.deepEqual(codesOf([], remote, [record(text)]), code ? [code] : []);
  });
}

test('a remote order without any record lacks it; screenshots of the product are none', (t) => {
  t.deepEqual(codesOf([], remote), ['remote-record-missing']);
  const page: ReadRecord = { ...record('用户名\n密码\n登录'), file: login.file };
  t.deepEqual(codesOf([login], remote, [page]), ['remote-record-missing']);
});

test('a page whose kind is in doubt is no record either, if it speaks of no delivery', (t) => {
  const menu = { words: ['主菜单', customer, '收货', '上架', '拣货'], second: 'after-login' } as const;
  const doubtful = shot('菜单.png', 'feature', menu);
  const asRecord = record(menu.words.join('\n'));
  const named = { ...asRecord, file: file('菜单.png') };
  t.deepEqual(codesOf([doubtful], remote, [named]), ['remote-record-missing']);
  const price = { ...record(`${customer} 报价 折扣 付款 合同金额`), file: file('菜单.png') };
  t.deepEqual(codesOf([doubtful], remote, [price]), ['remote-record-irrelevant']);
});

test('an order on the base cloud is not asked for a remote record', (t) => {
  t.deepEqual(codesOf([login, home, list], order, []), []);
});
