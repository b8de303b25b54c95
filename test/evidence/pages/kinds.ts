import type { Random } from './random.ts';
import type { Look } from './shell.ts';

/** Words in the page's language. */
type Say = (zh: string, en: string) => string;
export type Builder = (say: Say, random: Random, look: Look) => string;

export const sayIn =
  (english: boolean): Say =>
  (zh, en) =>
    english ? en : zh;

const input = (label: string, width = '100%') =>
  `<div class="field soft" style="width:${width};margin:10px 0">${label}</div>`;
const centred = (body: string, width = 360) =>
  `<div style="display:flex;height:100%;align-items:center;justify-content:center"><div class="card" style="width:${width}px;max-width:92%;padding:30px">${body}</div></div>`;
const noise = (random: Random, size: number) =>
  `<svg width="${size}" height="${size}" style="display:block;margin:14px auto;background:#fff">${Array.from({ length: 400 }, (_, at) => (random.chance(0.5) ? `<rect x="${((at % 20) * size) / 20}" y="${(Math.floor(at / 20) * size) / 20}" width="${size / 20}" height="${size / 20}"/>` : '')).join('')}</svg>`;

export const logins: Readonly<Record<string, Builder>> = {
  card: (say, random, look) =>
    centred(
      `<h1>${look.product}</h1><p class="soft">${say('账号密码登录　短信登录', 'Welcome back')}</p>${input(say(random.pick(['请输入用户名', '用户名/手机号', '工号']), 'Email address'))}${input(say('请输入密码', 'Password'))}<div class="row between soft"><span>${say('记住我', 'Remember me')}</span><span class="link">${say('忘记密码？', 'Forgot password?')}</span></div><div class="btn" style="width:100%;margin-top:16px">${say(random.pick(['登 录', '登录', '立即登录']), random.pick(['Sign in', 'Log in', 'Login']))}</div>`,
    ),
  sms: (say, _random, look) =>
    centred(
      `<h2>${say('手机号登录', 'Sign in with your phone')}</h2>${input(`+86　${say('请输入手机号', 'Phone number')}`)}<div class="row">${input(say('请输入验证码', 'Code'), '60%')}<span class="link">${say('获取验证码', 'Send code')}</span></div><div class="btn" style="width:100%">${say('登录 / 注册', 'Continue')}</div><p class="soft" style="margin-top:12px;font-size:12px">${say('未注册的手机号将自动创建账号', 'We will text you a code')} · ${look.product}</p>`,
    ),
  qr: (say, random, look) =>
    centred(
      `<h2 style="text-align:center">${say('扫码登录', 'Scan to sign in')}</h2>${noise(random, 180)}<p style="text-align:center" class="soft">${say(random.pick(['请使用企业微信扫一扫登录', '打开手机 App 扫描二维码', '请使用钉钉扫码']), `Open the ${look.product} app and scan`)}</p>`,
    ),
  sso: (say, _random, look) =>
    centred(
      `<h1 style="text-align:center">${look.product}</h1><p style="text-align:center" class="soft">${say('选择登录方式', 'Choose how to continue')}</p>${[say('使用企业账号单点登录（SSO）', 'Continue with SSO'), say('使用飞书登录', 'Continue with Microsoft'), say('使用钉钉登录', 'Continue with Google')].map((entry) => `<div class="btn ghost" style="width:100%;margin:6px 0">${entry}</div>`).join('')}`,
    ),
  split: (say, _random, look) =>
    `<div style="display:flex;height:100%"><div style="flex:1.3;background:${look.accent};color:#fff;padding:12%"><h1>${look.product}</h1><p>${say('安全 · 高效 · 协同', 'Work smarter, together')}</p></div><div style="flex:1;padding:10% 6%"><h2>${say('欢迎登录', 'Welcome back')}</h2>${say('账号', 'Username')}${input('admin')}${say('密码', 'Password')}${input('••••••••')}<div class="btn" style="width:100%">${say('登录', 'Sign in')}</div></div></div>`,
  window: (say, _random, look) =>
    `<div style="height:100%;background:#3a6ea5;display:flex;align-items:center;justify-content:center"><div style="width:380px;background:#f0f0f0;color:#111;border:1px solid #888"><div class="row between" style="background:#fff;padding:5px 10px"><span>${say('用户登录', 'Log On')} - ${look.product}</span><span>✕</span></div><div style="padding:20px">${say('操作员：', 'User name:')}${input('admin', '70%')}${say('口　令：', 'Password:')}${input('******', '70%')}<div class="row"><span class="btn">${say('确定', 'OK')}</span><span class="btn ghost">${say('取消', 'Cancel')}</span></div></div></div></div>`,
};

