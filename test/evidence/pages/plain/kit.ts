import type { Kit } from '../varied/parts.ts';
import { oneOf, times } from '../wide/kit.ts';

const people =
  '钟离曼|A. Frost / 费俊|B. Lund / 解晓芸|C. Abel / 邵一凡|D. Mora / 应启超|E. Nash / 姬小冉|F. Odell';
export const staff = (kit: Kit) => oneOf(kit, people);
export const clock = ({ random }: Kit) =>
  `${String(random.int(7, 21)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;

/** Captions with their counts in running words, as plain pages sum up: 待签 3 份　过号：2 人. */
export function counted(kit: Kit, count: number, between = '　'): string {
  const { random, industry } = kit;
  const captions = random.some([...industry.measures, ...industry.states, ...more], count);
  const colon = random.chance(0.4) ? kit.t('：|: ') : ' ';
  const unit = oneOf(kit, ' 个|  / 单| / 份| / 件| / 人| / |');
  return captions
    .map(
      (caption) =>
        `${kit.t(caption)}${colon}${random.pick([random.int(0, 99), random.int(100, 9999).toLocaleString('en-US'), `${random.int(2, 40)} / ${random.int(41, 90)}`, `${random.int(50, 99)}.${random.int(0, 9)}%`])}${random.chance(0.5) ? unit : ''}`,
    )
    .join(between);
}
const more = [
  '待签|To sign',
  '待回复|To answer',
  '超时|Overdue',
  '在岗|On duty',
  '排队|Queued',
  '已完成|Done',
  '异常|Faults',
  '新到|New',
];

/** A ground with roads, places and numbered marks. */
export function map(kit: Kit, height: number, inside: string): string {
  const { random, look, industry } = kit;
  const road = () =>
    `<path d="M${random.int(0, 1400)} 0L${random.int(0, 1400)} ${height}M0 ${random.int(0, height)}L1600 ${random.int(0, height)}" stroke="${look.dark ? '#2c4a66' : '#e8dcb5'}" stroke-width="${random.int(2, 7)}"/>`;
  const marks = times(random.int(6, 16), (at) => {
    const [left, top] = [random.int(3, 95), random.int(6, 92)];
    return `<span style="position:absolute;left:${left}%;top:${top}%;background:${look.accent};color:#fff;border-radius:50%;font-size:10px;padding:1px 4px">${at + 1}</span>`;
  });
  const places = industry.spots
    .map(
      (spot) =>
        `<span style="position:absolute;left:${random.int(20, 70)}%;top:${random.int(10, 88)}%;opacity:.6;font-size:12px">${kit.t(spot)}</span>`,
    )
    .join('');
  return `<div style="position:relative;height:${height}px;overflow:hidden;background:${look.dark ? '#15263c' : '#cfe0c3'}"><svg width="1600" height="${height}" style="position:absolute">${times(4, road)}</svg>${places}${marks}${inside}</div>`;
}

/** Cells of a few strong colours: rooms, berths, machines. */
export function cells(kit: Kit, count: number): string {
  const colours = ['#2f9e62', '#c2523e', '#3a74b8', '#6b7686', '#c99a2e'];
  const first = kit.random.int(1, 9) * 100;
  return `<div class="grid" style="grid-template-columns:repeat(auto-fill,minmax(118px,1fr));gap:8px">${times(
    count,
    (at) =>
      `<div style="background:${kit.random.pick(colours)};color:#fff;padding:9px;border-radius:${kit.look.radius}px"><b>${first + at}</b> ${kit.t(kit.random.pick(kit.industry.spots))}<br>${staff(kit)}<br><span style="font-size:.85em">${kit.t(kit.random.pick(kit.industry.states))} · ${clock(kit)}</span></div>`,
  )}</div>`;
}

export const panel = (kit: Kit, title: string, body: string, style = '') =>
  `<div style="background:${kit.look.dark ? '#1b2534ee' : '#fffffff2'};padding:12px;border-radius:${kit.look.radius}px;${style}">${title ? `<b>${title}</b>` : ''}${body}</div>`;
