import type { OcrLine, ScreenshotFacts } from '../../domain/facts.ts';
import { pressedLine } from './pressed-line.ts';

/** What two pictures are compared by: a part of what was read off each. */
export type PicturePrint = Pick<ScreenshotFacts, 'widthPx' | 'heightPx' | 'fingerprint' | 'lines'>;

const side = 64;

export function greySteps(fingerprint: string): Uint8Array {
  const bytes = atob(fingerprint);
  return Uint8Array.from({ length: bytes.length }, (_, at) => bytes.charCodeAt(at));
}

/** Mean difference of two fingerprints in steps of 256; a re-encoded or resized copy stays near 1. */
function fingerprintDistance(a: PicturePrint, b: PicturePrint): number {
  const [first, second] = [greySteps(a.fingerprint), greySteps(b.fingerprint)];
  if (first.length !== side * side || second.length !== side * side) return 255;
  let sum = 0;
  for (let at = 0; at < first.length; at++) sum += Math.abs((first[at] as number) - (second[at] as number));
  return sum / first.length;
}

const isSameShape = (a: PicturePrint, b: PicturePrint) =>
  Math.abs(Math.log((a.widthPx * b.heightPx) / (a.heightPx * b.widthPx))) < 0.03;

type Mark = {
  readonly words: string;
  /** The middle of the line. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  /** Where a picture was cut out of another, the words at its sides may have lost letters. */
  readonly isAtSide: boolean;
  readonly weight: number;
};

const middle = ({ box }: OcrLine) => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
  halfWidth: box.width / 2,
});

/** Words at the very edge may have been cut through, and would not be found again. */
function isWhole({ box }: OcrLine, { widthPx, heightPx }: PicturePrint): boolean {
  const edge = 6;
  return (
    box.x > edge && box.y > edge && box.x + box.width < widthPx - edge && box.y + box.height < heightPx - edge
  );
}

const isAtSide = ({ box }: OcrLine, { widthPx }: PicturePrint) =>
  box.x < box.height * 1.5 || box.x + box.width > widthPx - box.height * 1.5;

function marksOf(page: PicturePrint): Mark[] {
  return (
    page.lines
      // A watermark is the same on every page of a customer.
      .filter((line) => line.confidence >= 0.8 && Math.abs(line.angle ?? 0) < 0.12 && isWhole(line, page))
      .map((line) => ({
        words: pressedLine(line.text),
        ...middle(line),
        isAtSide: isAtSide(line, page),
      }))
      .filter(({ words }) => words.length >= 2)
      .map((mark) => ({ ...mark, weight: Math.min(12, mark.words.length) }))
  );
}

/** How a page lies inside another: place there = scale × place here + offset. */
type Fit = { readonly scale: number; readonly x: number; readonly y: number };

const mostFits = 8;

/** The fits that far apart words give which occur once in both pages, the farthest first. */
function fitsBetween(a: readonly Mark[], b: readonly Mark[]): Fit[] {
  const once = (marks: readonly Mark[], words: string) =>
    marks.filter((mark) => mark.words === words).length === 1;
  const pairs = a
    .filter((mark) => once(a, mark.words) && once(b, mark.words))
    .map((mark) => ({ here: mark, there: b.find(({ words }) => words === mark.words) as Mark }));
  const fits: { fit: Fit; distance: number }[] = [];
  pairs.forEach(({ here, there }, at) => {
    for (const other of pairs.slice(at + 1)) {
      const distance = Math.hypot(here.x - other.here.x, here.y - other.here.y);
      if (distance < 20) continue;
      const scale = Math.hypot(there.x - other.there.x, there.y - other.there.y) / distance;
      fits.push({ distance, fit: { scale, x: there.x - scale * here.x, y: there.y - scale * here.y } });
    }
  });
  return fits
    .sort((one, two) => two.distance - one.distance)
    .slice(0, mostFits)
    .map(({ fit }) => fit);
}

/** Small print is misread here and there: of long words most letters have to agree; figures and Latin always do. */
function isNearly(words: string, others: string): boolean {
  if (words === others) return true;
  if (words.length < 6 || words.length !== others.length) return false;
  const differing = [...words].flatMap((letter, at) =>
    letter === others[at] ? [] : [letter, others[at] ?? ''],
  );
  return (
    differing.length / 2 <= words.length * 0.25 && differing.every((letter) => /\p{sc=Han}/u.test(letter))
  );
}