const money = (random: Random) => `${random.int(1, 999)},${random.int(100, 999)}.${random.int(10, 99)}`;
const day = (random: Random) =>
  `2026-0${random.int(1, 9)}-${random.int(10, 28)} ${random.int(10, 23)}:${random.int(10, 59)}`;
const zhFirms = [
  '恒通贸易商行',
  '南方电子商行',
  '天成百货有限公司',
  '新锐设计工作室',
  '广西桂林米业有限公司',
  '济南泉城机电有限公司',
];
const enFirms = [
  'Hilltop Trading',
  'Southern Electronics Ltd.',
  'Newedge Design',
  'Lakeside Motors Inc.',
  'Brightwater LLC',
];
const states = [
  ['已完成', 'Completed'],
  ['待审核', 'Pending'],
  ['已发货', 'Shipped'],
  ['已取消', 'Cancelled'],
] as const;

function orderRows(say: Say, random: Random, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const [zh, en] = random.pick(states);
    return `<tr><td>SO2026${random.int(1000, 9999)}${at}</td><td>${random.pick(say('z', 'e') === 'z' ? zhFirms : enFirms)}</td><td>${money(random)}</td><td>${say(zh, en)}</td><td>${day(random)}</td><td class="link">${say('查看　编辑', 'View')}</td></tr>`;
  }).join('');
}

const orderTable = (say: Say, random: Random, count: number, withActions = true) =>
  `<table><tr>${[say('订单编号', 'Order No.'), say('客户名称', 'Customer'), say('金额', 'Amount'), say('状态', 'Status'), say('创建时间', 'Created'), ...(withActions ? [say('操作', 'Actions')] : [])].map((head) => `<th>${head}</th>`).join('')}</tr>${orderRows(say, random, count)}</table>`;

function bars(random: Random, look: Look, width: number): string {
  return `<svg width="${width}" height="150">${Array.from({ length: 8 }, (_, at) => {
    const height = random.int(20, 110);
    return `<rect x="${at * (width / 8) + 8}" y="${125 - height}" width="${width / 16}" height="${height}" fill="${look.accent}"/><text x="${at * (width / 8) + 10}" y="145" font-size="11" fill="#888">${at + 1}</text>`;
  }).join('')}</svg>`;
}

const cards = (say: Say, random: Random) =>
  `<div class="row" style="flex-wrap:wrap">${random
    .some(
      [
        say('今日订单', 'Orders today'),
        say('本月销售额', 'Revenue this month'),
        say('新增客户', 'New customers'),
        say('待办事项', 'Open tasks'),
        say('在线设备', 'Devices online'),
        say('库存预警', 'Low stock'),
      ],
      4,
    )
    .map(
      (title) =>
        `<div class="card" style="flex:1;min-width:130px"><div class="soft">${title}</div><h1>${money(random)}</h1><div class="soft">${say('较昨日', 'vs yesterday')} +${random.int(1, 20)}%</div></div>`,
    )
    .join('')}</div>`;

