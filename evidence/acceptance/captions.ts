import type { PixelBox } from '../../domain/finding.ts';
import { median } from '../median.ts';
import { headBox } from './columns.ts';
import type { Block, Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, right } from './geometry.ts';
import { nextAsked } from './label-worth.ts';
import type { Label, LabelSet } from './labels.ts';
import { type Around, boxAround, movedBox } from './lines-in-boxes.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords, looksLikeDate, signWords } from './party-words.ts';
import { isToFillIn } from './row-span.ts';
import type { Rule } from './ruled-lines.ts';
import { partShared } from './shared-lines.ts';
import { isOfPill, sidesUnder } from './sides-under.ts';

const crosses = (rule: Rule, x: number) => rule.from <= x && rule.to >= x;

/** The line to sign on that runs close over a label, or over the line of print that it heads alone. */
function lineOver(page: Page, label: Label, labels: readonly Label[]): Rule | undefined {
  const { rules, em } = page;
  const { box } = label;
  const middles = [box, headBox(label, labels)].map(centreX);
  const over = rules.level
    .filter((rule) => rule.at < box.y + em * 0.4 && rule.at > box.y - em * 1.5)
    .filter((rule) => middles.some((x) => crosses(rule, x)));
  const lids = over.filter((rule) => sidesUnder(page, label, rule) !== undefined);
  // What runs over the lid of a label's box is the foot of another.
  const lid = Math.max(...lids.map(({ at }) => at));
  return over
    .filter((rule) => rule.at > lid && !isOfPill(page, label, rule))
    .sort((a, b) => b.at - a.at)
    .find((rule) => rule.to - rule.from > em * 5);
}

/** A table, or rules that part the blocks: another such rule runs under the label. */
function isRuledUnder(page: Page, caption: Caption): boolean {
  if (endsWithDate(page, caption)) return false;
  const { label, line: over, around } = caption;
  const { rules, em } = page;
  const { box } = label;
  // The foot of a box around them parts nothing, nor does what lies below it.
  const lowest = Math.min(bottom(box) + em * 14, (around?.foot ?? Number.POSITIVE_INFINITY) - em * 0.5);
  return rules.level.some(
    (rule) =>
      rule.at > bottom(box) &&
      rule.at < lowest &&
      rule.to - rule.from < (over.to - over.from) * mostLonger &&
      crosses(rule, over.from + em * mostShort) &&
      crosses(rule, over.to - em * mostShort) &&
      crosses(rule, centreX(box)) &&
      !isToFillIn(rule, page),
  );
}

/** In lines of print: how much room people need to sign over a line, under a label, and to print a line between two. */
const [leastRoomOver, leastRoomUnder, leastRoomBetween] = [2.6, 2, 1];
/** What a hand writes is read with less. */
const leastSure = 0.9;

/** Rules of one table are as long as one another, but for a line of print; a longer one ends the sheet. */
const [mostLonger, mostShort] = [2, 1];

type Caption = { readonly label: Label; readonly line: Rule; readonly around?: Around };

const lengthOf = ({ line }: Pick<Caption, 'line'>) => line.to - line.from;

/** A line that a stamp hides in part is shorter than another one times this. */
const leastWhole = 0.9;

/** The line over a label that a stamp hides lies as that over another one does. */
const likeThat = (label: Label, other: Caption): Caption => {
  const [dx, dy] = [label.box.x - other.label.box.x, label.box.y - other.label.box.y];
  const { at, from, to } = other.line;
  const line = { at: at + dy, from: from + dx, to: to + dx };
  return { label, line, ...(other.around ? { around: movedBox(other.around, dx, dy) } : {}) };
};

/** Captions with the boxes around them; one box of which a side isn't seen lies around its line as another does. */
function withBoxes(page: Page, captions: readonly Caption[]): Caption[] {
  const all = captions.map((caption) => {
    const around = boxAround(page, caption.label, caption.line);
    return around ? { ...caption, around } : caption;
  });
  const boxed = all.flatMap(({ line, around }) => (around ? [{ line, around }] : []));
  const [first] = boxed;
  if (!first || boxed.length < 2 || boxed.length < all.length - 1) return [...captions];
  return all.map((caption) => {
    const { from, at } = caption.line;
    const isWhole = lengthOf(caption) > lengthOf(first) * leastWhole;
    if (caption.around || !isWhole) return caption;
    return { ...caption, around: movedBox(first.around, from - first.line.from, at - first.line.at) };
  });
}

