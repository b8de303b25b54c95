import type { Rect } from './handwriting.ts';
import type { Random } from './random.ts';

export type SealShape = 'round' | 'square' | 'oval' | 'rect';
export type Seal = {
  readonly shape: SealShape;
  readonly company: string;
  readonly colour: string;
  readonly purpose: string;
  readonly star: boolean;
  readonly turn: number;
  readonly size: number;
  /** A thin second ring, and figures along the lower rim. */
  readonly ornament?: { readonly ring: boolean; readonly code: string };
};

const purposes = ['合同专用章', '项目专用章', '业务专用章', '交付专用章', ''];

export function inventSeal(random: Random, company: string, grey: boolean): Seal {
  const shape = random.pick<SealShape>(['round', 'round', 'round', 'oval', 'square', 'rect']);
  return {
    shape,
    company,
    colour: grey
      ? random.pick(['#555', '#707070', '#444'])
      : random.pick(['#d0241f', '#c8322e', '#b51f2a', '#e03a3a']),
    purpose: random.pick(purposes),
    star: random.chance(0.75),
    turn: random.between(-25, 25),
    size: shape === 'round' || shape === 'oval' ? random.between(92, 135) : random.between(66, 105),
  };
}

/** Rings and numbers as registered stamps have them. */
export const ornamented = (random: Random, seal: Seal): Seal => ({
  ...seal,
  ornament: {
    ring: random.chance(0.4),
    code: random.chance(0.6) ? `44${random.integer(10_000_000, 99_999_999)}${random.integer(10, 99)}` : '',
  },
});

/** Width and height in CSS pixels before turning. */
export function sealSize(seal: Seal): { width: number; height: number } {
  if (seal.shape === 'oval') return { width: seal.size, height: seal.size * 0.72 };
  if (seal.shape === 'rect') return { width: seal.size * 1.55, height: seal.size * 0.62 };
  return { width: seal.size, height: seal.size };
}

export function sealBox(seal: Seal, centre: readonly [number, number]): Rect {
  const { width, height } = sealSize(seal);
  return { x: centre[0] - width / 2, y: centre[1] - height / 2, width, height };
}

function ringText(seal: Seal, radiusX: number, radiusY: number): string {
  const glyphs = [...seal.company];
  const span = Math.min(300, 24 * glyphs.length);
  const size = Math.min(15, (radiusX * 2 * Math.PI * (span / 360)) / glyphs.length);
  return glyphs
    .map((glyph, index) => {
      const degrees = -span / 2 + (span * (index + 0.5)) / glyphs.length;
      const radians = (degrees * Math.PI) / 180;
      const x = Math.sin(radians) * radiusX;
      const y = -Math.cos(radians) * radiusY;
      return `<text x="0" y="${(size * 0.36).toFixed(1)}" text-anchor="middle" font-family="Noto Serif CJK SC" font-weight="bold" font-size="${size.toFixed(1)}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})">${glyph}</text>`;
    })
    .join('');
}

function ornamentOf({ ornament, colour }: Seal, width: number, height: number): string {
  if (!ornament) return '';
  const ring = ornament.ring
    ? `<ellipse rx="${width / 2 - 7}" ry="${height / 2 - 7}" fill="none" stroke="${colour}" stroke-width="0.8"/>`
    : '';
  const figures = [...ornament.code].map((figure, index, all) => {
    const degrees = 180 + ((all.length - 1) / 2 - index) * 7;
    const radians = (degrees * Math.PI) / 180;
    const [x, y] = [Math.sin(radians) * (width / 2 - 10), -Math.cos(radians) * (height / 2 - 10)];
    return `<text text-anchor="middle" font-family="DejaVu Sans" font-size="7" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(degrees - 180).toFixed(1)})">${figure}</text>`;
  });
  return ring + figures.join('');
}

function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.4;
    const angle = (index * Math.PI) / 5;
    return `${(Math.sin(angle) * reach).toFixed(1)},${(-Math.cos(angle) * reach).toFixed(1)}`;
  });
  return `<polygon points="${points.join(' ')}"/>`;
}

function flatText(lines: readonly string[], width: number, height: number): string {
  const longest = Math.max(...lines.map((line) => line.length));
  const size = Math.min((width * 0.9) / longest, (height * 0.85) / lines.length);
  return lines
    .map(
      (line, index) =>
        `<text x="0" y="${((index - (lines.length - 1) / 2) * size * 1.12 + size * 0.36).toFixed(1)}" text-anchor="middle" font-family="Noto Serif CJK SC" font-weight="bold" font-size="${size.toFixed(1)}">${line}</text>`,
    )
    .join('');
}

function body(seal: Seal): string {
  const { width, height } = sealSize(seal);
  const stroke = `fill="none" stroke="${seal.colour}" stroke-width="${(seal.size / 38).toFixed(1)}"`;
  if (seal.shape === 'round' || seal.shape === 'oval') {
    const ring = `<ellipse rx="${width / 2 - 2}" ry="${height / 2 - 2}" ${stroke}/>`;
    const centre = seal.star ? star(height * 0.14) : '';
    const below = seal.purpose
      ? `<text y="${(height * 0.32).toFixed(1)}" text-anchor="middle" font-family="Noto Sans CJK SC" font-weight="bold" font-size="${(width / 12).toFixed(1)}">${seal.purpose}</text>`
      : '';
    const rim = seal.ornament?.ring ? 17 : 13;
    return (
      ring +
      ornamentOf(seal, width, height) +
      ringText(seal, width / 2 - rim, height / 2 - rim + 1) +
      centre +
      below
    );
  }
  const frame = `<rect x="${-width / 2 + 2}" y="${-height / 2 + 2}" width="${width - 4}" height="${height - 4}" ${stroke}/>`;
  if (seal.shape === 'square') {
    const name = seal.company.slice(0, 4);
    return frame + flatText([name.slice(0, 2), name.slice(2, 4)], width - 8, height - 8);
  }
  return (
    frame + flatText(seal.purpose ? [seal.company, seal.purpose] : [seal.company], width - 8, height - 8)
  );
}

/** A stamp's print, ink uneven through the filter `filter`. */
export function drawSeal(seal: Seal, centre: readonly [number, number], filter: string): string {
  return `<g transform="translate(${centre[0].toFixed(1)} ${centre[1].toFixed(1)}) rotate(${seal.turn.toFixed(1)})" fill="${seal.colour}" opacity="0.88" filter="url(#${filter})">${body(seal)}</g>`;
}
