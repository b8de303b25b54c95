import type { NameStyle } from './companies.ts';
import type { Random } from './random.ts';
import type { Industry } from './varied/industries.ts';

/** The looks of one product; all pages of an order share them. */
export type Look = {
  readonly product: string;
  readonly seller: string;
  readonly english: boolean;
  readonly dark: boolean;
  readonly accent: string;
  readonly radius: number;
  readonly font: number;
  readonly shell: 'side' | 'top' | 'mobile' | 'desktop' | 'icons' | 'tabs';
  readonly nav: readonly string[];
  /** Of the varied families: which frame and which marks, and the line of business. */
  readonly variant?: number;
  readonly industry?: Industry;
  /** Written in traditional characters. */
  readonly traditional?: boolean;
};

const accents = ['#1677ff', '#0a7d5a', '#c0392b', '#6b3fd4', '#e67e22', '#00838f', '#303f9f'];
const zhNav = [
  '首页',
  '客户管理',
  '订单中心',
  '库存管理',
  '财务报表',
  '系统设置',
  '审批流程',
  '数据分析',
  '合同管理',
  '设备监控',
  '项目管理',
  '人员档案',
  '消息中心',
  '知识库',
  '采购管理',
  '质检记录',
];
const enNav = [
  'Home',
  'Customers',
  'Orders',
  'Inventory',
  'Reports',
  'Settings',
  'Workflows',
  'Analytics',
  'Contracts',
  'Devices',
  'Projects',
  'People',
  'Messages',
  'Knowledge',
];
const zhProducts = [
  '智慧供应链平台',
  '星桥数据集成平台',
  '云帆协同办公系统',
  '磐石设备管理系统',
  '灵犀客服云',
  '知行学习平台',
  '恒鉴质量追溯系统',
  '鲸算财务云',
];
const enProducts = ['FieldOps', 'Harbor Cloud', 'MediTrack', 'LedgerOne', 'PlantView', 'DeskFlow'];
const zhSellers = ['南京星桥软件有限公司', '广州云帆信息科技有限公司', '合肥磐石软件股份有限公司'];
const enSellers = ['LedgerOne Software Inc.', 'Cloudrise Systems Ltd.'];

export function makeLook(random: Random, english: boolean, shell: Look['shell']): Look {
  const home = english
    ? random.pick(['Home', 'Dashboard', 'Overview'])
    : random.pick(['首页', '工作台', '我的桌面']);
  const others = random.some((english ? enNav : zhNav).slice(1), random.int(5, 9));
  return {
    product: random.pick(english ? enProducts : zhProducts),
    seller: random.pick(english ? enSellers : zhSellers),
    english,
    dark: random.chance(0.25),
    accent: random.pick(accents),
    radius: random.pick([0, 2, 4, 8, 12]),
    font: random.pick([12, 13, 14, 14, 15, 16]),
    shell,
    nav: [home, ...others],
  };
}

function styles(look: Look): string {
  const [ground, card, text, soft, line] = look.dark
    ? ['#10151f', '#1a2230', '#dfe6f0', '#8a94a6', '#2c3647']
    : ['#f1f3f7', '#ffffff', '#22262e', '#7a8290', '#e3e6ec'];
  return `*{box-sizing:border-box;margin:0}body{font:${look.font}px "Noto Sans CJK SC",sans-serif;background:${ground};color:${text};height:100vh;overflow:hidden;position:relative}
.card{background:${card};border:1px solid ${line};border-radius:${look.radius}px;padding:16px}.soft{color:${soft}}.row{display:flex;gap:14px;align-items:center}.between{justify-content:space-between}
.btn{background:${look.accent};color:#fff;border:0;border-radius:${look.radius}px;padding:7px 16px;display:inline-block;text-align:center;font-size:inherit}.ghost{background:none;color:inherit;border:1px solid ${line}}
.field{border:1px solid ${line};border-radius:${look.radius}px;padding:8px 10px;background:${card};min-width:140px}.link{color:${look.accent}}
table{width:100%;border-collapse:collapse}td,th{padding:9px 10px;border-bottom:1px solid ${line};text-align:left;font-weight:400}th{color:${soft};background:${look.dark ? '#222c3c' : '#f7f8fa'}}
.on{background:${look.accent};color:#fff}h1{font-size:1.6em;font-weight:600}h2{font-size:1.2em;font-weight:600}.mark{position:absolute;inset:0;pointer-events:none;overflow:hidden}.mark span{position:absolute;transform:rotate(-20deg);color:${text};opacity:.22;font-size:17px;white-space:nowrap}`;
}