/** Most of the words that stand in one line here may stand in a shorter one there. */
const mostOf = 0.6;

/** Whether the words are those of a line beside which they stand, or one a part of the other: engines join what stands close. */
function stands(mark: Mark, other: Mark, tolerancePx: number): boolean {
  if (Math.abs(other.y) > tolerancePx) return false;
  if (isNearly(mark.words, other.words)) return Math.abs(other.x) < tolerancePx;
  const reach = Math.max(mark.halfWidth, other.halfWidth) + tolerancePx;
  if (Math.abs(other.x) >= reach) return false;
  const isPart = mark.words.length >= (mark.isAtSide ? 2 : 3) && other.words.includes(mark.words);
  const isMost = other.words.length >= Math.max(3, mark.words.length * mostOf);
  return isPart || (isMost && mark.words.includes(other.words));
}

/** Whether the words stand there in several lines beside each other, of which they hold each. */
function standsInPieces(mark: Mark, others: readonly Mark[], tolerancePx: number): boolean {
  const pieces = others.filter(
    ({ words, x, y, halfWidth }) =>
      Math.abs(y) < tolerancePx &&
      Math.abs(x) < Math.max(mark.halfWidth, halfWidth) + tolerancePx &&
      words.length >= 2 &&
      mark.words.includes(words),
  );
  const told = pieces.reduce((sum, { words }) => sum + words.length, 0);
  return pieces.length > 1 && told >= mark.words.length * mostOf;
}

/** Share of a page's words that stand at the fitting place of the other page. */
function shareFound(a: readonly Mark[], b: readonly Mark[], fit: Fit, tolerancePx: number): number {
  let [found, all] = [0, 0];
  for (const mark of a) {
    all += mark.weight;
    const [x, y] = [fit.scale * mark.x + fit.x, fit.scale * mark.y + fit.y];
    const seenFrom = (other: Mark): Mark => ({ ...other, x: other.x - x, y: other.y - y });
    const isThere =
      b.some((other) => stands(mark, seenFrom(other), tolerancePx)) ||
      standsInPieces(mark, b.map(seenFrom), tolerancePx);
    if (isThere) found += mark.weight;
  }
  return all > 0 ? found / all : 0;
}

const fewestMarks = 4;
/** Of the words of the larger picture: fewer are a bar that many pages share. */
const [leastCut, leastPart] = [0.3, 0.45];

/** Marks of the larger picture where the smaller one was cut out of it. */
function marksInside(many: readonly Mark[], { scale, x, y }: Fit, small: PicturePrint): readonly Mark[] {
  const isInside = (at: number, length: number) => at > 0 && at < length;
  return many.filter(
    (mark) => isInside((mark.x - x) / scale, small.widthPx) && isInside((mark.y - y) / scale, small.heightPx),
  );
}

/** Whether two pictures are the same screen: sent twice, saved anew, resized or cut out of each other. */
export function isSamePicture(a: PicturePrint, b: PicturePrint): boolean {
  const distance = isSameShape(a, b) ? fingerprintDistance(a, b) : 255;
  const [small, large] = marksOf(a).length <= marksOf(b).length ? [a, b] : [b, a];
  const [few, many] = [marksOf(small), marksOf(large)];
  if (few.length < fewestMarks) return distance < 1.2 && Math.abs(few.length - many.length) <= 1;
  const tolerancePx = Math.max(8, large.widthPx * 0.008);
  const [best] = fitsBetween(few, many)
    .map((fit) => ({ fit, found: shareFound(few, many, fit, tolerancePx) }))
    .sort((one, two) => two.found - one.found);
  if (!best) return false;
  const isSmaller = Math.min(a.widthPx, b.widthPx) < Math.max(a.widthPx, b.widthPx) * 0.85;
  // Small print is misread in a smaller copy; the pictures themselves are one.
  if (isSmaller && distance < 0.7 && Math.abs(few.length - many.length) <= many.length * 0.25)
    return best.found >= 0.55;
  if (distance < 4 && Math.abs(few.length - many.length) <= Math.max(2, many.length * 0.25))
    return best.found >= 0.8;
  if (best.found < 0.85) return false;
  const isCutOut =
    few.length >= many.length * leastCut && few.length >= marksInside(many, best.fit, small).length * 0.7;
  return few.length >= many.length * leastPart || isCutOut;
}
