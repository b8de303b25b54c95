import type { SignatureKind, SignatureReason, SignatureState } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import type { Block } from './form-page.ts';
import { bottom, centreX, centreY, contains, overlap, right, union } from './geometry.ts';
import type { InkMap } from './ink.ts';
import { countTurns, isArc, type Mark, shareInside, strokeLength, toMark } from './marks.ts';
import { isBareRing, isFrame, type Seal, sealCentre, withoutPrintedRings } from './seals.ts';
import type { SealWords } from './straighten-seal.ts';

/** What was found in one block, before blocks are compared. */
export type BlockVerdict = {
  readonly block: Block;
  readonly state: SignatureState;
  readonly kind: SignatureKind;
  readonly confidence: number;
  readonly reasons: readonly SignatureReason[];
  readonly seal?: Seal;
  /** All stamps of the block as one mark. */
  readonly sealInk?: Mark;
  /** Words of the stamp, as far as they were read. */
  readonly sealWords?: SealWords;
  /** The handwriting as one mark. */
  readonly hand?: Mark;
  /** Of all dark ink in the block that is neither print nor date. */
  readonly measures?: HandMeasures;
};

export type PageInk = {
  readonly ink: InkMap;
  readonly em: number;
  readonly seals: readonly Seal[];
  /** Ink that is no stamp. */
  readonly marks: readonly Mark[];
  readonly dateZones: readonly PixelBox[];
  /** Names that a typist may have set. */
  readonly typed?: readonly { readonly box: PixelBox; readonly letters: number }[];
};

/** How a pen's ink moves; lengths in lines of print. */
export type HandMeasures = {
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** Length of the strokes over the diagonal: 1 a straight dash, 1.5 a tick, 3 and more a signature. */
  readonly winding: number;
  /** How often the pen turned up or down. */
  readonly turns: number;
};

export function measureHand(mark: Mark, widthPx: number, em: number): HandMeasures {
  const length = strokeLength(mark, widthPx);
  const { width, height } = mark.box;
  return {
    length: length / em,
    width: width / em,
    height: height / em,
    winding: length / Math.hypot(width, height),
    turns: countTurns(mark, widthPx, em * 0.3),
  };
}

/** A line that goes to and fro is so much longer than its span; one that only bends is not. */
const leastWave = 1.08;

type Opinion = { state: SignatureState; confidence: number; reason: SignatureReason };

/** Height over width, or width over height, of what is left of a rule that leans or bends a little. */
const flattest = 0.12;

/** Print is never higher than 1.1 lines, a mark without turns is no name. */
function judgeHand({ length, width, height, winding, turns }: HandMeasures, mark: Mark): Opinion {
  if (length < 0.7 || Math.max(width, height) < 0.55)
    return { state: 'missing', confidence: 0.8, reason: 'stray-mark' };
  // No pen draws so straight a line with gaps: what is left of a printed one.
  if (winding < 0.75 && Math.min(width, height) < Math.max(width, height) * flattest)
    return { state: 'missing', confidence: 0.8, reason: 'stray-mark' };
  // A pen's line is at least as long as what it spans; dashes and crumbs of a printed border are not.
  if (winding < 0.75) return { state: 'unsure', confidence: 0.5, reason: 'stray-mark' };
  const isLarge = height > 1.1 && width > 1;
  // A cross is long for its size, but its middle line never turns.
  const isWritten =
    (winding > 1.9 && length > 4.2 && turns >= 2) || (turns >= 3 && length > 4.2 && winding > leastWave);
  if (isWritten && isLarge) {
    const sure = 0.6 + winding / 8 + turns / 40 + (mark.blue > 0.5 ? 0.05 : 0);
    return { state: 'signed', confidence: Math.min(0.99, sure), reason: 'ink' };
  }
  // One running line with waves: a quick hand. Print that was not read is higher in winding, a tick turns once.
  const isRunning = width > 2.4 && height > 0.85 && winding < 1.8;
  const isWaved = winding > leastWave && (turns >= 3 || (turns >= 2 && height > 0.95));
  const isHigh = turns >= 3 && isLarge;
  const isWavy = isRunning && length > 3.6 && (turns >= 4 || isHigh || isWaved);
  // Thin strokes that stand apart wind little, yet no stray mark is as long and turns as often.
  const isStrokes = turns >= 2 && length > 5.5 && width > 1.2 && height > 1.3 && winding > 1.35;
  if (isWavy || isStrokes) return { state: 'signed', confidence: 0.8, reason: 'ink' };
  return {
    state: 'unsure',
    confidence: 0.5,
    reason: winding < 1.6 || length < 3 ? 'stray-mark' : 'print-only',
  };
}

