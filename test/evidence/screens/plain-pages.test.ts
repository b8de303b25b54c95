import test from 'ava';
import { judgePage } from '../../../evidence/screens/judge-page.ts';
import type { Surface } from '../../../evidence/screens/surface.ts';
import type { Tint } from '../../../evidence/screens/tints.ts';
import { lineAt, type Place, size } from './placed-words.ts';

const screen: Surface = { flatShare: 0.9, dominantShare: 0.6, colours: 8, grain: 0.1, cleanLines: 1 };

const judge = (places: readonly Place[], surface = screen, tints: readonly Tint[] = []) =>
  judgePage({ lines: places.map(lineAt), size, surface, tints });
const column = (texts: readonly string[], x: number, y: number, step = 40): Place[] =>
  texts.map((text, at) => [text, x, y + at * step]);
const row = (texts: readonly string[], x: number, y: number, step = 190): Place[] =>
  texts.map((text, at) => [text, x + at * step, y]);
const table = (x: number, y: number, count: number): Place[] => [
  ...row(['病区', '床位', '护士', '时间', '状态'], x, y, 170),
  ...Array.from({ length: count }, (_, at) =>
    row([`${at + 1}病区`, `${at + 11}床`, '程岚', `09:${10 + at}`, '已巡'], x, y + 34 + at * 34, 170),
  ).flat(),
];
const bar: readonly Place[] = [
  ['护航巡房', 24, 14],
  ['湖州第九护理院 早班 程岚', 1000, 14],
];

const kinds: readonly (readonly [string, string, readonly Place[]])[] = [
  [
    'what is summed up in words beside a long table',
    'after-login',
    [
      ...bar,
      ['今日概况', 24, 80],
      ...column(['在床：86人', '待巡：17人', '请假：2人', '新入：3人'], 24, 120),
      ...table(400, 80, 14),
    ],
  ],
  [
    'a greeting above a table',
    'after-login',
    [
      ...bar,
      ['下午好，程岚', 90, 80, 30],
      ['您有 3 份记录等待签名', 90, 130],
      ...table(90, 190, 6),
      ['日程', 1080, 190],
    ],
  ],
  [
    'a table that begins at the left edge',
    'feature',
    [...bar, ...row(['查询', '导出', '打印'], 30, 70), ...table(30, 120, 12)],
  ],
  [
    'rows that offer a download each',
    'feature',
    [
      ...bar,
      ...row(['首页', '合同', '模板', '费用'], 400, 14, 70),
      ...row(['合同编号', '对方', '状态', '操作'], 40, 120),
      ...Array.from({ length: 8 }, (_, at) =>
        row([`HT26110${at}`, '某甲', '已完成', '下载'], 40, 160 + at * 36),
      ).flat(),
    ],
  ],
  [
    'an invoice',
    'other',
    [
      ['电子发票（普通发票）', 520, 40, 28],
      ['发票号码：26330000001882', 900, 90],
      ['开票日期：2026年11月02日', 900, 120],
      ...column(['购买方', '项目名称', '*软件*巡房系统', '合计', '价税合计（大写）', '备注'], 60, 150, 38),
      ['销售方', 700, 150],
      ['统一社会信用代码：9133050AAAA', 180, 165],
      ['税率', 900, 188],
      ['开票人：邹远', 60, 420],
    ],
  ],
  [
    'a letter in a mailbox',
    'other',
    [
      ['收件箱(6) 已发送 草稿箱 通讯录', 24, 14],
      ['回复：巡房系统开通确认', 40, 90, 28],
      ['发件人：邹远 <z@firm.example> 收件人：程岚', 40, 140],
      ...column(['程护士长，您好：', '系统已经开通，账号见附件，请确认。', '邹远'], 40, 200),
    ],
  ],
  [
    'a form by which a shop joins',
    'other',
    [
      ['创建商户账号', 430, 100, 28],
      ...column(
        [
          '商户名称',
          '请输入商户名称',
          '联系人姓名',
          '手机号码',
          '请输入手机号码',
          '短信验证码',
          '设置密码',
          '下一步',
        ],
        430,
        160,
      ),
    ],
  ],
];
for (const [title, kind, places] of kinds) {
  test(`${title}: ${kind}`, (t) => {
    const judged = judge(places);
    t.is(judged.kind, kind as typeof judged.kind, `${JSON.stringify(judged.kindShares)} ${judged.reasons}`);
    t.is(judged.unusable, undefined);
  });
}

