/** Pages of a product in use as a seller captures them, 1366 × 768. */
import sharp from 'sharp';
import { colour, type Hue, png, write } from '../demo-pictures.ts';

const [width, height] = [1366, 768];

export type Product = {
  readonly brand: string;
  readonly slogan: string;
  readonly hue: Hue;
  readonly menu: readonly string[];
  /** Who is greeted after signing in. */
  readonly person: string;
};

/** The page to sign in on, with the account filled in. */
export function drawSignIn({ brand, slogan, hue }: Product, account: string): Promise<Buffer> {
  const field = (y: number, words: string) =>
    `<rect x="884" y="${y}" width="336" height="46" rx="6" fill="#fff" stroke="#cdd3de"/>${write({ x: 904, y: y + 30, size: 16, fill: '#8a93a3' }, words)}`;
  return png(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#eef3f5"/><rect width="640" height="${height}" fill="${colour(hue, 22)}"/>
     ${write({ x: 96, y: 350, size: 56, fill: '#fff', weight: 700 }, brand)}
     ${write({ x: 98, y: 404, size: 22, fill: colour(hue, 78) }, slogan)}
     <rect x="832" y="160" width="440" height="440" rx="12" fill="#fff"/>
     ${write({ x: 884, y: 236, size: 28, fill: '#1c2333', weight: 700 }, '账号登录')}
     ${write({ x: 884, y: 268, size: 14, fill: '#5b6475' }, '手机号或邮箱')}${field(276, account)}${field(342, '请输入密码')}
     <rect x="884" y="412" width="16" height="16" rx="3" fill="${colour(hue)}"/>
     ${write({ x: 910, y: 426, size: 15, fill: '#5b6475' }, '记住我')}
     ${write({ x: 1150, y: 426, size: 15, fill: colour(hue, 40) }, '忘记密码')}
     <rect x="884" y="456" width="336" height="48" rx="6" fill="${colour(hue, 40)}"/>
     ${write({ x: 1052, y: 487, size: 18, fill: '#fff', anchor: 'middle', weight: 700 }, '登 录')}
     ${write({ x: 1052, y: 552, size: 15, fill: '#5b6475', anchor: 'middle' }, '还没有账号？立即注册')}`,
  );
}

/** The frame of every page behind the sign-in: brand and person on top, the menu on the left. */
function frame({ brand, hue, menu, person }: Product, at: number, content: string): Promise<Buffer> {
  const entries = menu.map(
    (entry, index) =>
      `<rect y="${64 + index * 52}" width="196" height="52" fill="${index === at ? colour(hue, 34) : 'none'}"/>
       ${write({ x: 36, y: 96 + index * 52, size: 17, fill: '#fff' }, entry)}`,
  );
  return png(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#f3f5f8"/><rect width="196" height="${height}" fill="${colour(hue, 24)}"/>
     <rect width="${width}" height="56" fill="${colour(hue, 20)}"/>
     ${write({ x: 28, y: 37, size: 21, fill: '#fff', weight: 700 }, `${brand} · ${menu[at] ?? ''}`)}
     <circle cx="1214" cy="28" r="15" fill="${colour(hue, 60)}"/>${write({ x: 1238, y: 34, size: 16, fill: '#fff' }, person)}
     ${entries.join('')}${content}`,
  );
}

export type Figure = { readonly name: string; readonly value: string };

/** Where one lands after signing in: a greeting, figures, a curve that bends at `bend`, what waits. */
export function drawHome(product: Product, figures: readonly Figure[], bend: number): Promise<Buffer> {
  const { hue, person, menu } = product;
  const cards = figures.map(
    ({ name, value }, index) =>
      `<rect x="${224 + index * 282}" y="136" width="262" height="116" rx="8" fill="#fff"/>
       ${write({ x: 246 + index * 282, y: 172, size: 16, fill: '#5b6475' }, name)}
       ${write({ x: 246 + index * 282, y: 224, size: 36, fill: '#1c2333', weight: 700 }, value)}`,
  );
  const waits = menu.slice(1, 5).map(
    (entry, index) =>
      `${write({ x: 1004, y: 372 + index * 58, size: 16, fill: '#2a3242' }, `${entry}有 ${index + 2} 项待处理`)}
         <line x1="1004" x2="1318" y1="${392 + index * 58}" y2="${392 + index * 58}" stroke="#e8ebf0"/>`,
  );
  return frame(
    product,
    0,
    `${write({ x: 224, y: 108, size: 24, fill: '#1c2333', weight: 700 }, `欢迎回来，${person}`)}${cards.join('')}
     <rect x="224" y="276" width="736" height="440" rx="8" fill="#fff"/>
     ${write({ x: 248, y: 316, size: 18, fill: '#1c2333', weight: 700 }, '近 30 天趋势')}
     <path d="M256 ${640 - bend} C340 600 372 ${370 + bend} 460 ${400 + bend} S600 ${640 - bend} 680 470 S860 ${520 - bend} 928 ${540 - bend}" fill="none" stroke="${colour(hue, 42)}" stroke-width="4"/>
     <line x1="256" x2="928" y1="676" y2="676" stroke="#dfe4eb"/>
     <rect x="980" y="276" width="362" height="440" rx="8" fill="#fff"/>
     ${write({ x: 1004, y: 316, size: 18, fill: '#1c2333', weight: 700 }, '今日待办')}${waits.join('')}`,
  );
}

