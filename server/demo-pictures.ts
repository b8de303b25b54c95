/** Pictures of the demo, drawn: logos, product screens, scanned papers. Chinese letters need a Chinese font. */
import sharp from 'sharp';

const font = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

/** Degrees on the colour wheel. */
export type Hue = number;

/** 168 × 70 for companies, 120 × 120 for products. */
export function drawLogo(name: string, hue: Hue, kind: 'company' | 'product'): Promise<Buffer> {
  const mark = name.slice(0, kind === 'company' ? 2 : 1);
  if (kind === 'product')
    return png(
      120,
      120,
      `<rect width="120" height="120" rx="26" fill="${colour(hue)}"/><circle cx="92" cy="28" r="12" fill="${colour(hue + 40, 70)}"/>
       ${write({ x: 60, y: 82, size: 60, fill: '#fff', anchor: 'middle', weight: 700 }, mark)}`,
    );
  return png(
    168,
    70,
    `<rect width="168" height="70" fill="#fff"/><rect x="8" y="13" width="44" height="44" rx="10" fill="${colour(hue)}"/>
     <path d="M18 44 L30 24 L42 44 Z" fill="#fff"/>${write({ x: 62, y: 44, size: 26, fill: colour(hue, 32), weight: 700 }, name.slice(0, 4))}`,
  );
}

export type Screen = {
  readonly title: string;
  readonly hue: Hue;
  readonly menu: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A page of the product in use, 800 × 600. */
export function drawScreen({ title, hue, menu, columns, rows }: Screen): Promise<Buffer> {
  const items = menu.map(
    (entry, index) =>
      `<rect x="0" y="${64 + index * 40}" width="150" height="40" fill="${index === 0 ? colour(hue, 36) : 'none'}"/>
       ${write({ x: 24, y: 90 + index * 40, size: 15, fill: '#fff' }, entry)}`,
  );
  const cells = [columns, ...rows].map((row, line) =>
    row
      .map((cell, column) =>
        write(
          { x: 182 + column * 148, y: 258 + line * 44, size: 14, fill: line === 0 ? '#667' : '#223' },
          cell,
        ),
      )
      .join(''),
  );
  const lines = [columns, ...rows].map(
    (_, line) => `<line x1="170" x2="780" y1="${272 + line * 44}" y2="${272 + line * 44}" stroke="#e3e7ee"/>`,
  );
  const cards = [0, 1, 2, 3].map((index) => {
    const x = 170 + index * 154;
    return `<rect x="${x}" y="84" width="142" height="108" rx="8" fill="#fff"/>
      ${write({ x: x + 14, y: 112, size: 13, fill: '#667' }, menu[index] ?? '')}
      ${write({ x: x + 14, y: 152, size: 28, fill: colour(hue, 40), weight: 700 }, String((hue * 7 + index * 131) % 900))}
      <rect x="${x + 14}" y="170" width="${40 + ((hue + index * 37) % 70)}" height="6" rx="3" fill="${colour(hue, 62)}"/>`;
  });
  return png(
    800,
    600,
    `<rect width="800" height="600" fill="#f3f5f9"/><rect width="150" height="600" fill="${colour(hue, 28)}"/>
     <rect width="800" height="52" fill="#fff"/><rect width="150" height="52" fill="${colour(hue, 22)}"/>
     ${write({ x: 20, y: 33, size: 16, fill: '#fff', weight: 700 }, title.slice(0, 8))}
     ${write({ x: 172, y: 33, size: 16, fill: '#223' }, title)}
     <circle cx="764" cy="26" r="14" fill="${colour(hue, 60)}"/>${cards.join('')}
     <rect x="170" y="212" width="610" height="368" rx="8" fill="#fff"/>${items.join('')}${lines.join('')}${cells.join('')}`,
  );
}

/** A sheet of paper with a heading and lines, as a one-page PDF. */
export async function drawPaper(heading: string, lines: readonly string[]): Promise<Buffer> {
  const body = lines.map((line, index) =>
    write({ x: 90, y: 260 + index * 46, size: 24, fill: '#333' }, line),
  );
  const page = await sharp(
    svg(
      840,
      1188,
      `<rect width="840" height="1188" fill="#fff"/><rect x="40" y="40" width="760" height="1108" fill="none" stroke="#999"/>
       ${write({ x: 420, y: 150, size: 40, fill: '#111', anchor: 'middle', weight: 700 }, heading)}${body.join('')}`,
    ),
  )
    .jpeg({ quality: 80 })
    .toBuffer();
  return pdfOf(page, { widthPx: 840, heightPx: 1188 });
}

/** A PDF of one page that shows the JPEG, at 100 pixels an inch. */
export function pdfOf(jpeg: Buffer, { widthPx, heightPx }: { widthPx: number; heightPx: number }): Buffer {
  const [width, height] = [widthPx * 0.72, heightPx * 0.72];
  const drawing = `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q`;
  const bodies: (string | Buffer)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>`,
    ],
    [`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${widthPx} /Height ${heightPx} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    ],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, body] of bodies.entries()) {
    offsets.push(size());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), ...body.map((part) => Buffer.from(part)));
    parts.push(Buffer.from('\nendobj\n'));
  }
  const start = size();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function png(width: number, height: number, content: string): Promise<Buffer> {
  return sharp(svg(width, height, content))
    .png()
    .toBuffer();
}

export function svg(width: number, height: number, content: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
  );
}

export type Pen = { x: number; y: number; size: number; fill: string; anchor?: 'middle'; weight?: number };

export function write({ x, y, size, fill, anchor = undefined, weight = 400 }: Pen, text: string): string {
  const escaped = text.replace(/[<>&]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped}</text>`;
}

export function colour(hue: Hue, lightness = 48): string {
  return `hsl(${hue % 360}, 62%, ${lightness}%)`;
}