/** A hand of which so much lies where a name may be typed is no more than that name. */
const mostTyped = 0.85;
/** The ink of a name set a little larger than the print is no higher, in lines of print. */
const highestType = 1.15;
/** By how much of their height the letters of type stand higher or lower than one another. */
const typedUnevenness = 0.13;

/** True where the letters of a word, cut at even distances, reach as high and as low as one another. */
export function isEven({ box, pixels }: Mark, letters: number, widthPx: number): boolean {
  const tops = new Array<number>(letters).fill(Number.POSITIVE_INFINITY);
  const feet = new Array<number>(letters).fill(Number.NEGATIVE_INFINITY);
  for (const at of pixels) {
    const x = at % widthPx;
    const letter = Math.min(letters - 1, Math.floor(((x - box.x) / box.width) * letters));
    const y = (at - x) / widthPx;
    tops[letter] = Math.min(tops[letter] as number, y);
    feet[letter] = Math.max(feet[letter] as number, y);
  }
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(spread(tops), spread(feet)) <= box.height * typedUnevenness;
}

const typedOpinion: Opinion = { state: 'unsure', confidence: 0.5, reason: 'print-only' };
const strayOpinion: Opinion = { state: 'unsure', confidence: 0.5, reason: 'stray-mark' };

const isDate = (mark: Mark, { dateZones, em }: PageInk) =>
  mark.box.height < em * 1.6 &&
  dateZones.some((zone) => contains(zone, [centreX(mark.box), centreY(mark.box)]));

/** Long and thin: a fold, a line to tear along or to sign on, the edge of a shadow or of the sheet. */
const isEdge = ({ box }: Mark, em: number) =>
  (box.height < em * 0.25 && box.width > em * 5) ||
  (box.width < box.height * 0.12 && box.height > em * 4) ||
  (box.width < em * 0.7 && box.height > em * 2.5) ||
  (box.width < em * 0.35 && box.height > em);

/** Too small for a stroke: the dot of one, or a piece of a dotted border. */
const isCrumb = ({ box }: Mark, em: number) => Math.max(box.width, box.height) < em * 0.35;

/** Joins the marks of a block that stand near each other to one hand. */
function joinHand(marks: readonly Mark[], page: PageInk): Mark | undefined {
  const sorted = [...marks].sort((a, b) => b.pixels.length - a.pixels.length);
  const [first] = sorted;
  if (!first) return undefined;
  const joined = [first];
  // Crumbs belong to the stroke that they lie at, and lead no further.
  const onlyCrumbs = isCrumb(first, page.em);
  const isLoose = (mark: Mark) => !onlyCrumbs && isCrumb(mark, page.em);
  for (let grew = true; grew; ) {
    const whole = union(joined.filter((mark) => !isLoose(mark)).map((mark) => mark.box));
    const next = sorted.find(
      (mark) => !joined.includes(mark) && gap(whole, mark.box) < page.em * (isLoose(mark) ? 0.35 : 1.3),
    );
    grew = next !== undefined;
    if (next) joined.push(next);
  }
  return toMark(
    page.ink,
    joined.flatMap((mark) => [...mark.pixels]),
    'dark',
  );
}

function gap(a: PixelBox, b: PixelBox): number {
  const dx = Math.max(0, Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width));
  const dy = Math.max(0, Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height));
  return Math.hypot(dx, dy);
}

const homeOf = (mark: Mark, blocks: readonly Block[]) =>
  blocks.find((block) => contains(block.box, [centreX(mark.box), centreY(mark.box)]));

/** No pen draws so thin a line, in lines of print: what is left of a printed one. */
const thinnest = 0.1;

/** Ink that stands around a whole block is the edge of a sheet or of a shadow. */
const surrounds = ({ box }: Mark, { box: inner }: Block) =>
  box.x <= inner.x + inner.width * 0.1 &&
  right(box) >= right(inner) - inner.width * 0.1 &&
  box.y < inner.y &&
  bottom(box) > bottom(inner);

