import { button, curve, lines, table } from '../varied/parts.ts';
import { box, type Draw, oneOf, sentence, side, someOf, times, usingAll } from '../wide/kit.ts';
import { cells, clock, counted, map, panel, staff } from './kit.ts';

const number = ({ random }: { random: { int: (from: number, to: number) => number } }) =>
  `${['YD', 'MZ', 'XJ', 'PC'][random.int(0, 3)]}2611${random.int(10, 30)}-0${random.int(100, 999)}`;
const conditions: Draw = (kit) =>
  `<p style="padding:4px 0 10px">${kit.industry.columns
    .slice(0, 3)
    .map(
      (column) =>
        `${kit.t(column)} ${kit.random.pick(['___', kit.t('全部▾|All▾'), kit.t('近三个月▾|3 months▾')])}`,
    )
    .join(
      '　',
    )}　${someOf(kit, '搜索|Search / 查询|Find / 导出|Export / 批量处理|Batch / 重置|Reset', 3).join('　')}</p>`;
const rows = (kit: Parameters<Draw>[0], actions = false) =>
  table(kit, kit.random.int(6, 16), { actions, heads: kit.random.int(5, 7) });

/** Functions on pages that are as plain as the landing pages of their family. */
export const plainFeatures = usingAll({
  'table-with-words': (kit) =>
    box(
      `${kit.random.chance(0.4) ? `<p>${counted(kit, kit.random.int(3, 5))}</p>` : ''}${conditions(kit)}${rows(kit, kit.random.chance(0.7))}`,
    ),
  'list-on-phone': (kit) =>
    `<p class="soft">${counted(kit, 3)}</p>${times(kit.random.int(4, 7), () => box(`<b>${kit.t(kit.random.pick(kit.industry.items))}</b><span style="float:right">${kit.t(kit.random.pick(kit.industry.states))}</span><br><span class="soft">${number(kit)}　${kit.day()}</span>`, 'margin-top:8px'))}`,
  'table-alone': (kit) => rows(kit, kit.random.chance(0.3)),
  'record-with-curve': (kit) =>
    `<div class="row" style="align-items:flex-start"><div style="flex:2"><h2>${kit.t(kit.random.pick(kit.industry.modules))} ${number(kit)}　${kit.t(kit.random.pick(kit.industry.items))}</h2><p class="soft" style="padding:6px 0">${kit.industry.columns
      .slice(1, 4)
      .map((column) => `${kit.t(column)}：${kit.figure()}`)
      .join(
        '　',
      )}</p>${curve(kit, kit.isPhone ? 320 : 760, 220)}${rows(kit)}</div>${kit.isPhone ? '' : `<div style="flex:1;padding-left:16px"><b>${oneOf(kit, '经过|Course / 路线|Route / 处理经过|What was done')}</b>${times(5, () => `<div style="padding:7px 0">${clock(kit)} ${kit.t(kit.random.pick(kit.industry.tasks))}</div>`)}</div>`}</div>`,
  'paper-and-table': (kit) =>
    `<div style="padding-bottom:8px">${someOf(
      kit,
      '保存|Save / 打印|Print / 签名|Sign / 模板|Templates / 引用上次|As before',
      4,
    )
      .map((label) => `<span style="border:1px solid #888;padding:3px 16px;margin-right:4px">${label}</span>`)
      .join(
        '',
      )}</div><div class="row" style="align-items:stretch"><div style="flex:3;background:#fff;color:#111;padding:18px"><h2 style="text-align:center">${kit.t(kit.random.pick(kit.industry.items))}${oneOf(kit, '记录|record / 单|slip')}</h2>${lines(kit.industry.columns.slice(0, 6).map((column) => `<b>${kit.t(column)}：</b>${kit.random.chance(0.4) ? sentence(kit) : kit.figure()}`))}${staff(kit)}　${kit.day()}</div>${kit.isPhone ? '' : `<div style="flex:2">${rows(kit)}</div>`}</div>`,
  cells: (kit) =>
    `<div class="row" style="margin-bottom:8px">${someOf(
      kit,
      '入住|Check in / 换房|Move / 预约|Book / 锁定|Lock / 刷新|Refresh',
      3,
    )
      .map((label) => button(label, true))
      .join(
        '',
      )}<span>${kit.industry.states.map((state) => `■ ${kit.t(state)}`).join('　')}</span></div>${cells(kit, kit.isPhone ? 9 : kit.random.int(20, 40))}`,
  'map-search': (kit) =>
    map(
      kit,
      kit.isPhone ? 480 : 620,
      `${panel(kit, oneOf(kit, '轨迹查询|Track search / 空间查询|Search the map / 围栏设置|Geofence'), lines([...kit.industry.columns.slice(0, 3).map((column) => `${kit.t(column)} ______`), oneOf(kit, '查询　清除|Find　Clear / 播放　暂停　2 倍速|Play　Pause　2x')]), 'position:absolute;left:10px;top:10px;width:250px')}${kit.isPhone ? '' : panel(kit, '', table(kit, 6, { heads: 4 }), 'position:absolute;left:10px;right:10px;bottom:10px')}`,
    ),
  'steps-on-phone': (kit) =>
    `<h2>${kit.t(kit.random.pick(kit.industry.items))}</h2><p class="soft">${number(kit)}　${staff(kit)}　${clock(kit)}</p>${box(
      times(
        kit.random.int(5, 9),
        (at) =>
          `<div class="row between" style="padding:9px 0;border-bottom:1px solid #8883"><span>${at + 1}. ${kit.t(kit.random.pick(kit.industry.columns))}</span><span>${kit.figure()} ${oneOf(kit, '正常|OK / 异常|Fault')}</span></div>`,
      ),
      'margin:10px 0',
    )}${box(`<b>${oneOf(kit, '说明|Remarks / 处理意见|Opinion')}</b><p>${sentence(kit)}</p>`)}`,
  'cards-and-log': (kit) =>
    `<p><b>${kit.t(kit.random.pick(kit.industry.modules))}</b>　${someOf(kit, '全部|All / 启用|In use / 停用|Off / 归档|Archived', 3).join('　')}　＋ ${oneOf(kit, '新建|New / 添加|Add')}</p>${side(kit.random.some(kit.industry.items, kit.isPhone ? 2 : 4).map((item) => box(`<div style="text-align:center;padding:8px">◎<br>${kit.t(item)}<br><span class="soft">${oneOf(kit, '授权|Allowed')} ${kit.random.int(1, 9)} · ${oneOf(kit, '使用|Used')} ${kit.random.int(10, 900)}</span></div>`, 'flex:1')))}<div style="margin-top:12px">${box(rows(kit))}</div>`,
});
