import type { Builder } from '../kinds.ts';
import { button, card, field, grid, type Kit, lines, makeKit } from './parts.ts';

const using =
  (build: (kit: Kit) => string): Builder =>
  (_say, random, look) =>
    build(makeKit(random, look));

/** Where a form stands: in the middle, at the right of a picture, at the left. */
function placed({ look, random, t }: Kit, body: string, width = 360): string {
  const box = `<div class="card" style="width:${width}px;max-width:94%;padding:26px">${body}</div>`;
  const slogan = `<h1>${look.product}</h1><p>${t(random.pick(['让现场数据开口说话|Your data, explained', '专注 · 高效 · 可靠|Simple and safe', '连接每一次协作|Work together']))}</p>`;
  if (look.shell === 'mobile')
    return `<div style="padding:30px 10px"><h1 style="text-align:center;margin:30px">${look.product}</h1>${body}</div>`;
  const side = `<div style="flex:1.2;background:${look.accent};color:#fff;padding:10%">${slogan}</div>`;
  const form = `<div style="flex:1;display:flex;align-items:center;justify-content:center">${box}</div>`;
  return random.pick([
    `<div style="display:flex;height:100%">${side}${form}</div>`,
    `<div style="display:flex;height:100%">${form}${side}</div>`,
    `<div style="display:flex;height:100%;align-items:center;justify-content:center;flex-direction:column">${random.chance(0.5) ? slogan : ''}<br>${box}</div>`,
    `<div style="display:flex;flex-direction:column;height:100%"><b style="padding:16px 40px">${look.product}</b><div style="flex:1;background:${look.accent}33;display:flex;align-items:center;justify-content:flex-end;padding-right:12%">${box}</div><div class="soft" style="text-align:center;padding:14px">Copyright © 2026 ${look.seller}</div></div>`,
  ]);
}
const wide = (label: string) =>
  `<div class="btn" style="width:100%;margin-top:12px;display:block">${label}</div>`;
const code = ({ random }: Kit, size: number) =>
  `<svg width="${size}" height="${size}" style="display:block;margin:14px auto;background:#fff">${Array.from({ length: 441 }, (_, at) => (random.chance(0.5) ? `<rect x="${((at % 21) * size) / 21}" y="${(Math.floor(at / 21) * size) / 21}" width="${size / 21}" height="${size / 21}"/>` : '')).join('')}</svg>`;

