import test from 'ava';
import { judgePage } from '../../../evidence/screens/judge-page.ts';
import type { Tint } from '../../../evidence/screens/tints.ts';
import { column, frame, judge, lineAt, type Place, row, screen, size } from './placed-words.ts';

const table = (heads: readonly string[], y: number, rows: number): Place[] => [
  ...row(heads, y),
  ...Array.from({ length: rows }, (_, at) =>
    row(
      heads.map((head, cell) => `${head.slice(0, 2)}${at}${cell}7`),
      y + 34 + at * 34,
    ),
  ).flat(),
];

test('a plant is a function: its bar names it, its parts have measured values', (t) => {
  const judged = judge([
    ['禾田灌溉平台 — 泵站管理', 20, 10],
    ...row(['取水泵', '配水井', '沉淀池', '送水泵'], 200),
    ...row(['87.2 kPa', '31.2 m³/h', '6.17 mg/L', '5.0 m'], 240),
  ]);
  t.is(judged.kind, 'feature');
  t.true(judged.reasons.includes('function-in-the-bar'));
  t.true(judged.reasons.includes('measured-values'));
  const captioned = row(
    ['总管流量 397.4 m³/h', '总管压力 0.57 MPa', '电导率 349 μS/cm', '水温 23.4 °C'],
    240,
  );
  t.true(judge([...frame, ...captioned]).reasons.includes('measured-values'));
  t.false(judged.reasons.includes('icon-tiles'));
});

const menu = (entries: readonly string[]) => entries.map((entry, at): Place => [entry, 20 + at * 90, 70]);
test('the menu of what writes documents is one entry by entry; that of a folder is none', (t) => {
  const text: Place = ['The finished floor level is 4.6 m above datum.', 400, 300];
  const written = judge([...menu(['File', 'Edit', 'View', 'Insert', 'Format', 'Tools', 'Help']), text]);
  t.is(written.kind, 'feature');
  t.true(written.reasons.includes('writers-menu'));
  t.false(judge([...menu(['文件', '编辑', '查看', '工具', '帮助']), text]).reasons.includes('writers-menu'));
});

test('people who meet on a screen are no launcher', (t) => {
  const people = [200, 440].flatMap((y) => row(['程岚', '周雨晨', '郑星'], y));
  const judged = judge([...people, ...row(['静音', '共享屏幕', '成员(6)', '结束会议'], 680)]);
  t.is(judged.kind, 'feature');
  t.true(judged.reasons.includes('call'));
  const short = row(['Mute', 'Video', 'Share', 'People 6', 'Leave'], 680);
  t.is(judge([...people, ...short]).kind, 'feature');
});

test('what leads to meetings is no call, whatever numbers they have', (t) => {
  const ways = [...row(['快速会议', '加入会议'], 200), ...row(['预定会议', '共享屏幕'], 400)];
  const meetings = ['产品周会', '会议号 882 104 556', '渠道答疑', '会议号 731 660 207'];
  const judged = judge([...column(['会议', '日程', '录制'], 20, 80), ...ways, ...column(meetings, 800, 180)]);
  t.false(judged.reasons.includes('call'));
});

const cards = (y: number) => [
  ...row(['应收', '应付', '本月利润', '资金'], y),
  ...row(['862万', '388万', '96万', '75万'], y + 40, 32),
];
test('figures under the title of a report, above its table, are the report', (t) => {
  const below = table(['凭证号', '摘要', '借方', '制单'], 220, 6);
  const report = judge([['恒通商行 总账分析报表', 20, 60, 32], ...cards(110), ...below]);
  t.is(report.kind, 'feature');
  t.true(report.reasons.includes('report-title'));
  t.is(judge([['恒通商行', 20, 60, 32], ...cards(110), ['待办事项', 240, 300]]).kind, 'after-login');
});

