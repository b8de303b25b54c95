import { median } from '../median.ts';
import type { ReadLine } from '../ocr/engine.ts';
import type { Point } from './geometry.ts';

/**
 * How lines of print run over a page: a turn of the whole, and a slope that grows from top to bottom, as a camera
 * held at an angle draws it. Flattening makes every line of print level.
 */
export type Slope = {
  /** Radians, clockwise. */
  readonly turn: number;
  /** Change of the remaining slope for each pixel downwards. */
  readonly growth: number;
  readonly centreX: number;
  readonly centreY: number;
};

export type Flattening = {
  readonly toFlat: (point: Point) => Point;
  readonly toPage: (point: Point) => Point;
};

/** What the slope is fitted to. */
type Sloping = Pick<ReadLine, 'turned' | 'confidence'>;

type Line = { readonly angle: number; readonly y: number; readonly weight: number };

/** Long lines of sure print: stamps and handwriting run as they like. */
function levelLines(lines: readonly Sloping[]): Line[] {
  return lines
    .filter(({ turned, confidence }) => confidence > 0.85 && turned.width > turned.height * 3.5)
    .map(({ turned }) => ({
      angle: wrap(turned.angle),
      y: turned.centreY,
      weight: Math.min(turned.width, 500),
    }));
}

const meanOf = (lines: readonly Line[], value: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + line.weight * value(line), 0) /
  lines.reduce((sum, line) => sum + line.weight, 0);

/** Fits the slope to the long lines among `lines`; level where there are too few to tell. */
export function fitSlope(lines: readonly Sloping[], widthPx: number, heightPx: number): Slope {
  const centre = { centreX: widthPx / 2, centreY: heightPx / 2 };
  const long = levelLines(lines);
  if (long.length < 3) return { turn: 0, growth: 0, ...centre };
  const typical = median(long.map(({ angle }) => angle));
  const near = long.filter(({ angle }) => Math.abs(angle - typical) < 0.06);
  const turn = meanOf(near, ({ angle }) => angle);
  const meanY = meanOf(near, ({ y }) => y);
  const spread = meanOf(near, ({ y }) => (y - meanY) ** 2);
  const fitted = meanOf(near, ({ y, angle }) => (y - meanY) * (angle - turn)) / Math.max(1, spread);
  const before = meanOf(near, ({ angle }) => (angle - turn) ** 2);
  const after = meanOf(near, ({ y, angle }) => (angle - turn - fitted * (y - meanY)) ** 2);
  // A hand's breadth of print says nothing about how slope changes over a page, nor does a fit that explains little.
  const isTold = near.length >= 6 && spread > (heightPx * 0.1) ** 2 && after < before * 0.5;
  const growth = isTold ? Math.max(-1.2e-4, Math.min(1.2e-4, fitted)) : 0;
  return { turn: turn + growth * (centre.centreY - meanY), growth, ...centre };
}

const wrap = (angle: number) => {
  const half = Math.PI / 2;
  return angle > half ? angle - Math.PI : angle < -half ? angle + Math.PI : angle;
};

/** Both directions of the flattening; exact inverses of one another. */
export function flattening({ turn, growth, centreX, centreY }: Slope): Flattening {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return {
    toFlat: ([x, y]) => {
      const dx = x - centreX;
      const dy = y - centreY;
      const u = dx * cos + dy * sin;
      const v = -dx * sin + dy * cos;
      return [centreX + u, centreY + v - u * growth * v];
    },
    toPage: ([x, y]) => {
      const u = x - centreX;
      const v = (y - centreY) / (1 - u * growth);
      return [centreX + u * cos - v * sin, centreY + u * sin + v * cos];
    },
  };
}

export const isLevel = ({ turn, growth }: Slope): boolean =>
  Math.abs(turn) < 0.0015 && Math.abs(growth) < 2e-6;