export const variedLogins: Readonly<Record<string, Builder>> = {
  password: using((kit) => {
    const { t, random } = kit;
    const extra = random.chance(0.5)
      ? `<div class="row between soft"><span>☐ ${t('记住密码|Remember me')}</span><span class="link">${t('忘记密码|Forgot password?')}</span></div>`
      : '';
    return placed(
      kit,
      `${random.chance(0.6) ? `<h2>${t(random.pick(['账号登录|Sign in', '欢迎登录|Welcome back', '用户登录|Member login', '登录您的企业|Log in to your company']))}</h2>` : ''}${field(t(random.pick(['用户名|Username', '手机号 / 邮箱|Email', '工号|Employee ID', 'admin|admin'])))}${field(t(random.pick(['密码|Password', '请输入密码|Enter your password', '••••••••|••••••••'])))}${random.chance(0.3) ? `<div class="row">${field(t('验证码|Code'), '60%')}<b style="background:#8883;padding:6px 12px">7 K x 9</b></div>` : ''}${extra}${wide(t(random.pick(['登录|Sign in', '登 录|Log in', '进入系统|Login', '立即登录|Continue'])))}`,
    );
  }),
  sms: using((kit) =>
    placed(
      kit,
      `<h2>${kit.t(kit.random.pick(['手机验证码登录|Sign in with your phone', '短信登录|Code sign-in']))}</h2>${field(`+86　${kit.t('手机号|Phone number')}`)}<div class="row">${field(kit.t('验证码|Code'), '56%')}<span class="link">${kit.t(kit.random.pick(['获取验证码|Send code', '58 秒后重发|Resend in 58 s']))}</span></div>${wide(kit.t('登录|Sign in'))}<p class="soft" style="margin-top:10px">☐ ${kit.t('我已阅读并同意服务协议|I agree to the terms')}</p>`,
    ),
  ),
  qr: using((kit) =>
    placed(
      kit,
      `<h2 style="text-align:center">${kit.t(kit.random.pick(['扫码登录|Scan to sign in', '微信扫一扫|Scan with your phone', 'APP 扫码登录|Scan with the app']))}</h2>${code(kit, 170)}<p class="soft" style="text-align:center">${kit.t(kit.random.pick(['打开企业微信扫一扫|Open the app and scan the code', '二维码 2 分钟内有效|The code is good for 2 minutes', '使用密码登录|Use password']))}</p>`,
    ),
  ),
  sso: using((kit) =>
    placed(
      kit,
      `<h2>${kit.t(kit.random.pick(['统一身份认证平台|Single sign-on', '选择登录方式|Choose how to sign in', '请先登录|Please sign in']))}</h2>${kit.random
        .some(
          [
            '企业微信登录|Continue with Google',
            '钉钉登录|Continue with Microsoft',
            '单点登录（SSO）|Continue with SSO',
            'CA 证书登录|Use a certificate',
          ],
          3,
        )
        .map((entry) => `<div class="btn ghost" style="display:block;margin:8px 0">${kit.t(entry)}</div>`)
        .join('')}`,
    ),
  ),
  window: using(
    ({ t, look, random }) =>
      `<div style="height:100%;background:${random.pick(['#3a6ea5', '#1d2b3a', '#2f6f6a'])};padding:${random.pick(['12% 0 0 32%', '16% 0 0 36%'])}"><div style="width:400px;max-width:90%;background:#f0f0f0;color:#111;border:1px solid #777"><div class="row between" style="background:#fff;padding:5px 10px"><span>${look.product} ${t(random.pick(['- 登录|- Log on', '用户登录|Login', '系统登录|Sign on']))}</span><span>✕</span></div><div style="padding:20px">${[t(random.pick(['账套：|Company:', '服务器：|Server:', '站点：|Site:'])), t(random.pick(['操作员：|User:', '用户：|User name:'])), t(random.pick(['密码：|Password:', '口令：|Password:']))].map((label, at) => `<div class="row"><span style="width:80px">${label}</span><div style="background:#fff;border:1px solid #999;flex:1;padding:4px;margin:6px 0">${['001', t('张三|admin'), '******'][at]}</div></div>`).join('')}<div class="row" style="justify-content:flex-end">${['确定|OK', '退出|Exit'].map((label) => `<span style="border:1px solid #888;padding:4px 18px;background:#e6e6e6">${t(label)}</span>`).join('')}</div></div></div></div>`,
  ),
  steps: using((kit) =>
    placed(
      kit,
      `<h2>${kit.t('登录|Sign in')}</h2><p class="soft">${kit.t(`继续使用 ${kit.look.product}|to continue to ${kit.look.product}`)}</p>${field(kit.t('邮箱或手机号|Email or phone'))}${wide(kit.t('下一步|Next'))}<p class="link">${kit.t('没有账号？立即注册|No account? Create one')}</p>`,
    ),
  ),
  tenant: using((kit) =>
    placed(
      kit,
      `<h2>${kit.t('企业登录|Company sign-in')}</h2>${field(kit.t('企业代码|Company code'))}${field(kit.t('账号|Account'))}${field(kit.t('密码|Password'))}${wide(kit.t('登录|Login'))}`,
    ),
  ),
  lock: using(
    (kit) =>
      `<div style="height:100%;background:#22303f;color:#fff;text-align:center;padding-top:14%"><div style="width:70px;height:70px;border-radius:50%;background:#8a97a6;margin:auto"></div><h2 style="margin:12px">${kit.t('管理员|Administrator')}</h2><div style="width:260px;margin:auto;color:#333">${field(kit.t('请输入密码|Password'))}</div><span class="btn">${kit.t('登录|Sign in')}</span></div>`,
  ),
};

