import type { PixelBox } from '../../domain/finding.ts';
import type { Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, contains, grow, right } from './geometry.ts';
import { type InkMap, inkKinds } from './ink.ts';
import { type PageLine, partBox } from './page-lines.ts';
import { dateWords, findPartyWords, looksLikeDate, signWords } from './party-words.ts';
import type { Rules } from './ruled-lines.ts';

/** Share of coloured ink in a box; print is black. */
function colourShare(ink: InkMap, box: PixelBox): number {
  let [coloured, all] = [0, 0];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(ink.heightPx, bottom(box)); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(ink.widthPx, right(box)); x++) {
      const kind = ink.kinds[y * ink.widthPx + x];
      if (kind === inkKinds.none) continue;
      all++;
      if (kind !== inkKinds.black) coloured++;
    }
  }
  return all ? coloured / all : 0;
}

/** Share of red among the ink of a line: words of a stamp are no words of the form. */
export function isStamped({ box, words, confidence }: PageLine, ink: InkMap): boolean {
  let [red, all] = [0, 0];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(ink.heightPx, bottom(box)); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(ink.widthPx, right(box)); x++) {
      const kind = ink.kinds[y * ink.widthPx + x];
      if (kind === inkKinds.none) continue;
      all++;
      if (kind === inkKinds.red) red++;
    }
  }
  return red > all * 0.7 && !isLabelUnderStamp(words, confidence);
}

/** Words that ask a party to sign, under a stamp that covers them. */
const isLabelUnderStamp = (words: string, confidence: number) =>
  confidence > 0.9 && findPartyWords(words).length > 0 && /签/.test(words) && !/公司|专用/.test(words);

const isFormText = ({ words }: PageLine) =>
  signWords.test(words) || dateWords.test(words) || findPartyWords(words).length > 0;

/** What of a line is print, and so no signature; undefined where a pen wrote it. */
export function printedPart(line: PageLine, ink: InkMap, em: number): PixelBox | undefined {
  const isBodySized = line.heightPx < em * 1.4;
  // A quick hand is read as a letter or two: W, M, N.
  if (/^[a-z.,~-]{1,3}$/.test(line.words)) return undefined;
  if (isFormText(line)) {
    if (isBodySized) return line.box;
    // A signature that touches its label comes as one tall line: only the label's words are print.
    const end = Math.max(line.words.search(/[::]/) + 1, lastFormWord(line.words));
    const part = partBox(line, 0, end);
    const middle = centreY(line.box);
    return boxOf(
      part.x,
      Math.max(line.box.y, middle - em * 0.75),
      right(part),
      Math.min(bottom(line.box), middle + em * 0.75),
    );
  }
  if (looksLikeDate(line.text) && line.heightPx < em * 1.7) return line.box;
  if (!isBodySized) return line.confidence > 0.95 && line.words.length > 5 ? line.box : undefined;
  if (line.confidence < 0.7) return undefined;
  return colourShare(ink, line.box) < 0.5 ? line.box : undefined;
}

/** So sure are readers of type, seldom of a hand; radians and lines of print. */
const [typedConfidence, typedTilt, typedHeight] = [0.985, 0.025, 1.9];

/** Names set a little larger than the print, level and beyond doubt: a hand, if a very neat one, or a typist wrote them. */
export const mayBeTyped = ({ words, confidence, tilt = 0, heightPx, isStamped }: PageLine, em: number) =>
  !isStamped &&
  confidence > typedConfidence &&
  Math.abs(tilt) < typedTilt &&
  heightPx < em * typedHeight &&
  /^\p{Script=Han}{2,4}$/u.test(words);

function lastFormWord(words: string): number {
  const all = [...words.matchAll(new RegExp(`${signWords.source}|${dateWords.source}`, 'g'))];
  const last = all.at(-1);
  const party = findPartyWords(words).at(-1);
  return Math.max(last ? last.index + last[0].length : 0, party?.end ?? 0);
}

/** Wipes print off the page; coloured ink in its place stays. */
export function erasePrint(ink: InkMap, boxes: readonly PixelBox[], em: number): void {
  for (const box of boxes) {
    const wide = grow(box, em * 0.18, em * 0.08);
    for (let y = Math.max(0, Math.floor(wide.y)); y < Math.min(ink.heightPx, bottom(wide)); y++) {
      for (let x = Math.max(0, Math.floor(wide.x)); x < Math.min(ink.widthPx, right(wide)); x++) {
        const at = y * ink.widthPx + x;
        if (ink.kinds[at] === inkKinds.black) ink.kinds[at] = inkKinds.none;
      }
    }
  }
}

const asksFor = (words: string) => signWords.test(words) || findPartyWords(words).length > 0;

type Place = { readonly box: PixelBox };

/** The ruled cell around a short line; undefined where one of its sides is open or it is as wide as a place to sign. */
function cellAround({ box }: PageLine, { level, upright }: Rules, em: number): PixelBox | undefined {
  const [x, y] = [centreX(box), centreY(box)];
  const sides = upright.filter((rule) => rule.from < y && rule.to > y).map(({ at }) => at - x);
  const edges = level.filter((rule) => rule.from < x && rule.to > x).map(({ at }) => at - y);
  const before = (all: readonly number[]) => Math.max(...all.filter((by) => by < 0));
  const behind = (all: readonly number[]) => Math.min(...all.filter((by) => by > 0));
  const cell = boxOf(x + before(sides), y + before(edges), x + behind(sides), y + behind(edges));
  return cell.width < em * 14 && cell.height < em * 14 ? cell : undefined;
}

/** Where dates are written: beside 日期 or in the cell that it heads, between 年 月 日, under a column's head. */
export function dateZones(
  lines: readonly PageLine[],
  { em, rules }: Pick<Page, 'em' | 'rules'>,
  blocksTop: number,
): PixelBox[] {
  return lines.flatMap((line) => {
    const match = /日期|时间|date/.exec(line.words);
    if (/年.{0,6}月|月.{0,4}日/.test(line.words)) return [grow(line.box, em * 2, em * 0.6)];
    if (!match) return [];
    const middle = centreY(line.box);
    const label = partBox(line, match.index, match.index + match[0].length);
    const isHead = middle < blocksTop && middle > blocksTop - em * 3 && line.words.length <= 8;
    if (isHead) return [boxOf(label.x - em * 2.5, middle, right(label) + em * 3, Number.MAX_SAFE_INTEGER)];
    const cell = line.words.length <= 8 && !signWords.test(line.words) && cellAround(line, rules, em);
    const isAlone =
      cell &&
      lines.every(({ box, words }) => !asksFor(words) || !contains(cell, [centreX(box), centreY(box)]));
    if (cell && isAlone) return [cell];
    return [boxOf(right(label) - em * 0.3, middle - em * 1.05, right(label) + em * 8.5, middle + em * 1.05)];
  });
}

/** Columns are filled in alike: where one has its date, its neighbours have theirs, even if the word was not read. */
export function shareDateZones(zones: readonly PixelBox[], blocks: readonly Place[], em: number): PixelBox[] {
  const inRow = (a: Place, b: Place) => a !== b && Math.abs(a.box.y - b.box.y) < em;
  const shared = zones.flatMap((zone) => {
    const home = blocks.find(({ box }) => contains(box, [centreX(zone), centreY(zone)]));
    if (!home) return [];
    return blocks
      .filter((other) => inRow(home, other))
      .map((other) => ({ ...zone, x: zone.x + other.box.x - home.box.x }));
  });
  return [...zones, ...shared];
}