export const landings: Readonly<Record<string, Builder>> = {
  kpi: (say, random, look) =>
    `${cards(say, random)}<div class="card" style="margin-top:14px"><h2>${say('近八个月趋势', 'Trend')}</h2>${bars(random, look, 480)}</div>${random.chance(0.5) ? `<div class="card" style="margin-top:14px">${orderTable(say, random, 4, false)}</div>` : ''}`,
  welcome: (say, random) =>
    `<h1>${say(random.pick(['早上好，张伟', '欢迎回来，李娜', '您好，管理员']), random.pick(['Good morning, Jane', 'Welcome back, Jane']))}</h1><p class="soft">${say('今天是 2026年3月18日 星期三，祝您工作愉快', 'Here is what happened while you were away')}</p><div class="row" style="align-items:stretch;margin-top:14px;flex-wrap:wrap"><div class="card" style="flex:2;min-width:200px"><h2>${say('我的待办', 'My tasks')}</h2>${[0, 1, 2, 3].map(() => `<p style="padding:8px 0">${say(random.pick(['采购申请待审批', '合同续签提醒', '报销单待处理']), random.pick(['Approve purchase request', 'Renew contract', 'Review expense']))}　<span class="soft">${day(random)}</span></p>`).join('')}</div><div class="card" style="flex:1;min-width:150px"><h2>${say('通知公告', 'Announcements')}</h2><p style="padding:8px 0">${say('关于系统升级的通知', 'Maintenance on Sunday')}</p><p>${say('新版本发布说明', 'Release notes')}</p></div></div>`,
  launcher: (say, random, look) =>
    `<h2>${say('常用应用', 'My apps')}</h2><div style="display:grid;grid-template-columns:repeat(auto-fill,minmax(110px,1fr));gap:16px;margin-top:16px">${random
      .some(
        look.nav.concat(
          say('考勤打卡', 'Time clock'),
          say('报销', 'Expenses'),
          say('会议室', 'Rooms'),
          say('通讯录', 'Directory'),
        ),
        10,
      )
      .map(
        (entry) =>
          `<div class="card" style="text-align:center"><div style="width:40px;height:40px;border-radius:10px;background:${look.accent};margin:0 auto 8px"></div>${entry}</div>`,
      )
      .join('')}</div>`,
  cockpit: (say, random, look) =>
    `<div style="background:#061530;color:#9fd0ff;padding:16px"><h1 style="text-align:center">${say('运营指挥驾驶舱', 'Operations cockpit')}</h1><div class="row" style="align-items:stretch;margin-top:10px;flex-wrap:wrap">${[say('能耗总览', 'Energy'), say('设备在线率', 'Uptime'), say('告警分布', 'Alarms')].map((title) => `<div style="flex:1;border:1px solid #1d4f91;padding:12px"><h2>${title}</h2><h1>${random.int(70, 99)}.${random.int(0, 9)}%</h1>${bars(random, look, 230)}</div>`).join('')}</div></div>`,
  onboarding: (say) =>
    `<h1>${say('三步完成初始化', 'Let’s get you set up')}</h1><p class="soft">${say('快速开始使用系统', 'Getting started')} · 1/3</p>${[say('完善企业信息', 'Complete your company profile'), say('邀请团队成员', 'Invite your team'), say('导入历史数据', 'Import your records')].map((entry, at) => `<div class="card row between" style="margin-top:12px"><span>${at + 1}. ${entry}</span><span class="btn">${say('去完成', 'Start')}</span></div>`).join('')}`,
};

