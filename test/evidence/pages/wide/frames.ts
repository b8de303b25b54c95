import type { NameStyle } from '../companies.ts';
import type { Random } from '../random.ts';
import type { Look } from '../shell.ts';
import { inLanguage, pathOf, variedPage } from '../varied/frames.ts';
import { trades } from './trades.ts';

const accents = [
  '#2563eb',
  '#059669',
  '#dc2626',
  '#7c3aed',
  '#ea580c',
  '#0891b2',
  '#334155',
  '#be185d',
  '#65a30d',
];
/** Some systems have no entry for home at all: their sign leads there. */
const homes = [
  '首页|Home',
  '工作台|Dashboard',
  '我的工作|My work',
  '看板首页|Overview',
  '桌面|Desktop',
  '主控台|Console',
  '业务中心|Workspace',
  '今天|Today',
  '欢迎|Welcome',
  '起始页|Start page',
  '指挥台|Control centre',
  '主页|Home',
];

export function makeWideLook(random: Random, english: boolean, shell: Look['shell']): Look {
  const industry = random.pick(trades);
  const modules = random.some(industry.modules, random.int(4, 8)).map((word) => inLanguage(word, english));
  return {
    product: inLanguage(industry.product, english),
    seller: english ? 'Brightfield Software Ltd.' : '宁波知更软件有限公司',
    english,
    dark: random.chance(0.25),
    accent: random.pick(accents),
    radius: random.pick([0, 2, 4, 6, 10, 16]),
    font: random.pick([12, 13, 14, 14, 15, 16]),
    shell,
    nav: [inLanguage(random.pick(homes), english), ...modules],
    variant: random.int(0, 9999),
    industry,
    traditional: !english && random.chance(0.08),
  };
}

type Frame = (look: Look, name: NameStyle, body: string, active: number) => string;
const of = (look: Look, step: number, count: number) => Math.floor((look.variant ?? 0) / step) % count;
const shown = (name: NameStyle) => (name.style === 'watermark' ? '' : name.text);
const people = [
  '周启明|Dana Holt',
  '沈一诺|Priya N.',
  '值班员|Operator',
  '韩店长|Manager',
  '陆工|L. Berg',
  '系统管理员|admin',
];
const user = (look: Look) => inLanguage(people[of(look, 3, people.length)] as string, look.english);
const ground = (look: Look) => ['#111827', '#1f2937', look.accent, '#0f3d3e', '#2a1f3d'][of(look, 7, 5)];

function mark(look: Look, upright: boolean): string {
  const { accent } = look;
  return [
    `background:${accent};color:#fff`,
    `background:${accent}1f;color:${accent}`,
    upright
      ? `border-left:3px solid ${accent};color:${accent}`
      : `border-bottom:2px solid ${accent};color:${accent}`,
    `color:${accent};font-weight:600`,
    'background:#8882;border-radius:8px',
    upright ? 'border-right:3px solid currentColor;font-weight:600' : 'border-bottom:2px solid currentColor',
    'font-weight:700',
  ][of(look, 11, 7)] as string;
}

const hasHome = (look: Look) => of(look, 13, 5) > 0;
function entries(look: Look, active: number, upright: boolean, most = 99): string {
  const icons = ['', '▣ ', '◇ ', '○ '][of(look, 17, 4)] as string;
  const pad = upright ? `padding:${7 + of(look, 19, 7)}px 14px` : 'padding:6px 10px';
  return look.nav
    .map((entry, at) => ({ entry, at }))
    .slice(hasHome(look) ? 0 : 1, most)
    .map(
      ({ entry, at }) =>
        `<div style="${pad};white-space:nowrap;${at === active ? mark(look, upright) : ''}">${icons}${entry}</div>`,
    )
    .join('');
}

