import type { PixelBox } from '../../domain/finding.ts';
import { median } from '../median.ts';
import type { Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, clip, contains, grow, overlap, right, union } from './geometry.ts';
import type { InkMap } from './ink.ts';
import { type Mark, toMark } from './marks.ts';
import type { PageLine } from './page-lines.ts';
import { namesOrganisation } from './party-companies.ts';
import type { Rule } from './ruled-lines.ts';
import { findRing, type Seal } from './seals.ts';

/** All ink in a box, as one mark. */
export function inkIn(ink: InkMap, box: PixelBox): Mark {
  const area = clip(box, ink.widthPx, ink.heightPx);
  const pixels: number[] = [];
  for (let y = Math.floor(area.y); y < Math.floor(bottom(area)); y++)
    for (let x = Math.floor(area.x); x < Math.floor(right(area)); x++)
      if (ink.kinds[y * ink.widthPx + x]) pixels.push(y * ink.widthPx + x);
  return toMark(ink, pixels, 'dark');
}

/** A frame, and whether all its sides are its own: one may lie on a longer rule of the table under it. */
type Frame = { readonly box: PixelBox; readonly isWhole: boolean };

/** By so much the ends of a frame's sides may miss one another, and so high it is at most, in lines of print. */
type Fit = { readonly tolerance: number; readonly highest: number };
const printed: Fit = { tolerance: 0.4, highest: 4.5 };
/** Stamped askew, and worn. */
const stamped: Fit = { tolerance: 1.4, highest: 6 };

/** The frame that two short level rules and two upright ones draw. */
function frameOf(upper: Rule, { rules, em }: Page, { tolerance, highest }: Fit): Frame | undefined {
  const isEven = (a: number, b: number) => Math.abs(a - b) < em * tolerance;
  const lower = rules.level.find(
    (rule) =>
      rule.at > upper.at + em * 1.5 &&
      rule.at < upper.at + em * highest &&
      isEven(rule.from, upper.from) &&
      isEven(rule.to, upper.to),
  );
  if (!lower) return undefined;
  const isSide = (x: number) =>
    rules.upright.some(
      (rule) => isEven(rule.at, x) && isEven(rule.from, upper.at) && isEven(rule.to, lower.at),
    );
  const isCovered = (x: number) =>
    rules.upright.some((rule) => isEven(rule.at, x) && rule.from < upper.at && rule.to > lower.at);
  const [left, end] = [isSide(upper.from), isSide(upper.to)];
  const isWhole = left && end;
  if (!isWhole && !(left && isCovered(upper.to)) && !(end && isCovered(upper.from))) return undefined;
  return { box: boxOf(upper.from, upper.at, upper.to, lower.at), isWhole };
}

/** A printed line lies level; one that leans so far was stamped. */
const leastTilt = 0.07;
/** A photographed sheet may be bent: a line is level that leans as those around it do. */
const neighbours = 7;
/** Words that cover a sheet to mark it stand on it more often than stamps do. */
const mostOfOne = 2;
const stampWords = /公司|专用|章$/;

function leansAlone(line: PageLine, lines: readonly PageLine[]): boolean {
  const distance = ({ box }: PageLine) =>
    Math.hypot(centreX(box) - centreX(line.box), centreY(box) - centreY(line.box));
  const near = lines
    .filter((other) => other !== line && other.tilt && !other.isStamped)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, neighbours);
  return Math.abs((line.tilt ?? 0) - median(near.map(({ tilt = 0 }) => tilt))) > leastTilt;
}

/** Dark stamps without a ring, known by their words, which lean as no print does. */
export function findLeaningStamps({ lines, em }: Page, whole: InkMap): Seal[] {
  const leaning = lines.filter(
    (line) =>
      !line.isStamped &&
      Math.abs(line.tilt ?? 0) > leastTilt &&
      line.heightPx < em * 2.4 &&
      line.words.length >= 4 &&
      leansAlone(line, lines),
  );
  if (leaning.some(({ words }) => leaning.filter((other) => other.words === words).length > mostOfOne))
    return [];
  const boxes: PixelBox[] = [];
  for (const { words, box } of leaning) {
    if (!stampWords.test(words) && !namesOrganisation(words)) continue;
    const near = boxes.findIndex((other) => overlap(grow(other, em), box) > 0);
    if (near < 0) boxes.push(box);
    else boxes[near] = union([boxes[near] as PixelBox, box]);
  }
  return boxes.map((words) => {
    const ring = ringOver(words, whole, em);
    if (ring) return { ...ring, shape: 'round' };
    const box = clip(grow(words, em * 0.8), whole.widthPx, whole.heightPx);
    return { mark: inkIn(whole, box), shape: 'rect', box };
  });
}

/** So far a ring reaches beyond the words that stand in it, in lines of print; so much of them lies in its square. */
const [ringReach, mostInRing] = [7, 0.9];

/** The ring of a round stamp, of which words under its star were read. */
function ringOver(words: PixelBox, whole: InkMap, em: number): Pick<Seal, 'mark' | 'box'> | undefined {
  const around = [centreX(words), centreY(words)] as const;
  const ring = findRing(inkIn(whole, grow(words, em * ringReach)), whole, { em, around });
  return ring && overlap(ring.box, words) > words.width * words.height * mostInRing ? ring : undefined;
}

/** The length of a stamp's frame, in lines of print; up to the last it is one only where its words say so plainly. */
const [shortest, longest, longestPlain] = [3.5, 10, 15];

/** Lines in the middle of a frame: a company, and under it what the stamp is for. */
function namesStamp(inside: readonly PageLine[], box: PixelBox, em: number): boolean {
  const middle = inside.filter((line) => Math.abs(centreX(line.box) - centreX(box)) < em * 1.5);
  const isOfStamp = ({ words }: PageLine) => /(?<![签盖公])章$/.test(words);
  return (
    middle.length === inside.length &&
    middle.some(({ words }) => /公司$/.test(words)) &&
    middle.some(isOfStamp)
  );
}

/**
 * Stamps in grey ink whose frame was taken for the rules of a table and whose words for print: a small frame of its own with
 * a company or the name of a stamp in it. `whole` is the ink with its print.
 */
export function findFramedStamps(page: Page, whole: InkMap): Seal[] {
  const { rules, em, lines } = page;
  const within = (box: PixelBox) =>
    lines.filter((line) => contains(box, [centreX(line.box), centreY(line.box)]));
  const toSeal = (box: PixelBox): Seal => ({ mark: inkIn(whole, box), shape: 'rect', box });
  return rules.level.flatMap((upper): Seal[] => {
    const length = (upper.to - upper.from) / em;
    if (length < shortest || length > longestPlain) return [];
    const frame = length < longest ? frameOf(upper, page, printed) : undefined;
    const says = (asked: RegExp) => frame && within(frame.box).some(({ words }) => asked.test(words));
    // A cell may end at a rule of its table; a stamp names its company and itself.
    const isNamed = frame?.isWhole ? says(stampWords) : says(/公司/) && says(/章$/);
    if (frame && isNamed) return [toSeal(frame.box)];
    const askew = frameOf(upper, page, stamped);
    return askew?.isWhole && namesStamp(within(askew.box), askew.box, em) ? [toSeal(askew.box)] : [];
  });
}
