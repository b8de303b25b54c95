import { bars, button, curve, donut, field, figures, grid, type Kit, lines, table } from '../varied/parts.ts';
import { all, box, type Draw, oneOf, person, picture, sentence, side, someOf, times } from './kit.ts';

const item = (kit: Kit) => kit.t(kit.random.pick(kit.industry.items));
const spot = (kit: Kit) => kit.t(kit.random.pick(kit.industry.spots));
const state = (kit: Kit) => kit.t(kit.random.pick(kit.industry.states));
const bar = (kit: Kit) =>
  `<div class="row wrap" style="margin-bottom:10px">${kit.random
    .some(kit.industry.columns, kit.random.int(1, 3))
    .map((column) => `<span class="field soft">${kit.t(column)}</span>`)
    .join('')}${someOf(
    kit,
    '查 询|Find / 新建|New / 导出|Export / 批量操作|Bulk / 更多筛选|More filters / 刷新|Reload / 打印|Print',
    kit.random.int(1, 3),
  )
    .map((label, at) => button(label, at > 0))
    .join('')}</div>`;
const tabs = (kit: Kit) =>
  `<div class="row" style="margin-bottom:10px;border-bottom:1px solid #8883">${[kit.t('全部|All'), ...kit.industry.states.map(kit.t)].map((name, at) => `<span style="padding:7px 2px;${at === 0 ? `border-bottom:2px solid ${kit.look.accent}` : ''}">${name}${kit.random.chance(0.4) ? ` ${kit.random.int(0, 88)}` : ''}</span>`).join('')}</div>`;
const pages = (kit: Kit) =>
  kit.random.chance(0.6)
    ? `<div class="soft" style="text-align:right;padding-top:10px">${oneOf(kit, `共 ${kit.random.int(12, 999)} 条　‹ 1 2 3 ›|${kit.random.int(12, 999)} rows　‹ 1 2 3 › / 1-20 / 328|1-20 of 328 / 加载更多|Load more / 已选 0 项|0 selected`)}</div>`
    : '';
const pair = (kit: Kit, caption: string, value: string) =>
  `<div class="row"><span class="soft" style="width:110px">${kit.t(caption)}</span><span>${value}</span></div>`;
const facts = (kit: Kit, columns = 2) =>
  `<div class="grid" style="grid-template-columns:repeat(${kit.isPhone ? 1 : columns},1fr)">${kit.industry.columns.map((column) => pair(kit, column, kit.random.pick([item(kit), kit.figure(), kit.day(), person(kit)]))).join('')}</div>`;
const inputs = (kit: Kit, count: number) =>
  kit.industry.columns
    .slice(0, count)
    .map(
      (column) =>
        `<div style="padding:5px 0"><div style="font-size:.9em">${kit.random.chance(0.3) ? '<span style="color:#d33">*</span> ' : ''}${kit.t(column)}</div>${field(kit.random.pick([item(kit), '', oneOf(kit, '请选择|Choose / 请输入|Type here / 选择日期|Pick a date')]), kit.isPhone ? '100%' : '320px')}</div>`,
    )
    .join('');
const done = (kit: Kit) =>
  `<div class="row" style="margin-top:12px">${button(oneOf(kit, '保 存|Save / 提交审核|Submit / 确认无误|Confirm / 完成|Done / 发布|Publish'))}${button(oneOf(kit, '取消|Cancel / 存草稿|Save draft / 返回|Back / 重填|Clear'), true)}</div>`;
const cells = (count: number, make: (at: number) => string, smallest: number) =>
  grid(
    Array.from({ length: count }, (_, at) => make(at)),
    smallest,
  );
const over = (width: number, body: string) =>
  `<div style="position:absolute;inset:0;background:#0006;display:flex;align-items:center;justify-content:center"><div class="card" style="width:${width}px;max-width:92%">${body}</div></div>`;
const record = (kit: Kit) =>
  `${kit.random.pick(['NO.', '', '#', 'AB-', 'XM'])}${kit.random.int(20261000, 20269999)}`;