const head = (look: Look, active: number) => {
  if (active === 0) return of(look, 23, 4) === 0 ? `<h1 style="margin-bottom:10px">${look.nav[0]}</h1>` : '';
  const here = look.nav[active];
  const list = look.english ? 'All' : '列表';
  return [
    `<h1 style="margin-bottom:10px">${here}</h1>`,
    `<div class="soft" style="margin-bottom:8px">${look.nav[0]} › ${here}</div>`,
    `<div class="row" style="margin-bottom:10px;border-bottom:1px solid #8883"><span style="padding:6px 0;border-bottom:2px solid ${look.accent}">${here}${look.english ? '' : '一览'}</span><span class="soft">${list}</span></div>`,
    '',
    `<div class="row between" style="margin-bottom:10px"><h2>${here}</h2><span class="soft">⟳　?</span></div>`,
  ][of(look, 29, 5)] as string;
};
const main = (look: Look, body: string, active: number) =>
  `<div style="flex:1;min-width:0;padding:${12 + of(look, 31, 16)}px ${14 + of(look, 37, 20)}px;overflow:hidden">${head(look, active)}${body}</div>`;
const tools = (look: Look) =>
  ['🔍　🔔', look.english ? 'Help　EN' : '帮助　中/EN', '', look.english ? 'Sign out' : '退出'][
    of(look, 41, 4)
  ];

const leftUserBelow: Frame = (look, name, body, active) =>
  `<div style="display:flex;height:100%"><div style="width:216px;background:${ground(look)};color:#d5dbe6;flex:none;display:flex;flex-direction:column"><div style="padding:16px"><b style="color:#fff">${look.product}</b><div style="font-size:.85em;opacity:.8">${shown(name)}</div></div>${entries(look, active, true)}<div style="margin-top:auto;padding:14px;font-size:.9em">${user(look)}　⋮</div></div>${main(look, body, active)}</div>`;
const leftLight: Frame = (look, name, body, active) =>
  `<div style="display:flex;height:100%"><div class="card" style="width:188px;border-radius:0;padding:10px 0;flex:none"><h2 style="padding:6px 14px 14px;color:${look.accent}">${look.product}</h2>${entries(look, active, true)}</div><div style="flex:1;min-width:0;display:flex;flex-direction:column"><div class="row between" style="padding:10px 18px"><span class="field soft" style="min-width:220px">${look.english ? 'Search…' : '搜索功能、单据'}</span><span>${shown(name)}　${tools(look)}　${user(look)}</span></div>${main(look, body, active)}</div></div>`;
const iconRail: Frame = (look, name, body, active) =>
  `<div style="display:flex;height:100%"><div style="width:74px;background:${ground(look)};color:#e5e7eb;flex:none;text-align:center;font-size:.8em;padding-top:10px"><b>${look.product.slice(0, 2)}</b>${look.nav
    .slice(hasHome(look) ? 0 : 1, 7)
    .map(
      (entry) =>
        `<div style="padding:9px 2px;${entry === look.nav[active] ? `background:${look.accent}` : ''}">◈<br>${entry.slice(0, look.english ? 8 : 4)}</div>`,
    )
    .join(
      '',
    )}</div><div style="flex:1;min-width:0;display:flex;flex-direction:column"><div class="row between card" style="border-radius:0;padding:8px 16px"><b>${shown(name) || look.product}</b><span class="soft">${user(look)}</span></div>${main(look, body, active)}</div></div>`;
const topWide: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${of(look, 43, 2) ? ground(look) : '#fff'};color:${of(look, 43, 2) ? '#f3f4f6' : '#111827'};padding:0 28px;height:52px;flex:none"><div class="row"><b style="font-size:1.1em">${look.product}</b>${entries(look, active, false, 8)}</div><span style="font-size:.9em">${shown(name)} · ${user(look)}</span></div><div style="display:flex;justify-content:center"><div style="width:${80 + of(look, 47, 20)}%">${main(look, body, active)}</div></div>`;
const twoRows: Frame = (look, name, body, active) =>
  `<div class="row between" style="padding:12px 24px"><span><b>${look.product}</b>　<span class="soft">${shown(name)}</span></span><span class="soft">${tools(look)}　${user(look)}</span></div><div class="row" style="background:${ground(look)};color:#fff;padding:0 20px;gap:2px">${entries(look, active, false, 9)}</div>${main(look, body, active)}`;
