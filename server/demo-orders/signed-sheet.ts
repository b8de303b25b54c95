/** A delivery's acceptance form as it comes out of a scanner: printed rows, seals, handwriting. */
import sharp from 'sharp';
import { pdfOf, svg, write } from '../demo-pictures.ts';

const size = { widthPx: 1240, heightPx: 1754 };
/** Sheet units; the scan has 1.5 pixels each. */
const [width, height, scale] = [827, 1169, 1.5];

/** What a party left in its row. */
export type Signed = {
  /** Name of the company round its seal. */
  readonly seal?: string;
  /** Which of the hands. */
  readonly hand?: number;
  /** Written day. */
  readonly on?: string;
  /** The seal was set so low that it reaches into the row below. */
  readonly isLow?: boolean;
};

export type SignedSheet = {
  readonly number: string;
  readonly project: string;
  readonly orderId: string;
  readonly deliveredOn: string;
  readonly customer: string;
  readonly said: string;
  /** Seller, project team, customer. */
  readonly signed: readonly [Signed, Signed, Signed];
};

const labels = ['服务商', '华为项目组', '客户'] as const;
const rowTop = 640;
const rowHeight = 150;

/** @returns a PDF of one page */
export async function drawSignedSheet(sheet: SignedSheet): Promise<Buffer> {
  const ink = { size: 17, fill: '#1d1d1f' };
  const rows: readonly (readonly [string, string])[] = [
    ['项目名称', sheet.project],
    ['订单号', sheet.orderId],
    ['交付日期', sheet.deliveredOn],
    ['客户名称', sheet.customer],
  ];
  const facts = rows.map(
    ([name, value], index) =>
      `<rect x="90" y="${190 + index * 56}" width="647" height="56" fill="none" stroke="#555"/>
       <line x1="250" x2="250" y1="${190 + index * 56}" y2="${246 + index * 56}" stroke="#555"/>
       ${write({ x: 108, y: 225 + index * 56, ...ink }, name)}${write({ x: 268, y: 225 + index * 56, ...ink }, value)}`,
  );
  const said = sheet.said
    .split('\n')
    .map((line, index) => write({ x: 108, y: 456 + index * 32, ...ink }, line));
  const page = `<rect width="${width}" height="${height}" fill="#fdfcf8"/>
    ${write({ x: width / 2, y: 110, size: 32, fill: '#111', anchor: 'middle', weight: 700 }, '项目交付验收单')}
    ${write({ x: 90, y: 168, size: 14, fill: '#333' }, `编号：${sheet.number}`)}
    ${write({ x: 640, y: 168, size: 14, fill: '#333' }, '第 1 页 共 1 页')}
    ${facts.join('')}<rect x="90" y="414" width="647" height="190" fill="none" stroke="#555"/>${said.join('')}
    ${sheet.signed.map(drawRow).join('')}`;
  const jpeg = await sharp(svg(width, height, page), { density: 72 * scale })
    .resize(size.widthPx, size.heightPx)
    .flatten({ background: '#fff' })
    .jpeg({ quality: 86 })
    .toBuffer();
  return pdfOf(jpeg, size);
}

function drawRow(signed: Signed, index: number): string {
  const top = rowTop + index * rowHeight;
  const { seal, hand, on, isLow = false } = signed;
  const day = on ?? '\u3000\u3000年\u3000月\u3000日';
  return `<rect x="90" y="${top}" width="647" height="${rowHeight}" fill="none" stroke="#555"/>
    <line x1="250" x2="250" y1="${top}" y2="${top + rowHeight}" stroke="#555"/>
    ${write({ x: 170, y: top + 66, size: 18, fill: '#1d1d1f', anchor: 'middle' }, labels[index] ?? '')}
    ${write({ x: 170, y: top + 94, size: 15, fill: '#1d1d1f', anchor: 'middle' }, '（签章）')}
    ${write({ x: 540, y: top + 134, size: 15, fill: '#1d1d1f' }, `日期：${day}`)}
    ${seal ? drawSeal(seal, 350, top + (isLow ? 112 : 74)) : ''}${hand === undefined ? '' : drawHand(hand, 500, top + 26)}`;
}

const red = '#c8322e';

/** A round seal of its own size and turn: the company round a star, the purpose below. */
function drawSeal(company: string, x: number, y: number): string {
  const letters = [...company];
  const own = letters.reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const [radius, turn] = [54 + (own % 5) * 4, (own % 7) * 9 - 27];
  const span = Math.min(270, letters.length * 21);
  const ring = letters.map((letter, index) => {
    const at = -span / 2 + (span * (index + 0.5)) / letters.length;
    return `<g transform="rotate(${at.toFixed(1)}) translate(0 ${15 - radius})">${write({ x: 0, y: 5, size: 13.5, fill: red, anchor: 'middle', weight: 700 }, letter)}</g>`;
  });
  const star = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? 16 : 6.2;
    const angle = (index * Math.PI) / 5;
    return `${(Math.sin(angle) * reach).toFixed(1)},${(-Math.cos(angle) * reach).toFixed(1)}`;
  });
  const purpose = purposes[own % purposes.length] ?? '';
  return `<g transform="translate(${x} ${y}) rotate(${turn})" opacity="0.86"><circle r="${radius}" fill="none" stroke="${red}" stroke-width="3.4"/>
    ${ring.join('')}<polygon points="${star.join(' ')}" fill="${red}"/>
    ${write({ x: 0, y: radius - 20, size: 11, fill: red, anchor: 'middle', weight: 700 }, purpose)}</g>`;
}

const purposes: readonly string[] = ['合同专用章', '项目专用章', '交付专用章'];

/** Strokes of a pen, each as one would draw it; 160 × 80. */
const hands: readonly string[] = [
  'M4 40 L54 30 M28 8 C30 34 26 58 12 74 M30 36 C40 50 50 60 62 66 M70 22 C84 18 96 20 92 30 C86 48 72 60 66 72 M74 44 C92 40 108 36 122 30 M104 12 C102 36 100 56 92 76 M112 46 C128 48 142 58 158 52',
  'M6 60 C14 20 24 12 28 26 C32 46 18 70 34 58 C50 42 52 22 60 34 C66 46 56 66 72 56 C86 46 92 30 98 42 C104 56 92 68 112 58 C130 46 140 40 160 44 M20 72 C60 66 110 64 150 68',
  'M10 18 L70 14 M40 6 C40 30 38 56 34 74 M14 44 C34 40 54 38 72 36 M86 16 C82 34 84 54 92 64 C102 72 112 58 108 40 C106 28 98 24 92 34 M116 22 C128 20 144 18 152 22 C148 40 136 58 122 72 M124 46 C138 48 150 56 160 66',
  'M8 50 L22 62 L50 34',
];

function drawHand(which: number, x: number, y: number): string {
  const isFaint = which === 3;
  return `<path transform="translate(${x} ${y})" d="${hands[which] ?? ''}" fill="none" stroke="${isFaint ? '#6f6f78' : '#1b2f78'}" stroke-width="${isFaint ? 1.8 : 3}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
