/** Differences up to this many of 256 steps are what JPEG makes of one colour. */
const sameColour = 8;
const invisible = 2;

/** What the pixels (RGBA, 8 bit) show to an eye on any ground. */
export type Flatness = { readonly isBlank: boolean; readonly hasTransparency: boolean };

type Range = { low: number; high: number };

/** One colour only, or nothing visible at all. Stops as soon as both answers are known. */
export function measureFlatness(rgba: Uint8Array): Flatness {
  const ranges: Range[] = [0, 1, 2, 3].map(() => ({ low: 255, high: 0 }));
  let isBlank = true;
  let hasTransparency = false;
  for (let at = 0; at < rgba.length && (isBlank || !hasTransparency); at += 4) {
    const alpha = rgba[at + 3] as number;
    if (alpha < 255) hasTransparency = true;
    for (let channel = isBlank && alpha > invisible ? 0 : 3; channel < 4; channel++) {
      const value = rgba[at + channel] as number;
      const range = ranges[channel] as Range;
      if (value < range.low) range.low = value;
      if (value > range.high) range.high = value;
      if (range.high - range.low > sameColour) isBlank = false;
    }
  }
  return { isBlank, hasTransparency };
}