const folded: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${ground(look)};color:#fff;padding:11px 18px"><span>☰　<b>${look.product}</b>${active > 0 ? `　/　${look.nav[active]}` : ''}</span><span>${shown(name)}　${user(look)}</span></div>${main(look, body, 0)}`;
const groups: Frame = (look, name, body, active) =>
  `<div class="row between" style="background:${look.accent};color:#fff;padding:10px 18px"><b>${shown(name)}${of(look, 53, 2) ? look.product : ''}</b><span>${user(look)}　${tools(look)}</span></div><div style="display:flex;height:calc(100% - 42px)"><div class="card" style="width:196px;border-radius:0;padding:6px 0;flex:none">${entries({ ...look, nav: look.nav.slice(0, 3) }, active, true)}<div class="soft" style="padding:10px 14px">▾ ${look.english ? 'More' : '业务处理'}</div><div style="padding-left:12px">${look.nav
    .slice(3)
    .map(
      (entry, at) =>
        `<div style="padding:8px 14px;${at + 3 === active ? mark(look, true) : ''}">${entry}</div>`,
    )
    .join('')}</div></div>${main(look, body, active)}</div>`;
const windowed: Frame = (look, name, body, active) => {
  const ribbon = look.english
    ? ['Start', 'Insert', 'Data', 'Tools', 'Help']
    : ['开始', '业务', '数据', '工具', '帮助'];
  return `<div style="display:flex;flex-direction:column;height:100%;background:#f0f0f0;color:#1b1b1b"><div class="row between" style="background:${look.accent};color:#fff;padding:5px 10px;font-size:12px"><span>${active > 0 ? `${look.nav[active]} - ` : ''}${look.product}</span><span>🗕　🗖　✕</span></div><div class="row" style="padding:4px 12px;background:#fff">${ribbon.map((tab, at) => `<span style="${at === 0 ? `border-bottom:2px solid ${look.accent}` : ''}">${tab}</span>`).join('')}</div><div style="display:flex;flex:1;min-height:0">${of(look, 59, 3) ? `<div style="width:150px;background:#fafafa;border-right:1px solid #ccc;flex:none">${look.nav.map((entry, at) => `<div style="padding:6px 10px;${at === active ? 'background:#cfe3ff' : ''}">${entry}</div>`).join('')}</div>` : ''}<div style="flex:1;min-width:0;background:#fff;padding:10px;overflow:hidden">${body}</div></div><div class="row between" style="padding:3px 10px;font-size:12px;background:#e5e5e5"><span>${look.english ? 'Ready' : '就绪'}　${user(look)}</span><span>${shown(name)}</span></div></div>`;
};
const handheld: Frame = (look, name, body, active) => {
  const isTab = active === 0 || (active < 3 && of(look, 61, 3) > 0);
  const tabs = [look.nav[0], look.nav[1], look.nav[2], look.english ? 'Mine' : '我的'];
  const bar = isTab
    ? `<div class="row card" style="justify-content:space-around;border-radius:0;padding:8px 0;font-size:.85em">${tabs.map((tab, at) => `<span style="text-align:center;${at === active ? `color:${look.accent}` : 'opacity:.6'}">◉<br>${tab}</span>`).join('')}</div>`
    : '';
  const title =
    active === 0
      ? [look.product, look.nav[0], shown(name) || look.product][of(look, 67, 3)]
      : look.nav[active];
  return `<div style="display:flex;flex-direction:column;height:100%"><div class="row between" style="padding:5px 18px;font-size:12px"><b>${['9:41', '10:26', '18:03'][of(look, 71, 3)]}</b><span>📶 76%</span></div><div class="row" style="padding:9px 14px;${of(look, 73, 2) ? `background:${look.accent};color:#fff` : ''}">${isTab ? '' : '‹'}<b style="flex:1;text-align:center">${title}</b>${isTab ? '' : '···'}</div><div class="soft" style="padding:5px 14px;font-size:.9em">${shown(name)}</div><div style="flex:1;min-height:0;overflow:hidden;padding:6px 12px">${body}</div>${bar}</div>`;
};

const frames = [leftUserBelow, leftLight, iconRail, topWide, twoRows, folded, groups, leftLight, topWide];

/** A page inside the system; `active` is the open entry, 0 being home. */
export function inWideFrame(look: Look, name: NameStyle, body: string, active: number): string {
  const frame =
    look.shell === 'mobile'
      ? handheld
      : look.shell === 'desktop'
        ? windowed
        : (frames[of(look, 1, frames.length)] as Frame);
  return variedPage(look, frame(look, name, body, active), name, pathOf(look, active));
}
