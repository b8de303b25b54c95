import { button, field, grid, type Kit, lines } from '../varied/parts.ts';
import { all, box, oneOf, picture, someOf, times, usingAll } from './kit.ts';

const wide = (label: string) =>
  `<div class="btn" style="width:100%;margin-top:12px;display:block">${label}</div>`;
const code = ({ random }: Kit, size: number) =>
  `<svg width="${size}" height="${size}" style="display:block;margin:12px auto;background:#fff">${times(441, (at) => (random.chance(0.5) ? `<rect x="${((at % 21) * size) / 21}" y="${(Math.floor(at / 21) * size) / 21}" width="${size / 21}" height="${size / 21}"/>` : ''))}</svg>`;
const foot = (kit: Kit) =>
  kit.random.chance(0.6)
    ? `<div class="soft" style="position:absolute;left:0;right:0;bottom:8px;text-align:center;font-size:.85em">${oneOf(kit, `© 2026 ${kit.look.seller}　浙ICP备2026018号|© 2026 ${kit.look.seller} / 技术支持：${kit.look.seller}|Powered by ${kit.look.seller} / 服务热线 400-820-1188|Help: 0800 820 118`)}</div>`
    : '';
const user = (kit: Kit) =>
  oneOf(
    kit,
    '请输入账号|Account / 员工编号|Staff number / 手机号码|Mobile number / 用户名或邮箱|Username or email / 登录名|Login name / 学号 / 工号|ID / 邮箱地址|Email address / admin|admin / 13800001234|dana@corp.example',
  );
const secret = (kit: Kit) =>
  oneOf(kit, '请输入登录密码|Your password / 密码|Password / ••••••••|•••••••• / 口令|Passcode');
const enter = (kit: Kit) =>
  oneOf(
    kit,
    '登 录|Sign in / 登录|Log in / 立即登录|Log in / 进入系统|Enter / 安全登录|Sign in securely / 登录系统|Login',
  );
const extras = (kit: Kit) =>
  kit.random.chance(0.5)
    ? `<div class="row between soft" style="font-size:.9em">${someOf(kit, '☐ 记住登录名|☐ Remember me / 忘记密码|Forgot password / 七天内免登录|Keep me in / 注册账号|Create account / 遇到问题？|Trouble? / 切换语言|Language', 2).join('<span></span>')}</div>`
    : '';
const heading = (kit: Kit) =>
  kit.random.chance(0.6)
    ? `<h2 style="margin-bottom:8px">${oneOf(kit, '账号登录|Sign in / 欢迎使用|Welcome / 您好，请登录|Please sign in / 员工登录|Staff login / 登录到工作台|Sign in to continue / 欢迎回来|Welcome back')}</h2>`
    : '';
const form = (kit: Kit) => {
  const labelled = kit.random.chance(0.4);
  const label = (text: string) =>
    labelled ? `<div style="font-size:.9em;padding-top:6px">${text}</div>` : '';
  const captcha = kit.random.chance(0.3)
    ? `<div class="row">${field(oneOf(kit, '图形验证码|Captcha / 验证码|Code'), '56%')}<b style="letter-spacing:6px">${kit.random.pick(['7K3M', 'x9Pd', '4+8=?'])}</b></div>`
    : kit.random.chance(0.2)
      ? field(oneOf(kit, '向右拖动滑块完成验证 »|Slide to verify »'))
      : '';
  return `${heading(kit)}${label(oneOf(kit, '账号|Account'))}${field(user(kit))}${label(oneOf(kit, '密码|Password'))}${field(secret(kit))}${captcha}${extras(kit)}${wide(enter(kit))}`;
};
/** Where the box stands and what is around it. */
function around(kit: Kit, body: string): string {
  const { look, random } = kit;
  const card = `<div class="card" style="width:${random.int(320, 430)}px;max-width:94%;padding:${random.int(18, 36)}px">${body}</div>`;
  const points = someOf(
    kit,
    '全流程线上办理|All online / 数据实时同步|Always in sync / 国密加密传输|Encrypted / 多端协同|On every device / 移动办公，随时随地|Work anywhere',
    3,
  );
  if (look.shell === 'mobile')
    return random.pick([
      `<div style="padding:60px 26px">${picture(64, '64px')}<h1 style="margin:16px 0 30px">${look.product}</h1>${body}</div>${foot(kit)}`,
      `<div style="background:${look.accent};height:200px;color:#fff;padding:60px 26px"><h1>${look.product}</h1></div><div style="padding:24px">${body}</div>`,
    ]);
  return random.pick([
    `<div style="display:flex;height:100%;align-items:center;justify-content:center;flex-direction:column">${random.chance(0.6) ? `<h1 style="margin-bottom:20px">${look.product}</h1>` : ''}${card}</div>${foot(kit)}`,
    `<div style="display:flex;height:100%"><div style="flex:1;background:${look.accent};color:#fff;padding:8%"><h1>${look.product}</h1><br>${lines(points)}</div><div style="flex:1;display:flex;align-items:center;justify-content:center">${card}</div></div>`,
    `<div style="height:100%;background:linear-gradient(${random.int(0, 180)}deg,${look.accent},#0b1220);display:flex;align-items:center;padding-left:${random.int(5, 62)}%">${card}</div>${foot(kit)}`,
    `<div class="row between" style="padding:14px 5%"><b>${look.product}</b><span class="row">${someOf(
      kit,
      '首页|Home / 办事指南|Guide / 通知公告|Notices / 下载中心|Downloads / 联系我们|Contact / 帮助|Help',
      4,
    )
      .map((entry) => `<span>${entry}</span>`)
      .join(
        '',
      )}</span></div><div style="background:${look.accent}22;padding:5% 8%;display:flex;justify-content:space-between"><div><h1>${points[0]}</h1><br>${lines(points.slice(1))}</div>${card}</div>${foot(kit)}`,
    `<div style="padding:3% 6%;opacity:.35"><h1>${look.product}</h1>${grid(
      points.map((text) => box(text)),
      200,
    )}</div><div style="position:absolute;inset:0;background:#0006;display:flex;align-items:center;justify-content:center"><div style="position:relative">${card}<span style="position:absolute;right:10px;top:8px">✕</span></div></div>`,
  ]);
}

