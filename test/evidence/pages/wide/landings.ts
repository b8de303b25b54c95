import { bars, button, curve, donut, figures, grid, type Kit, lines, table } from '../varied/parts.ts';
import {
  all,
  box,
  type Draw,
  oneOf,
  person,
  picture,
  sentence,
  side,
  someOf,
  times,
  usingAll,
} from './kit.ts';

const hello = (kit: Kit) =>
  oneOf(
    kit,
    '上午好，陈露|Good morning, Eva / 徐航，欢迎回来|Welcome back, Noah / Hi，潘婷|Hi Mia / 晚上好，值班的同学|Good evening / 你好，宋扬！新的一天开始了|Hello Leo, a new day / 又见面了，丁一鸣|Nice to see you, Ruth / 周三快乐|Happy Wednesday',
  );
const modules = (kit: Kit, count: number) => kit.random.some(kit.industry.modules, count).map(kit.t);
const wide = (title: string, body: string, share = 1) =>
  box(
    `${title ? `<h2 style="margin-bottom:6px">${title}</h2>` : ''}${body}`,
    `flex:${share};min-width:230px`,
  );
const jobs = (kit: Kit) =>
  wide(
    oneOf(
      kit,
      '等我处理|Waiting for me / 我的任务|My tasks / 待办|To do / 需要关注|Needs attention / 今日要事|Today / 待我审批|To approve / 预警|Alerts',
    ),
    lines(
      kit.industry.tasks.map(
        (task) =>
          `${kit.t(task)}<span class="soft" style="float:right">${kit.random.chance(0.5) ? kit.day() : oneOf(kit, '去处理|Open / 查看|View / 3 小时前|3 h ago / 紧急|Urgent')}</span>`,
      ),
    ),
  );
const news = (kit: Kit) =>
  wide(
    oneOf(kit, '公告|News / 通知|Notices / 更新日志|What changed / 平台动态|Updates / 制度文件|Policies'),
    lines(
      someOf(
        kit,
        '国庆值班安排已发布|Holiday rota / 新版 3.2 已上线|Version 3.2 is out / 关于启用电子签章|E-signatures start / 周六 22:00 停机维护|Maintenance on Saturday / 安全培训报名|Safety training',
        3,
      ).map((text) => `${text}　<span class="soft">${kit.day()}</span>`),
    ),
  );
const chart = (kit: Kit) =>
  wide(
    oneOf(
      kit,
      '近 30 天|Last 30 days / 本周走势|This week / 同比|Year on year / 构成|Make-up / 各区对比|By area',
    ),
    kit.random.pick([curve(kit, 380), bars(kit, 380), donut(kit, kit.industry.states.slice(0, 3))]),
    2,
  );
const short = (kit: Kit) =>
  wide(
    oneOf(kit, '最新单据|Latest records / 今日动态|Today / 最近更新|Recently changed / 我的关注|Followed'),
    table(kit, kit.random.int(3, 5), { heads: 4 }),
    2,
  );
const icons = (kit: Kit, names: readonly string[], cell = 110) =>
  grid(
    names.map(
      (name) =>
        `<div style="text-align:center;padding:12px 4px"><div style="width:40px;height:40px;border-radius:${kit.look.radius}px;background:${kit.look.accent}${kit.random.chance(0.5) ? '' : '55'};margin:0 auto 6px"></div>${name}</div>`,
    ),
    kit.isPhone ? 72 : cell,
  );
const some = (kit: Kit, from: readonly Draw[], count: number) =>
  `<div style="margin-top:12px">${side(kit.random.some(from, kit.isPhone ? Math.min(count, 2) : count).map((draw) => draw(kit)))}</div>`;
const counters = (kit: Kit) =>
  side(
    kit.random
      .some([...kit.industry.measures, ...kit.industry.states], kit.isPhone ? 3 : 5)
      .map(
        (caption) =>
          `<div style="flex:1;text-align:center;padding:10px"><div class="big">${kit.random.int(0, 320)}</div><span class="soft">${kit.t(caption)}</span></div>`,
      ),
  );

