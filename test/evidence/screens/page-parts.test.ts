import test from 'ava';
import { judgePage } from '../../../evidence/screens/judge-page.ts';
import type { Colour, Tint } from '../../../evidence/screens/tints.ts';
import { column, frame, judge, lineAt, type Place, row, screen, size } from './placed-words.ts';

const small: readonly (readonly [string, number, number, number, string | undefined])[] = [
  ['a preview', 320, 180, 5, 'thumbnail'],
  ['a preview of a phone', 180, 390, 6, 'thumbnail'],
  ['half a screen', 640, 360, 7, 'thumbnail'],
  ['a phone', 375, 812, 16, undefined],
  ['a small window', 640, 480, 14, undefined],
  ['a dialogue alone', 480, 360, 14, undefined],
];
for (const [what, widthPx, heightPx, letterPx, reason] of small) {
  test(`${what} of ${widthPx}×${heightPx} ${reason ? 'is too small to read' : 'can be read'}`, (t) => {
    const words = ['客户详情', '客户名称', '恒通商行', '联系人', '保存'];
    const places = words.map(
      (text, at): Place => [text, widthPx * (at % 2 ? 0.4 : 0.15), heightPx * 0.2 * at + 8, letterPx],
    );
    t.is(judge(places, screen, { widthPx, heightPx }).unusable, reason as undefined);
  });
}

const reasonsOf = (places: readonly Place[]) => judge([...frame, ...places]).reasons;
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

test('weekdays across the page are a calendar; in a corner they are a widget', (t) => {
  const across = weekdays.map((day, at): Place => [day, 300 + at * 140, 120]);
  const corner = weekdays.map((day, at): Place => [day, 1080 + at * 36, 120]);
  t.true(reasonsOf(across).includes('calendar'));
  t.false(reasonsOf(corner).includes('calendar'));
});

test('links to more of several extracts are where one lands', (t) => {
  const extracts = ['待处理', '活动'].flatMap((head, at): Place[] => [
    [head, 240 + at * 420, 120],
    ['更多>>', 560 + at * 420, 120],
    ['积分异常申诉 4 件', 240 + at * 420, 160],
  ]);
  const judged = judge([...frame.slice(0, 1), ...extracts]);
  t.is(judged.kind, 'after-login');
  t.true(judged.reasons.includes('extracts'));
  t.false(reasonsOf(extracts.slice(0, 3)).includes('extracts'));
});

test('numbered steps on top of nodes that hang together are a designer', (t) => {
  const judged = judge([
    ['稿件三审三校流程', 40, 10],
    ['①基础信息②表单设计③流程设计', 560, 10],
    ['④发布', 800, 10],
    ...column(['记者提交', '采访中心', '一审', '部门主任', '二审', '值班副总编'], 620, 60, 40),
  ]);
  t.is(judged.kind, 'feature');
  t.true(judged.reasons.includes('numbered-steps'));
  t.true(judged.reasons.includes('designer'));
});

test('a rule about refused sign-ins beside a sign-in refuses none', (t) => {
  const signIn = column(['统一身份认证', '用户名', '口令', '登录系统'], 900, 240);
  const told: Place = ['连续5次口令错误账户将锁定30分钟', 560, 240];
  t.is(judge([...signIn, told]).unusable, undefined);
  t.is(judge([...signIn, ['口令错误，连续5次错误账户将锁定', 560, 240]]).unusable, 'failed-login');
});

test('keys in the labels of a window hide no sign-in on a desktop', (t) => {
  const desktop = [...column(['此电脑', '回收站'], 20, 20, 90), ['08:12', 1300, 740] as Place];
  const labels = column(['服务器(S):', '操作员(U):', '密码(P):'], 500, 300);
  const judged = judge([...desktop, ['登录－台账系统', 500, 240], ...labels, ...row(['确定', '取消'], 440)]);
  t.is(judged.kind, 'login');
});

test('days of a month that fill the page are a calendar, not figures', (t) => {
  const days = Array.from(
    { length: 30 },
    (_, at): Place => [`${at + 1}`, 240 + (at % 7) * 150, 120 + Math.floor(at / 7) * 110, 30],
  );
  const reasons = reasonsOf([['活动日历', 240, 60], ...days]);
  t.true(reasons.includes('calendar'));
  t.false(reasons.includes('large-figures'));
});

