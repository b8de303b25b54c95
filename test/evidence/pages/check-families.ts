import type { NameStyle } from './companies.ts';
import type { Builder } from './kinds.ts';
import { lateFamily } from './late-family.ts';
import type { Family } from './orders.ts';
import { type Look, page } from './shell.ts';

/** Families that nothing was tuned on: other shells, other words, other habits. */

const shown = (name: NameStyle) => (name.style === 'watermark' ? '' : name.text);

/** An office system of the old kind: banner, position line, tree, framed tables in 12 px Song. */
const officeInside = (look: Look, name: NameStyle, body: string, active: number) =>
  page(
    look,
    `<div style="font:12px 'Noto Serif CJK SC',serif;background:#fff;color:#000;height:100%"><div style="background:linear-gradient(#2b6cb0,#90cdf4);color:#fff;padding:14px 20px;font-size:22px;font-weight:bold">${look.english ? '' : shown(name)}${look.product}</div><div style="background:#e2ecf7;border-bottom:1px solid #9bb8d8;padding:4px 12px">${look.english ? `User: Zhou Min (Warehouse) | Unit: ${shown(name)} | 24 Mar 2026 | Exit` : '用户：周敏（仓储部）　2026年3月24日　星期二　[安全退出]'}</div><div style="display:flex;height:90%"><div style="width:170px;border-right:1px solid #9bb8d8;padding:8px">${look.nav.map((entry, at) => `<div style="padding:4px 0">${at === active ? '▾' : '▸'} ${entry}</div>`).join('')}</div><div style="flex:1;padding:8px"><div style="border-bottom:1px dashed #9bb8d8;padding-bottom:4px;margin-bottom:8px">${look.english ? 'You are here: ' : '当前位置：'}${look.nav[0]}${active > 0 ? ` &gt;&gt; ${look.nav[active]}` : ''}</div>${body}</div></div></div>`,
    name,
  );

