import type { TurnedBox } from '../ocr/engine.ts';
import type { Point } from './geometry.ts';
import { median } from './geometry.ts';

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

const longLine = (region: TurnedBox) => region.width > region.height * 3.5;

/** Fits the slope to the long lines among `regions`; level where there are too few to tell. */
export function fitSlope(regions: readonly TurnedBox[], widthPx: number, heightPx: number): Slope {
  const centre = { centreX: widthPx / 2, centreY: heightPx / 2 };
  const lines = regions.filter(longLine).map((region) => ({ angle: wrap(region.angle), at: region }));
  if (lines.length < 3) return { turn: 0, growth: 0, ...centre };
  const typical = median(lines.map(({ angle }) => angle));
  const near = lines.filter(({ angle }) => Math.abs(angle - typical) < 0.06);
  const weight = (box: TurnedBox) => Math.min(box.width, 400);
  const total = near.reduce((sum, { at }) => sum + weight(at), 0);
  const turn = near.reduce((sum, { at, angle }) => sum + weight(at) * angle, 0) / total;
  const meanY = near.reduce((sum, { at }) => sum + weight(at) * at.centreY, 0) / total;
  let across = 0;
  let spread = 0;
  for (const { at, angle } of near) {
    across += weight(at) * (at.centreY - meanY) * (angle - turn);
    spread += weight(at) * (at.centreY - meanY) ** 2;
  }
  // A hand's breadth of print says nothing about how slope changes over a page.
  const isSpread = near.length >= 8 && spread / total > (heightPx * 0.12) ** 2;
  const growth = isSpread ? Math.max(-1.2e-4, Math.min(1.2e-4, across / spread)) : 0;
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
