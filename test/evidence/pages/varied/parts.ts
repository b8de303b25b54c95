import type { Builder } from '../kinds.ts';
import type { Random } from '../random.ts';
import type { Look } from '../shell.ts';
import { inLanguage } from './frames.ts';
import { type Industry, industries } from './industries.ts';

/** What a page is made with: the look, its words, chance. */
export type Kit = {
  readonly look: Look;
  readonly random: Random;
  readonly industry: Industry;
  /** The half of `Chinese|English` that the page speaks. */
  readonly t: (pair: string) => string;
  readonly figure: () => string;
  readonly day: () => string;
  readonly isPhone: boolean;
};

export function makeKit(random: Random, look: Look): Kit {
  const figure = () =>
    random.pick([
      () => `${random.int(1, 99)}`,
      () => `${random.int(1, 99)},${random.int(100, 999)}`,
      () => `${random.int(60, 99)}.${random.int(0, 9)}%`,
      () => `¥${random.int(10, 999)}.${random.int(1, 9)}${look.english ? 'k' : '万'}`,
      () => `${random.int(2, 40)} / ${random.int(41, 80)}`,
    ])();
  const day = () =>
    random.pick([
      () => `2026-0${random.int(1, 9)}-${random.int(10, 28)}`,
      () => `0${random.int(1, 9)}-${random.int(10, 28)} ${random.int(10, 23)}:${random.int(10, 59)}`,
      () => `2026/${random.int(1, 9)}/${random.int(10, 28)}`,
    ])();
  return {
    look,
    random,
    industry: look.industry ?? (industries[0] as Industry),
    t: (pair) => inLanguage(pair, look.english),
    figure,
    day,
    isPhone: look.shell === 'mobile',
  };
}

export const using =
  (build: (kit: Kit) => string): Builder =>
  (_say, random, look) =>
    build(makeKit(random, look));

export const people = ['周敏|Ana', '孙立|Tom', '何洁|Lucy', '售后群|Support', '吴刚|Marc'];

export const card = (title: string, body: string, style = '') =>
  `<div class="card" style="${style}">${title ? `<h2 style="margin-bottom:8px">${title}</h2>` : ''}${body}</div>`;
export const field = (label: string, width = '100%') =>
  `<div class="field soft" style="width:${width};margin:8px 0">${label}</div>`;
export const button = (label: string, ghost = false) =>
  `<span class="btn${ghost ? ' ghost' : ''}">${label}</span>`;
export const lines = (texts: readonly string[], padding = 7) =>
  texts.map((text) => `<div style="padding:${padding}px 0">${text}</div>`).join('');
export const grid = (cells: readonly string[], smallestPx: number) =>
  `<div class="grid" style="grid-template-columns:repeat(auto-fill,minmax(${smallestPx}px,1fr))">${cells.join('')}</div>`;

export function bars({ random, look }: Kit, width: number, height = 140): string {
  const count = random.int(5, 12);
  return `<svg width="${width}" height="${height}" style="max-width:100%">${Array.from(
    { length: count },
    (_, at) => {
      const tall = random.int(20, height - 30);
      return `<rect x="${(at * width) / count + 6}" y="${height - 22 - tall}" width="${width / count / 2}" height="${tall}" fill="${look.accent}"/><text x="${(at * width) / count + 6}" y="${height - 6}" font-size="11" fill="#888">${at + 1}${look.english ? '' : '月'}</text>`;
    },
  ).join('')}</svg>`;
}

export function curve({ random, look }: Kit, width: number, height = 140): string {
  const points = Array.from(
    { length: 9 },
    (_, at) => `${(at * width) / 9 + 30},${random.int(10, height - 35)}`,
  );
  const axis = [0, 1, 2, 3].map(
    (at) =>
      `<text x="2" y="${14 + (at * (height - 30)) / 3}" font-size="10" fill="#888">${(3 - at) * 40}</text>`,
  );
  const days = [0, 1, 2, 3, 4].map(
    (at) =>
      `<text x="${30 + (at * width) / 5}" y="${height - 4}" font-size="10" fill="#888">0${random.int(1, 9)}-1${at}</text>`,
  );
  return `<svg width="${width}" height="${height}" style="max-width:100%">${axis.join('')}${days.join('')}<polyline fill="none" stroke="${look.accent}" stroke-width="2" points="${points.join(' ')}"/></svg>`;
}