/** Print in the column of a caption, from one height to another, as it follows from top to bottom. */
const printOf = ({ lines }: Page, { line }: Pick<Caption, 'line'>, fromY: number, toY: number): PageLine[] =>
  lines
    .filter(({ isStamped, confidence }) => !isStamped && confidence > leastSure)
    .filter(({ box }) => box.x < line.to && right(box) > line.from)
    .filter(({ box }) => centreY(box) > fromY && centreY(box) < toY)
    .sort((a, b) => a.box.y - b.box.y);

/**
 * True where people sign over a line and nowhere else: there is room, the date stands close under the label, and the next rule
 * close under the date. Below a date nothing of a block follows, so what that rule begins is something else.
 */
function endsWithDate(page: Page, { label, line }: Caption): boolean {
  const { em, rules, lines } = page;
  const edge = bottom(label.box);
  const date = lines.find(
    ({ box, words }) =>
      dateWords.test(words) &&
      box.x < line.to &&
      right(box) > line.from &&
      centreY(box) > edge &&
      box.y < edge + em * leastRoomBetween,
  );
  if (!date) return false;
  const foot = bottom(date.box);
  const isRuled = rules.level.some(
    (rule) => rule.at > foot && rule.at < foot + em * leastRoomUnder && crosses(rule, centreX(label.box)),
  );
  return isRuled && printOf(page, { line }, line.at - em * leastRoomOver, line.at - em * 0.3).length === 0;
}

/** The line to fill in that runs behind what asks for it. */
const lineBehind = ({ rules, em }: Page, { box }: PageLine): Rule | undefined =>
  rules.level.find(
    ({ at, from, to }) =>
      at > centreY(box) &&
      at < bottom(box) + em &&
      from > right(box) - em &&
      from < right(box) + em * 2 &&
      to - from > em * 3,
  );

/** True where the line behind what a label asks for is a date's: 日期 stands before it, or a date on it. */
function isDated({ label }: Caption, page: Page): boolean {
  const { lines, em } = page;
  const next = nextAsked(label.line, lines, em);
  const line = next && lineBehind(page, next);
  if (!next || !line) return false;
  const isOn = ({ box }: PageLine) =>
    right(box) > line.from && box.x < line.to && box.y < line.at && bottom(box) > line.at - em * 0.6;
  return (
    /(?:日期|时间|date):?$/.test(next.words) || lines.some((one) => looksLikeDate(one.text) && isOn(one))
  );
}

/** 签署日期 asks for a date, whatever it begins with. */
const asksToSign = ({ words }: PageLine) => signWords.test(words.replace(/签[署字订章名]?(?:日期|时间)/, ''));

/** Under a name with a colon behind it is so much room, in lines of print: it heads what follows. */
const roomOfHead = 4;

/** True where people sign under a label: it asks for it above the next rule, and there, not over the label, is room. */
function isHead(caption: Caption, page: Page, areDated: boolean): boolean {
  const { label, line } = caption;
  const { lines, em, rules } = page;
  const edge = bottom(label.box);
  if (/:$/.test(label.line.words) && printOf(page, caption, edge, edge + em * roomOfHead).length === 0)
    return true;
  const next = nextAsked(label.line, lines, em);
  if (next === undefined || !asksToSign(next)) return false;
  // Below another rule the next block begins.
  if (rules.level.some((rule) => rule.at > edge && rule.at < next.box.y && crosses(rule, centreX(label.box))))
    return false;
  const under = printOf(page, caption, edge, bottom(next.box));
  const rooms = under.map(({ box }, index) => box.y - bottom(under[index - 1]?.box ?? label.box));
  const isSignedUnder =
    /:$/.test(next.words) ||
    (!areDated && lineBehind(page, next) !== undefined) ||
    Math.max(...rooms) > em * leastRoomUnder;
  const over = printOf(page, caption, line.at - em * leastRoomOver, line.at - em * 0.3);
  return isSignedUnder || over.some(({ box }) => box.y < line.at);
}

/** Labels as captions of the lines over them; undefined where more than one of them is none. */
function captionsOf(page: Page, { labels }: LabelSet): Caption[] | undefined {
  const found = labels.flatMap((label) => {
    const line = lineOver(page, label, labels);
    return line ? [{ label, line }] : [];
  });
  const seen = withBoxes(page, partShared(found));
  const areDated = seen.some((caption) => isDated(caption, page));
  if (seen.filter((caption) => isHead(caption, page, areDated)).length > 1) return undefined;
  const [longest] = seen.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest || seen.length < 2 || seen.length < labels.length - 1) return undefined;
  const width = page.sheet.right - page.sheet.left;
  const isRuledOff = seen.some((caption) => isRuledUnder(page, caption));
  const isStacked = labels.some(({ box }) => Math.abs(box.y - longest.label.box.y) > page.em * 2);
  if (lengthOf(longest) > width * 0.6 || (isRuledOff && !isStacked)) return undefined;
  const last = seen.toSorted((a, b) => a.line.at - b.line.at).at(-1) as Caption;
  if (isRuledUnder(page, last)) return undefined;
  return labels.map((label) => {
    const own = seen.find((caption) => caption.label === label);
    const isWhole = own && (own.around !== undefined || lengthOf(own) > lengthOf(longest) * leastWhole);
    return isWhole ? own : likeThat(label, longest);
  });
}

