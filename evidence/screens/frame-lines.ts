import { isSlanted, type Layout, type Placed } from './layout.ts';
import { landingCues } from './vocabulary.ts';

/** Captions that say whose system this is. */
const ownerCaption =
  /当前(企业|租户|组织|公司|单位|机构)|所属(企业|公司|单位|组织|机构)|使用单位|授权(给|单位)|租户|hostedfor|licensedto|tenant|workspace[:：]|organization[:：]/;

function isCaptioned(entry: Placed, all: readonly Placed[]): boolean {
  if (ownerCaption.test(entry.words)) return true;
  return all.some(
    (other) =>
      ownerCaption.test(other.words) &&
      other.words.length <= 12 &&
      Math.abs(other.middleY - entry.middleY) < 0.015 &&
      entry.left >= other.right &&
      entry.left - other.right < 0.12,
  );
}

/** The last rows of a table reach into a bar's place: what starts under lines of its kind is one of them. */
function goesOnAbove(entry: Placed, content: readonly Placed[]): boolean {
  const above = content.filter(
    (other) =>
      Math.abs(other.left - entry.left) < 0.006 &&
      other.middleY < entry.middleY &&
      Math.abs(other.heightPx - entry.heightPx) <= entry.heightPx * 0.25,
  );
  return above.length >= 3;
}

/** Whose it is may stand at the right end of a second bar. */
const isAtUpperRight = ({ right, middleY }: Placed) => right > 0.9 && middleY < 0.12;

/** It may head what stands at the left under the bar; the first of many lines of its kind is one of them. */
function isAtUpperLeft(entry: Placed, content: readonly Placed[]): boolean {
  if (entry.left > 0.06 || entry.middleY > 0.14) return false;
  const alike = content.filter(
    (other) =>
      Math.abs(other.left - entry.left) < 0.006 &&
      Math.abs(other.heightPx - entry.heightPx) <= entry.heightPx * 0.25,
  );
  return alike.length <= 3;
}

/** Indexes of the lines that tell whose system a page is: bars, navigation, titles, greetings, watermarks, captions. */
export function frameLines(layout: Layout): readonly number[] {
  const { all, browser, nav, top, bottom, content, isPhone, medianHeightPx } = layout;
  const titles = content.filter(
    ({ middleY, heightPx }) =>
      middleY < (isPhone ? 0.17 : 0.3) && (isPhone || heightPx > medianHeightPx * 1.15),
  );
  const greetings = content.filter(({ middleY, words }) => middleY < 0.4 && landingCues.greeting.test(words));
  const slanted = all.filter(({ line }) => isSlanted(line));
  const captioned = all.filter((entry) => isCaptioned(entry, all));
  const below = bottom.filter((entry) => !goesOnAbove(entry, content));
  const corner = isPhone
    ? []
    : content.filter((entry) => isAtUpperRight(entry) || isAtUpperLeft(entry, content));
  const indexes = [browser, nav, top, below, corner, titles, greetings, slanted, captioned]
    .flat()
    .map(({ index }) => index);
  return [...new Set(indexes)].sort((a, b) => a - b);
}