export function donut({ random, look, t }: Kit, labels: readonly string[]): string {
  return `<div class="row"><svg width="110" height="110"><circle cx="55" cy="55" r="40" fill="none" stroke="${look.accent}" stroke-width="20" stroke-dasharray="${random.int(80, 180)} 300"/></svg><div>${labels.map((label) => `<div style="padding:3px 0">${t(label)}　${random.int(3, 60)}%</div>`).join('')}</div></div>`;
}

/** Rows of the line of business under their heads. */
export function table(kit: Kit, rows: number, { actions = false, boxes = false, heads = 6 } = {}): string {
  const { industry, random, t, figure, day } = kit;
  const columns = industry.columns.slice(0, kit.isPhone ? 3 : heads);
  const cell = (at: number) =>
    [
      () => `${random.pick(['RK', 'SO', 'ZY', 'GD', 'HT'])}2603${random.int(1000, 9999)}`,
      () => t(random.pick(industry.items)),
      () => t(random.pick(industry.spots)),
      figure,
      () => t(random.pick(industry.states)),
      () =>
        kit.look.english
          ? random.pick(['L. Stone', 'M. Ray', 'Ana C.'])
          : random.pick(['周敏', '孙立', '何洁', '吴刚']),
      day,
    ][at % 7]?.() ?? '';
  const action = actions
    ? `<td class="link">${t(random.pick(['查看　编辑|View　Edit', '详情|Details', '审核　打印|Check　Print', '编辑　删除|Edit　Delete']))}</td>`
    : '';
  const box = boxes ? '<td>☐</td>' : '';
  const head = `<tr>${boxes ? '<th>☐</th>' : ''}${columns.map((column) => `<th>${t(column)}</th>`).join('')}${actions ? `<th>${t('操作|Actions')}</th>` : ''}</tr>`;
  return `<table>${head}${Array.from({ length: rows }, () => `<tr>${box}${columns.map((_, at) => `<td>${cell(at)}</td>`).join('')}${action}</tr>`).join('')}</table>`;
}

/** Figures under their captions. */
export function figures(kit: Kit, compare: boolean): string {
  const { industry, t, figure, random } = kit;
  const cells = random.some(industry.measures, random.int(3, 4)).map((caption) => {
    const [above, below] = [`<div class="soft">${t(caption)}</div>`, `<div class="big">${figure()}</div>`];
    const before = compare
      ? `<div class="soft" style="font-size:.85em">${t(random.pick(['较昨日|vs yesterday', '环比|MoM', '较上周|vs last week']))} +${random.int(1, 30)}%</div>`
      : '';
    return `<div class="card">${(kit.look.variant ?? 0) % 4 === 3 ? below + above : above + below}${before}</div>`;
  });
  return grid(cells, kit.isPhone ? 130 : 190);
}

const icon = (look: Look, size: number) =>
  `<div style="width:${size}px;height:${size}px;border-radius:${look.radius}px;background:${look.accent};opacity:.8;margin:0 auto 8px"></div>`;

/** Functions as tiles. */
export function tiles({ look, isPhone, t, random, industry }: Kit, count: number, notes = false): string {
  const names = random.some(
    [
      ...industry.modules,
      '扫一扫|Scan',
      '打印|Print',
      '导入|Import',
      '日报|Daily report',
      '帮助|Help',
      '排行|Ranking',
    ],
    count,
  );
  return grid(
    names.map(
      (name) =>
        `<div class="${(look.variant ?? 0) % 2 ? 'card' : ''}" style="text-align:center;padding:12px">${icon(look, 36)}${t(name)}${notes ? `<div class="soft" style="font-size:.85em">${t('进入|Open')}</div>` : ''}</div>`,
    ),
    isPhone ? 76 : 120,
  );
}