export const variedOthers: Readonly<Record<string, Builder>> = {
  register: using((kit) =>
    placed(
      kit,
      `<h2>${kit.t(kit.random.pick(['免费注册|Create your account', '企业入驻申请|Register your company', '注册新账号|Sign up']))}</h2>${kit.random
        .some(['企业名称|Company', '联系人|Your name', '手机号|Phone', '邮箱|Email'], 2)
        .map((label) => field(kit.t(label)))
        .join(
          '',
        )}${field(kit.t('设置密码|Choose a password'))}${kit.random.chance(0.6) ? field(kit.t('确认密码|Repeat password')) : ''}${wide(kit.t(kit.random.pick(['注册|Sign up', '提交申请|Register', '创建账号|Create account'])))}<p class="soft">${kit.t('已有账号，去登录|Have an account? Sign in')}</p>`,
    ),
  ),
  about: using(
    ({ t, look, random }) =>
      `<div style="height:100%;display:flex;align-items:center;justify-content:center"><div class="card" style="width:420px;max-width:94%;padding:24px"><h2>${t(`关于 ${look.product}|About ${look.product}`)}</h2><br>${lines([`${t('版本|Version')} ${random.int(1, 9)}.${random.int(0, 9)}.${random.int(0, 9)}`, t(`版权所有 © 2026 ${look.seller}|© 2026 ${look.seller}`), t(random.pick(['授权类型：企业版|Licence: enterprise', '序列号 8F2K-11QX|Serial 8F2K-11QX', '保留所有权利|All rights reserved']))])}${button(t('确定|OK'))}</div></div>`,
  ),
  site: using(
    ({ t, look, random, isPhone }) =>
      `<div class="row between wrap" style="padding:14px 6%"><b>${look.product}</b><span class="row wrap">${random
        .some(
          [
            '产品|Products',
            '解决方案|Solutions',
            '客户案例|Customers',
            '价格|Pricing',
            '帮助文档|Docs',
            '关于我们|About us',
            '新闻动态|News',
          ],
          isPhone ? 2 : 5,
        )
        .map((entry) => `<span>${t(entry)}</span>`)
        .join(
          '',
        )}</span>${button(t(random.pick(['免费试用|Free trial', '登录 / 注册|Log in'])))}</div><div style="background:${look.accent};color:#fff;padding:7% 8%"><h1 style="font-size:2.4em">${t(random.pick(['新一代智能管理平台|The next way to manage', '让每一件货都有迹可循|Know where everything is', '懂业务的数字化伙伴|Software that knows your trade']))}</h1><p style="padding:14px 0">${t('已服务 3000+ 企业客户|Trusted by 3,000 companies')}</p>${button(t(random.pick(['立即咨询|Talk to us', '预约演示|Book a demo'])))}</div><div style="padding:4% 8%">${grid(
        ['开箱即用|Ready to use', '安全合规|Secure', '灵活扩展|Grows with you'].map((title) =>
          card(t(title), `<span class="soft">${t('了解更多|Learn more')}</span>`),
        ),
        200,
      )}</div>`,
  ),
  docs: using(
    ({ t, look, industry, isPhone }) =>
      `<div class="row between" style="padding:12px 24px"><b>${look.product} ${t('帮助中心|Help centre')}</b>${field(t('搜索文档|Search the docs'), '220px')}</div><div style="display:flex">${isPhone ? '' : `<div style="width:210px;padding:14px 24px">${lines(['产品简介|Introduction', '快速入门|Quick start', ...industry.modules.slice(0, 4), '常见问题|FAQ', '更新日志|Changelog'].map((entry) => t(entry)))}</div>`}<div style="flex:1;padding:14px 30px"><h1>${t('快速入门|Quick start')}</h1><br>${lines([t('本文介绍如何在五分钟内完成部署和初始化。|This page shows how to set up in five minutes.'), t('前提条件：已开通服务并获得管理员权限。|Before you start: you need an administrator.'), t('步骤一：下载安装包并解压。|Step 1: download and unpack.'), t('上一篇：产品简介　下一篇：账号体系|Previous: Introduction　Next: Accounts')])}</div></div>`,
  ),
  reset: using((kit) =>
    placed(
      kit,
      `<h2>${kit.t('重置密码|Reset your password')}</h2><p class="soft">${kit.t('请输入注册手机号，我们将发送验证码|We will send you a link')}</p>${field(kit.t('手机号|Email'))}${field(kit.t('新密码|New password'))}${field(kit.t('确认新密码|Confirm new password'))}${wide(kit.t('提交|Submit'))}`,
    ),
  ),
  download: using(
    ({ t, look, isPhone }) =>
      `<div style="text-align:center;padding:6%"><h1>${t(`下载 ${look.product} 客户端|Download ${look.product}`)}</h1><p class="soft" style="padding:12px">${t('支持 Windows、macOS、Android 和 iOS|For Windows, macOS, Android and iOS')}</p>${grid(
        ['Windows 64', 'macOS', 'Android', 'iPhone']
          .slice(0, isPhone ? 2 : 4)
          .map((name) => card(name, button(t('立即下载|Download')))),
        150,
      )}</div>`,
  ),
  terms: using(
    ({ t, look }) =>
      `<div style="padding:5% 12%"><h1>${t('用户服务协议|Terms of service')}</h1><p class="soft">${t('更新日期：2026年1月1日|Updated 1 January 2026')}</p><br>${lines([t(`欢迎您使用${look.product}。请您在使用前仔细阅读本协议全部条款。|Please read these terms before you use ${look.product}.`), t('第一条 服务内容与变更|1. The service'), t('第二条 账号注册与安全|2. Your account'), t('第三条 双方的权利与义务|3. Rights and duties'), t('第四条 隐私保护|4. Privacy')])}</div>`,
  ),
  price: using(
    ({ t, figure, isPhone }) =>
      `<div style="text-align:center;padding:4%"><h1>${t('选择适合您的版本|Plans and pricing')}</h1><br>${grid(
        ['基础版|Basic', '专业版|Team', '旗舰版|Enterprise']
          .slice(0, isPhone ? 2 : 3)
          .map((plan) =>
            card(
              t(plan),
              `<div class="big">${figure()}</div>${lines([t('5 个用户|5 users'), t('在线客服|Chat support'), t('数据导出|Export')])}${button(t('立即购买|Buy now'))}`,
            ),
          ),
        200,
      )}</div>`,
  ),
};

