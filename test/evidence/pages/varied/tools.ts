import type { Builder } from '../kinds.ts';
import { button, card, field, grid, lines, people, table, using } from './parts.ts';

const talk = [
  '好的，我下午发给您|Fine, I will send it this afternoon',
  '设备已经到货了|The unit has arrived',
  '麻烦确认一下数量|Please confirm the number',
  '收到|Got it',
  '这个批次有问题吗？|Is this batch all right?',
];

/** One function in use: talk, files, plans and tools. */
export const variedTools: Readonly<Record<string, Builder>> = {
  chat: using(({ t, random, isPhone }) => {
    const list = isPhone
      ? ''
      : `<div class="card" style="width:30%">${random
          .some(people, 4)
          .map(
            (name) =>
              `<div style="padding:9px 0">${t(name)}<span class="soft" style="float:right">${random.int(8, 20)}:${random.int(10, 59)}</span></div>`,
          )
          .join('')}</div>`;
    return `<div class="row" style="align-items:stretch">${list}<div class="card" style="flex:1">${random
      .some(talk, 4)
      .map((text, at) => `<div style="padding:10px;${at % 2 ? 'text-align:right' : ''}">${t(text)}</div>`)
      .join(
        '',
      )}<div class="row">${field(t(random.pick(['请输入消息|Write a message', '说点什么…|Message…', ''])), '70%')}${button(t('发送|Send'))}</div></div></div>`;
  }),
  files: using(({ t, random, day }) => {
    const files = random.some(
      ['图纸_v3.dwg', '合同扫描件.pdf', 'photo_0312.jpg', 'budget.xlsx', '培训手册.docx', 'backup.zip'],
      5,
    );
    const bar = `<div class="row" style="margin-bottom:10px">${button(t('上传|Upload'))}${button(t('新建文件夹|New folder'), true)}</div>`;
    if (random.chance(0.4))
      return (
        bar +
        grid(
          files.map((file) =>
            card(
              '',
              `<div style="height:70px;background:#8882"></div>${file}<div class="soft">${random.int(1, 900)} KB</div>`,
            ),
          ),
          140,
        )
      );
    return (
      bar +
      card(
        '',
        `<table><tr><th>${t('名称|Name')}</th><th>${t('大小|Size')}</th><th>${t('修改日期|Modified')}</th></tr>${files.map((file) => `<tr><td>${file}</td><td>${random.int(1, 900)} KB</td><td>${day()}</td></tr>`).join('')}</table>`,
      )
    );
  }),
  log: using(({ t, random }) =>
    card(
      t(random.pick(['运行日志|Log', '控制台输出|Console', '审计|Audit'])),
      `<div style="font-family:monospace;font-size:.9em">${lines(
        Array.from(
          { length: random.int(8, 14) },
          () =>
            `2026-03-1${random.int(0, 9)} 10:${random.int(10, 59)}:${random.int(10, 59)} [${random.pick(['INFO', 'WARN', 'ERROR', 'DEBUG'])}] ${t(random.pick(['任务开始执行|job started', '用户 admin 修改了参数|admin changed a setting', '写入 1200 行|wrote 1200 rows', '请求超时，重试 1|timeout, retry 1']))}`,
        ),
        3,
      )}</div>`,
    ),
  ),
  settings: using(({ t, random, isPhone }) => {
    const rows = random.some(
      [
        '消息提醒|Notifications',
        '双重验证|Two-step sign-in',
        '自动备份|Backups',
        '迟到宽限（分钟）|Grace minutes',
        '审批人|Approver',
        '小数位数|Decimals',
        '默认仓库|Default store',
      ],
      isPhone ? 4 : 5,
    );
    return card(
      t(random.pick(['参数设置|Parameters', '规则配置|Rules', '通知|Notifications', ''])),
      lines(
        rows.map(
          (entry) =>
            `<div class="row between"><span>${t(entry)}</span><span>${t(random.pick(['已开启|On', '关闭|Off', '10', '修改|Change', '☑']))}</span></div>`,
        ),
        9,
      ) + button(t('保存|Save')),
    );
  }),
  kanban: using(
    ({ t, industry, random, isPhone }) =>
      `<div class="row" style="align-items:stretch">${industry.states
        .slice(0, isPhone ? 2 : 4)
        .map(
          (state) =>
            `<div style="flex:1"><b>${t(state)}　${random.int(1, 9)}</b>${Array.from({ length: random.int(2, 4) }, () => card('', `${t(random.pick(industry.items))}<div class="soft">${t(random.pick(people))}</div>`, 'margin-top:8px')).join('')}</div>`,
        )
        .join('')}</div>`,
  ),
  calendar: using(
    ({ t, industry, random, look }) =>
      `<div class="row between"><h2>2026${look.english ? ' March' : '年3月'}</h2><span>${t('月　周　日|Month Week Day')}</span></div><div class="grid" style="grid-template-columns:repeat(7,1fr);gap:2px;margin-top:8px">${(look.english ? ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] : ['周一', '周二', '周三', '周四', '周五', '周六', '周日']).map((name) => `<b>${name}</b>`).join('')}${Array.from({ length: 35 }, (_, at) => `<div class="card" style="height:74px;padding:4px;overflow:hidden">${(at % 31) + 1}<div style="font-size:.8em">${random.chance(0.3) ? t(random.pick(industry.items)) : ''}</div></div>`).join('')}</div>`,
  ),
  timetable: using(({ t, industry, random, isPhone }) =>
    card(
      '',
      `<table><tr><th></th>${(isPhone ? ['一|Mon', '二|Tue'] : ['周一|Mon', '周二|Tue', '周三|Wed', '周四|Thu', '周五|Fri']).map((name) => `<th>${t(name)}</th>`).join('')}</tr>${['08:30', '10:20', '14:00', '15:50', '19:00'].map((hour) => `<tr><td>${hour}</td>${Array.from({ length: isPhone ? 2 : 5 }, () => `<td>${random.chance(0.6) ? `${t(random.pick(industry.items))}<br>${t(random.pick(industry.spots))}` : ''}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
  ),
  spots: using(({ t, industry, random, isPhone }) => {
    const colours = ['#ef5350', '#ffb300', '#4caf50', '#90a4ae'];
    const cells = Array.from(
      { length: isPhone ? 12 : random.int(20, 48) },
      (_, at) =>
        `<div style="background:${random.pick(colours)};color:#fff;padding:8px"><b>${t(random.pick(industry.spots))}-${at + 1}</b><div>${t(random.pick(industry.states))}</div>${random.chance(0.4) ? `<div>${t(random.pick(industry.items))}</div>` : ''}</div>`,
    );
    return grid(cells, isPhone ? 90 : 130);
  }),
  map: using(
    ({ t, industry, random, look }) =>
      `<div style="position:relative;height:420px;background:${look.dark ? '#24303c' : '#dfe9d8'}">${industry.spots.map((spot, at) => `<span style="position:absolute;left:${random.int(10, 80)}%;top:${12 + at * 20}%">◉ ${t(spot)}</span>`).join('')}<div class="card" style="position:absolute;right:10px;top:10px;width:220px">${t('图层|Layers')}${lines(industry.states.map((state) => `☑ ${t(state)}`))}</div></div>`,
  ),
  code: using(
    ({ random, t }) =>
      `<div class="row" style="align-items:stretch"><div class="card" style="width:170px">${lines(['src', '　main.ts', '　order.ts', 'README.md', 'package.json'], 3)}</div><div class="card" style="flex:1;font-family:monospace">${lines([`import { run } from './run';`, 'export async function main() {', `  const rows = await load(${random.int(10, 99)});`, '  for (const row of rows) await run(row);', '}'], 3)}</div></div>${card(t(random.pick(['终端|Terminal', '输出|Output'])), '$ npm test<br>12 passed', 'margin-top:10px;font-family:monospace')}`,
  ),
  api: using(
    ({ t, random }) =>
      `<div class="row" style="margin-bottom:10px"><span class="field">${random.pick(['GET', 'POST'])}</span><span class="field" style="flex:1">/v1/${random.pick(['orders', 'devices', 'tables'])}/{id}</span>${button(t('发送|Send'))}</div><div class="row wrap" style="align-items:stretch">${card(t('请求参数|Parameters'), lines(['id: 10023', 'page: 1', 'size: 20']), 'flex:1')}${card(`${t('响应|Response')} 200`, `<pre>{ "code": 0,<br>  "data": { "id": 10023 } }</pre>`, 'flex:1')}</div>`,
  ),
  gantt: using(({ industry, t, random, look, isPhone }) =>
    card(
      '',
      [...industry.modules]
        .slice(0, 7)
        .map(
          (name, at) =>
            `<div class="row" style="padding:8px 0"><span style="width:${isPhone ? 90 : 150}px">${t(name)}</span><div style="margin-left:${at * (isPhone ? 12 : 60)}px;width:${random.int(60, isPhone ? 110 : 260)}px;height:14px;background:${look.accent};border-radius:7px"></div></div>`,
        )
        .join(''),
    ),
  ),
  tree: using(
    (kit) =>
      `<div class="row" style="align-items:flex-start">${kit.isPhone ? '' : card(kit.t('组织架构|Structure'), lines(kit.industry.spots.map((spot) => `▸ ${kit.t(spot)}`)), 'width:200px')}<div style="flex:1">${card('', table(kit, 7, { actions: kit.random.chance(0.5), heads: 4 }))}</div></div>`,
  ),
  document: using(
    ({ t, random, day }) =>
      `<div class="row soft" style="margin-bottom:8px">B　I　U　H1　H2　≡　${t('评论|Comment')}</div><div style="background:#fff;color:#222;padding:30px 12%;height:100%"><h1>${t(random.pick(['方案沟通会纪要|Meeting notes', '三月经营复盘|March review', '接口对接说明|Interface notes']))}</h1><p class="soft">${day()}</p><br>${lines([t('一、结论|1. Outcome'), t('主立面改用浅灰色，入口加宽。|The front turns light grey.'), t('二、后续|2. Next'), `☐ ${t('周五前提交效果图|Drawings by Friday')}`])}</div>`,
  ),
  mail: using(
    ({ t, random, day, isPhone }) =>
      `<div class="row" style="align-items:stretch"><div class="card" style="width:${isPhone ? '100%' : '38%'}">${Array.from({ length: 5 }, () => `<div style="padding:8px 0"><b>${t(random.pick(people))}</b>　<span class="soft">${day()}</span><br>${t(random.pick(talk))}</div>`).join('')}</div>${isPhone ? '' : `<div class="card" style="flex:1"><h2>${t('关于交期的确认|On the delivery date')}</h2><p class="soft">${t('收件人：周敏|To: Ana')}</p><br>${t(random.pick(talk))}<br><br>${button(t('回复|Reply'))}${button(t('转发|Forward'), true)}</div>`}</div>`,
  ),
  cards: using(({ t, industry, random, isPhone, figure }) =>
    grid(
      Array.from({ length: isPhone ? 4 : 8 }, () =>
        card(
          '',
          `<div style="height:70px;background:#8882;margin-bottom:6px"></div>${t(random.pick(industry.items))}<div class="row between"><span class="soft">${t(random.pick(industry.states))}</span><b>${figure()}</b></div>`,
        ),
      ),
      170,
    ),
  ),
  video: using(({ industry, t, isPhone }) =>
    grid(
      Array.from(
        { length: isPhone ? 2 : 6 },
        (_, at) =>
          `<div style="height:170px;background:linear-gradient(#345,#123);color:#fff;padding:8px">${t(industry.spots[at % 4] as string)}　2026-03-16 10:2${at}:11</div>`,
      ),
      280,
    ),
  ),
  phoneList: using(({ t, industry, random, day }) =>
    Array.from({ length: 6 }, () =>
      card(
        '',
        `<div class="row between"><b>${t(random.pick(industry.items))}</b><span class="link">${t(random.pick(industry.states))}</span></div><div class="soft">${day()}　${t(random.pick(people))}</div>`,
        'margin-bottom:8px',
      ),
    ).join(''),
  ),
  print: using(
    (kit) =>
      `<div style="background:#fff;color:#111;padding:24px 8%"><h1 style="text-align:center">${kit.t(kit.random.pick(['送货单|Delivery note', '对账单|Statement', '检验报告单|Test report']))}</h1><br><div class="row between"><span>No. ${kit.random.int(10000, 99999)}</span><span>${kit.day()}</span></div><br>${table(kit, 5, { heads: 5 })}<br><div class="row between"><span>${kit.t('制单：周敏|Made by: Ana')}</span><span>${kit.t('签收：|Received:')}</span></div></div>`,
  ),
};
