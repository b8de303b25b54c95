import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import test from 'ava';
import { judgePage } from '../../../evidence/screens/judge-page.ts';
import type { Surface } from '../../../evidence/screens/surface.ts';
import { column, frame, judge, type Place, row, screen } from './placed-words.ts';

const kinds: readonly (readonly [string, string, readonly Place[]])[] = [
  ['user, password and a button', 'login', column(['用户名', '请输入密码', '登录', '忘记密码？'], 560, 240)],
  [
    'spaced letters on the button',
    'login',
    [...column(['账号', '密码'], 560, 240), ['登', 560, 400], ['录', 600, 400]],
  ],
  ['a code to scan', 'login', column(['扫码登录', '请使用企业微信扫一扫登录'], 560, 240)],
  ['a code by SMS', 'login', column(['手机号登录', '请输入手机号', '获取验证码', '登录 / 注册'], 560, 240)],
  [
    'single sign-on',
    'login',
    column(['Choose how to continue', 'Continue with SSO', 'Continue with Microsoft'], 560, 240),
  ],
  [
    'figures under captions',
    'after-login',
    [...frame, ...row(['今日订单', '新增客户', '待办事项'], 100), ...row(['1,024', '37', '5'], 140, 32)],
  ],
  [
    'a greeting and tasks',
    'after-login',
    [...frame, ...column(['早上好，张伟', '我的待办', '通知公告'], 240, 100)],
  ],
  [
    'first steps',
    'after-login',
    [...frame, ...column(['快速开始', '完善企业信息', '邀请团队成员'], 240, 100)],
  ],
  [
    'a table with filters and paging',
    'feature',
    [
      ...frame,
      ...row(['查询', '重置', '导出'], 100),
      ...row(['订单编号', '客户', '操作'], 160),
      ...row(['SO001', '恒通商行', '查看 编辑'], 200),
      ...row(['SO002', '南方商行', '查看 编辑'], 240),
      ['共 128 条', 900, 300],
    ],
  ],
  [
    'a form',
    'feature',
    [
      ...frame,
      ...column(['* 供应商', '* 数量', '* 日期'], 240, 100),
      ...column(['请选择', '请输入', '请选择'], 380, 100),
      ...row(['保存', '取消'], 300),
    ],
  ],
  [
    'a log whose entries tell of errors and sign-ins',
    'feature',
    [
      ...frame,
      ...column(
        [
          '操作日志',
          '2026-03-01 10:20:11 INFO 用户登录成功',
          '2026-03-01 10:21:40 ERROR 接口超时 504',
          '2026-03-01 10:22:02 WARN 修改密码策略',
        ],
        240,
        100,
      ),
    ],
  ],
  [
    'a registration',
    'other',
    column(['注册账号', '手机号', '设置密码', '确认密码', '立即注册', '已有账号？去登录'], 560, 200),
  ],
  [
    'an about box',
    'other',
    column(['关于云帆', '版本 5.2.1', 'Copyright © 2026 保留所有权利', '确定'], 560, 240),
  ],
  [
    'a web site',
    'other',
    [
      ...row(['产品', '解决方案', '客户案例', '价格', '登录'], 30),
      ...column(['让管理更简单', '免费试用', '预约演示'], 560, 240),
    ],
  ],
];

for (const [title, kind, places] of kinds) {
  test(`${title}: ${kind}`, (t) => {
    const judged = judge(places);
    t.is(judged.kind, kind as typeof judged.kind, `${JSON.stringify(judged.kindShares)} ${judged.reasons}`);
    t.is(judged.unusable, undefined);
    t.true(judged.reasons.length > 0);
  });
}

/** A browser's tab and address above a page. */
const inBrowser = (address: string, places: readonly Place[]): readonly Place[] => [
  ['薪算宝', 60, 8],
  [address, 120, 36],
  ...places.map(([text, x, y, ...more]): Place => [text, x, y + 70, ...more]),
];
const month = [
  ...column(['薪算宝'], 20, 20),
  ...row(['首页', '员工', '薪资', '社保'], 20),
  ...row(['日', '一', '二', '三', '四', '五'], 120),
  ...column(['个税申报', '银行代发', '工资条'], 1100, 160),
];

test('the address in a browser tells home from a function, whatever else a page shows', (t) => {
  const home = judge(inBrowser('app.example-cloud.cn/#/home', month));
  const report = judge(inBrowser('app.example-cloud.cn/#/salary/2026-11', month));
  t.true(home.kindShares['after-login'] > report.kindShares['after-login'] + 0.1);
});

test('figures that look like addresses make no browser', (t) => {
  const judged = judge([...frame, ...row(['58,641.17', '810,256.55'], 40), ...row(['今日订单', '待办'], 70)]);
  t.false(judged.reasons.some((reason) => reason.startsWith('address')));
});

test('columns of cards are a board, whatever its columns are called', (t) => {
  const cards = (times: number) =>
    Array.from({ length: times }, () => ['百川冷链扩容', '¥226,460.15', '周雨晨 预计']).flat();
  const board = [6, 2, 4].flatMap((times, at) => column(cards(times), 240 + at * 260, 130, 30));
  const heads = ['初步接触', '方案报价', '商务谈判'].map((text, at): Place => [text, 240 + at * 260, 100]);
  const judged = judge([...frame.slice(0, 1), ...heads, ...board]);
  t.is(judged.kind, 'feature');
  t.true(judged.reasons.includes('board-of-cards'));
});