test('a box about the program is one, whatever stands behind it', (t) => {
  const box = ['学务通', '版本 5.3.18', '授权给：恒通商行', '许可用户数：50', '本程序受著作权法保护'];
  const judged = judge([
    ...frame,
    ...row(['新建', '编辑', '刷新', '打印', '导出'], 70),
    ...column(box, 600, 200),
  ]);
  t.is(judged.kind, 'other');
  t.true(judged.reasons.includes('about-window'));
  const settings = judge([...frame, ...column(['版本号', '版本 5.3.18', '更新时间', '保存'], 600, 200)]);
  t.false(settings.reasons.includes('about-window'));
});

const plainTint: Tint = { ground: [255, 255, 255], ink: [40, 40, 40], below: [255, 255, 255] };
const dimTint: Tint = { ground: [128, 128, 128], ink: [36, 36, 36], below: [128, 128, 128] };

test('a box about the program may start its rows left of its version; what it dims says nothing', (t) => {
  const heads: Place[] = [
    ['快捷入口', 240, 200],
    ['待办事项', 240, 600],
    ['上午好，陈老师', 240, 70],
  ];
  const home = [...frame, ...cards(110), ...heads];
  const box = [
    ['版本 5.3.18 (build 2026)', 620, 300] as Place,
    ...column(['授权单位：恒通商行', '机器码：8F2C-77A1', '版权所有：学务通科技'], 540, 340, 40),
  ];
  const lines = [...home, ...box].map(lineAt);
  const tintsWith = (behind: Tint) => lines.map((_, at) => (at < home.length ? behind : plainTint));
  const dimmed = judgePage({ lines, size, surface: screen, tints: tintsWith(dimTint) });
  t.is(dimmed.kind, 'other');
  t.true(dimmed.reasons.includes('about-window'));
  t.false(dimmed.reasons.includes('shortcuts'));
  t.is(judgePage({ lines, size, surface: screen, tints: tintsWith(plainTint) }).kind, 'after-login');
});

test('a box that is called after the program tells whose rights it is, also without the sign for it', (t) => {
  const box = ['关于学务通', '版本 5.3.18', '2016-2026 学务通科技有限公司'];
  const page = [...frame, ...column(['课程', '班级'], 240, 600), ['首页 / 系统设置', 300, 20] as Place];
  t.true(judge([...page, ...column(box, 600, 200)]).reasons.includes('about-window'));
});

const reasonsOf = (places: readonly Place[]) => judge([...frame, ...places]).reasons;

test('hours along an axis are no figures', (t) => {
  const axis = (texts: readonly string[]) => [
    ...column(['今日概况', '待办事项'], 240, 300),
    ...texts.map((text, at): Place => [text, 240 + at * 120, 140, 30]),
  ];
  t.false(reasonsOf(axis(['8:00', '9:00', '10:00', '11:00'])).includes('large-figures'));
  t.true(reasonsOf(axis(['848', '912', '1,006', '1,140'])).includes('large-figures'));
});

test('what is counted again and again is a field of records, not a sum', (t) => {
  const plots = ['水稻 29', '大豆 524', '玉米 223', '水稻 34', '大豆 408', '水稻 73', '大豆 331'];
  t.false(reasonsOf(column(plots, 300, 120)).includes('counts-in-words'));
});

test('a column of a long table is headed, not summed up', (t) => {
  const heads = ['机组', '型号', '风速', '累计电量'];
  t.false(reasonsOf(table(heads, 100, 12)).includes('figures-of-now'));
  t.true(reasonsOf(row(heads, 100)).includes('figures-of-now'));
});

test('a long table with nothing beside it is a function, whatever day it is', (t) => {
  const judged = judge([
    ['机组运行监视', 600, 12, 30],
    ['2026年11月24日 星期二 10:32', 1100, 16],
    ...table(['机组', '型号', '风速', '功率', '状态'], 80, 16),
  ]);
  t.is(judged.kind, 'feature');
  t.true(judged.reasons.includes('only-a-table'));
});

test('places along the axis of a chart are no icons', (t) => {
  const places = ['东街口', '台江', '仓山', '马尾'];
  const bars = [300, 420, 380, 260].map((y, at): Place => [`${728 - at * 90}`, 240 + at * 200, y]);
  t.false(reasonsOf([...row(places, 560), ...bars]).includes('icon-tiles'));
  t.true(reasonsOf(row(places, 560)).includes('icon-tiles'));
});

