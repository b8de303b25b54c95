import { otherForms, simplifiedForms } from '../../../../domain/simplified-forms.ts';
import type { NameStyle } from '../companies.ts';
import type { Random } from '../random.ts';
import type { Look } from '../shell.ts';
import { industries } from './industries.ts';

const accents = ['#1677ff', '#0b8457', '#b3261e', '#6b3fd4', '#d9660b', '#00707c', '#2b3a55', '#c2185b'];
const zhHomes = [
  '首页',
  '工作台',
  '总览',
  '概览',
  '今日',
  '控制台',
  '我的桌面',
  '门户',
  '主页',
  '开始',
  '数据看板',
  '驾驶舱',
];
const enHomes = ['Home', 'Dashboard', 'Overview', 'Today', 'Workspace', 'My desk', 'Start', 'Cockpit'];
const sellers = [
  '成都码垛软件有限公司|Plainfield Software Inc.',
  '杭州拾光网络科技有限公司|Kestrel Systems Ltd.',
];

export const inLanguage = (text: string, english: boolean) => text.split('|')[english ? 1 : 0] ?? text;

/** A product's looks; `variant` decides frame and marks, so that all pages of an order agree. */
export function makeVariedLook(random: Random, english: boolean, shell: Look['shell']): Look {
  const industry = random.pick(industries);
  const modules = random.some(industry.modules, random.int(4, 8)).map((word) => inLanguage(word, english));
  return {
    product: inLanguage(industry.product, english),
    seller: inLanguage(random.pick(sellers), english),
    english,
    dark: random.chance(0.22),
    accent: random.pick(accents),
    radius: random.pick([0, 2, 4, 8, 14]),
    font: random.pick([12, 13, 14, 14, 15, 16]),
    shell,
    nav: [random.pick(english ? enHomes : zhHomes), ...modules],
    variant: random.int(0, 9999),
    industry,
    traditional: !english && random.chance(0.1),
  };
}

const taiwan: readonly (readonly [RegExp, string])[] = [
  [/登录/g, '登入'],
  [/用户/g, '使用者'],
  [/信息/g, '資訊'],
  [/数据/g, '數據'],
  [/设置/g, '設定'],
  [/账号/g, '帳號'],
];
const traditionalOf = new Map(
  [...simplifiedForms].map((letter, at) => [letter, [...otherForms][at] as string]),
);

/** Words between the tags in traditional characters. */
function toTraditional(html: string): string {
  return html.replace(/>[^<]+</g, (text) =>
    [...taiwan.reduce((changed, [pattern, word]) => changed.replace(pattern, word), text)]
      .map((letter) => traditionalOf.get(letter) ?? letter)
      .join(''),
  );
}

type Ground = {
  readonly back: string;
  readonly card: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
};
const groundOf = ({ dark, variant = 0 }: Look): Ground =>
  dark
    ? { back: '#12161d', card: '#1c222d', text: '#e2e6ee', soft: '#8b95a7', line: '#303949' }
    : {
        back: ['#f2f4f8', '#ffffff', '#eef3f0', '#faf7f2'][variant % 4] as string,
        card: '#ffffff',
        text: '#20242c',
        soft: '#78818f',
        line: '#e1e5ec',
      };

