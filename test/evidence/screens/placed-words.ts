import type { OcrLine } from '../../../domain/facts.ts';
import { judgePage } from '../../../evidence/screens/judge-page.ts';
import type { Surface } from '../../../evidence/screens/surface.ts';

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

/** A picture of a screen: flat, of few colours. */
export const screen: Surface = { flatShare: 0.9, dominantShare: 0.6, colours: 8, grain: 0.1 };

/** A list of functions at the left and the user at the top. */
export const frame: readonly Place[] = [
  ['云帆协同', 20, 20, 24],
  ...['首页', '客户管理', '合同管理', '库存管理', '系统设置'].map(
    (entry, at): Place => [entry, 20, 80 + at * 44],
  ),
  ['管理员 张伟 退出登录', 1150, 20],
];
export const judge = (places: readonly Place[], surface = screen, of = size) =>
  judgePage({ lines: places.map(lineAt), size: of, surface });

export const column = (texts: readonly string[], x: number, y: number, step = 44): Place[] =>
  texts.map((text, at) => [text, x, y + at * step]);
export const row = (texts: readonly string[], y: number, height = 20): Place[] =>
  texts.map((text, at) => [text, 240 + at * 200, y, height]);
