import type { PixelBox } from '../../domain/finding.ts';

/** How much of two marks' size may differ before they can't be of one stamp, and of their shape before of one hand. */
const sizeTolerance = 0.14;

export const near = (a: number, b: number, tolerance = sizeTolerance) =>
  Math.abs(a - b) <= tolerance * Math.max(a, b);
export const nearBox = (a: PixelBox, b: PixelBox, tolerance?: number) =>
  near(a.width, b.width, tolerance) && near(a.height, b.height, tolerance);
/** How far one shape is the other, 0–1. */
export function shapeLikeness(a: PixelBox, b: PixelBox): number {
  const [one, other] = [a.width / a.height, b.width / b.height];
  return Math.min(one, other) / Math.max(one, other);
}

/** One person writes one name larger and smaller. */
export const nearShape = (a: PixelBox, b: PixelBox) => shapeLikeness(a, b) >= 1 - sizeTolerance;

/** A hand is wider than it is high; beside upright letters, on a page that lies, higher. */
const leastLong = 1.25;
export const areLong = (...boxes: readonly PixelBox[]) =>
  boxes.every(({ width, height }) => width > height * leastLong) ||
  boxes.every(({ width, height }) => height > width * leastLong);