/** One function in use: records and forms. */
export const recordPages: Readonly<Record<string, Draw>> = {
  list: (kit) =>
    (kit.random.chance(0.5) ? tabs(kit) : '') +
    bar(kit) +
    box(
      table(kit, kit.random.int(4, 12), { actions: kit.random.chance(0.5), boxes: kit.random.chance(0.3) }) +
        pages(kit),
    ),
  'list-with-figures': (kit) =>
    figures(kit, false) +
    bar(kit) +
    box(
      table(kit, kit.random.int(4, 7), { actions: kit.random.chance(0.6) }) + pages(kit),
      'margin-top:12px',
    ),
  'bare-list': (kit) => table(kit, kit.random.int(6, 13), { heads: kit.random.int(4, 7) }),
  rows: (kit) =>
    tabs(kit) +
    times(kit.isPhone ? 4 : 6, () =>
      box(
        `<div class="row between"><b>${item(kit)}</b><span style="color:${kit.look.accent}">${state(kit)}</span></div><div class="soft">${record(kit)}　${person(kit)}　${kit.day()}</div>`,
        'margin-bottom:8px',
      ),
    ),
  detail: (kit) =>
    box(
      `<div class="row between"><h2>${item(kit)}</h2><span>${state(kit)}</span></div><div class="soft">${record(kit)}</div><br>${facts(kit, kit.random.int(2, 3))}`,
    ) +
    side([
      box(
        `<b>${oneOf(kit, '操作历史|History / 流程|Steps / 备注|Notes / 相关文件|Files')}</b>${lines([`${kit.day()} ${person(kit)} ${oneOf(kit, '提交|sent / 审核通过|approved / 修改|changed')}`, `${kit.day()} ${person(kit)} ${oneOf(kit, '创建|created / 转交|handed on')}`])}`,
        'flex:1;margin-top:12px',
      ),
    ]),
  'detail-and-actions': (kit) =>
    `<div class="row between" style="margin-bottom:10px"><b>‹ ${record(kit)}</b><span class="row">${button(oneOf(kit, '同意|Approve / 编辑|Edit / 派单|Assign'))}${button(oneOf(kit, '驳回|Reject / 打印|Print / 作废|Void'), true)}</span></div>${side([box(facts(kit, 1), 'flex:2'), box(`<b>${oneOf(kit, '评论|Comments / 沟通记录|Talk')}</b>${times(2, () => `<div style="padding:8px 0"><b>${person(kit)}</b>　<span class="soft">${kit.day()}</span><br>${sentence(kit)}</div>`)}`, 'flex:1;min-width:220px')])}`,
  form: (kit) => box(inputs(kit, kit.isPhone ? 5 : kit.random.int(4, 7)) + done(kit)),
  'two-column-form': (kit) =>
    box(
      `<div class="grid" style="grid-template-columns:repeat(${kit.isPhone ? 1 : 2},1fr);gap:2px 24px">${inputs(kit, kit.isPhone ? 5 : 8)}</div>${done(kit)}`,
    ),
  wizard: (kit) =>
    `<div class="row between" style="padding:0 6% 18px">${someOf(
      kit,
      '选择对象|Choose / 填写内容|Fill in / 核对|Check / 完成|Done',
      4,
    )
      .map(
        (step, at) =>
          `<span style="${at === 1 ? `color:${kit.look.accent}` : 'opacity:.6'}">${at + 1} ${step}</span>`,
      )
      .join(
        '—',
      )}</div>${box(inputs(kit, 4) + `<div class="row">${button(oneOf(kit, '下一步|Next'))}${button(oneOf(kit, '上一步|Back'), true)}</div>`)}`,
  'dialog-over-list': (kit) =>
    bar(kit) +
    box(table(kit, 8)) +
    over(
      460,
      `<div class="row between"><h2>${oneOf(kit, '新增|New / 编辑|Edit / 批量修改|Change all / 分配|Assign')}</h2><span>✕</span></div>${inputs(kit, 4)}${done(kit)}`,
    ),
  'question-over-list': (kit) =>
    box(table(kit, 9, { actions: true })) +
    over(
      380,
      `<b>${oneOf(kit, '确定删除选中的 3 条记录吗？|Delete 3 records? / 确认提交？提交后不可修改|Submit? You cannot change it later')}</b>${done(kit)}`,
    ),
  drawer: (kit) =>
    `<div class="row" style="align-items:stretch"><div style="flex:2;min-width:0">${bar(kit)}${table(kit, 9, { heads: 4 })}</div>${kit.isPhone ? '' : box(`<h2>${item(kit)}</h2>${facts(kit, 1)}${done(kit)}`, 'width:340px')}</div>`,
  'list-and-detail': (kit) =>
    `<div class="row" style="align-items:stretch">${box(
      times(
        6,
        () =>
          `<div style="padding:9px 4px;border-bottom:1px solid #8882"><b>${item(kit)}</b><div class="soft" style="font-size:.85em">${state(kit)} · ${kit.day()}</div></div>`,
      ),
      kit.isPhone ? 'width:100%' : 'width:280px',
    )}${kit.isPhone ? '' : box(facts(kit, 2) + table(kit, 3, { heads: 4 }), 'flex:1')}</div>`,
  tree: (kit) =>
    `<div class="row" style="align-items:flex-start">${box(kit.industry.spots.map((name) => `<div style="padding:5px 0">▾ ${kit.t(name)}<div style="padding:4px 18px">└ ${item(kit)}</div></div>`).join(''), kit.isPhone ? 'width:100%' : 'width:220px')}${kit.isPhone ? '' : `<div style="flex:1">${bar(kit)}${table(kit, 7, { heads: 5, actions: true })}</div>`}</div>`,
  rights: (kit) =>
    box(
      `<div class="row wrap">${someOf(kit, '管理员|Admin / 主管|Lead / 普通用户|User / 访客|Guest', 3)
        .map((role, at) => button(role, at > 0))
        .join('')}</div><table>${kit.industry.modules
        .slice(0, 7)
        .map(
          (name) =>
            `<tr><td>${kit.t(name)}</td>${all(kit, '查看|See / 新增|Add / 修改|Change / 删除|Delete')
              .slice(0, kit.isPhone ? 2 : 4)
              .map((right) => `<td>${kit.random.pick(['☑', '☐'])} ${right}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`,
    ),
  settings: (kit) =>
    `<div class="row" style="align-items:flex-start">${kit.isPhone ? '' : box(lines(someOf(kit, '基本|General / 通知|Alerts / 安全|Security / 集成|Connections / 账单|Billing / 接口密钥|API keys', 5)), 'width:180px')}${box(times(5, () => `<div class="row between" style="padding:10px 0"><span>${oneOf(kit, '新单据提醒|Tell me of new records / 自动归档天数|Archive after days / 允许修改历史|Allow later changes / 默认语言|Language / 水印|Watermark / 登录有效期|Session')}</span><span>${oneOf(kit, '开|On / 关|Off / 30 / 修改|Change')}</span></div>`) + button(oneOf(kit, '保存更改|Save changes')), 'flex:1')}</div>`,
  profile: (kit) =>
    box(
      `<div class="row">${picture(70, '70px')}<div><h2>${person(kit)}</h2><span class="soft">${spot(kit)}</span></div></div><br>${all(
        kit,
        '手机号|Phone / 邮箱|Mail / 登录密码|Password / 双重验证|Two-step',
      )
        .map(
          (caption) =>
            `<div class="row between" style="padding:9px 0"><span>${caption}</span><span class="link">${oneOf(kit, '修改|Change / 绑定|Link / 已设置|Set')}</span></div>`,
        )
        .join('')}`,
    ),
  approval: (kit) =>
    box(
      `<h2>${person(kit)}${kit.t('的申请|’s request')}</h2>${facts(kit, 1)}<br><b>${oneOf(kit, '审批流程|Approval')}</b>${lines([`● ${person(kit)}　${oneOf(kit, '已同意|approved')}　${kit.day()}`, `○ ${person(kit)}　${oneOf(kit, '审批中|in progress')}`])}<div class="row">${button(oneOf(kit, '同意|Approve'))}${button(oneOf(kit, '拒绝|Decline'), true)}${button(oneOf(kit, '转交|Hand on'), true)}</div>`,
    ),
  punch: (kit) =>
    `<div style="text-align:center;padding:8% 0"><div style="width:140px;height:140px;border-radius:50%;background:${kit.look.accent};color:#fff;margin:0 auto;padding-top:50px">${oneOf(kit, '上班打卡|Clock in / 签到|Check in / 开始巡检|Begin')}<br>08:5${kit.random.int(0, 9)}</div><p style="padding:14px">${spot(kit)}　${oneOf(kit, '已进入打卡范围|In range / 定位成功|Located')}</p>${box(lines([`${oneOf(kit, '上班|In')} 08:57`, `${oneOf(kit, '下班|Out')} --:--`]))}</div>`,
  scan: (kit) =>
    `<div style="background:#222;color:#fff;height:170px;text-align:center;padding-top:70px">${oneOf(kit, '将条码放入框内|Place the code in the frame')}</div>${box(`<b>${item(kit)}</b>${lines([`${record(kit)}`, `${kit.t('数量|Count')} ${kit.random.int(1, 50)}`])}`, 'margin:10px 0')}${button(oneOf(kit, '确认入库|Take in / 提交|Submit'))}`,
  upload: (kit) =>
    box(
      `<div style="border:2px dashed #8886;text-align:center;padding:40px">⇪<br>${oneOf(kit, '把文件拖到这里，或点击选择|Drop files here or choose / 支持 xlsx、csv，不超过 10 MB|xlsx or csv, 10 MB at most')}</div>${lines(['客户名单.xlsx　100%', 'orders.csv　64%'])}${button(oneOf(kit, '开始导入|Import'))}　<span class="link">${oneOf(kit, '下载模板|Download the template')}</span>`,
    ),
  print: (kit) =>
    `<div class="row" style="margin-bottom:8px">${button(oneOf(kit, '打印|Print'))}${button('PDF', true)}<span>100%　1 / 2</span></div><div style="background:#fff;color:#111;padding:26px 8%"><h1 style="text-align:center">${oneOf(kit, '结算单|Statement / 出库凭证|Issue note / 检测报告|Test report / 派工单|Job sheet')}</h1><br>${pair(kit, '编号|No.', record(kit))}${pair(kit, '日期|Date', kit.day())}<br>${table(kit, 5, { heads: 5 })}<br><div style="text-align:right">${kit.t('合计|Total')}：${kit.figure()}</div></div>`,
  empty: (kit) =>
    bar(kit) +
    box(
      `<table><tr>${kit.industry.columns
        .slice(0, kit.isPhone ? 3 : 7)
        .map((column) => `<th>${kit.t(column)}</th>`)
        .join(
          '',
        )}</tr></table><div style="text-align:center;padding:60px" class="soft">${oneOf(kit, '暂无符合条件的数据|No matching rows / 没有找到记录|Nothing found')}</div>`,
    ),
};

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
