import { bars, button, curve, donut, field, grid, lines, table } from '../varied/parts.ts';
import { all, box, type Draw, oneOf, person, picture, sentence, side, someOf, times } from './kit.ts';
import { bar, inputs, item, spot, state } from './pieces.ts';

const cells = (count: number, make: (at: number) => string, smallest: number) =>
  grid(
    Array.from({ length: count }, (_, at) => make(at)),
    smallest,
  );

/** One function in use: pictures, plans and talk. */
export const toolPages: Readonly<Record<string, Draw>> = {
  report: (kit) =>
    `<div class="row wrap" style="margin-bottom:10px"><span class="field">2026-10-01 – 2026-10-31</span><span class="field soft">${spot(kit)} ▾</span>${button(oneOf(kit, '生成|Run / 查询|Apply'))}${button(oneOf(kit, '导出|Export'), true)}</div>${side([box(bars(kit, 400), 'flex:1'), box(donut(kit, kit.industry.states), 'flex:1')])}${box(table(kit, 4), 'margin-top:12px')}`,
  monitor: (kit) =>
    `<div class="row between" style="margin-bottom:8px"><span class="soft">${oneOf(kit, '最近 1 小时|Last hour / 最近 24 小时|Last 24 h')}</span><span>⟳ 30s</span></div>${grid(
      kit.random
        .some(
          ['CPU %', 'Memory', 'QPS', 'p95 ms', 'Disk IO', 'Errors', '温度 ℃', '电流 A'],
          kit.isPhone ? 2 : 6,
        )
        .map((name) => box(`<b>${name}</b>${curve(kit, 300, 120)}`)),
      280,
    )}`,
  flow: (kit) =>
    `<div class="row" style="align-items:stretch">${kit.isPhone ? '' : box(lines(someOf(kit, '开始|Start / 条件分支|Branch / 人工审批|Approval / 发送通知|Notify / 脚本|Script / 结束|End', 5)), 'width:150px')}<div style="flex:1;position:relative;height:440px;background-image:radial-gradient(#8884 1px,transparent 1px);background-size:16px 16px">${times(5, (at) => `<div class="card" style="position:absolute;left:${8 + (at % 3) * 28}%;top:${6 + at * 17}%">${kit.random.pick([oneOf(kit, '触发|Trigger / 判断|Check / 通知负责人|Tell the owner / 写入表|Write'), item(kit)])}</div>`)}</div>${kit.isPhone ? '' : box(`<b>${oneOf(kit, '节点属性|Properties')}</b>${inputs(kit, 2)}`, 'width:230px')}</div>`,
  designer: (kit) =>
    `<div class="row between" style="margin-bottom:8px"><b>${item(kit)}</b><span class="row">${oneOf(kit, '预览|Preview')}${button(oneOf(kit, '发布|Publish / 保存|Save'))}</span></div><div class="row" style="align-items:stretch">${kit.isPhone ? '' : box(`<b>${oneOf(kit, '组件|Parts')}</b>${lines(someOf(kit, '单行文本|Text / 日期|Date / 下拉|Choice / 图片|Picture / 子表|Table / 评分|Rating / 签名|Signature', 6), 5)}`, 'width:160px')}${box(inputs(kit, 4), 'flex:1')}${kit.isPhone ? '' : box(lines(someOf(kit, '标题|Label / 必填|Required / 默认值|Default / 宽度|Width / 提示|Hint', 4)), 'width:190px')}</div>`,
  query: (kit) =>
    `${box(`<pre style="font-family:monospace">SELECT id, name, total\n  FROM ${kit.random.pick(['orders', 'meters', 'samples'])}\n WHERE created_at &gt; '2026-10-01'\n ORDER BY total DESC\n LIMIT 100;</pre>`)}<div class="row" style="margin:8px 0">${button(oneOf(kit, '运行|Run'))}<span class="soft">${kit.random.int(20, 900)} ms　100 rows</span></div>${table(kit, 6)}`,
  sheet: (kit) =>
    `<div class="soft" style="margin-bottom:4px">fx　=SUM(C2:C${kit.random.int(8, 20)})</div><table style="font-size:.9em"><tr><th></th>${[
      'A',
      'B',
      'C',
      'D',
      'E',
      'F',
    ]
      .slice(0, kit.isPhone ? 3 : 6)
      .map((name) => `<th>${name}</th>`)
      .join(
        '',
      )}</tr>${times(11, (row) => `<tr><td class="soft">${row + 1}</td>${times(kit.isPhone ? 3 : 6, (at) => `<td>${row === 0 ? kit.t(kit.industry.columns[at] ?? '') : at === 0 ? item(kit) : kit.figure()}</td>`)}</tr>`)}</table>`,
  till: (kit) =>
    `<div class="row" style="align-items:stretch">${box(times(4, () => `<div class="row between" style="padding:8px 0"><span>${item(kit)}</span><span>×${kit.random.int(1, 4)}</span><b>${kit.random.int(2, 90)}.50</b></div>`) + `<h1 style="text-align:right;padding:10px 0">${oneOf(kit, '应收|Due')} ¥${kit.random.int(50, 900)}.00</h1>${button(oneOf(kit, '收款|Pay / 结账|Check out'))}`, kit.isPhone ? 'width:100%' : 'width:340px')}${kit.isPhone ? '' : `<div style="flex:1">${cells(12, () => box(`${item(kit)}<br><b>¥${kit.random.int(2, 99)}</b>`), 120)}</div>`}</div>`,
  seats: (kit) =>
    `<div class="row" style="margin-bottom:8px">${kit.industry.states.map((name, at) => `<span><span style="display:inline-block;width:12px;height:12px;background:${['#22c55e', '#f97316', '#ef4444', '#9ca3af'][at % 4]}"></span> ${kit.t(name)}</span>`).join('')}</div>${cells(kit.isPhone ? 15 : 40, (at) => `<div style="background:${kit.random.pick(['#22c55e', '#f97316', '#ef4444', '#9ca3af'])};color:#fff;padding:9px;text-align:center">${spot(kit).slice(0, 4)}${at + 1}${kit.random.chance(0.5) ? `<br>${state(kit)}` : ''}</div>`, kit.isPhone ? 70 : 100)}`,
  kanban: (kit) =>
    `${kit.random.chance(0.5) ? bar(kit) : ''}<div class="row" style="align-items:flex-start">${kit.industry.states
      .slice(0, kit.isPhone ? 2 : 4)
      .map(
        (name) =>
          `<div style="flex:1;background:#8881;padding:8px"><b>${kit.t(name)}</b> <span class="soft">${kit.random.int(1, 12)}</span>${times(kit.random.int(1, 5), () => box(`${item(kit)}<div class="soft" style="font-size:.85em">${person(kit)}　${kit.day()}</div>`, 'margin-top:8px;padding:9px'))}</div>`,
      )
      .join('')}</div>`,
  month: (kit) =>
    `<div class="row between"><b>‹　${kit.look.english ? 'November 2026' : '2026 年 11 月'}　›</b><span>${oneOf(kit, '月 周 日|Month Week Day / 今天|Today')}</span></div><div class="grid" style="grid-template-columns:repeat(7,1fr);gap:1px;margin-top:8px">${all(
      kit,
      '日|Sun / 一|Mon / 二|Tue / 三|Wed / 四|Thu / 五|Fri / 六|Sat',
    )
      .map((name) => `<span class="soft">${name}</span>`)
      .join(
        '',
      )}${times(35, (at) => `<div style="border:1px solid #8883;height:${kit.isPhone ? 48 : 78}px;padding:3px;overflow:hidden;font-size:.85em">${(at % 30) + 1}${kit.random.chance(0.3) ? `<div style="background:${kit.look.accent}33">${item(kit)}</div>` : ''}</div>`)}</div>`,
  'day-plan': (kit) =>
    `<div class="row between" style="margin-bottom:6px"><b>${kit.day()}</b>${button(oneOf(kit, '今天|Today / 自动排班|Plan'), true)}</div><table><tr><th></th>${[
      '8:00',
      '10:00',
      '12:00',
      '14:00',
      '16:00',
    ]
      .slice(0, kit.isPhone ? 3 : 5)
      .map((hour) => `<th>${hour}</th>`)
      .join(
        '',
      )}</tr>${times(6, () => `<tr><td>${kit.random.chance(0.5) ? person(kit) : spot(kit)}</td>${times(kit.isPhone ? 3 : 5, () => `<td>${kit.random.chance(0.45) ? `<div style="background:${kit.look.accent};color:#fff;padding:4px 6px">${item(kit)}</div>` : ''}</td>`)}</tr>`)}</table>`,
  gantt: (kit) =>
    `<div class="row soft">${['10-05', '10-12', '10-19', '10-26', '11-02']
      .slice(0, kit.isPhone ? 3 : 5)
      .map((week) => `<span style="flex:1;text-align:right">${week}</span>`)
      .join(
        '',
      )}</div>${times(7, (at) => `<div class="row" style="padding:7px 0"><span style="width:${kit.isPhone ? 80 : 170}px">${item(kit)}</span><div style="margin-left:${at * (kit.isPhone ? 8 : 40)}px;width:${kit.random.int(50, kit.isPhone ? 80 : 240)}px;height:16px;background:${kit.look.accent};opacity:.8;color:#fff;font-size:10px;text-align:center">${kit.random.chance(0.5) ? `${kit.random.int(5, 100)}%` : ''}</div></div>`)}`,
  track: (kit) =>
    `<div style="position:relative;height:470px;background:${kit.look.dark ? '#202c36' : '#e7eee2'}"><svg width="100%" height="470" style="position:absolute"><polyline points="80,380 200,300 320,320 460,180 640,150 820,90" fill="none" stroke="${kit.look.accent}" stroke-width="4"/></svg>${box(`<b>${spot(kit)}</b>${lines([`${kit.t('速度|Speed')} ${kit.random.int(20, 90)} km/h`, kit.day(), oneOf(kit, '轨迹回放|Replay / 停留 2 次|2 stops')])}${oneOf(kit, '播放|Play')}　x2`, 'position:absolute;left:10px;top:10px;width:230px')}<span style="position:absolute;right:12px;bottom:10px">＋　－</span></div>`,
  chat: (kit) =>
    `<div class="row" style="align-items:stretch">${
      kit.isPhone
        ? ''
        : box(
            times(
              5,
              () =>
                `<div style="padding:8px 0">${person(kit)}<span class="soft" style="float:right">${kit.random.int(8, 19)}:${kit.random.int(10, 59)}</span><div class="soft" style="font-size:.85em">${sentence(kit)}</div></div>`,
            ),
            'width:270px',
          )
    }${box(times(4, (at) => `<div style="text-align:${at % 2 ? 'right' : 'left'};padding:7px 0"><span style="background:#8882;border-radius:10px;padding:7px 12px;display:inline-block">${sentence(kit)}</span></div>`) + field(oneOf(kit, '回复客户…|Reply… / 输入内容|Write'), '100%') + button(oneOf(kit, '发送|Send / 回复|Reply')), 'flex:1')}</div>`,
  answer: (kit) =>
    `<div style="max-width:760px;margin:auto"><div style="text-align:right;padding:10px"><span style="background:#8882;padding:8px 12px;border-radius:10px">${oneOf(kit, '上个月哪些单据超期了？|Which records were late last month? / 帮我把这段话改得正式些|Make this more formal')}</span></div>${box(`${sentence(kit)}<br><br>${lines([`1. ${item(kit)}：${kit.figure()}`, `2. ${item(kit)}：${kit.figure()}`, `3. ${item(kit)}：${kit.figure()}`])}<span class="soft">${oneOf(kit, '复制　重新生成　👍|Copy　Again　👍')}</span>`)}${field(oneOf(kit, '继续追问…|Ask more…'), '100%')}</div>`,
  mail: (kit) =>
    side([
      box(
        times(
          6,
          () =>
            `<div style="padding:6px 0"><b>${person(kit)}</b><br><span class="soft">${sentence(kit)}</span></div>`,
        ),
        'flex:1',
      ),
      ...(kit.isPhone
        ? []
        : [
            box(
              `<h2>${sentence(kit)}</h2><p class="soft">${person(kit)} → ${person(kit)}　${kit.day()}</p><br>${sentence(kit)}<br><br>${sentence(kit)}<br><br>${button(oneOf(kit, '回复|Reply'))}`,
              'flex:2',
            ),
          ]),
    ]),
  document: (kit) =>
    `<div class="row between soft" style="margin-bottom:6px"><span>${oneOf(kit, '文件　编辑　插入　格式|File　Edit　Insert　Format')}</span><span>${oneOf(kit, '已保存到云端|Saved / 3 人在线|3 people here')}</span></div><div style="background:#fff;color:#222;padding:30px 10%;min-height:420px"><h1>${oneOf(kit, '项目周报（第 42 周）|Weekly report 42 / 操作规程 V2|Procedure V2 / 需求说明|Requirements')}</h1><br>${times(4, (at) => `<p style="padding:6px 0">${at + 1}. ${sentence(kit)}${sentence(kit)}</p>`)}</div>`,
  reader: (kit) =>
    `<div class="row" style="align-items:stretch">${
      kit.isPhone
        ? ''
        : box(
            times(
              4,
              (at) => `${picture(70, '90px')}<div class="soft" style="text-align:center">${at + 1}</div>`,
            ),
            'width:120px',
          )
    }<div style="flex:1;background:#fff;color:#222;padding:26px 9%">${oneOf(kit, '第 1 页，共 12 页|Page 1 of 12')}　125%<br><br><h2>${oneOf(kit, '设备维护手册|Service manual / 采购合同|Purchase contract')}</h2>${times(5, () => `<p style="padding:5px 0">${sentence(kit)}${sentence(kit)}</p>`)}</div></div>`,
  files: (kit) =>
    `<div class="row" style="margin-bottom:8px">${button(oneOf(kit, '上传|Upload'))}${button(oneOf(kit, '新建文件夹|New folder'), true)}<span class="soft">${oneOf(kit, '全部文件 › 项目资料|All files › Project')}</span></div>${cells(kit.isPhone ? 6 : 12, () => box(`${picture(56)}<div style="padding-top:6px">${item(kit).slice(0, 9)}.${kit.random.pick(['pdf', 'xlsx', 'png', 'dwg', 'zip'])}</div><span class="soft">${kit.random.int(1, 900)} KB</span>`), 120)}`,
  cameras: (kit) =>
    `<div class="row" style="margin-bottom:6px">${oneOf(kit, '1 画面　4 画面　9 画面|1　4　9 / 实时　回放|Live　Playback')}</div>${cells(kit.isPhone ? 2 : 6, (at) => `<div style="background:#111;color:#ddd;height:190px;padding:6px;position:relative">${spot(kit)} CAM-${at + 1}<span style="position:absolute;right:6px;bottom:4px">2026-11-20 10:4${at}:12</span></div>`, 300)}`,
  exam: (kit) =>
    `<div class="row between"><b>${item(kit)}</b><span>${oneOf(kit, '剩余 42:18|42:18 left')}</span></div>${box(`<p>12. ${oneOf(kit, '下列做法正确的是（　）|Which of these is right? / 发现隐患后应先|What comes first?')}</p>${lines(['A. ', 'B. ', 'C. ', 'D. '].map((letter) => `○ ${letter}${sentence(kit)}`))}<div class="row">${button(oneOf(kit, '上一题|Back'), true)}${button(oneOf(kit, '下一题|Next'))}</div>`, 'margin:10px 0')}${cells(20, (at) => `<span class="card" style="padding:4px;text-align:center">${at + 1}</span>`, 40)}`,
  video: (kit) =>
    `<div class="row" style="align-items:stretch"><div style="flex:2"><div style="background:#000;color:#fff;height:330px;padding:300px 12px 0">▶　12:40 / 45:00　1.5x</div><h2 style="padding:8px 0">${item(kit)}</h2></div>${kit.isPhone ? '' : box(`<b>${oneOf(kit, '目录|Lessons')}</b>${times(6, (at) => `<div style="padding:7px 0">${at + 1}. ${item(kit)}<span class="soft" style="float:right">${kit.random.int(3, 20)}:00</span></div>`)}`, 'flex:1')}</div>`,
  chart: (kit) =>
    `<div class="row between" style="margin-bottom:8px"><b>${kit.t(kit.random.pick(kit.industry.measures))}</b><span>${oneOf(kit, '日　周　月|Day　Week　Month / 对比　下载|Compare　Download')}</span></div>${curve(kit, kit.isPhone ? 320 : 900, 280)}${table(kit, 3, { heads: 5 })}`,
  topology: (kit) =>
    `<div style="position:relative;height:450px"><svg width="100%" height="450" style="position:absolute"><path d="M500 60L240 200M500 60L760 200M240 200L140 340M240 200L360 340M760 200L860 340" stroke="#888" fill="none"/></svg>${[
      ['46%', '6%'],
      ['20%', '40%'],
      ['70%', '40%'],
      ['10%', '72%'],
      ['32%', '72%'],
      ['80%', '72%'],
    ]
      .slice(0, kit.isPhone ? 3 : 6)
      .map(
        ([left, top]) =>
          `<div class="card" style="position:absolute;left:${left};top:${top}">${spot(kit)}<div class="soft" style="font-size:.85em">${state(kit)}</div></div>`,
      )
      .join('')}</div>`,
  compare: (kit) =>
    side(
      [0, 1]
        .slice(0, kit.isPhone ? 1 : 2)
        .map((at) =>
          box(
            `<b>v${at + 3}</b>　<span class="soft">${kit.day()}</span>${times(6, () => `<div style="padding:6px;${kit.random.chance(0.3) ? `background:${at ? '#22c55e33' : '#ef444433'}` : ''}">${sentence(kit)}</div>`)}`,
            'flex:1',
          ),
        ),
    ),
  log: (kit) =>
    `${bar(kit)}<div style="font-family:monospace;font-size:.9em">${times(12, () => `<div style="padding:3px 0">${kit.random.int(10, 19)}:${kit.random.int(10, 59)}:${kit.random.int(10, 59)}.${kit.random.int(100, 999)}　${kit.random.pick(['INFO', 'WARN', 'ERR', 'TRACE'])}　${kit.random.pick(['worker-3', 'api', 'db'])}　${oneOf(kit, '同步 32 条|synced 32 / 连接断开，5 秒后重连|lost link, again in 5 s / 心跳正常|heartbeat ok / 任务排队|queued')}</div>`)}</div>`,
  shop: (kit) =>
    `<div class="row" style="margin-bottom:10px">${button(oneOf(kit, '综合|Best'))}${button(oneOf(kit, '销量|Sales'), true)}${button(oneOf(kit, '价格|Price'), true)}</div>${cells(kit.isPhone ? 4 : 8, () => box(`${picture(90)}${item(kit)}<div class="row between"><b style="color:#dc2626">¥${kit.random.int(9, 999)}</b>${oneOf(kit, '加入采购单|Add / 申领|Request')}</div>`), 190)}`,
};