/** Where one lands after signing in, in other ways than the varied ones. */
export const wideLandings = usingAll({
  counters: (kit) => box(counters(kit)) + some(kit, [jobs, chart, short, news], kit.random.int(2, 4)),
  'figures-and-chart': (kit) => figures(kit, kit.random.chance(0.4)) + some(kit, [chart, chart, short], 2),
  empty: (kit) =>
    `<div style="text-align:center;padding:9% 4%">${picture(110, '150px;margin:0 auto 18px')}<h2>${oneOf(kit, '还没有任何数据|Nothing here yet / 从新建第一条记录开始|Create your first record / 这里空空如也|It is quiet here / 创建您的第一个项目|Start your first project / 欢迎，先添加一位成员吧|Welcome, add a member first')}</h2><p class="soft" style="padding:10px">${oneOf(kit, '添加后，这里会显示概况和提醒|Once added, you will see a summary here / 您可以先导入示例数据看看|You can load sample data / 查看使用教程|See the tutorial')}</p>${button(oneOf(kit, '立即新建|Create / 导入数据|Import / 新建项目|New project / 去添加|Add'))}</div>`,
  greeting: (kit) =>
    `<h1>${hello(kit)}</h1><p class="soft" style="padding:4px 0 12px">${oneOf(kit, '您上次登录：昨天 17:40|Last visit: yesterday 17:40 / 您有新的提醒|You have reminders / 11 月 20 日 星期五 多云|Friday, 20 November, cloudy / 角色：部门主管|Role: lead')}</p>${some(kit, [jobs, news, chart, short, (own) => wide('', icons(own, modules(own, 4)))], 3)}`,
  'person-card': (kit) =>
    side([
      box(
        `${picture(64, '64px')}<h2>${person(kit)}</h2>${lines([`${kit.t('部门|Team')}：${kit.t(kit.industry.spots[0] ?? '')}`, `${kit.t('上次登录|Last sign-in')}：${kit.day()}`, `IP：10.2.${kit.random.int(1, 99)}.18`])}`,
        'width:240px',
      ),
      wide('', counters(kit), 3),
    ]) + some(kit, [jobs, news, short], 2),
  tiles: (kit) => {
    const colours = ['#0078d7', '#00a300', '#da532c', '#7e3878', '#2d89ef', '#b91d47', '#e3a21a'];
    return grid(
      modules(kit, kit.isPhone ? 6 : 8).map(
        (name) =>
          `<div style="background:${kit.random.pick(colours)};color:#fff;height:${kit.isPhone ? 90 : 130}px;padding:14px;display:flex;flex-direction:column;justify-content:space-between"><span style="font-size:1.5em">${kit.random.chance(0.5) ? kit.random.int(0, 60) : '◈'}</span><b>${name}</b></div>`,
      ),
      kit.isPhone ? 140 : 200,
    );
  },
  launcher: (kit) =>
    `${kit.random.chance(0.6) ? `<h2 style="margin-bottom:10px">${oneOf(kit, '我的应用|My apps / 业务系统|Systems / 请选择进入的模块|Choose a module / 功能大厅|All functions / 工具箱|Toolbox')}</h2>` : ''}${icons(kit, [...modules(kit, 8), ...someOf(kit, '通讯录|Contacts / 日程|Calendar / 审批|Approvals / 网盘|Drive / 设置|Settings / 更多|More', kit.random.int(1, 4))], kit.random.int(100, 190))}`,
  'grouped-launcher': (kit) =>
    someOf(kit, '日常办公|Daily / 业务办理|Business / 统计查询|Figures / 系统管理|Admin / 移动应用|Mobile', 3)
      .map((title) =>
        box(`<b>${title}</b>${icons(kit, modules(kit, kit.isPhone ? 4 : 5))}`, 'margin-bottom:10px'),
      )
      .join(''),
  'search-home': (kit) =>
    `<div style="text-align:center;padding:6% 8% 2%"><h1>${kit.random.chance(0.5) ? kit.look.product : hello(kit)}</h1><div class="field soft" style="margin:18px auto;max-width:560px;text-align:left">${oneOf(kit, '想找什么？试试单号或姓名|Search for anything / 搜一搜|Search / 问我任何问题…|Ask me anything…')}</div></div>${icons(kit, modules(kit, 6), 130)}${some(kit, [news, jobs], 2)}`,
  assistant: (kit) =>
    `<div style="text-align:center;padding:8% 6% 0"><h1>${oneOf(kit, '有什么可以帮您？|How can I help you today? / 今天想做点什么|What shall we do today?')}</h1><br>${grid(
      someOf(
        kit,
        '帮我写一份周报|Write my weekly report / 分析上月数据|Look into last month / 生成一张排班表|Plan the shifts / 总结这份合同|Sum up a contract / 查一下库存|Check the stock',
        kit.isPhone ? 2 : 4,
      ).map((text) => box(text)),
      200,
    )}<div class="field soft" style="margin-top:40px;text-align:left">${oneOf(kit, '输入问题，按回车发送|Type a question / 给我发消息|Message')}</div></div>`,
  timeline: (kit) =>
    side([
      wide(
        oneOf(kit, '团队动态|Team activity / 最新动态|Activity / 时间线|Timeline'),
        times(
          5,
          () =>
            `<div style="padding:8px 0"><b>${person(kit)}</b> ${oneOf(kit, '更新了|changed / 完成了|finished / 评论了|commented on / 创建了|created')} ${kit.t(kit.random.pick(kit.industry.items))}　<span class="soft">${oneOf(kit, '10 分钟前|10 min ago / 1 小时前|1 h ago / 昨天|yesterday')}</span></div>`,
        ),
        2,
      ),
      jobs(kit),
      ...(kit.isPhone ? [] : [news(kit)]),
    ]),
  agenda: (kit) =>
    side([
      wide(
        oneOf(kit, '今天的安排|Today / 今日日程|Agenda / 我的排期|My schedule'),
        times(
          4,
          (at) =>
            `<div style="padding:9px 0">${8 + at * 2}:${kit.random.pick(['00', '15', '30'])}　${kit.t(kit.random.pick([...kit.industry.tasks, ...kit.industry.items]))}　<span class="soft">${kit.t(kit.random.pick(kit.industry.spots))}</span></div>`,
        ),
        2,
      ),
      jobs(kit),
    ]) + some(kit, [chart, news], 1),
  'map-home': (kit) =>
    `<div style="position:relative;height:460px;background:${kit.look.dark ? '#1c2a33' : '#dbe7dd'}">${kit.industry.spots.map((spot, at) => `<span style="position:absolute;left:${kit.random.int(12, 70)}%;top:${20 + at * 17}%">● ${kit.t(spot)}</span>`).join('')}<div style="position:absolute;left:10px;top:10px;right:10px">${side(kit.industry.measures.slice(0, kit.isPhone ? 2 : 4).map((caption) => box(`<span class="soft">${kit.t(caption)}</span><div class="big">${kit.figure()}</div>`, 'flex:1')))}</div><div class="card" style="position:absolute;right:10px;bottom:10px;width:220px">${jobs(kit)}</div></div>`,
  wall: (kit) =>
    `<div style="background:#04122b;color:#9cd1ff;height:100%;padding:12px"><h1 style="text-align:center;letter-spacing:4px">${kit.random.chance(0.5) ? kit.t(`${kit.look.product} 数据中心|${kit.look.product} live`) : oneOf(kit, '综合运营监测平台|Operations monitor / 智慧大屏|Smart screen / 城市运行一张图|City on one screen / 生产运行态势|Plant at a glance')}</h1><div style="text-align:right;font-size:.9em">2026-11-20 10:42:0${kit.random.int(0, 9)}</div><div class="row wrap" style="align-items:stretch;margin-top:8px">${kit.random
      .some([...kit.industry.modules, ...kit.industry.measures], kit.isPhone ? 3 : 6)
      .map(
        (title) =>
          `<div style="flex:1;min-width:27%;border:1px solid #17477f;padding:8px"><b>${kit.t(title)}</b><br>${kit.random.pick([curve(kit, 230, 100), bars(kit, 230, 100), `<div class="big" style="color:#ffd666">${kit.figure()}</div>`])}</div>`,
      )
      .join('')}</div></div>`,
  'program-start': (kit) =>
    side([
      wide(
        oneOf(kit, '开始|Start / 快速开始|Get started / 新建|New'),
        lines(
          someOf(
            kit,
            '新建项目…|New project… / 打开文件…|Open file… / 从模板创建|From a template / 连接服务器|Connect to a server / 导入旧版数据|Import old data',
            4,
          ),
        ),
      ),
      wide(
        oneOf(kit, '最近打开|Recent / 最近的项目|Recent projects'),
        lines(
          kit.random
            .some(kit.industry.items, 4)
            .map(
              (item) =>
                `${kit.t(item)}<br><span class="soft" style="font-size:.85em">D:\\work\\${kit.random.int(10, 99)}　${kit.day()}</span>`,
            ),
        ),
        2,
      ),
      wide(
        oneOf(kit, '学习|Learn / 帮助与教程|Help'),
        lines(
          someOf(
            kit,
            '五分钟入门|In five minutes / 视频教程|Videos / 快捷键|Shortcuts / 常见问题|Questions',
            3,
          ),
        ),
      ),
    ]),
  'choose-tenant': (kit) =>
    `<div style="max-width:520px;margin:5% auto"><h1>${oneOf(kit, '选择要进入的组织|Choose an organisation / 请选择门店|Choose a store / 切换到哪个空间？|Which workspace?')}</h1><br>${kit.industry.spots.map((spot) => box(`${kit.t(spot)}<span class="soft" style="float:right">${kit.random.int(3, 80)} ${kit.t('人|people')} ›</span>`, 'margin-bottom:8px')).join('')}</div>`,
  'phone-home': (kit) =>
    `${picture(kit.isPhone ? 120 : 160)}<div style="margin:10px 0">${icons(kit, modules(kit, 8))}</div>${some(kit, [jobs, news, short], kit.isPhone ? 1 : 2)}`,
  checklist: (kit) =>
    box(
      `<h2>${oneOf(kit, '开通清单|Setup list / 快速上手|Get going / 还差几步就能用|A few steps left / 新人任务|First tasks')}</h2>${times(4, (at) => `<div class="row between" style="padding:10px 0;border-bottom:1px solid #8883"><span>${at === 0 ? '✔' : '○'}　${someOf(kit, '填写单位资料|Tell us about you / 添加同事|Add colleagues / 设置权限|Set rights / 录入期初|Opening figures / 绑定手机|Link your phone', 1)}</span><span class="link">${oneOf(kit, '去设置|Set up / 已完成|Done / 开始|Start')}</span></div>`)}`,
    ),
  popup: (kit) =>
    `${figures(kit, false)}${some(kit, [jobs, chart], 2)}<div style="position:absolute;inset:0;background:#0007;display:flex;align-items:center;justify-content:center"><div class="card" style="width:430px;max-width:88%"><h2>${oneOf(kit, '系统公告|Announcement / 升级通知|Upgrade / 新功能上线|What is new / 温馨提示|Please note')}</h2><p style="padding:14px 0">${oneOf(kit, '本周六 22:00 至次日 2:00 维护，请提前保存。|Maintenance on Saturday from 22:00. / 移动端已支持扫码领料，欢迎体验。|The phone app scans now.')}</p>${button(oneOf(kit, '我知道了|Got it / 不再提示|Do not show again / 稍后查看|Later'))}</div></div>`,
  courses: (kit) =>
    `<h2>${oneOf(kit, '继续学习|Keep going / 我的项目|My projects / 我负责的|Mine / 收藏|Favourites')}</h2><br>${grid(
      kit.random
        .some([...kit.industry.items, ...kit.industry.modules], kit.isPhone ? 3 : 6)
        .map((name) =>
          box(
            `${picture(70)}<div style="padding:6px 0">${kit.t(name)}</div><span class="soft">${oneOf(kit, '进度|Progress')} ${kit.random.int(5, 95)}%</span>`,
          ),
        ),
      190,
    )}${some(kit, [jobs, news], 1)}`,
  'all-widgets': (kit) =>
    some(kit, [jobs, news, chart, short], 3) +
    some(kit, [chart, jobs, short, news], 3) +
    all(kit, '自定义布局|Arrange / ')
      .slice(0, 1)
      .map((text) => `<div class="soft" style="padding:8px">${text}</div>`)
      .join(''),
  mailbox: (kit) =>
    side([
      wide(
        oneOf(kit, '消息|Messages / 未读|Unread'),
        times(3, () => `<div style="padding:7px 0"><b>${person(kit)}</b>　${sentence(kit)}</div>`),
        2,
      ),
      jobs(kit),
      chart(kit),
    ]),
});