const grid = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table border="1" style="border-collapse:collapse;width:100%;border-color:#9bb8d8"><tr style="background:#dbe9f8">${heads.map((head) => `<th style="padding:4px">${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td style="padding:4px">${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const box = (title: string, lines: readonly string[]) =>
  `<div style="border:1px solid #9bb8d8;flex:1;min-width:200px"><div style="background:#dbe9f8;padding:4px 8px;font-weight:bold">${title}</div>${lines.map((line) => `<div style="padding:5px 8px">・${line}</div>`).join('')}</div>`;

type Builders = Readonly<Record<string, Builder>>;

const officeLogins: Builders = {
  banner: (say, _random, look) =>
    `<div style="background:#cfe3f7;height:100%;padding-top:12%"><div style="width:560px;margin:auto;background:#fff;border:2px solid #2b6cb0;padding:26px;color:#000"><div style="font-size:24px;color:#2b6cb0;text-align:center">${look.product}</div><table style="margin-top:18px;color:#000"><tr><td>${say('用 户：', 'User ID')}</td><td><input value="zhoumin"></td></tr><tr><td>${say('密 码：', 'Password')}</td><td><input type="password" value="12345678"></td></tr><tr><td>${say('附加码：', 'Code')}</td><td><input size=6> 8356</td></tr></table><center><button>${say('登 录', 'Log On')}</button> <button>${say('重 填', 'Clear')}</button></center></div></div>`,
  key: (say, _random, look) =>
    `<div style="padding:14% 34%"><h2>${look.product}</h2><p style="margin:16px 0">${say('请插入 UKey 并输入 PIN 码', 'Insert your security key and enter the PIN')}</p><input style="width:100%;padding:8px" type="password" value="000000"><p style="margin-top:16px"><span class="btn">${say('证书登录', 'Sign in with certificate')}</span>　<span class="link">${say('密码方式登录', 'Use password instead')}</span></p></div>`,
};
const officeLandings: Builders = {
  portal: (say, random) =>
    `<div style="display:flex;gap:8px;flex-wrap:wrap">${box(say('待办公文（3）', 'Documents waiting (3)'), [say('关于开展安全生产检查的通知', 'Safety inspection notice'), say('印章使用申请 — 赵磊', 'Seal request: Zhao Lei'), say('差旅费报销审批', 'Travel expense approval')])}${box(say('内部公告', 'Bulletin'), [say('清明节放假安排', 'Holiday schedule'), say('办公室搬迁提示', 'Office move')])}${box(say('本周日程', 'This week'), [say('周三 9:30 部门例会', 'Wed 9:30 team meeting'), say(`周${random.pick(['四', '五'])} 14:00 供应商来访`, 'Fri 14:00 supplier visit')])}</div>`,
  desk: (say) =>
    `<p style="font-size:15px;margin-bottom:12px">${say('周敏，您好！您有 5 条未读消息，2 项任务今天到期。', 'Hello Min, you have 5 unread messages and 2 tasks due today.')}</p><div style="display:flex;gap:26px;flex-wrap:wrap">${[say('发起流程', 'Start process'), say('收文', 'Inbox'), say('发文', 'Outbox'), say('考勤', 'Attendance'), say('工资条', 'Payslip'), say('电话簿', 'Phone book'), say('车辆', 'Vehicles'), say('会议', 'Meetings')].map((entry) => `<div style="text-align:center;width:76px"><div style="height:46px;width:46px;border:1px solid #2b6cb0;margin:auto;border-radius:6px"></div>${entry}</div>`).join('')}</div>`,
};
const officeFeatures: Builders = {
  stock: (say, random) =>
    `<div style="margin-bottom:8px">${say('物料：', 'Item:')} <input> ${say('仓库：', 'Store:')} <select><option>${say('全部', 'All')}</option></select> <button>${say('检索', 'Find')}</button> <button>${say('打印', 'Print')}</button></div>${grid(
      [
        say('序号', 'No.'),
        say('物料名称', 'Item'),
        say('型号', 'Model'),
        say('结存', 'Balance'),
        say('单价', 'Price'),
      ],
      Array.from({ length: 8 }, (_, at) => [
        `${at + 1}`,
        say(random.pick(['轴承', '密封圈', '电机', '法兰']), random.pick(['Bearing', 'Seal', 'Motor'])),
        `M-${random.int(100, 999)}`,
        `${random.int(1, 900)}`,
        `${random.int(3, 90)}.50`,
      ]),
    )}<p style="margin-top:6px">${say('第1页/共6页 首页 上页 下页 尾页', 'Page 1/6 First Prev Next Last')}</p>`,
  card: (say) =>
    `<center style="font-size:18px;margin-bottom:8px">${say('用印申请单', 'Seal request')}</center>${grid(
      [
        say('申请人', 'Applicant'),
        say('赵磊', 'Zhao Lei'),
        say('部门', 'Department'),
        say('法务部', 'Legal'),
      ],
      [
        [say('文件名称', 'Document'), say('采购框架协议', 'Frame agreement'), say('份数', 'Copies'), '4'],
        [say('事由', 'Reason'), say('年度续签', 'Renewal'), say('日期', 'Date'), '2026-03-20'],
        [
          say('部门负责人意见', 'Manager'),
          say('同意。陈涛', 'Agreed. Chen Tao'),
          say('印章管理员', 'Keeper'),
          say('已用印', 'Sealed'),
        ],
      ],
    )}<center style="margin-top:10px"><button>${say('同意', 'Approve')}</button> <button>${say('退回', 'Return')}</button> <button>${say('转办', 'Forward')}</button></center>`,
  exam: (say) =>
    `<div style="font-size:14px">${say('一、单选题（每题 5 分）　剩余时间 24:15', 'Part 1, single choice. Time left 24:15')}</div>${[1, 2, 3].map((at) => `<p style="margin:10px 0">${at}. ${say('灭火器压力表指针在哪个区域表示正常？', 'Which zone of the gauge is normal?')}<br>○ A ${say('红色', 'red')}　○ B ${say('绿色', 'green')}　○ C ${say('黄色', 'yellow')}</p>`).join('')}<button>${say('交卷', 'Hand in')}</button>`,
};
const officeOthers: Builders = {
  apply: (say, _random, look) =>
    `<div style="padding:8% 30%"><h2>${say('新用户开户', 'New user')} - ${look.product}</h2>${[say('单位全称', 'Organisation'), say('联系人', 'Contact'), say('登录密码', 'Password'), say('再次输入密码', 'Repeat password')].map((label) => `<p style="margin:12px 0">${label} <input></p>`).join('')}<button>${say('提交注册', 'Register')}</button> ${say('已有账号？返回登录', 'Already registered? Log on')}</div>`,
  brochure: (say, _random, look) =>
    `<div style="padding:30px 12%"><h1>${look.product}</h1><p>${say('首页　产品功能　行业方案　成功案例　资费标准　联系我们', 'Home  Features  Industries  Case studies  Pricing  Contact us')}</p><h2 style="margin:40px 0 10px">${say('为中小企业打造的管理软件', 'Management software for small firms')}</h2><p>${say('服务 8,000 家企业，免费试用 30 天，咨询热线 400-800-1234', '8,000 customers. 30 days free trial. Contact sales')}</p></div>`,
};
const officeBroken: Builders = {
  iis: () =>
    `<div style="padding:40px"><h2>Server Error in '/' Application.</h2><hr><p><i>Object reference not set to an instance of an object.</i></p><p>Description: An unhandled exception occurred during the execution of the current web request.</p></div>`,
  denied: (say) =>
    `<div style="padding:16% 30%;text-align:center"><h1>403</h1><p>${say('您没有权限访问该页面，请联系管理员', 'You do not have access to this page')}</p></div>`,
  white: () => '<div style="background:#fff;height:100%"></div>',
};

/** Material: an app bar in colour, a drawer, floating buttons, roomy cards. */
const materialInside = (look: Look, name: NameStyle, body: string, active: number) =>
  page(
    look,
    `<div style="font-size:15px"><div class="row between" style="background:#3949ab;color:#fff;padding:0 20px;height:64px"><span style="font-size:20px">☰　${look.nav[active]}</span><span>🔔　${shown(name)}　◉</span></div><div style="max-width:1100px;margin:24px auto;padding:0 16px">${body}</div></div>`,
    name,
  );
const pill = (text: string) =>
  `<span style="background:#3949ab22;border-radius:16px;padding:4px 12px;margin-right:8px">${text}</span>`;
const materialLogins: Builders = {
  steps: (say, _random, look) =>
    `<div style="width:400px;max-width:94%;margin:12vh auto" class="card"><div style="text-align:center"><b style="font-size:22px">${look.product}</b><p class="soft" style="margin:8px 0 24px">${say('使用您的工作账号继续', 'Use your work account to continue')}</p></div><div class="field">${say('电子邮件地址或电话号码', 'Email or phone')}</div><p class="link" style="margin:8px 0 28px">${say('忘记了电子邮件地址？', 'Forgot email?')}</p><div class="row between"><span class="link">${say('创建账号', 'Create account')}</span><span class="btn">${say('下一步', 'Next')}</span></div></div>`,
  lock: (say, _random, look) =>
    `<div style="height:100vh;background:linear-gradient(135deg,#283593,#7986cb);display:flex;justify-content:center;align-items:center"><div class="card" style="width:340px;max-width:90%;text-align:center"><h2>${say('登入', 'Log in to')} ${look.product}</h2><div class="field" style="margin:14px 0;text-align:left">👤 ${say('用户名 / 邮箱', 'Username')}</div><div class="field" style="margin:14px 0;text-align:left">🔒 ••••••••••</div><div class="btn" style="width:100%;border-radius:22px">${say('进入系统', 'LOG IN')}</div></div></div>`,
};
const materialLandings: Builders = {
  digest: (say, random) =>
    `<p style="font-size:24px">${say('下午好，陈晓', 'Good afternoon, Sam')}</p><p class="soft" style="margin:6px 0 18px">${say('您的团队今天完成了 12 项工作', 'Your team closed 12 items today')}</p><div class="row" style="flex-wrap:wrap">${[say('在途车辆', 'On the road'), say('准时率', 'On time'), say('异常', 'Alerts')].map((title) => `<div class="card" style="flex:1;min-width:140px;text-align:center"><div style="font-size:34px">${random.int(5, 99)}</div>${title}</div>`).join('')}</div><div class="card" style="margin-top:14px"><b>${say('最近打开', 'Recently opened')}</b>${[say('三月排班', 'March roster'), say('华东运单', 'East waybills')].map((entry) => `<p style="padding:8px 0">${entry} <span class="soft">${random.int(2, 50)} ${say('分钟前', 'min ago')}</span></p>`).join('')}</div>`,
  tour: (say) =>
    `<div class="card" style="text-align:center;padding:40px"><p style="font-size:26px">${say('欢迎加入！先来认识一下您的工作区', 'Welcome aboard! Let us show you around')}</p><p class="soft" style="margin:14px">${say('第 1 步，共 4 步：导入通讯录', 'Step 1 of 4: import your contacts')}</p><span class="btn">${say('开始', 'Begin tour')}</span>　<span class="link">${say('跳过', 'Skip')}</span></div>`,
};
const materialFeatures: Builders = {
  tickets: (say, random) =>
    `<div style="margin-bottom:12px">${pill(say('全部', 'All'))}${pill(say('未解决', 'Open'))}${pill(say('我负责的', 'Mine'))}</div>${Array.from({ length: 5 }, (_, at) => `<div class="card row between" style="margin-bottom:8px"><span>#${random.int(1000, 9999)}　${say(random.pick(['打印机无法连接', '申请开通 VPN', '发票抬头有误']), random.pick(['Printer offline', 'VPN access', 'Wrong invoice title']))}</span><span>${pill(say(random.pick(['高', '中', '低']), random.pick(['High', 'Low'])))}${at + 1}${say(' 小时前更新', 'h ago')}</span></div>`).join('')}<span class="btn" style="position:fixed;right:30px;bottom:30px">＋ ${say('新建工单', 'New ticket')}</span>`,
  profile: (say) =>
    `<div class="card"><b style="font-size:20px">${say('刘畅', 'Alex Doe')}</b>　${pill(say('在职', 'Active'))}<div style="margin-top:14px">${[
      [say('工号', 'Staff No.'), '10032'],
      [say('岗位', 'Position'), say('质检工程师', 'Inspector')],
      [say('入职日期', 'Joined'), '2023-07-01'],
      [say('直属上级', 'Reports to'), say('孙倩', 'Kim')],
      [say('邮箱', 'Mail'), 'alex@corp.example'],
    ]
      .map(
        ([key, value]) =>
          `<div style="padding:8px 0"><span class="soft" style="display:inline-block;width:150px">${key}</span>${value}</div>`,
      )
      .join('')}</div></div>`,
  week: (say) =>
    `<div class="row between"><span class="btn ghost">‹</span><b>${say('2026年3月 第12周', 'March 2026, week 12')}</b><span class="btn ghost">›</span></div><div style="display:grid;grid-template-columns:repeat(7,1fr);gap:4px;margin-top:12px">${(say('z', 'e') === 'z' ? ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] : ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']).map((day, at) => `<div class="card" style="height:220px"><b>${day}</b><p style="margin-top:10px">${at % 2 ? say('早班 王', 'Early Tom') : say('晚班 李', 'Late Ann')}</p></div>`).join('')}</div>`,
};

/** A mini program: a head in colour with a card over it, thumb-sized rows, tabs below. */
const padInside = (look: Look, name: NameStyle, body: string, active: number) =>
  page(
    look,
    `<div style="background:#f5f5f5;color:#222;height:100%;font-size:14px"><div style="background:#07c160;color:#fff;padding:34px 16px 46px"><div style="font-size:18px">${active === 0 ? look.product : look.nav[active]}</div><div style="margin-top:6px;font-size:12px">${shown(name)}</div></div><div style="margin:-28px 12px 0">${body}</div><div style="position:absolute;bottom:0;left:0;right:0;background:#fff;display:flex;justify-content:space-around;padding:10px;border-top:1px solid #eee">${(look.english ? ['Start', 'Work', 'Contacts', 'Me'] : ['首页', '工作', '通讯录', '我']).map((tab) => `<span>${tab}</span>`).join('')}</div></div>`,
    name,
  );
const slab = (body: string) =>
  `<div style="background:#fff;border-radius:10px;padding:14px;margin-bottom:10px">${body}</div>`;
const padLogins: Builders = {
  one: (say, _random, look) =>
    `<div style="background:#fff;color:#222;height:100%;padding:90px 28px"><div style="font-size:24px">${look.product}</div><p style="margin:60px 0 12px;font-size:20px;text-align:center">138****5678</p><div style="background:#07c160;color:#fff;border-radius:24px;padding:12px;text-align:center">${say('本机号码一键登录', 'Sign in with this number')}</div><p style="text-align:center;margin-top:16px">${say('其他手机号登录', 'Use another number')}</p><p style="font-size:11px;color:#888;margin-top:120px;text-align:center">${say('登录即同意用户协议和隐私政策', 'By signing in you agree to the terms')}</p></div>`,
  pin: (say, _random, look) =>
    `<div style="background:#fff;color:#222;height:100%;padding:70px 24px"><div style="font-size:22px">${say('您好，请登录', 'Please sign in')}</div><p style="color:#888">${look.product}</p>${[say('企业号', 'Company ID'), say('账号', 'Account'), say('密码', 'Password')].map((label) => `<div style="border-bottom:1px solid #ddd;padding:16px 0;color:#999">${label}</div>`).join('')}<div style="background:#07c160;color:#fff;border-radius:6px;padding:12px;text-align:center;margin-top:30px">${say('登录', 'Sign in')}</div></div>`,
};
const padLandings: Builders = {
  squares: (say) =>
    slab(
      `<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:18px 6px;text-align:center">${[say('报修', 'Repair'), say('巡检', 'Rounds'), say('缴费', 'Pay'), say('访客', 'Visitors'), say('投诉', 'Complaint'), say('问卷', 'Survey'), say('停车', 'Parking'), say('更多', 'More')].map((entry) => `<div><div style="width:38px;height:38px;background:#e6f7ee;border-radius:10px;margin:0 auto 6px"></div>${entry}</div>`).join('')}</div>`,
    ) +
    slab(
      `<b>${say('今日提醒', 'Today')}</b><p style="padding-top:8px">${say('您有 2 张工单即将超时', '2 jobs are about to be late')}</p>`,
    ),
  numbers: (say, random) =>
    slab(
      `<div style="display:flex;justify-content:space-between;text-align:center">${[say('待接单', 'New'), say('进行中', 'Active'), say('本月完成', 'Done this month')].map((title) => `<div><div style="font-size:26px">${random.int(1, 60)}</div>${title}</div>`).join('')}</div>`,
    ) +
    slab(
      `<b>${say('公告', 'Notices')}</b><p style="padding-top:8px">${say('电梯年检将于周五进行', 'Lift inspection on Friday')}</p>`,
    ),
};
const padFeatures: Builders = {
  orders: (say, random) =>
    Array.from({ length: 4 }, () =>
      slab(
        `<div style="display:flex;justify-content:space-between"><b>WX${random.int(10000, 99999)}</b><span>${say(random.pick(['待派单', '处理中', '已完工']), random.pick(['New', 'Doing', 'Closed']))}</span></div><p style="padding-top:6px;color:#888">${say('3 栋 1202　厨房漏水', 'Bldg 3, 1202: leaking tap')}</p>`,
      ),
    ).join(''),
  fill: (say) =>
    slab(
      [
        [say('报修类型', 'Type'), say('请选择', 'Select')],
        [say('位置', 'Place'), say('请输入详细位置', 'Enter the place')],
        [say('描述', 'Description'), say('请描述问题', 'Describe it')],
        [say('照片', 'Photos'), '＋'],
      ]
        .map(
          ([key, value]) =>
            `<div style="display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #eee"><span>${key}</span><span style="color:#aaa">${value}</span></div>`,
        )
        .join(''),
    ) +
    `<div style="background:#07c160;color:#fff;border-radius:6px;padding:12px;text-align:center">${say('提交报修', 'Send report')}</div>`,
};

export const checkFamilies: readonly Family[] = [
  lateFamily,
  {
    name: 'office',
    logins: officeLogins,
    landings: officeLandings,
    features: officeFeatures,
    others: officeOthers,
    broken: officeBroken,
    shells: ['side'],
    inside: officeInside,
  },
  {
    name: 'material',
    logins: materialLogins,
    landings: materialLandings,
    features: materialFeatures,
    others: officeOthers,
    broken: officeBroken,
    shells: ['top'],
    inside: materialInside,
  },
  {
    name: 'pad',
    logins: padLogins,
    landings: padLandings,
    features: padFeatures,
    others: officeOthers,
    broken: officeBroken,
    shells: ['mobile'],
    inside: padInside,
  },
];