test('tasks below each other at the left edge are no navigation', (t) => {
  const tasks = ['开庭排期提醒', '卷宗归档', '法规更新推送', '模板审阅'];
  const judged = judge([['知渊', 20, 10], ['我的待办', 30, 80], ...column([...tasks, ...tasks], 30, 120)]);
  t.true(judged.reasons.includes('tasks'));
  t.is(judged.kind, 'after-login');
});

test('a list of shortcuts to what the bar offers is no navigation', (t) => {
  const functions = ['样品登记', '检测任务', '报告编制', '仪器管理'];
  const bar = functions.map((entry, at): Place => [entry, 300 + at * 120, 20]);
  const list = (head: string) =>
    judge([...bar, ...column([head, ...functions], 30, 260), ['通知公告', 600, 260]]);
  t.true(list('快捷菜单').reasons.includes('shortcuts'));
  t.is(list('快捷菜单').kind, 'after-login');
});

test('words that nobody knows are a function where a bar has the product and its user', (t) => {
  const words = column(['请各参建单位于周五前提交整改回复', '译文'], 240, 200, 200);
  const bar: Place[] = [
    ['译通', 20, 16],
    ['王敏', 1310, 16],
  ];
  const inside = judge([...bar, ...words]);
  t.is(inside.kind, 'feature');
  const outside = judge([['译通', 20, 16], ['注册', 1310, 16], ...words]);
  t.true(outside.kindShares.feature < inside.kindShares.feature);
});

test('a version is told by its number', (t) => {
  const reasons = (text: string) =>
    judge([
      ['思构', 600, 200],
      [text, 600, 300],
    ]).reasons;
  t.true(reasons('版本 5.2.1').includes('version-and-rights'));
  t.false(reasons('版本节奏').includes('version-and-rights'));
});

test('captions with figures below them are a panel; figures beside entries tell what is new', (t) => {
  const captions = ['今日访客', '在园车辆', '能耗', '告警'];
  const figures = ['1,203', '486', '8,812', '3'];
  const panel = judge([
    ['园区态势', 560, 20, 30],
    ...column(captions, 60, 140, 120),
    ...column(figures, 60, 180, 120),
  ]);
  t.is(panel.kind, 'after-login');
  const news = judge([
    ...column([...captions, '设置'], 60, 140, 60),
    ...column(['12', '3'], 180, 140, 120),
    ['查询', 700, 200],
  ]);
  t.true(news.reasons.includes('inside-the-system'));
});

test('prices under goods are neither icons nor figures of the day', (t) => {
  const goods = [150, 290].flatMap((y) => row(['宫保鸡丁', '鱼香肉丝', '麻婆豆腐', '回锅肉'], y));
  const prices = [180, 320].flatMap((y) => row(['¥38', '¥32', '¥26', '¥42'], y));
  const reasons = reasonsOf([...goods, ...prices, ['今日推荐', 240, 100]]);
  t.false(reasons.includes('large-figures'));
  t.false(reasons.includes('icon-tiles'));
});

test('tabs name what was opened before, not what the page sums up', (t) => {
  const tabs = row(['首页', '待办×', '实时房态图×'], 66);
  const rooms = [120, 180, 240].flatMap((y) => row(['1801', '在住', '1802', '空净'], y));
  const reasons = reasonsOf([...tabs, ...rooms]);
  t.false(reasons.some((reason) => /^(head-of-the-whole|tasks|figures-of-now)$/.test(reason)));
  t.true(reasons.includes('open-tab'));
});

test('a menu whose entries were read as one is that of what writes documents', (t) => {
  const judged = judge([
    ['FileEditViewInsertFormatDataToolsHelp', 40, 40],
    ['Site brief', 400, 200, 32],
    ['Vehicles enter from Dock Road at half past seven.', 400, 300],
  ]);
  t.is(judged.kind, 'feature');
  t.true(judged.reasons.includes('tools'));
});
