import type { PixelBox } from '../../domain/finding.ts';
import { bottom, boxOf, centreY, grow, overlap, right } from './geometry.ts';
import { type InkMap, inkKinds } from './ink.ts';
import type { Mark } from './marks.ts';
import { type PageLine, partBox } from './page-lines.ts';
import {
  dateWords,
  findPartyWords,
  isAtHead,
  isOfLoops,
  looksLikeDate,
  type PartyWord,
  signWords,
} from './party-words.ts';
import { longestHead, mostlyRed, shareOf } from './print-colour.ts';

/** Print is black, or blue on forms that are set in blue. */
const colourShare = (ink: InkMap, box: PixelBox) => shareOf(ink, box, (kind) => kind !== inkKinds.black);

/** Share of red among the ink of a line: words of a stamp are no words of the form. */
export const isStamped = ({ box, words, confidence }: PageLine, ink: InkMap): boolean =>
  shareOf(ink, box, (kind) => kind === inkKinds.red) > mostlyRed && !isLabelUnderStamp(words, confidence);

const asksForAnswer = /栏|意见|回复|确认|见证/;

/** A party's name and nothing else, of which no office's stamp is made. */
const isWholeHead = ({ start, end }: PartyWord, words: string) =>
  isAtHead(words, start) && end === words.replace(/:$/, '').length && !/部$/.test(words);

/** Words that ask a party to sign, under a stamp that covers them; a head in coloured print that asks a party to answer. */
function isLabelUnderStamp(words: string, confidence: number): boolean {
  const [party] = findPartyWords(words);
  if (confidence <= 0.9 || !party || /公司|专用/.test(words)) return false;
  if (isWholeHead(party, words) && confidence > typedConfidence) return true;
  return (
    /签/.test(words) || (party.start === 0 && [...words].length <= longestHead && asksForAnswer.test(words))
  );
}

const isFormText = ({ words }: PageLine) =>
  signWords.test(words) || dateWords.test(words) || findPartyWords(words).length > 0;

/** A name that stands out of the print and is hard to read: a neat hand. Type, if larger, is read beyond doubt. */
const isHardName = ({ words, confidence, heightPx }: PageLine, em: number) =>
  confidence < 0.9 && heightPx > em * 1.2 && /^\p{Script=Han}{2,4}$/u.test(words);

/** Letters of type stand closer to one another than they are high; by as much a name stands out of the print. */
const [widestType, outOfPrint] = [0.9, 1.2];

/** A name a little larger than the print whose letters are wide: a hand, however well it reads, or type set apart. */
const isWideName = ({ words, heightPx, box }: PageLine, em: number) =>
  heightPx > em * outOfPrint &&
  /^\p{Script=Han}{2,4}$/u.test(words) &&
  box.width > heightPx * [...words].length * widestType;

/** So sure are readers of type, seldom of a hand; radians and lines of print. */
const [typedConfidence, typedTilt, typedHeight] = [0.985, 0.025, 1.9];
/** Type like a hand's is read with less, on a page that leans; whether it is set apart evenly has the last say. */
const [mostlyTyped, mostTilt] = [0.9, 0.035];

/** Latin letters a little larger than the print with capitals in their midst: what a quick hand is read as. */
const isQuickLatin = ({ text, heightPx }: PageLine, em: number) =>
  heightPx > em * outOfPrint && /^[a-z .]{4,16}$/i.test(text) && /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(text);

/** Large letters that read as a name, whatever ink is left of them. */
export const readsAsName = (line: PageLine, em: number): boolean =>
  !line.isStamped &&
  line.heightPx > em * typedHeight &&
  /^\p{Script=Han}{2,4}$/u.test(line.words) &&
  !isFormText(line);

/** A label whose letters stand under one another, on a page that leans a little wider than they are. */
const isTallLabel = ({ box, words }: PageLine, em: number) =>
  box.height > box.width * 1.6 && box.width < em * 1.9 && box.height < em * 1.4 * [...words].length;

/** What of a line is print, and so no signature; undefined where a pen wrote it. */
export function printedPart(line: PageLine, ink: InkMap, em: number): PixelBox | undefined {
  const isBodySized = line.heightPx < em * 1.4;
  // A quick hand is read as a letter or two: W, M, N.
  if (/^[a-z.,~-]{1,3}$/.test(line.words) || isOfLoops(line.words)) return undefined;
  if (isFormText(line)) {
    if (isBodySized || isTallLabel(line, em)) return line.box;
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
  if (line.confidence < 0.7 || isHardName(line, em) || isWideName(line, em) || isQuickLatin(line, em))
    return undefined;
  return colourShare(ink, line.box) < 0.5 ? line.box : undefined;
}

/** True for red ink no higher than print that reads as level words beyond doubt: states such as 待签署, no stamp and no hand. */
export function isColouredPrint({ box, colour }: Mark, lines: readonly PageLine[], em: number): boolean {
  if (colour !== 'red' || box.height > em * 1.1) return false;
  return lines.some(
    (line) =>
      line.isStamped &&
      line.confidence > typedConfidence &&
      Math.abs(line.tilt ?? 0) < typedTilt &&
      /\p{Script=Han}{2}/u.test(line.words) &&
      overlap(grow(line.box, em * 0.3), box) > box.width * box.height * 0.7,
  );
}

/** Names set a little larger than the print, level and beyond doubt: a hand, if a very neat one, or a typist wrote them. */
export function mayBeTyped(line: PageLine, em: number): boolean {
  const { words, confidence, tilt = 0, heightPx, isStamped } = line;
  if (isStamped || heightPx > em * typedHeight || !/^\p{Script=Han}{2,4}$/u.test(words)) return false;
  const isBodySized = heightPx < em * 1.4;
  if (isBodySized && isWideName(line, em)) return true;
  return confidence > mostlyTyped && Math.abs(tilt) < mostTilt;
}

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