export type Sheet = {
  /** Which entry of the menu. */
  readonly at: number;
  /** Whose tenant the page says that it is. */
  readonly tenant: string;
  readonly day: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** One function in use: a table in the customer's own tenant. */
export function drawSheet(product: Product, { at, tenant, day, columns, rows }: Sheet): Promise<Buffer> {
  const step = Math.floor(1068 / columns.length);
  const cells = [columns, ...rows].map((row, line) => {
    const y = 266 + line * 50;
    const pen = { size: 17, fill: line === 0 ? '#5b6475' : '#1f2737' };
    const words = row.map((cell, index) =>
      write({ x: 262 + index * step, y, ...pen, ...(cell === '成功' ? { fill: '#14703f' } : {}) }, cell),
    );
    return `${words.join('')}<line x1="248" x2="1318" y1="${y + 18}" y2="${y + 18}" stroke="#e8ebf0"/>`;
  });
  return frame(
    product,
    at,
    `${write({ x: 224, y: 112, size: 24, fill: '#1c2333', weight: 700 }, tenant)}
     ${write({ x: 1230, y: 110, size: 17, fill: '#5b6475' }, day)}
     <rect x="224" y="140" width="132" height="38" rx="6" fill="${colour(product.hue, 40)}"/>
     ${write({ x: 290, y: 165, size: 16, fill: '#fff', anchor: 'middle' }, `新建${(product.menu[at] ?? '').slice(0, 2)}`)}
     <rect x="372" y="140" width="260" height="38" rx="6" fill="#fff" stroke="#cdd3de"/>
     ${write({ x: 390, y: 165, size: 16, fill: '#8a93a3' }, '搜索名称或编号')}
     ${write({ x: 1190, y: 166, size: 16, fill: colour(product.hue, 36) }, '导出  刷新  设置')}
     <rect x="224" y="212" width="1118" height="${rows.length * 50 + 76}" rx="8" fill="#fff"/>${cells.join('')}
     ${write({ x: 248, y: 736, size: 15, fill: '#5b6475' }, `共 ${rows.length} 条，每页 20 条，第 1 页`)}`,
  );
}

/** A wall board: charts and hardly a word, so that a machine can't be sure of what it is. */
export function drawBoard({ brand, hue }: Product, tenant: string): Promise<Buffer> {
  const bars = Array.from({ length: 14 }, (_, index) => {
    const tall = 60 + ((index * 67) % 190);
    return `<rect x="${90 + index * 40}" y="${620 - tall}" width="22" height="${tall}" fill="${colour(hue, 46 + (index % 3) * 8)}"/>`;
  });
  return png(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${colour(hue, 9)}"/>
     ${write({ x: width / 2, y: 72, size: 34, fill: '#e8f6fa', anchor: 'middle', weight: 700 }, `${tenant} 数据中枢`)}
     <rect x="60" y="120" width="620" height="560" rx="6" fill="${colour(hue, 14)}"/>${bars.join('')}
     <rect x="710" y="120" width="596" height="560" rx="6" fill="${colour(hue, 14)}"/>
     <circle cx="1008" cy="400" r="150" fill="none" stroke="${colour(hue, 50)}" stroke-width="46" stroke-dasharray="620 330"/>
     ${write({ x: 1008, y: 416, size: 52, fill: '#fff', anchor: 'middle', weight: 700 }, '98.6%')}
     ${write({ x: 90, y: 170, size: 20, fill: '#9fc4cf' }, '入库量')}${write({ x: 740, y: 170, size: 20, fill: '#9fc4cf' }, '完好率')}
     ${write({ x: 1250, y: 734, size: 14, fill: '#9fc4cf' }, brand)}`,
  );
}

/** A photograph of the training on site: people before a projection. */
export async function drawTraining(): Promise<Buffer> {
  const heads = [190, 420, 660, 900, 1130].map(
    (x, index) =>
      `<circle cx="${x}" cy="${560 + (index % 2) * 24}" r="46" fill="#4a3a30"/><rect x="${x - 78}" y="${610 + (index % 2) * 24}" width="156" height="170" rx="60" fill="${['#37506b', '#6b4a3d', '#45604f', '#5a5368', '#6b5c37'][index]}"/>`,
  );
  const scene = await png(
    width,
    height,
    `<defs><linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#c9c2b4"/><stop offset="1" stop-color="#8f887b"/></linearGradient></defs>
     <rect width="${width}" height="${height}" fill="url(#wall)"/><rect y="640" width="${width}" height="128" fill="#6e6255"/>
     <rect x="380" y="90" width="620" height="340" fill="#eef3f4"/><rect x="410" y="120" width="240" height="150" fill="#9fc3cc"/>
     <rect x="680" y="130" width="280" height="16" fill="#a9b4bb"/><rect x="680" y="170" width="220" height="16" fill="#c1cad0"/><rect x="680" y="210" width="250" height="16" fill="#c1cad0"/>
     ${heads.join('')}`,
  );
  const noise = { type: 'gaussian', mean: 128, sigma: 34 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
  return sharp(scene)
    .blur(2.2)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 78 })
    .toBuffer();
}

/** The order of cloud resources as the console lists it, for a licence product. */
export function drawResourceOrder(orderId: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const console: Product = {
    ...{ brand: '云服务控制台', slogan: '', hue: 210, person: 'hw-delivery' },
    menu: ['总览', '我的订单', '资源列表', '费用账单', '工单'],
  };
  return drawSheet(console, {
    ...{ at: 1, tenant: `订单详情 ${orderId}`, day: '2026-11-15' },
    ...{ columns: ['资源名称', '规格', '区域', '状态', '到期时间'], rows },
  });
}
