import type { OcrLine } from '../../../domain/facts.ts';

/** Of the pages that tests set up. */
export const size = { widthPx: 1366, heightPx: 768 };

/** Words and where they stand on a page, in pixels; the angle in radians. */
export type Place = readonly [text: string, x: number, y: number, height?: number, angle?: number];

export const lineAt = ([text, x, y, height = 20, angle = 0]: Place): OcrLine => ({
  text,
  confidence: 0.99,
  box: { x, y, width: [...text].length * height * 0.8, height },
  angle,
});
