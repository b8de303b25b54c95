import { median } from '../median.ts';
import type { Layout, Placed } from './layout.ts';
import type { SeenPage } from './structure-votes.ts';
import { colourDistance } from './tints.ts';
import { aboutCues } from './vocabulary.ts';

const licence =
  /授权(给|期|到期|至|日期|单位|用户|类型|方式|码)|许可(证|用户|数|期)|(有效|到期)(期|日)|序列号|机器码|激活码|注册码|著作权|licensed|licen[cs]e|serialnumber|expires/;
/** 2016-2026 of a company: the years of its rights, whose sign an engine may not know. */
const rightsYears = /^[©@(c)]{0,3}(19|20)\d\d[-–—](19|20)\d\d\p{L}/u;

const tellsProgram = ({ words }: Placed) =>
  licence.test(words) || aboutCues.rights.test(words) || rightsYears.test(words);
const isTitle = ({ words }: Placed) => words.length > 2 && words.length <= 30 && aboutCues.title.test(words);

/** Largest distance between edges of lines that stand below each other, as a share of the width. */
const nearestX = 0.012;
/** How far from the version, as a share of the height. */
const reachY = 0.3;
const mostLines = 14;

const areAligned = (a: Placed, b: Placed) =>
  Math.abs(a.left - b.left) < nearestX || Math.abs(a.middleX - b.middleX) < nearestX;

/** Rows that start at one place on the left of a version that stands in their middle. */
function rowsUnder(version: Placed, near: readonly Placed[]): readonly Placed[] {
  const told = near.filter(
    (entry) =>
      tellsProgram(entry) && entry.left < version.left && entry.right > version.left && entry !== version,
  );
  const starts = told.filter((one) => told.filter((other) => areAligned(one, other)).length >= 2);
  return near.filter((entry) => starts.some((start) => Math.abs(start.left - entry.left) < nearestX));
}

/**
 * The few lines below each other that tell version, rights and licence: a box about the program, whatever is behind it.
 * Undefined where no such lines stand together.
 */
export function aboutBox({ content }: Pick<Layout, 'content'>): readonly Placed[] | undefined {
  const versions = content.filter(({ words }) => words.length <= 40 && aboutCues.version.test(words));
  for (const version of versions) {
    const near = content.filter((entry) => Math.abs(entry.middleY - version.middleY) < reachY);
    const rows = rowsUnder(version, near);
    const box = near.filter((entry) => areAligned(entry, version) || rows.includes(entry));
    const told = box.filter((entry) => tellsProgram(entry) || isTitle(entry));
    if (told.length >= 2 && box.length <= mostLines) return box;
  }
  return undefined;
}

/** Secondary print has two thirds of the contrast of the rest; a mask leaves half of it or less. */
const dimmedShare = 0.6;

/** Whether a mask lies over all but these lines, which dims what is behind them. */
function isDimmedBehind(box: readonly Placed[], { layout, tints }: SeenPage): boolean {
  const contrasts = (lines: readonly Placed[]) =>
    lines.flatMap(({ index }) => {
      const tint = tints[index];
      return tint ? [colourDistance(tint.ink, tint.ground)] : [];
    });
  const inside = contrasts(box);
  const behind = contrasts(layout.all.filter((entry) => !box.includes(entry)));
  return inside.length > 0 && behind.length > 0 && median(behind) < median(inside) * dimmedShare;
}

/** The page without what a box about the program has dimmed. */
export function inFront(page: SeenPage): SeenPage {
  const box = aboutBox(page.layout);
  if (!box || !isDimmedBehind(box, page)) return page;
  const layout = { ...page.layout, all: box, content: box, nav: [], navColumn: [], top: [], bottom: [] };
  return { ...page, layout };
}