/** A hand stands higher than so many lines of print where it was misread as long words. */
const highestProse = 1.3;

/** Lines of body text, which end what belongs to a block above; words that a hand may have written are none. */
const isProse = ({ words, unread, confidence, heightPx }: PageLine, em: number) =>
  unread !== undefined ||
  ([...words].length >= 8 && (confidence > leastSure || heightPx < em * highestProse));

/** In lines of print: the least room to sign over a line, and how far the words of a party reach under its own line. */
const [leastRoom, wordsUnder] = [1.4, 2.2];

/** True where upright rules join a rule with the line below it: both are of one box. */
function isLid({ rules, em }: Page, lid: Rule, line: Rule): boolean {
  return [line.from, line.to].every((edge) =>
    rules.upright.some(
      (side) => Math.abs(side.at - edge) < em && side.from < lid.at + em && side.to > line.at - em,
    ),
  );
}

function blockOver(page: Page, { label, line, around }: Caption): Block {
  const { em } = page;
  const { from, to } = around ?? { from: line.from - em * 0.6, to: line.to + em * 0.6 };
  const over = page.lines.filter(
    (one) => bottom(one.box) < line.at && one.box.x < to && right(one.box) > from && one !== label.line,
  );
  const ceilings = over
    .filter((one) => !one.isStamped && (isProse(one, em) || dateWords.test(one.words)))
    // What leaves no room to sign over the line stands beside the hand.
    .filter((one) => bottom(one.box) < line.at - em * leastRoom);
  const rules = page.rules.level.filter(
    (rule) =>
      rule.at < line.at - em &&
      crosses(rule, (from + to) / 2) &&
      // An edge of a stamp is shorter than a line to sign on.
      rule.to - rule.from > (line.to - line.from) * 0.6,
  );
  const dates = page.lines.filter(
    (one) =>
      dateWords.test(one.words) &&
      centreY(one.box) > bottom(label.box) &&
      centreY(one.box) < bottom(label.box) + em * 3,
  );
  const [lid] = rules.filter((rule) => isLid(page, rule, line)).toSorted((a, b) => b.at - a.at);
  // With no room left over the line, a rule is a stroke of the hand or a fold.
  const parting = rules.filter(
    (rule) => rule === lid || rule.at + em * wordsUnder < line.at - em * leastRoom,
  );
  const top = Math.max(
    lid?.at ?? line.at - em * 9,
    ...ceilings.map((one) => bottom(one.box)),
    // Under the line of the party before stand its words.
    ...parting.map((rule) => (rule === lid ? rule.at : rule.at + em * wordsUnder)),
  );
  const foot =
    around?.foot ?? Math.max(bottom(label.box) + em * 0.6, ...dates.map((one) => bottom(one.box) + em * 0.5));
  return {
    party: label.party,
    label,
    box: boxOf(from, Math.min(top, line.at - em), to, foot),
    signBox: boxOf(from, Math.min(top, line.at - em), to, line.at + em * 0.3),
  };
}

/** Blocks one over the other are of one height: nothing but air ends the topmost one. */
function withOneHeight(blocks: readonly Block[], em: number): Block[] {
  const heights = blocks.map(({ signBox }) => signBox.height);
  const usual = median(heights);
  const isStacked = blocks.every(
    ({ label }, index) => index === 0 || Math.abs(label.box.y - (blocks[0] as Block).label.box.y) > em * 2,
  );
  if (!isStacked || blocks.length < 3) return [...blocks];
  return blocks.map((block) => {
    const { box, signBox } = block;
    const by = Math.max(0, signBox.height - usual);
    const cut = (whole: PixelBox) => ({ ...whole, y: whole.y + by, height: whole.height - by });
    return { ...block, box: cut(box), signBox: cut(signBox) };
  });
}

/** Blocks over lines to sign on that have the parties' names under them; undefined where the page isn't laid out so. */
export function layOutCaptions(page: Page, set: LabelSet): Block[] | undefined {
  const blocks = captionsOf(page, set)?.map((caption) => blockOver(page, caption));
  return blocks && withOneHeight(blocks, page.em);
}
