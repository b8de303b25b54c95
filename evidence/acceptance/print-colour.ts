import type { PixelBox } from '../../domain/finding.ts';
import { bottom, contains, grow, right } from './geometry.ts';
import { type InkMap, inkKinds } from './ink.ts';
import { type PageLine, partBox } from './page-lines.ts';
import { findPartyWords, isAtHead } from './party-words.ts';

type IsCounted = (kind: number, x: number, y: number) => boolean;

/** Pixels of ink of some kinds in a box, and of any. */
function countIn(ink: InkMap, box: PixelBox, isCounted: IsCounted): { counted: number; all: number } {
  let [counted, all] = [0, 0];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(ink.heightPx, bottom(box)); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(ink.widthPx, right(box)); x++) {
      const kind = ink.kinds[y * ink.widthPx + x];
      if (kind === undefined || kind === inkKinds.none) continue;
      all++;
      if (isCounted(kind, x, y)) counted++;
    }
  }
  return { counted, all };
}

/** Share of ink of some kinds in a box, 0–1. */
export function shareOf(ink: InkMap, box: PixelBox, isCounted: (kind: number) => boolean): number {
  const { counted, all } = countIn(ink, box, isCounted);
  return all ? counted / all : 0;
}

/** Of so many printed lines, so much of the ink is blue where a form is set in blue, light or dark. */
const [mostlyBlue, blueInk] = [0.4, 0.04];

const isBlueIn = (ink: InkMap, box: PixelBox, share: number) =>
  shareOf(ink, box, (kind) => kind === inkKinds.blue) > share;

/** The words that a form sets itself, up to the colon behind which people write. */
const ownWords = (line: PageLine) => partBox(line, 0, line.words.search(/:/) + 1 || line.words.length);

/** Takes blue for black where a form's own print is blue, all of it or a party's name: there it tells no pen from print. */
export function levelBlue(ink: InkMap, lines: readonly PageLine[]): void {
  const printed = lines.filter(
    ({ words, confidence, isStamped }) => !isStamped && confidence > 0.95 && words.length >= 3,
  );
  const blue = printed.filter(({ box }) => isBlueIn(ink, box, blueInk));
  const isAll = blue.length > printed.length * mostlyBlue;
  const heads = blue
    .filter(({ words }) => findPartyWords(words).length > 0)
    .map(ownWords)
    .filter((box) => isBlueIn(ink, box, mostlyBlue));
  const whole = { x: 0, y: 0, width: ink.widthPx, height: ink.heightPx };
  for (const box of isAll ? [whole] : heads) blacken(ink, box);
}

function blacken({ kinds, widthPx, heightPx }: InkMap, box: PixelBox, kind: number = inkKinds.blue): void {
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(heightPx, bottom(box)); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(widthPx, right(box)); x++) {
      const at = y * widthPx + x;
      if (kinds[at] === kind) kinds[at] = inkKinds.black;
    }
  }
}

/** Of a line in red so much of the ink is red. */
export const mostlyRed = 0.7;
/** In letters: a head says no more. */
export const longestHead = 8;
/** So sure is a reader of print. */
const sureOfPrint = 0.9;
/** In lines of print: so far beyond its box a line's ink reaches, and so near stand a stamp's rim and its words. */
const [beside, withinStamp] = [0.2, 1.2];
/** Red ink around a line, as a share of its own: specks. */
const mostAround = 0.05;

const isRed = (kind: number) => kind === inkKinds.red;

/** True where no red ink stands around a line but that of others beyond doubt: a stamp has its rim or frame there. */
function isAlone(ink: InkMap, { box }: PageLine, sure: readonly PageLine[], em: number): boolean {
  const printed = sure.map((line) => grow(line.box, em * beside));
  const isStray: IsCounted = (kind, x, y) => isRed(kind) && !printed.some((one) => contains(one, [x, y]));
  const around = countIn(ink, grow(box, em * withinStamp), isStray).counted;
  return around < countIn(ink, box, isRed).counted * mostAround;
}

/** Takes red for black where a name of a party is printed in red and in no stamp. */
export function levelRed(ink: InkMap, lines: readonly PageLine[], em: number): void {
  const sure = lines.filter(({ confidence }) => confidence > sureOfPrint);
  const heads = sure.filter(
    ({ words }) =>
      isAtHead(words, findPartyWords(words)[0]?.start) &&
      [...words].length <= longestHead &&
      !/公司|专用/.test(words),
  );
  const printed = heads.filter(
    (line) => shareOf(ink, line.box, isRed) > mostlyRed && isAlone(ink, line, sure, em),
  );
  for (const { box } of printed) blacken(ink, grow(box, em * beside), inkKinds.red);
}
