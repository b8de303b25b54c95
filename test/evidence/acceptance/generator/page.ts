import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import type { Rect } from './handwriting.ts';
import type { Random } from './random.ts';
import type { Companies } from './words.ts';

/** A4 at 96 dpi. */
export const pageWidth = 794;
export const pageHeight = 1123;

export type Block = {
  readonly party: SignatureParty;
  /** All that belongs to the party. */
  readonly block: Rect;
  readonly label: Rect;
  /** Where a pen or stamp goes. */
  readonly sign: Rect;
  /** Where the date is written: left end of its baseline. */
  readonly date?: readonly [number, number];
  /** 1-based. */
  readonly page: number;
};

/** What a template draws on: SVG text in CSS pixels, pages one below the other. */
export type Sheet = {
  readonly print: string;
  readonly blocks: readonly Block[];
  readonly pages: number;
  /** Of one page; A4 upright where not said. */
  readonly size?: { readonly width: number; readonly height: number };
};

export type FormWords = {
  readonly companies: Companies;
  readonly order: string;
  readonly product: string;
  readonly date: string;
  readonly sentences: readonly string[];
  readonly title: string;
};

export type Template = (random: Random, words: FormWords) => Sheet;

export type TextStyle = {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly font?: string;
};

const escapeXml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = 14, anchor = 'start', bold = false, font = 'Noto Sans CJK SC' } = style;
  return `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" text-anchor="${anchor}" fill="#111"${bold ? ' font-weight="bold"' : ''}>${escapeXml(words)}</text>`;
}

export const line = (x1: number, y1: number, x2: number, y2: number, width = 1): string =>
  `<path d="M${x1} ${y1} L${x2} ${y2}" stroke="#222" stroke-width="${width}" fill="none"/>`;

export const frame = (rect: Rect, width = 1): string =>
  `<rect x="${rect.x}" y="${rect.y}" width="${rect.width}" height="${rect.height}" stroke="#222" stroke-width="${width}" fill="none"/>`;

/** Width in CSS pixels: wide glyphs count one em, others about half. */
export function widthOf(words: string, size = 14): number {
  return [...words].reduce((width, glyph) => width + (glyph.charCodeAt(0) > 0x2e80 ? size : size * 0.56), 0);
}

export const textBox = (x: number, y: number, words: string, size = 14): Rect => ({
  x,
  y: y - size,
  width: widthOf(words, size),
  height: size * 1.3,
});

/** Rows of a ruled table with a label and a value each; answers the print and the bottom edge. */
export function factTable(
  rows: readonly (readonly [string, string])[],
  at: Rect,
): { print: string; bottom: number } {
  const height = 30;
  let print = frame({ ...at, height: rows.length * height });
  print += line(at.x + 120, at.y, at.x + 120, at.y + rows.length * height);
  rows.forEach(([label, value], index) => {
    const y = at.y + index * height;
    if (index > 0) print += line(at.x, y, at.x + at.width, y);
    print += text(at.x + 8, y + 20, label) + text(at.x + 130, y + 20, value);
  });
  return { print, bottom: at.y + rows.length * height };
}

export function paragraphs(
  sentences: readonly string[],
  x: number,
  y: number,
): { print: string; bottom: number } {
  const print = sentences.map((sentence, index) => text(x, y + index * 26, sentence)).join('');
  return { print, bottom: y + sentences.length * 26 };
}

/** Slanted lines that fill a box. */
export const hatch = ({ x, y, width, height }: Rect, step = 14): string => {
  let drawn = '';
  for (let at = step; at < width + height; at += step) {
    const [x1, y1] = at < height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at < width ? [x + at, y] : [x + width, y + at - width];
    drawn += `<path d="M${x1} ${y1} L${x2} ${y2}" stroke="#bbb" stroke-width="0.8"/>`;
  }
  return drawn;
};
