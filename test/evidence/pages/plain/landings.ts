import { curve, donut, lines, table } from '../varied/parts.ts';
import { box, type Draw, oneOf, side, someOf, times, usingAll } from '../wide/kit.ts';
import { cells, clock, counted, map, panel, staff } from './kit.ts';

const head: Draw = (kit) =>
  oneOf(
    kit,
    '今日概况|Today / 经营概览|Business overview / 运行概况|Summary / 我的今日|My day / 本班情况|This shift / 总体情况|Overall / 当日快报|Today so far',
  );
const summary: Draw = (kit) =>
  lines(
    times(kit.random.int(3, 5), () => `${counted(kit, kit.random.int(1, 2), '　　')}\n`)
      .trim()
      .split('\n'),
  );
const list: Draw = (kit) =>
  oneOf(
    kit,
    '候办队列|Queue / 待回访|To call back / 进行中|In progress / 最近作业|Latest jobs / 今天的单子|Today’s orders / 我负责的|Mine',
  );
const notice: Draw = (kit) =>
  oneOf(
    kit,
    '【通知】本周六 22:00 停机升级，约一小时|Notice: we upgrade on Saturday at 22:00 / 公告　下月起启用新的编号规则，请各班组留意|News: new numbers from next month / 提醒：季度盘点在 28 日前完成|Reminder: count the stock by the 28th',
  );
const alarms: Draw = (kit) =>
  `<b>${oneOf(kit, '实时告警|Live alarms / 最新事件|Latest events / 今日事件|Events today / 最新动态|Latest')}</b>${times(kit.random.int(3, 7), () => `<div style="padding:4px 0;font-size:.9em">${clock(kit)}　${kit.t(kit.random.pick(kit.industry.spots))}　${kit.t(kit.random.pick(kit.industry.tasks))}</div>`)}`;
const rows: Draw = (kit) => table(kit, kit.random.int(5, 14), { heads: kit.random.int(4, 7) });

/** Where one lands in systems that sum up in words and tables instead of cards. */
export const plainLandings = usingAll({
  'words-and-table': (kit) =>
    `<div class="row" style="align-items:stretch">${kit.isPhone ? '' : panel(kit, head(kit), `${kit.random.chance(0.5) ? `<p style="padding:6px 0">${staff(kit)}，${oneOf(kit, '早上好！|good morning! / 下午好|good afternoon / 您好，欢迎使用|welcome')}</p>` : ''}${summary(kit)}<p style="padding-top:12px">${notice(kit)}</p>`, 'width:330px')}<div style="flex:1">${panel(kit, list(kit), rows(kit))}${kit.isPhone ? summary(kit) : ''}</div></div>`,
  'row-and-cells': (kit) =>
    `${kit.random.chance(0.7) ? `<h2>${kit.t(kit.random.pick(kit.industry.modules))}${oneOf(kit, '首页|home / 总览|overview / 全景|at a glance')}</h2>` : ''}<p style="padding:8px 0">${counted(kit, kit.isPhone ? 3 : 7)}</p>${cells(kit, kit.isPhone ? 9 : kit.random.int(24, 48))}`,
  'map-with-panels': (kit) =>
    map(
      kit,
      kit.isPhone ? 480 : 640,
      `${panel(kit, head(kit), summary(kit), 'position:absolute;left:10px;top:10px;width:250px')}${kit.isPhone ? '' : panel(kit, '', alarms(kit), 'position:absolute;right:10px;top:10px;width:340px')}`,
    ),
  'map-beside': (kit) =>
    `<div class="row" style="align-items:stretch"><div style="width:260px"><h2>${head(kit)}</h2>${summary(kit)}${kit.random.chance(0.6) ? `<h2>${oneOf(kit, '图层|Layers')}</h2>${lines(someOf(kit, '☑ 影像|☑ Imagery / ☑ 边界|☑ Borders / ☐ 等高线|☐ Heights / ☑ 轨迹|☑ Tracks / ☐ 管线|☐ Pipes', 4))}` : ''}${alarms(kit)}</div>${kit.isPhone ? '' : `<div style="flex:1">${map(kit, 620, '')}</div>`}</div>`,
  'greeting-and-table': (kit) =>
    `<h1>${oneOf(kit, '上午好|Good morning / 下午好|Good afternoon / 晚上好|Good evening')}，${staff(kit)}</h1><p class="soft" style="padding:8px 0 14px">${oneOf(kit, `您有 ${kit.random.int(2, 9)} 份材料等待审阅，1 个会议在下午|You have ${kit.random.int(2, 9)} papers to read / 您今天有 ${kit.random.int(2, 9)} 项安排|You have ${kit.random.int(2, 9)} things today / 目前没有紧急的事|Nothing urgent now`)}</p><div class="row wrap" style="align-items:flex-start"><div style="flex:2"><h2>${list(kit)}</h2>${rows(kit)}</div>${kit.isPhone ? '' : `<div style="flex:1;padding-left:20px"><h2>${oneOf(kit, '日程|Agenda / 提醒|Reminders / 本周|This week')}</h2>${times(4, () => `<div style="padding:8px 0">${oneOf(kit, '周一|Mon / 周二|Tue / 周四|Thu / 明天|Tomorrow')} ${clock(kit)} ${kit.t(kit.random.pick(kit.industry.tasks))}</div>`)}</div>`}</div>`,
  'chart-and-table': (kit) =>
    `${box(`<b>${head(kit)}</b>　${counted(kit, kit.isPhone ? 2 : 4)}`)}<div style="margin:12px 0">${side([box(`<b>${oneOf(kit, '近 24 小时|Last 24 hours / 本周构成|This week')}</b>${donut(kit, kit.industry.states.slice(0, 4))}`, 'flex:1'), ...(kit.isPhone ? [] : [box(`<b>${kit.t(kit.industry.measures[0] ?? '')}</b>${curve(kit, 620, 170)}`, 'flex:2')])])}</div>${box(rows(kit))}`,
  'counts-then-lists': (kit) =>
    `${box(`<b>${head(kit)}</b>${summary(kit)}`)}${box(`<b>${list(kit)}</b>${rows(kit)}`, 'margin:12px 0')}${box(notice(kit))}`,
  'two-lists': (kit) =>
    `<p style="padding:4px 0 12px">${counted(kit, 4)}</p>${side([box(`<b>${list(kit)}</b>${table(kit, 6, { heads: 3 })}`, 'flex:1'), box(alarms(kit), 'flex:1')])}`,
});
