import type { NameStyle } from '../companies.ts';
import type { Look } from '../shell.ts';
import { pathOf, variedPage } from '../varied/frames.ts';
import { inWideFrame } from '../wide/frames.ts';

const of = (look: Look, step: number, count: number) => Math.floor((look.variant ?? 0) / step) % count;
const shown = (name: NameStyle) => (name.style === 'watermark' ? '' : name.text);
const users = ['早班 甘露', '桂工', '值守 02', '姬小冉', '管理员'];
const englishUsers = ['Shift A', 'Dana', 'Desk 02', 'F. Odell', 'admin'];
const user = (look: Look) => (look.english ? englishUsers : users)[of(look, 5, 5)] as string;
const titleOf = (look: Look, active: number) =>
  active === 0
    ? (look.english
        ? [look.nav[0], 'Home', 'Today', 'Overview']
        : [look.nav[0], `${look.nav[1]?.slice(0, 2)}首页`, '今日', '运行概况'])[of(look, 19, 4)]
    : look.nav[active];

/** A bar with the product at the left and the customer at the right; its entries, if any, are plain words. */
function bare(look: Look, name: NameStyle, body: string, active: number): string {
  const joint = [' · ', '　', ' | '][of(look, 7, 3)] as string;
  const isMarked = of(look, 11, 3) === 0;
  const words = look.nav.map((entry, at) =>
    isMarked && at === active ? `<b style="color:${look.accent}">${entry}</b>` : entry,
  );
  const middle = [words.join(joint), '', titleOf(look, active) ?? ''][of(look, 3, 3)] as string;
  const ground = look.dark ? '#0b1322' : of(look, 13, 2) ? '#fff' : look.accent;
  const ink = look.dark || !of(look, 13, 2) ? '#fff' : '#1d2430';
  return `<div class="row between" style="background:${ground};color:${ink};padding:11px 22px"><span><b>${look.product}</b>　${middle}</span><span>${shown(name)}　${user(look)}${of(look, 17, 2) ? `　${look.english ? 'Sign out' : '注销'}` : ''}</span></div><div style="padding:14px 20px">${body}</div>`;
}

/** A program of the nineties: title, menu, groups, a line of states below. */
function grey(look: Look, name: NameStyle, body: string, active: number): string {
  const menu = look.english
    ? 'File(F)　Edit(E)　Records(R)　Reports(T)　Window(W)　Help(H)'
    : `文件(F)　${look.nav
        .slice(1, 5)
        .map((entry, at) => `${entry}(${'ABCD'[at]})`)
        .join('　')}　窗口(W)　帮助(H)`;
  return `<div style="display:flex;flex-direction:column;height:100%;background:#d6d2c9;color:#111"><div style="background:linear-gradient(90deg,#123178,#a5c6ee);color:#fff;padding:4px 10px"><b>${look.product} - [${titleOf(look, active)}]</b></div><div style="padding:5px 10px;border-bottom:1px solid #aaa">${menu}</div><div style="flex:1;min-height:0;overflow:hidden;padding:10px">${body}</div><div style="padding:4px 10px;border-top:1px solid #999;font-size:13px">${look.english ? 'Ready' : '就绪'}　|　${user(look)}　|　${shown(name)}　|　V${of(look, 23, 9)}.2　|　2026-11-20 09:1${of(look, 29, 10)}</div></div>`;
}

/** A page inside a plain system; `active` is the open entry, 0 being home. */
export function inPlainFrame(look: Look, name: NameStyle, body: string, active: number): string {
  const isWide = look.shell === 'mobile' || look.shell === 'side';
  if (isWide) return inWideFrame(look, name, body, active);
  const frame = look.shell === 'desktop' ? grey : bare;
  return variedPage(look, frame(look, name, body, active), name, pathOf(look, active));
}