test('green speech on grey is a messenger and no page of a system', (t) => {
  const said = column(
    ['周经理，方案看过了', '就是六万还是高', '标价七万，给到六万', '好，周四答复'],
    300,
    120,
    60,
  );
  const [grey, green] = [
    { ground: [255, 255, 255], ink: [20, 20, 20], below: [255, 255, 255] },
    { ground: [149, 236, 105], ink: [20, 20, 20], below: [149, 236, 105] },
  ] as const;
  t.is(judge(said, screen, [grey, green, green, green]).kind, 'other');
});

test('a first column of a table, a menu of a window and news are no list of functions', (t) => {
  const isInside = (places: readonly Place[]) =>
    judge(places).reasons.some((reason) => /open-entry/.test(reason));
  t.false(isInside([...bar, ...table(30, 120, 10)]));
  t.false(
    isInside([
      ...row(['文件(F)', '编辑(E)', '查看(V)', '工具(T)', '帮助(H)'], 10, 36, 90),
      ...table(300, 120, 5),
    ]),
  );
});

test('a refused sign-in beside news is a failed one', (t) => {
  const news = column(
    [
      '关于冬季采购平台值班的通知',
      '护理床采购竞争性谈判公告',
      '被服洗涤服务招标公告公示',
      '药品配送中标候选人公示表',
    ],
    110,
    180,
  );
  const form = column(
    ['用户名或密码错误，还可以尝试 2 次', 'cg_014', '验证码', '登录', '忘记密码'],
    900,
    220,
  );
  t.is(judge([...news, ...form]).unusable, 'failed-login');
});

test('lines that fall towards one point, or none on clean ground in grain, make a photo', (t) => {
  const level = table(120, 200, 6);
  const falling: Place[] = row(
    ['护航巡房平台', '预览 回放 地图', '湖州第九护理院', '值班 程岚', '2026-11-02', '东门', '西门', '北门'],
    60,
    80,
    150,
  ).map(([text, x, y]) => [text, x, y, 20, -0.06]);
  t.is(judge([...falling, ...level.slice(0, 20)], { ...screen, cleanLines: 0.7 }).unusable, 'photo');
  t.is(judge([...falling, ...level.slice(0, 20)]).unusable, undefined);
  t.is(judge(level, { ...screen, grain: 0.9, cleanLines: 0 }).unusable, 'photo');
});

test('whose it is stands in a corner below the bar, and not in the last rows of a table', (t) => {
  const firms = [
    '永泽商贸有限公司',
    '汇通物流有限公司',
    '恒丰食品有限公司',
    '联创建材有限公司',
    '百川机电有限公司',
  ];
  const places: Place[] = [['湖州第九护理院', 1200, 66], ...column(firms, 240, 590, 37)];
  t.deepEqual(judge(places).frameLines, [0]);
});

test('whose it is heads the list at the left below the bar; the first of many firms heads nothing', (t) => {
  const firms = ['永泽商贸有限公司', '汇通物流有限公司', '恒丰食品有限公司', '联创建材有限公司'];
  const heads = column(['永泽商贸有限公司', '一号仓', '二号仓'], 20, 70);
  t.deepEqual(judge([...heads, ['运单', 300, 70]]).frameLines, [0]);
  const rows = firms.flatMap((firm, at) => row([firm, '苏州', '已签', `${at + 3}年`], 20, 70 + at * 34, 260));
  t.deepEqual(judge(rows).frameLines, []);
});