function styles(look: Look): string {
  const { back, card, text, soft, line } = groundOf(look);
  return `*{box-sizing:border-box;margin:0}body{font:${look.font}px "Noto Sans CJK SC",sans-serif;background:${back};color:${text};height:100vh;overflow:hidden;position:relative;display:flex;flex-direction:column}
.card{background:${card};border:1px solid ${line};border-radius:${look.radius}px;padding:14px}.soft{color:${soft}}.row{display:flex;gap:14px;align-items:center}.between{justify-content:space-between}.wrap{flex-wrap:wrap}.col{display:flex;flex-direction:column;gap:12px}
.btn{background:${look.accent};color:#fff;border-radius:${look.radius}px;padding:6px 16px;display:inline-block;text-align:center}.ghost{background:none;color:inherit;border:1px solid ${line}}
.field{border:1px solid ${line};border-radius:${look.radius}px;padding:7px 10px;background:${card};min-width:130px}.link{color:${look.accent}}
table{width:100%;border-collapse:collapse}td,th{padding:8px 10px;border-bottom:1px solid ${line};text-align:left;font-weight:400}th{color:${soft}}
h1{font-size:1.55em;font-weight:600}h2{font-size:1.15em;font-weight:600}.big{font-size:1.8em;font-weight:600}.grid{display:grid;gap:12px}
.mark{position:absolute;inset:0;pointer-events:none;overflow:hidden}.mark span{position:absolute;transform:rotate(-${12 + ((look.variant ?? 0) % 14)}deg);color:${text};opacity:.2;font-size:${15 + ((look.variant ?? 0) % 5)}px;white-space:nowrap}`;
}

function watermark({ style, text }: NameStyle): string {
  if (style !== 'watermark') return '';
  const spots = [0, 1, 2, 3, 4, 5].map(
    (at) => `<span style="left:${5 + (at % 3) * 33}%;top:${16 + Math.floor(at / 3) * 46}%">${text}</span>`,
  );
  return `<div class="mark">${spots.join('')}</div>`;
}

/** A page without a frame, perhaps inside a browser's window. */
export function variedPage(look: Look, body: string, name?: NameStyle, path = ''): string {
  const chrome =
    look.shell !== 'mobile' && (look.variant ?? 0) % 6 === 1
      ? `<div style="background:#dee1e6;color:#333;font-size:12px;padding:6px 12px;flex:none"><span style="background:#fff;border-radius:8px 8px 0 0;padding:6px 14px">${look.product}　×</span></div><div style="background:#fff;color:#555;font-size:13px;padding:6px 14px;flex:none" class="row"><span>←</span><span>→</span><span>⟳</span><span style="background:#f1f3f4;border-radius:14px;padding:3px 14px;flex:1">https://app.example.cn/${path}</span></div>`
      : '';
  const html = `<!doctype html><meta charset="utf-8"><style>${styles(look)}</style><body>${chrome}<div style="flex:1;min-height:0;position:relative">${body}</div>${name ? watermark(name) : ''}</body>`;
  return look.traditional ? toTraditional(html) : html;
}

/** How the open entry of a navigation is told apart from the others. */
function openStyle(look: Look, upright: boolean): string {
  const { accent, variant = 0 } = look;
  const edge = upright ? 'border-left:4px solid' : 'border-bottom:3px solid';
  return [
    `background:${accent};color:#fff`,
    `background:${accent}22;color:${accent}`,
    `${edge} ${accent};color:${accent}`,
    `color:${accent};font-weight:700`,
    `background:#8883`,
    `${edge} currentColor;font-weight:700`,
    `background:${accent};color:#fff;border-radius:16px`,
    '',
  ][variant % 8] as string;
}

function entries(look: Look, active: number, upright: boolean, from = 0): string {
  const padding = upright ? `padding:${8 + ((look.variant ?? 0) % 5)}px 16px` : 'padding:7px 9px';
  return look.nav
    .slice(from)
    .map(
      (entry, at) =>
        `<div style="${padding};white-space:nowrap;${at + from === active ? openStyle(look, upright) : ''}">${entry}</div>`,
    )
    .join('');
}

const shown = (name: NameStyle) => (name.style === 'watermark' ? '' : name.text);
const people = ['张伟', '李思雨', '管理员', '王工', '陈主任'];
const user = ({ english, variant = 0 }: Look) =>
  english ? ['J. Miller', 'Admin', 'Ana Cruz'][variant % 3] : people[variant % people.length];

type Frame = (look: Look, name: NameStyle, body: string, active: number) => string;
const dark = (look: Look) => ((look.variant ?? 0) % 3 === 0 ? look.accent : '#15202f');
const padded = (body: string) => `<div style="padding:16px 20px;height:100%;overflow:hidden">${body}</div>`;