export const wideLogins = usingAll({
  password: (kit) => around(kit, form(kit)),
  'password-too': (kit) => around(kit, form(kit)),
  'with-others': (kit) =>
    around(
      kit,
      `${form(kit)}<p class="soft" style="padding:12px 0;text-align:center">${oneOf(kit, '其他登录方式|Other ways / 或|or')}</p><div class="row" style="justify-content:center">${someOf(
        kit,
        '微信|Google / 钉钉|Microsoft / 飞书|SSO / 扫码|QR code / 企业微信|Okta',
        3,
      )
        .map((way) => `<span>${way}</span>`)
        .join('')}</div>`,
    ),
  tabs: (kit) =>
    around(
      kit,
      `<div class="row" style="margin-bottom:8px"><b>${oneOf(kit, '密码登录|Password / 账号登录|Account')}</b><span class="soft">${oneOf(kit, '验证码登录|Code / 扫码登录|QR code / 短信登录|SMS')}</span></div>${field(user(kit))}${field(secret(kit))}${wide(enter(kit))}`,
    ),
  sms: (kit) =>
    around(
      kit,
      `${heading(kit)}${field(oneOf(kit, '+86　请输入手机号|+44　Phone number / 手机号|Mobile'))}<div class="row">${field(oneOf(kit, '6 位验证码|6-digit code / 短信验证码|SMS code'), '55%')}<span class="link">${oneOf(kit, '获取验证码|Get code / 59 秒后重发|Resend in 59 s / 发送|Send')}</span></div>${wide(enter(kit))}<p class="soft" style="font-size:.85em;padding-top:8px">☐ ${oneOf(kit, '我已阅读并同意服务条款和隐私政策|I agree to the terms and privacy policy')}</p>`,
    ),
  'code-boxes': (kit) =>
    around(
      kit,
      `<h2>${oneOf(kit, '输入验证码|Enter the code / 两步验证|Two-step verification')}</h2><p class="soft">${oneOf(kit, '已发送至 138****1234|Sent to ••••1234 / 打开身份验证器查看|Open your authenticator')}</p><div class="row" style="margin:16px 0">${times(6, (at) => `<span class="field" style="min-width:34px">${at < 3 ? kit.random.int(0, 9) : ''}</span>`)}</div>${wide(oneOf(kit, '验证并登录|Verify / 确认|Confirm'))}`,
    ),
  qr: (kit) =>
    around(
      kit,
      `<h2 style="text-align:center">${oneOf(kit, '扫码登录|Sign in with QR code / 微信扫码|Scan me / 请用手机扫描|Scan with your phone')}</h2>${code(kit, kit.random.int(140, 220))}<p class="soft" style="text-align:center">${oneOf(kit, '打开 App 首页右上角扫一扫|Open the app and scan / 二维码 2 分钟内有效，点击刷新|Valid for 2 minutes / 使用钉钉扫码登录|Use the mobile app / 关注公众号即可登录|Scan to continue')}</p><p class="link" style="text-align:center">${oneOf(kit, '账号密码登录|Use a password / 返回|Back')}</p>`,
    ),
  'qr-beside': (kit) => around(kit, `<div class="row">${code(kit, 120)}<div>${form(kit)}</div></div>`),
  sso: (kit) =>
    around(
      kit,
      `<h2>${oneOf(kit, '统一身份认证|Single sign-on / 企业账号登录|Sign in to your company / 登录|Log in')}</h2>${someOf(
        kit,
        '使用企业微信登录|Continue with Google / 使用域账号登录|Sign in with Microsoft / 单点登录 SSO|Continue with SSO / 手机号登录|Continue with phone / 数字证书登录|Use a security key / LDAP 登录|Sign in with LDAP',
        kit.random.int(2, 4),
      )
        .map((way) => `<div class="btn ghost" style="display:block;margin:9px 0">${way}</div>`)
        .join('')}`,
    ),
  steps: (kit) =>
    around(
      kit,
      `<h2>${oneOf(kit, '登录|Sign in / 请先输入邮箱|What is your email?')}</h2>${field(oneOf(kit, '邮箱、手机或账号|Email, phone or username'))}${wide(oneOf(kit, '继续|Continue / 下一步|Next'))}${extras(kit)}`,
    ),
  'password-step': (kit) =>
    around(
      kit,
      `<p>${oneOf(kit, '‹ dana@corp.example|‹ dana@corp.example / 陈露 138****0018|Eva Cole')}</p><h2>${oneOf(kit, '输入密码|Enter password')}</h2>${field(secret(kit))}${wide(enter(kit))}`,
    ),
  domain: (kit) =>
    around(
      kit,
      `${heading(kit)}${field(oneOf(kit, '团队域名　.worksite.cn|your-team　.worksite.example / 企业编码|Company code / 租户|Tenant / 选择校区 ▾|Choose a site ▾'))}${field(user(kit))}${field(secret(kit))}${wide(enter(kit))}`,
    ),
  window: (kit) =>
    `<div style="height:100%;background:${kit.random.pick(['#2f5f8f', '#555', '#0f172a'])};display:flex;align-items:center;justify-content:center"><div style="width:${kit.random.int(360, 470)}px;max-width:94%;background:#f2f2f2;color:#111"><div class="row between" style="background:${kit.look.accent};color:#fff;padding:6px 10px"><span>${kit.look.product}</span><span>✕</span></div><div style="padding:18px 26px">${someOf(
      kit,
      '账套|Company file / 服务器|Server / 数据库|Database / 站点|Site',
      1,
    )
      .map(
        (caption) =>
          `<div class="row">${caption}：<span style="background:#fff;border:1px solid #999;padding:3px 8px;flex:1">${oneOf(kit, '001 正式账套|Live / 192.168.1.10|192.168.1.10')}</span></div>`,
      )
      .join(
        '',
      )}<div class="row" style="margin-top:8px">${oneOf(kit, '用户|User')}：<span style="background:#fff;border:1px solid #999;padding:3px 8px;flex:1">admin</span></div><div class="row" style="margin-top:8px">${oneOf(kit, '密码|Password')}：<span style="background:#fff;border:1px solid #999;padding:3px 8px;flex:1">••••••</span></div><div class="row" style="margin-top:14px;justify-content:flex-end"><span style="border:1px solid #888;padding:3px 18px">${oneOf(kit, '登录(L)|Log on / 确定|OK')}</span><span style="border:1px solid #888;padding:3px 18px">${oneOf(kit, '退出|Exit / 取消|Cancel / 设置|Settings')}</span></div></div></div></div>`,
  'one-tap': (kit) =>
    around(
      kit,
      `<h1 style="text-align:center">138****6620</h1><p class="soft" style="text-align:center">${oneOf(kit, '中国移动提供认证服务|Checked by your carrier')}</p>${wide(oneOf(kit, '本机号码一键登录|Sign in with this number'))}<p style="text-align:center;padding:10px">${oneOf(kit, '其他手机号登录|Another number')}</p>`,
    ),
  people: (kit) =>
    `<div style="height:100%;background:#1b2838;color:#fff;text-align:center;padding-top:12%"><h1>${kit.look.product}</h1><br><div class="row" style="justify-content:center">${all(
      kit,
      '张店长|Manager / 收银 1|Till 1 / 收银 2|Till 2',
    )
      .map((name) => `<div>${picture(60, '60px')}${name}</div>`)
      .join(
        '',
      )}</div><br><div style="width:240px;margin:auto;color:#333">${field(oneOf(kit, '请输入 PIN|PIN / 密码|Password'))}</div>${button(enter(kit))}</div>`,
  pad: (kit) =>
    `<div style="height:100%;text-align:center;padding-top:8%"><h1>${kit.look.product}</h1><p class="soft" style="padding:8px">${oneOf(kit, '请输入员工口令|Enter your PIN / 刷卡或输入工号|Swipe a card or type your ID')}</p><h1>● ● ○ ○</h1><div class="grid" style="grid-template-columns:repeat(3,70px);justify-content:center;margin-top:16px">${['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0'].map((key) => `<span class="card">${key}</span>`).join('')}<span class="card">${oneOf(kit, '登录|OK')}</span></div></div>`,
  face: (kit) =>
    around(
      kit,
      `${picture(160, '160px;margin:0 auto')}<h2 style="text-align:center;padding:10px">${oneOf(kit, '请正对摄像头|Look at the camera / 刷脸登录|Sign in with your face')}</h2><p class="link" style="text-align:center">${oneOf(kit, '改用密码登录|Use a password instead')}</p>`,
    ),
});