test('labels under icons are where one lands', (t) => {
  const labels = [200, 360].flatMap((y) => row(['接诊', '处方', '检查申请', '检验报告'], y));
  t.is(
    judge([['门诊医生站', 20, 20], ['注销', 1300, 20], ...labels, ['科室通知', 240, 500]]).kind,
    'after-login',
  );
});

function keptPages(name: string) {
  const text = gunzipSync(readFileSync(`test/corpus/evidence/pages/${name}.jsonl.gz`)).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ usable }) => usable);
}

const isJudgedWrong = (page: ReturnType<typeof keptPages>[number]) =>
  judgePage({ ...page, size: page }).kind !== page.kind;

test('pages that other hands drew and read are judged as their authors did', (t) => {
  const later = ['eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'];
  const hands = ['', '-more', '-third', '-fourth', '-fifth', '-sixth', '-seventh'];
  const pages = [...hands, ...later.map((hand) => `-${hand}`)].flatMap((hand) =>
    keptPages(`authored${hand}`),
  );
  t.true(pages.length > 1000);
  const wrong = pages.filter(isJudgedWrong);
  t.true(wrong.length <= pages.length * 0.03, wrong.map(({ what }) => what).join());
});

test('pages of a hand that nothing was learnt from are judged as their author did', (t) => {
  const pages = keptPages('aside');
  t.true(pages.length > 60);
  const wrong = pages.filter(isJudgedWrong);
  t.true(wrong.length <= pages.length * 0.05, wrong.map(({ what }) => what).join());
});

test('a list of functions stays one where values beside it happen to stand on the same rows', (t) => {
  const entries = ['总览', '设备管理', '规则引擎', '告警中心', '固件升级', '运维日志'];
  const values = ['设备 压力计', '归属租户 青田', '规则 高压', '当前值 0.86', '首次触发 昨日', '处理人 郑星'];
  const judged = judge([...column(entries, 20, 80, 36), ...column(values, 250, 80, 36)]);
  t.true(judged.reasons.includes('inside-the-system'));
});

test('a photo as the background of a page makes no photo of it: beside its lines the ground is clean', (t) => {
  const noisy: Surface = { flatShare: 0.05, dominantShare: 0.1, colours: 20, grain: 2.4 };
  const places = column(['密码登录', '请输入账号', '请输入密码', '登录', '忘记密码？'], 900, 240);
  t.is(judge(places, { ...noisy, cleanLines: 0.9 }).unusable, undefined);
  t.is(judge(places, { ...noisy, cleanLines: 0.2 }).unusable, 'photo');
});

test('noise all over a picture makes it a photo, however smooth the wall behind', (t) => {
  const seen = { flatShare: 0.52, dominantShare: 0.08, colours: 67, grain: 3.2 };
  t.is(judge([...frame, ...row(['东门', '西门', '北门'], 200)], seen).unusable, 'photo');
});

const login = column(['用户名', '请输入密码', '登录'], 560, 300);
const unusable: readonly (readonly [string, string, readonly Place[]])[] = [
  ['a wrong password', 'failed-login', [['用户名或密码错误', 560, 260], ...login]],
  [
    'an English refusal',
    'failed-login',
    [['Incorrect username or password.', 500, 260], ...column(['Username', 'Password', 'Sign in'], 560, 300)],
  ],
  [
    '404',
    'error-page',
    [
      ['404', 600, 200, 80],
      ['抱歉，您访问的页面不存在', 560, 320],
      ['返回首页', 600, 380],
    ],
  ],
  [
    'a gateway',
    'error-page',
    [
      ['502 Bad Gateway', 560, 40, 36],
      ['nginx/1.24.0', 600, 90],
    ],
  ],
  [
    'an error inside the system',
    'error-page',
    [...frame, ['500', 700, 200, 60], ['系统异常，请稍后再试', 660, 300]],
  ],
  ['a page on its way', 'loading', [['加载中，请稍候…', 600, 380]]],
  ['a frame without content', 'blank', frame],
  ['nothing', 'blank', []],
];
for (const [title, reason, places] of unusable) {
  test(`${title} is unusable: ${reason}`, (t) => {
    t.is(judge(places).unusable, reason as 'blank');
  });
}

test('a small copy of a page is a thumbnail', (t) => {
  t.is(judge(login, screen, { widthPx: 320, heightPx: 180 }).unusable, 'thumbnail');
});

test('a page held askew, with grain, is a photo; a watermark is not', (t) => {
  const tilted = column(['订单编号一览', '客户名称列表', '合同金额合计', '交付时间安排'], 240, 100).map(
    (at): Place => [at[0], at[1], at[2], 20, 0.03],
  );
  t.is(judge([...frame.slice(0, 1), ...tilted]).unusable, 'photo');
  const marked: Place[] = [1, 2, 3, 4].map((at) => [
    '苏州明远电气股份有限公司',
    at * 200,
    at * 120,
    60,
    -0.35,
  ]);
  t.is(
    judge([...frame, ...column(['早上好，张伟', '我的待办', '通知公告'], 240, 100), ...marked]).unusable,
    undefined,
  );
});