/** A line that says where one is, or nothing. */
function position(look: Look, active: number): string {
  const style = (look.variant ?? 0) % 5;
  if (style > 2) return '';
  const [home, here] = [look.nav[0], look.nav[active] ?? look.nav[0]];
  if (active === 0) return style === 0 ? `<div class="soft" style="margin-bottom:10px">${home}</div>` : '';
  if (style === 1) return `<h1 style="margin-bottom:10px">${here}</h1>`;
  return `<div class="soft" style="margin-bottom:10px">${home}　${style === 0 ? '/' : '>'}　${here}</div>`;
}

const sideDark: Frame = (look, name, body, active) =>
  `<div style="display:flex;height:100%"><div style="width:200px;background:${dark(look)};color:#cfd6e0;flex:none"><h2 style="padding:16px;color:#fff">${look.product}</h2>${entries(look, active, true)}</div><div style="flex:1;min-width:0"><div class="row between card" style="border-radius:0"><span>${shown(name)}</span><span class="soft">${user(look)}</span></div>${padded(position(look, active) + body)}</div></div>`;
const sideLight: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${look.accent};color:#fff;padding:12px 18px"><b>${look.product}</b><span>${shown(name)}　${user(look)}</span></div><div style="display:flex;height:calc(100% - 46px)"><div class="card" style="width:180px;border-radius:0;padding:8px 0">${entries(look, active, true)}</div><div style="flex:1;min-width:0">${padded(position(look, active) + body)}</div></div>`;
const topBar: Frame = (look, name, body, active) =>
  `<div class="row between card" style="border-radius:0;padding:8px 20px"><div class="row"><b>${look.product}</b><span class="row" style="margin-left:20px">${entries({ ...look, nav: look.nav.slice(0, 7) }, active % 7, false)}</span></div><span>${shown(name)}　<span class="soft">${user(look)}</span></span></div>${padded(position(look, active) + body)}`;
const topDark: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${dark(look)};color:#dbe4ef;padding:10px 24px"><div class="row"><h2 style="color:#fff">${look.product}</h2>${entries({ ...look, nav: look.nav.slice(0, 6) }, active % 6, false)}</div><span>${user(look)}</span></div><div class="row between" style="padding:10px 24px"><b>${look.nav[active % 6]}</b><span class="soft">${shown(name)}</span></div>${padded(body)}`;
const grouped: Frame = (look, name, body, active) =>
  `<div style="display:flex;height:100%"><div class="card" style="width:190px;border-radius:0;flex:none"><b>${shown(name) || look.product}</b><div style="margin-top:12px">${entries({ ...look, nav: look.nav.slice(0, 3) }, active, true)}<div class="soft" style="padding:12px 0 4px;font-size:.85em">${look.english ? 'OPERATIONS' : '业务'}</div>${entries(look, active, true, 3)}</div></div><div style="flex:1;min-width:0">${padded(`<div class="row between"><span class="soft">${look.product}</span><span class="soft">${user(look)}</span></div><br>${position(look, active)}${body}`)}</div></div>`;