test('a form with steps on top is no launcher', (t) => {
  const steps = row(['申请', '受理', '审查', '决定', '送达'], 120);
  const form = [
    ...row(['事项名称', '申请人', '设置地点', '材料'], 200),
    ...row(['提交', '退回', '转办'], 500),
  ];
  t.false(judge([...steps, ...form]).reasons.includes('tiles'));
});

test('shares of a whole are the legend of a chart; counts of several things sum up', (t) => {
  const legend = column(['空调44%', '动力27%', '照明18%', '其他11%'], 900, 200);
  const counts = column(['在床86人', '待巡17人', '请假2人', '新入3人'], 900, 200);
  const exact = column(['冷饮18.1%', '熟食15.7%', '■ 烘焙 21.5%', '日配29.8%', '粮油14.9%'], 900, 200);
  t.false(reasonsOf(legend).includes('counts-in-words'));
  t.false(reasonsOf(exact).includes('counts-in-words'));
  t.true(reasonsOf(counts).includes('counts-in-words'));
});

test('a letter that is still being written is neither mail nor talk', (t) => {
  const letter = column(['收件人：月捐人', '主题：六月行动回顾', '亲爱的朋友：'], 240, 120);
  t.true(judge(letter).reasons.includes('mail'));
  const written = judge([...letter, ['存草稿', 900, 600], ['发送', 1000, 600]]);
  t.false(written.reasons.some((reason) => reason === 'mail' || reason === 'chat'));
});

const launcher = (): Place[] => {
  const tree = column(['岸桥 01', '岸桥 02', '堆场 A1', '闸口', '进闸 1 道'], 20, 216);
  const tiles = [
    ...row(['主预览', '远程回放', '电子地图', '报警中心', '人脸检索'], 304),
    ...row(['设备管理', '存储计划', '用户权限', '日志检索', '系统配置'], 424),
  ];
  const letters = [...row([...'主远电报人'], 260, 32), ...row([...'设存用日系'], 380, 32)];
  return [...tree, ...letters, ...tiles];
};

test('a launcher’s icons may be letters, a tree may stand beside them; its labels open nothing', (t) => {
  const judged = judge([['监控客户端', 20, 10], ['控制面板', 240, 150, 26], ...launcher()]);
  t.is(judged.kind, 'after-login');
  t.true(judged.reasons.includes('icon-tiles'));
  t.false(judged.reasons.includes('settings'));
});

test('neither tools in a bar nor steps with their times are a launcher', (t) => {
  const tools = ['画面', '趋势', '报警', '配方', '报表', '注销'];
  const bar = tools.map((tool, at): Place => [tool, 12 + at * 64, 100, 18]);
  t.false(judge([['组态运行环境', 20, 10], ...bar]).reasons.includes('icon-tiles'));
  const steps = row(['下单', '装车', '过秤', '在途', '签收'], 200);
  const times = row(['08-18 09:00', '08-19 14:20', '08-19 15:05', '预计 08-23', '-'], 230);
  t.true(reasonsOf(steps).includes('icon-tiles'));
  t.false(reasonsOf([...steps, ...times]).includes('icon-tiles'));
});

test('a row of which one entry is written in another colour is a row of tabs, no launcher', (t) => {
  const tabs = row(['公告', '报名', '开标', '评标', '定标', '合同'], 200);
  const reasonsWith = (inks: readonly Colour[]) => {
    const tints = inks.map((ink): Tint => ({ ground: white, ink, below: white }));
    return judgePage({ lines: tabs.map(lineAt), size, surface: screen, tints }).reasons;
  };
  const [white, dark, red] = [
    [255, 255, 255],
    [34, 34, 34],
    [200, 16, 46],
  ] as const;
  t.true(reasonsWith(tabs.map(() => dark)).includes('icon-tiles'));
  t.false(reasonsWith(tabs.map(([word]) => (word === '评标' ? red : dark))).includes('icon-tiles'));
  t.true(reasonsWith(tabs.map((_, at) => (at % 2 ? red : dark))).includes('icon-tiles'));
});

test('records whose titles count something are listed, not summed up', (t) => {
  const tours = ['鼓岛一日 32人', '09-18 出发', '土楼两日 18人', '09-19 出发', '环岛研学 45人', '09-20 出发'];
  t.false(reasonsOf(column(tours, 300, 120)).includes('counts-in-words'));
  const sums = tours.filter((_, at) => at % 2 === 0);
  t.true(reasonsOf(column(sums, 300, 120)).includes('counts-in-words'));
});