function watermark(name: NameStyle): string {
  if (name.style !== 'watermark') return '';
  const spots = [0, 1, 2, 3, 4, 5].map(
    (at) =>
      `<span style="left:${6 + (at % 3) * 33}%;top:${18 + Math.floor(at / 3) * 45}%">${name.text}</span>`,
  );
  return `<div class="mark">${spots.join('')}</div>`;
}

const visible = (name: NameStyle) => (name.style === 'watermark' ? '' : name.text);

function navList(look: Look, active: number): string {
  return look.nav
    .map((entry, at) => `<div style="padding:10px 18px" class="${at === active ? 'on' : ''}">${entry}</div>`)
    .join('');
}

function topBar(look: Look, name: NameStyle): string {
  const out = look.english ? 'Admin J. Miller · Sign out' : '管理员 张伟　退出登录';
  return `<div class="row between card" style="border-radius:0;padding:10px 18px"><span>${visible(name)}</span><span class="soft">${out}</span></div>`;
}

const frames: Readonly<
  Record<Look['shell'], (look: Look, body: string, name: NameStyle, active: number) => string>
> = {
  side: (look, body, name, active) =>
    `<div style="display:flex;height:100%"><div style="width:210px;background:#001529;color:#c9d1dc;flex:none"><h2 style="padding:18px">${look.product}</h2>${navList(look, active)}</div><div style="flex:1">${topBar(look, name)}<div style="padding:18px">${body}</div></div></div>`,
  top: (look, body, name, active) =>
    `<div class="row between" style="background:${look.accent};color:#fff;padding:0 20px;height:56px"><b>${look.product}</b><div class="row">${look.nav
      .slice(0, 7)
      .map(
        (entry, at) =>
          `<span style="padding:6px 8px;${at === active ? 'background:#0003' : ''}">${entry}</span>`,
      )
      .join('')}</div><span>${visible(name)}</span></div><div style="padding:22px 8%">${body}</div>`,
  icons: (look, body, name, active) =>
    `<div style="display:flex;height:100%"><div style="width:64px;background:${look.accent};flex:none"></div><div class="card" style="width:180px;flex:none;border-radius:0"><b>${visible(name)}</b><div style="margin-top:14px">${navList(look, active)}</div></div><div style="flex:1;padding:20px">${body}<div class="soft" style="position:absolute;bottom:8px;right:30px">${look.product} v5.2</div></div></div>`,
  tabs: (look, body, name, active) =>
    `<div class="row between" style="padding:8px 16px"><b style="color:${look.accent}">${look.product}</b><span class="soft">${look.english ? 'jm@corp' : '李娜'} | ${visible(name)}</span></div><div style="display:flex"><div style="width:170px">${navList(look, active)}</div><div style="flex:1;padding:0 16px"><div class="row" style="margin-bottom:12px"><span class="card" style="padding:5px 12px">${look.nav[0]}</span><span class="card on" style="padding:5px 12px">${look.nav[active]} ×</span></div>${body}</div></div>`,
  mobile: (look, body, name, active) =>
    `<div style="padding:6px 16px;font-size:12px" class="row between"><b>9:41</b><span>5G 82%</span></div><div style="text-align:center;padding:10px;font-weight:600">${active === 0 ? look.product : look.nav[active]}</div><div style="padding:4px 12px" class="soft">${visible(name)}</div><div style="padding:12px;overflow:hidden;height:calc(100vh - 150px)">${body}</div><div class="row card" style="position:absolute;bottom:0;left:0;right:0;justify-content:space-around;border-radius:0">${(look.english ? ['Home', 'Tasks', 'Me'] : ['首页', '消息', '我的']).map((entry) => `<span>${entry}</span>`).join('')}</div>`,
  desktop: (look, body, name, active) =>
    `<div style="background:#dcdcdc;color:#222;padding:5px 10px" class="row between"><span>${look.product} - ${visible(name)}</span><span>—　□　✕</span></div><div style="background:#f4f4f4;color:#222;padding:4px 10px" class="row">${(look.english ? ['File', 'Edit', 'View', 'Tools', 'Help'] : ['文件(F)', '编辑(E)', '查看(V)', '工具(T)', '帮助(H)']).map((entry) => `<span>${entry}</span>`).join('')}</div><div style="display:flex;height:100%"><div class="card" style="width:180px;border-radius:0">${navList(look, active)}</div><div style="flex:1;padding:10px">${body}</div></div>`,
};

/** A page inside the system. `active` is the place in the navigation. */
export function inShell(look: Look, name: NameStyle, body: string, active: number): string {
  return page(look, frames[look.shell](look, body, name, active), name);
}

/** A page without navigation. */
export function page(look: Look, body: string, name?: NameStyle): string {
  return `<!doctype html><meta charset="utf-8"><style>${styles(look)}</style><body>${body}${name ? watermark(name) : ''}</body>`;
}
