import type { Builder } from '../kinds.ts';
import { type Kit, using } from '../varied/parts.ts';

export type Draw = (kit: Kit) => string;
export const usingAll = (draws: Readonly<Record<string, Draw>>): Readonly<Record<string, Builder>> =>
  Object.fromEntries(Object.entries(draws).map(([name, draw]) => [name, using(draw)]));

/** One of `Chinese|English / Chinese|English / …`, in the page's language. */
export const oneOf = ({ t, random }: Kit, texts: string): string => t(random.pick(texts.split(' / ')));
/** `count` of them, in any order. */
export const someOf = ({ t, random }: Kit, texts: string, count: number): string[] =>
  random.some(texts.split(' / '), count).map(t);
export const all = ({ t }: Kit, texts: string): string[] => texts.split(' / ').map(t);
export const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
export const box = (body: string, style = '') => `<div class="card" style="${style}">${body}</div>`;
export const side = (cells: readonly string[]) =>
  `<div class="row wrap" style="align-items:stretch">${cells.join('')}</div>`;
export const picture = (height: number, width = '100%') =>
  `<div style="height:${height}px;width:${width};background:#8883;border-radius:4px"></div>`;
export const person = (kit: Kit) =>
  oneOf(kit, '陈露|Eva / 徐航|Noah / 潘婷|Mia / 宋扬|Leo / 丁一鸣|Ruth / 客服小秦|Support');
export const sentence = (kit: Kit) =>
  oneOf(
    kit,
    '麻烦把昨天的数据补一下，谢谢|Please add yesterday’s figures, thanks / 这一单客户要求提前两天|The client wants it two days earlier / 现场已经处理好，照片见附件|Done on site, photos attached / 请财务核对后再放行|Finance must check it first / 我看了一下，应该是接口没开|I looked: the port is closed / 下周例会一起过一遍|Let us go through it next week',
  );