/** What lies in a block: its own stamp and hand, and ink that only reaches in. */
function gather(block: Block, blocks: readonly Block[], page: PageInk) {
  const { widthPx } = page.ink;
  const seals = page.seals.filter((seal) => contains(block.box, sealCentre(seal)));
  const foreign = page.seals.filter((seal) => !seals.includes(seal));
  const isRest = (mark: Mark) =>
    foreign.some((seal) => overlap(seal.box, mark.box) > mark.box.width * mark.box.height * 0.55);
  const own = page.marks.filter(
    (mark) => homeOf(mark, blocks) === block && !isRest(mark) && !surrounds(mark, block),
  );
  // Star and words inside a stamp may stand apart from its rim.
  const isOfSeal = (mark: Mark) =>
    seals.some((seal) => overlap(seal.box, mark.box) > mark.box.width * mark.box.height * 0.7);
  const isNoHand = (mark: Mark) =>
    mark.colour === 'red' && (isOfSeal(mark) || isFrame(mark, widthPx, page.em));
  const hands = own.filter((mark) => !isDate(mark, page) && !isEdge(mark, page.em) && !isNoHand(mark));
  const reaching = Math.max(0, ...foreign.map((seal) => shareInside(seal.mark, block.box, widthPx)));
  const inkFrom = page.marks.some(
    (mark) =>
      !own.includes(mark) &&
      !isRest(mark) &&
      Math.min(mark.box.width, mark.box.height) > page.em * thinnest &&
      shareInside(mark, block.box, widthPx) > 0.12 &&
      mark.pixels.length > page.em ** 2 * 0.1,
  );
  const all = joinHand(hands, page);
  const joined = all && withoutPrintedRings(all, page.ink, page.em);
  const hand = joined && isEdge(joined, page.em) ? undefined : joined;
  return { seals, hand, dated: own.length > hands.length, reaching, inkFrom };
}

/** How far over its border a stamp stands, as a share of its ink. */
const outside = (mark: Mark, block: Block, page: PageInk) =>
  1 - shareInside(mark, block.box, page.ink.widthPx);

/** Judges one block by the ink in it. */
export function judgeBlock(block: Block, blocks: readonly Block[], page: PageInk): BlockVerdict {
  const { seals, hand, dated, reaching, inkFrom } = gather(block, blocks, page);
  const { widthPx } = page.ink;
  const worded = seals.filter((one) => !isBareRing(one, widthPx));
  const [seal] = [...worded].sort((a, b) => b.mark.pixels.length - a.mark.pixels.length);

  const measures = hand && measureHand(hand, page.ink.widthPx, page.em);
  const isTyped =
    hand &&
    measures &&
    measures.height < highestType &&
    page.typed?.some(
      ({ box, letters }) =>
        shareInside(hand, box, page.ink.widthPx) > mostTyped && isEven(hand, letters, page.ink.widthPx),
    );
  const isOfRing = hand && isArc(hand, widthPx, page.em);
  const judged = hand && measures && (isTyped ? typedOpinion : judgeHand(measures, hand));
  const opinion = judged && isOfRing ? strayOpinion : judged;
  const handSigned = hand && opinion?.state === 'signed' ? hand : undefined;
  const base = {
    block,
    ...(measures ? { measures } : {}),
    ...(seal
      ? {
          seal,
          sealInk: toMark(page.ink, [...new Set(worded.flatMap((one) => [...one.mark.pixels]))], 'red'),
        }
      : {}),
    ...(handSigned ? { hand: handSigned } : {}),
  };
  if (seal && outside(seal.mark, block, page) < 0.42) {
    return {
      ...base,
      state: 'signed',
      kind: handSigned ? 'handwriting-and-seal' : 'seal',
      confidence: 0.95,
      reasons: ['seal'],
    };
  }
  if (handSigned && opinion) {
    const strays = outside(handSigned, block, page);
    if (strays > 0.35)
      return {
        ...base,
        state: 'unsure',
        kind: 'handwriting',
        confidence: 0.5,
        reasons: ['ink-across-border'],
      };
    return {
      ...base,
      state: 'signed',
      kind: 'handwriting',
      confidence: opinion.confidence,
      reasons: ['ink'],
    };
  }
  const unsure = (reason: SignatureReason): BlockVerdict => ({
    ...base,
    state: 'unsure',
    kind: 'none',
    confidence: 0.5,
    reasons: [reason],
  });
  if (seal) return unsure('ink-across-border');
  if (seals.length > worded.length) return unsure('stray-mark');
  if (opinion?.state === 'unsure') return unsure(opinion.reason);
  if (reaching > 0.3) return unsure('neighbour-seal');
  if (inkFrom) return unsure('ink-across-border');
  return {
    ...base,
    state: 'missing',
    kind: 'none',
    confidence: 0.9,
    reasons: [dated ? 'date-only' : 'nothing-there'],
  };
}