export const variedBroken: Readonly<Record<string, Builder>> = {
  blank: () => '',
  skeleton: using(
    ({ look, random }) =>
      `<div style="display:flex;height:100%">${random.chance(0.5) ? `<div style="width:200px;background:${look.accent}22"></div>` : ''}<div style="flex:1;padding:30px">${Array.from({ length: 6 }, (_, at) => `<div style="height:${at === 0 ? 40 : 22}px;width:${random.int(40, 95)}%;background:#8883;border-radius:6px;margin:14px 0"></div>`).join('')}</div></div>`,
  ),
  spinner: using(
    ({ t, random, look }) =>
      `<div style="text-align:center;padding-top:20%">${random.chance(0.5) ? `<h2>${look.product}</h2>` : ''}<div style="width:44px;height:44px;border:5px solid #ccc;border-top-color:${look.accent};border-radius:50%;margin:14px auto"></div><p class="soft">${t(random.pick(['正在加载，请稍候|Loading, please wait', '系统启动中 35%|Starting up 35%', '数据加载中…|Loading data…']))}</p></div>`,
  ),
  missing: using(
    ({ t, random }) =>
      `<div style="text-align:center;padding-top:14%"><h1 style="font-size:64px">${random.pick(['404', '403', '500'])}</h1><p class="soft">${t(random.pick(['抱歉，页面找不到了|Sorry, this page was not found', '您没有权限访问该页面|You may not see this page: access denied', '服务器开小差了，请稍后再试|Internal server error']))}</p><br>${button(t('返回首页|Back to start'))}</div>`,
  ),
  server: using(
    ({ random }) =>
      `<center style="padding-top:24px"><h1>${random.pick(['502 Bad Gateway', '504 Gateway Time-out', '503 Service Temporarily Unavailable'])}</h1><hr>${random.pick(['nginx', 'openresty/1.21', 'tengine'])}</center>`,
  ),
  offline: using(
    ({ t, random }) =>
      `<div style="padding:13% 20%"><h2>${t(random.pick(['无法访问此网站|This site can’t be reached', '您的连接不是私密连接|Your connection is not private', '未连接到互联网|No internet']))}</h2><p class="soft" style="padding:10px 0">${t('请检查网络连接、代理服务器和防火墙|Check the connection, proxy and firewall')}</p><p class="soft">${random.pick(['ERR_CONNECTION_TIMED_OUT', 'NET::ERR_CERT_DATE_INVALID', 'ERR_INTERNET_DISCONNECTED'])}</p></div>`,
  ),
};
