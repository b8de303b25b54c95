import { button, figures, type Kit, lines, table } from '../varied/parts.ts';
import { all, box, type Draw, oneOf, person, picture, sentence, side, someOf, times } from './kit.ts';
import { bar, inputs, item, spot, state } from './pieces.ts';

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
const done = (kit: Kit) =>
  `<div class="row" style="margin-top:12px">${button(oneOf(kit, '保 存|Save / 提交审核|Submit / 确认无误|Confirm / 完成|Done / 发布|Publish'))}${button(oneOf(kit, '取消|Cancel / 存草稿|Save draft / 返回|Back / 重填|Clear'), true)}</div>`;
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