export const wideOthers = usingAll({
  register: (kit) =>
    around(
      kit,
      `<h2>${oneOf(kit, '注册|Sign up / 创建企业账号|Create a company account / 免费开通|Open an account / 填写注册信息|Your details')}</h2>${someOf(
        kit,
        '单位名称|Company / 姓名|Full name / 手机号|Phone / 邮箱|Email / 行业|Industry / 邀请码|Invite code',
        3,
      )
        .map((label) => field(label))
        .join(
          '',
        )}${field(oneOf(kit, '设置登录密码|Choose a password / 密码（8-20 位）|Password, 8 letters or more'))}${kit.random.chance(0.6) ? field(oneOf(kit, '再次输入密码|Repeat the password / 确认密码|Confirm password')) : ''}${wide(oneOf(kit, '注册|Register / 同意协议并注册|Agree and sign up / 下一步|Create account'))}<p class="soft" style="padding-top:8px">${oneOf(kit, '已有账号？登录|Already a member? Log in / 返回登录|Back to sign in')}</p>`,
    ),
  forgot: (kit) =>
    around(
      kit,
      `<h2>${oneOf(kit, '找回密码|Reset password / 忘记密码|Forgot your password? / 修改初始密码|Change the first password')}</h2><p class="soft">${oneOf(kit, '我们会发送验证码到绑定手机|We will send a link to your mail / 首次使用必须修改密码|You must change it first')}</p>${field(oneOf(kit, '注册手机 / 邮箱|Email'))}${field(oneOf(kit, '新密码|New password'))}${field(oneOf(kit, '再次输入新密码|Repeat new password'))}${wide(oneOf(kit, '确认修改|Change / 提交|Send'))}`,
    ),
  site: (kit) =>
    `<div class="row between" style="padding:14px 6%"><b>${kit.look.product}</b><span class="row">${someOf(
      kit,
      '产品功能|Features / 行业方案|Industries / 客户故事|Stories / 定价|Pricing / 资源中心|Resources / 关于|About',
      kit.isPhone ? 2 : 5,
    )
      .map((entry) => `<span>${entry}</span>`)
      .join(
        '',
      )}</span>${button(oneOf(kit, '免费注册|Sign up free / 登录|Log in / 联系顾问|Talk to sales'))}</div><div style="padding:7% 10%;text-align:center;background:${kit.look.accent}1a"><h1 style="font-size:2.5em">${oneOf(kit, '把复杂的事变简单|Hard things made easy / 数字化升级第一步|Your first step / 一个平台，管好全部业务|One place for all your work')}</h1><p class="soft" style="padding:16px">${oneOf(kit, '超过 5000 家企业正在使用|5,000 companies rely on it / 让团队效率提升一倍|Twice as fast')}</p>${button(oneOf(kit, '免费试用 14 天|Try it for 14 days / 预约演示|Book a demo'))}</div><div style="padding:4% 8%">${grid(
      someOf(kit, '灵活配置|Flexible / 安全可靠|Secure / 开放接口|Open API / 专属服务|Support', 3).map(
        (title) => box(`<h2>${title}</h2><span class="soft">${oneOf(kit, '了解详情 →|Learn more →')}</span>`),
      ),
      220,
    )}</div>`,
  article: (kit) =>
    `<div style="padding:4% 14%"><span class="soft">${oneOf(kit, '帮助中心 / 常见问题|Help / Questions|')}</span><h1 style="padding:10px 0">${oneOf(kit, '如何重置管理员？|How do I change the admin? / 安装与配置说明|Install and set up / 产品白皮书|White paper / 3.2 版本更新说明|Release notes 3.2')}</h1>${times(5, () => `<p style="padding:7px 0;line-height:1.8">${oneOf(kit, '打开设置页面，点击右上角的按钮，按照提示完成操作即可。如仍有问题请联系客服。|Open the settings, press the button at the top and follow the steps. Ask support if it still fails. / 本功能仅对企业版开放，升级后请重新进入系统，配置会自动生效。|Only the company plan has this. Come back after the upgrade and it will work. / 请先确认浏览器版本，建议使用最新版本以获得更好体验。|Check your browser first; the newest one works best.')}</p>`)}<span class="soft">${oneOf(kit, '本文对您有帮助吗？ 是 否|Was this helpful? Yes No')}</span></div>`,
  about: (kit) =>
    `<div style="height:100%;display:flex;align-items:center;justify-content:center">${box(`<h1>${kit.look.product}</h1>${lines([`${oneOf(kit, '版本|Version / 当前版本|Current version')} ${kit.random.int(1, 9)}.${kit.random.int(0, 20)}.${kit.random.int(0, 9)}`, oneOf(kit, '构建日期 2026-09-30|Built 2026-09-30 / 授权至 2027-12-31|Licensed to 2027-12-31'), `© 2026 ${kit.look.seller}`, oneOf(kit, '检查更新　许可协议|Check for updates　Licence')])}`, 'width:420px;max-width:92%;text-align:center;padding:26px')}</div>`,
  'logged-out': (kit) =>
    around(
      kit,
      `<h2 style="text-align:center">${oneOf(kit, '您已安全退出|You have signed out / 会话已结束|Your session has ended / 感谢使用，再见|Goodbye')}</h2><p class="soft" style="text-align:center;padding:10px">${oneOf(kit, '为保障安全请关闭浏览器|Please close the browser')}</p>${wide(oneOf(kit, '重新进入|Return'))}`,
    ),
  splash: (kit) =>
    `<div style="height:100%;background:${kit.look.accent};color:#fff;text-align:center;padding-top:26%"><h1 style="font-size:2.4em">${kit.look.product}</h1><p style="padding:12px">${oneOf(kit, '让协作更轻松|Easier together / 用数据驱动增长|Grow with data')}</p><p style="position:absolute;bottom:30px;left:0;right:0">${oneOf(kit, `${kit.look.seller} 出品|by ${kit.look.seller} / 版权所有|All rights reserved`)}</p></div>`,
  download: (kit) =>
    `<div style="padding:6% 10%"><h1>${oneOf(kit, `获取 ${kit.look.product}|Get ${kit.look.product}`)}</h1><br>${grid(
      ['Windows', 'macOS', 'Linux', 'Android'].map((system) =>
        box(
          `<h2>${system}</h2><p class="soft">v4.2　${kit.random.int(40, 300)} MB</p>${button(oneOf(kit, '下载|Download'))}`,
        ),
      ),
      190,
    )}</div>`,
  plans: (kit) =>
    `<div style="padding:5% 6%;text-align:center"><h1>${oneOf(kit, '按需选择套餐|Choose a plan / 升级到专业版|Upgrade')}</h1><br>${grid(
      all(kit, '标准版|Basic / 专业版|Pro / 企业版|Company').map((plan) =>
        box(
          `<h2>${plan}</h2><div class="big">¥${kit.random.int(99, 9999)}</div><span class="soft">/ ${oneOf(kit, '年|year / 月|month')}</span>${lines(someOf(kit, '10 个账号|10 seats / 50 GB 空间|50 GB / 优先支持|Priority help / 审计日志|Audit log', 3))}${button(oneOf(kit, '立即开通|Buy / 购买|Choose'))}`,
        ),
      ),
      200,
    )}</div>`,
  terms: (kit) =>
    `<div style="padding:4% 12%"><h1 style="text-align:center">${oneOf(kit, '隐私政策|Privacy policy / 用户协议|User agreement / 免责声明|Disclaimer')}</h1>${times(6, (at) => `<p style="padding:6px 0;line-height:1.8">${at + 1}. ${oneOf(kit, '我们仅在您同意的范围内收集必要的信息，并采取加密等措施加以保护。|We collect only what you agree to and protect it. / 您应妥善保管账号和密码，因保管不当造成的损失由您自行承担。|Keep your password safe; losses are yours. / 本协议的解释与争议适用中华人民共和国法律。|These terms follow the law of the land.')}</p>`)}${kit.random.chance(0.5) ? button(oneOf(kit, '同意并继续|Agree and continue')) : ''}</div>`,
});