export const features: Readonly<Record<string, Builder>> = {
  list: (say, random, look) =>
    `<div class="soft">${look.nav[0]} / ${look.nav[2]}</div><div class="card row" style="margin:10px 0;flex-wrap:wrap"><span class="field soft">${say('请输入关键字', 'Search')}</span><span class="btn">${say('查询', 'Search')}</span><span class="btn ghost">${say('重置', 'Reset')}</span><span class="btn">${say('新增', 'New order')}</span><span class="btn ghost">${say('导出', 'Export')}</span></div><div class="card">${orderTable(say, random, 7)}<p class="soft" style="padding-top:10px;text-align:right">${say('共 128 条　10条/页　1 2 3 … 13', '1–10 of 128')}</p></div>`,
  detail: (say, random, look) =>
    `<h2>${say('合同详情', 'Contract details')}</h2><div class="card" style="margin-top:12px">${[
      [say('合同编号', 'Contract No.'), 'HT-2026-0315'],
      [say('项目名称', 'Project'), say('智能仓储系统改造', 'Warehouse refit')],
      [say('负责人', 'Owner'), say('李晓明', 'Linda Carter')],
      [say('联系电话', 'Phone'), '138-0000-1234'],
      [say('签订日期', 'Signed on'), '2026-03-15'],
      [say('备注', 'Notes'), say('含一年免费维保', 'Includes on-site support')],
    ]
      .map(
        ([label, value]) =>
          `<div class="row" style="padding:7px 0"><span class="soft" style="width:130px">${label}</span><span>${value}</span></div>`,
      )
      .join(
        '',
      )}</div>${look.shell === 'mobile' ? '' : `<div class="card" style="margin-top:12px">${orderTable(say, random, 3)}</div>`}`,
  form: (say) =>
    `<h2>${say('新建采购单', 'New purchase')}</h2><div class="card" style="margin-top:12px">${[say('供应商', 'Supplier'), say('采购日期', 'Date'), say('物料编码', 'Item code'), say('数量', 'Quantity'), say('备注', 'Notes')].map((label) => `<div class="row"><span style="width:110px">* ${label}</span>${input(say('请选择', 'Select'), '260px')}</div>`).join('')}<div class="row" style="margin-top:10px"><span class="btn">${say('保存', 'Save')}</span><span class="btn ghost">${say('取消', 'Cancel')}</span></div></div>`,
  report: (say, random, look) =>
    `<h2>${say('销售统计报表', 'Sales report')}</h2><div class="card row" style="margin:10px 0;flex-wrap:wrap"><span class="soft">${say('统计周期', 'Period')}</span><span class="field">2026-01-01 ~ 2026-03-31</span><span class="btn">${say('查询', 'Apply')}</span><span class="btn ghost">${say('导出 Excel', 'Export CSV')}</span></div><div class="card">${bars(random, look, 520)}</div><div class="card" style="margin-top:10px"><table><tr><th>${say('区域', 'Region')}</th><th>${say('销售额', 'Sales')}</th><th>${say('同比', 'YoY')}</th></tr>${[say('华东', 'East'), say('华南', 'South'), say('合计', 'Total')].map((area) => `<tr><td>${area}</td><td>${money(random)}</td><td>${random.int(1, 30)}%</td></tr>`).join('')}</table></div>`,
  chat: (say, random) =>
    `<div class="row" style="align-items:stretch;height:420px"><div class="card" style="width:34%">${[0, 1, 2, 3].map(() => `<p style="padding:9px 0">${say(random.pick(['王芳', '售后群', '赵强']), random.pick(['Tom', 'Support', 'Alice']))} <span class="soft">10:${random.int(10, 59)}</span></p>`).join('')}</div><div class="card" style="flex:1"><p style="padding:8px">${say('您好，设备已经到货了吗？', 'Has the unit arrived?')}</p><p style="padding:8px;text-align:right">${say('今天上午签收的', 'It came this morning')}</p><p style="padding:8px">${say('好的，我安排安装', 'Great, scheduling the install')}</p><div class="row">${input(say('输入消息…', 'Type a message'), '70%')}<span class="btn">${say('发送', 'Send')}</span></div></div></div>`,
  files: (say, random) =>
    `<div class="row" style="margin-bottom:10px"><span class="btn">${say('上传文件', 'Upload')}</span><span class="btn ghost">${say('新建文件夹', 'New folder')}</span></div><div class="card"><table><tr><th>${say('文件名', 'Name')}</th><th>${say('大小', 'Size')}</th><th>${say('修改时间', 'Modified')}</th></tr>${['合同扫描件.pdf', 'report-q1.xlsx', '现场照片.zip', 'manual.docx', 'budget.xlsx'].map((file) => `<tr><td>${file}</td><td>${random.int(1, 900)} KB</td><td>${day(random)}</td></tr>`).join('')}</table></div>`,
  log: (say, random) =>
    `<h2>${say('操作日志', 'Audit log')}</h2><div class="card" style="margin-top:10px;font-family:monospace">${Array.from({ length: 9 }, () => `<p style="padding:4px 0">${day(random)}:${random.int(10, 59)} ${random.pick(['INFO', 'WARN', 'ERROR'])} ${say(random.pick(['用户 admin 登录成功', '修改密码策略', '导出订单 500 条', '接口超时 504']), random.pick(['user admin signed in', 'password policy changed', 'request failed 502']))}</p>`).join('')}</div>`,
  settings: (say) =>
    `<h2>${say('安全设置', 'Security settings')}</h2><div class="card" style="margin-top:10px">${[say('登录密码有效期', 'Password expiry'), say('双因素认证', 'Two-factor authentication'), say('IP 白名单', 'IP allow list'), say('会话超时时间', 'Session timeout')].map((entry) => `<div class="row between" style="padding:12px 0"><span>${entry}</span><span class="link">${say('修改', 'Change')}</span></div>`).join('')}<span class="btn">${say('保存设置', 'Save changes')}</span></div>`,
};