const openTabs: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${dark(look)};color:#fff;padding:10px 16px"><b>${look.product}</b><span>${shown(name)} | ${user(look)}</span></div><div style="display:flex;height:calc(100% - 44px)"><div class="card" style="width:170px;border-radius:0;padding:6px 0">${entries(look, active, true, 1)}</div><div style="flex:1;min-width:0"><div class="row" style="padding:6px 10px 0;gap:4px;background:#8882"><span style="padding:5px 12px;${active === 0 ? 'background:#fff;color:#222' : ''}">${look.nav[0]}</span>${active > 0 ? `<span style="padding:5px 12px;background:#fff;color:#222">${look.nav[active]} ×</span>` : ''}</div>${padded(body)}</div></div>`;
const bare: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${dark(look)};color:#fff;padding:12px 24px"><b>${look.product}</b><span>${shown(name)}　${user(look)}</span></div><div style="padding:20px 7%">${active > 0 ? `<div class="soft" style="margin-bottom:10px">← ${look.english ? 'Back' : '返回'}　${look.nav[active]}</div>` : ''}${body}</div>`;
const program: Frame = (look, name, body, active) => {
  const menus = look.english
    ? ['File', 'Edit', 'View', 'Window', 'Help']
    : ['系统(S)', '编辑(E)', '查看(V)', '窗口(W)', '帮助(H)'];
  const tree =
    (look.variant ?? 0) % 2 === 0
      ? `<div style="width:160px;background:#fbfbfb;border-right:1px solid #ccc">${entries(look, active, true, 1)}</div>`
      : '';
  return `<div style="display:flex;flex-direction:column;height:100%;background:#f3f3f3;color:#222"><div class="row between" style="padding:5px 10px;background:#fff"><span>${look.product} - [${active > 0 ? look.nav[active] : look.nav[0]}]</span><span>—　□　✕</span></div><div class="row" style="padding:3px 10px">${menus.map((menu) => `<span>${menu}</span>`).join('')}</div><div class="row" style="padding:6px 10px;border-bottom:1px solid #ccc;font-size:.85em">${look.nav
    .slice(1, 6)
    .map((entry) => `<span style="text-align:center">▣<br>${entry}</span>`)
    .join(
      '',
    )}</div><div style="display:flex;flex:1;min-height:0">${tree}<div style="flex:1;padding:10px;overflow:hidden;background:#fff">${body}</div></div><div class="row" style="padding:3px 10px;font-size:.85em;border-top:1px solid #ccc"><span>${look.english ? 'User' : '操作员'}：${user(look)}</span><span>${shown(name)}</span></div></div>`;
};
const phone: Frame = (look, name, body, active) => {
  const tabs = [look.nav[0], look.nav[1], look.english ? 'Messages' : '消息', look.english ? 'Me' : '我的'];
  const inTab = (look.variant ?? 0) % 3 > 0 && active < 2;
  const head = active > 0 && !inTab ? `‹　${look.nav[active]}` : active > 0 ? look.nav[active] : look.product;
  return `<div style="display:flex;flex-direction:column;height:100%"><div class="row between" style="padding:6px 16px;font-size:12px"><b>9:41</b><span>5G 82%</span></div><div style="${(look.variant ?? 0) % 2 ? `background:${look.accent};color:#fff;` : ''}text-align:center;padding:10px;font-weight:600">${head}</div><div class="soft" style="padding:6px 14px">${shown(name)}</div><div style="flex:1;min-height:0;overflow:hidden;padding:4px 12px">${body}</div>${active > 0 && !inTab ? '' : `<div class="row card" style="justify-content:space-around;border-radius:0">${tabs.map((tab, at) => `<span style="${at === active ? `color:${look.accent};font-weight:700` : 'opacity:.6'}">${tab}</span>`).join('')}</div>`}</div>`;
};

const frames = [sideDark, sideLight, topBar, topDark, grouped, openTabs, bare, sideDark, topBar];

/** A page inside the system; `active` is the open entry of the navigation, 0 being home. */
export function inVariedFrame(look: Look, name: NameStyle, body: string, active: number): string {
  const frame =
    look.shell === 'mobile'
      ? phone
      : look.shell === 'desktop'
        ? program
        : (frames[(look.variant ?? 0) % frames.length] as Frame);
  return variedPage(look, frame(look, name, body, active), name, pathOf(look, active));
}

/** The address of a page inside: some products name the page in it, some do not. */
export function pathOf({ variant = 0 }: Look, active: number): string {
  if (variant % 5 === 0) return '';
  return active === 0
    ? (['#/home', 'index.html', 'dashboard', '#/workbench'][variant % 4] as string)
    : `#/m${active}/${['list', 'edit', 'view'][variant % 3]}`;
}