export const others: Readonly<Record<string, Builder>> = {
  register: (say, _random, look) =>
    centred(
      `<h2>${say('注册账号', 'Create your account')}</h2>${[say('公司名称', 'Company'), say('手机号', 'Email'), say('设置密码', 'Password'), say('确认密码', 'Confirm password')].map((label) => input(label)).join('')}<div class="btn" style="width:100%">${say('立即注册', 'Sign up')}</div><p class="soft">${say('已有账号？去登录', 'Already have an account? Sign in')} ${look.product}</p>`,
    ),
  about: (say, _random, look) =>
    centred(
      `<h2>${say('关于', 'About')} ${look.product}</h2><p style="padding:10px 0">${say('版本', 'Version')} 5.2.1 (build 20260318)</p><p class="soft">Copyright © 2026 ${look.seller}</p><p class="soft">${say('保留所有权利', 'All rights reserved')}</p><span class="btn">${say('确定', 'OK')}</span>`,
    ),
  site: (say, _random, look) =>
    `<div class="row between" style="padding:18px 8%"><b>${look.product}</b><div class="row">${[say('产品', 'Products'), say('解决方案', 'Solutions'), say('客户案例', 'Customers'), say('价格', 'Pricing'), say('登录', 'Log in')].map((entry) => `<span>${entry}</span>`).join('')}<span class="btn">${say('免费试用', 'Start free trial')}</span></div></div><div style="text-align:center;padding:8% 10%"><h1 style="font-size:2.6em">${say('让企业管理更简单', 'Run your business better')}</h1><p class="soft" style="padding:18px">${say('10000+ 企业的共同选择，一站式数字化平台', 'Trusted by 10,000 teams worldwide')}</p><span class="btn">${say('预约演示', 'Book a demo')}</span>　<span class="btn ghost">${say('联系我们', 'Contact sales')}</span></div>`,
};

export const broken: Readonly<Record<string, Builder>> = {
  blank: () => '',
  loading: (say, _random, look) =>
    `<div style="height:100%;display:flex;align-items:center;justify-content:center;flex-direction:column"><div style="width:44px;height:44px;border:5px solid #ccc;border-top-color:${look.accent};border-radius:50%"></div><p class="soft" style="padding:14px">${say('加载中，请稍候…', 'Loading…')}</p></div>`,
  notfound: (say) =>
    `<div style="text-align:center;padding-top:16%"><h1 style="font-size:72px">404</h1><p class="soft">${say('抱歉，您访问的页面不存在', 'Page not found')}</p><br><span class="btn">${say('返回首页', 'Back to home')}</span></div>`,
  gateway: () => `<center style="padding-top:30px"><h1>502 Bad Gateway</h1><hr>nginx/1.24.0</center>`,
  unreachable: (say) =>
    `<div style="padding:14% 22%"><h2>${say('无法访问此网站', 'This site can’t be reached')}</h2><p class="soft" style="padding:10px 0">${say('example.cn 拒绝了我们的连接请求。', 'refused to connect.')}</p><p class="soft">ERR_CONNECTION_REFUSED</p><br><span class="btn">${say('重新加载', 'Reload')}</span></div>`,
};

/** A line inside a login page that says the last try failed. */
export const failures: Builder = (say, random) =>
  `<p style="color:#d4380d;text-align:center;position:absolute;left:0;right:0;top:12%">${say(random.pick(['用户名或密码错误', '登录失败，请检查账号密码', '账号已被锁定，请30分钟后再试']), random.pick(['Incorrect username or password.', 'Invalid credentials', 'Login failed']))}</p>`;
