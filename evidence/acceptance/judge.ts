import type { SignatureKind, SignatureReason, SignatureState } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import type { Block } from './form-page.ts';
import { bottom, centreX, centreY, contains, overlap, right, union } from './geometry.ts';
import type { InkMap } from './ink.ts';
import { type HandMeasures, judgeHand, mayBeSet, measureHand, type Opinion } from './judge-hand.ts';
import { isArc, isPillAround, leastReaching, type Mark, shareInside, toMark } from './marks.ts';
import { apartFromRemarks, type Remarks } from './remarks.ts';
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
  /** Names in large letters that were read, however little ink there is of them. */
  readonly names?: readonly PixelBox[];
  readonly remarks?: Remarks;
};

/** A hand of which so much lies where a name may be typed is no more than that name. */
const mostTyped = 0.85;
const typedOpinion: Opinion = { state: 'unsure', confidence: 0.5, reason: 'print-only' };
const strayOpinion: Opinion = { state: 'unsure', confidence: 0.5, reason: 'stray-mark' };
const noRemarks: Remarks = { written: [], prompts: [] };
const remarkOpinion: Opinion = { state: 'unsure', confidence: 0.5, reason: 'note-only' };

const isDate = (mark: Mark, { dateZones, em }: PageInk) =>
  mark.box.height < em * 1.6 &&
  dateZones.some((zone) => contains(zone, [centreX(mark.box), centreY(mark.box)]));

/** Long and thin: a fold, a line to tear along or to sign on, the edge of a shadow or of the sheet. */
const isEdge = ({ box }: Mark, em: number) =>
  (box.height < em * 0.25 && box.width > em * 5) ||
  (box.width < box.height * 0.12 && box.height > em * 4) ||
  (box.width < em * 0.7 && box.height > em * 2.5) ||
  (box.width < em * 0.35 && box.height > em);

/** As small as print and beside where people sign: a number or a sign before the label that was not read. */
const isAside = ({ box }: Mark, { signBox, label }: Block, em: number) =>
  Math.max(box.width, box.height) < em * 1.2 &&
  overlap(box, signBox) === 0 &&
  right(box) < label.box.x + em * 0.2;

/** Written where the row tells who the party is. */
const isFact = ({ box }: Mark, { facts }: Block) =>
  facts !== undefined && contains(facts, [centreX(box), centreY(box)]);

/** How near to a border its remains lie, and how thick they are at most, in lines of print. */
const [besideBorder, borderWidth] = [0.7, 0.2];
/** The share of them that lies so near. */
const mostBeside = 0.9;

/** What is left of the lines around a block or its head: thin, and all along them. */
function isOfBorder({ box, pixels }: Mark, { box: outer, signBox }: Block, { ink, em }: PageInk): boolean {
  if (pixels.length > em * borderWidth * (box.width + box.height)) return false;
  const [xs, ys] = [
    [outer.x, right(outer), signBox.x, right(signBox)],
    [outer.y, bottom(outer), signBox.y, bottom(signBox)],
  ];
  const isNear = (at: number, edges: readonly number[]) =>
    edges.some((edge) => Math.abs(edge - at) < em * besideBorder);
  const beside = pixels.filter((at) => {
    const x = at % ink.widthPx;
    return isNear(x, xs) || isNear((at - x) / ink.widthPx, ys);
  });
  return beside.length > pixels.length * mostBeside;
}

/** Too small for a stroke: the dot of one, or a piece of a dotted border. */
const isCrumb = ({ box }: Mark, em: number) => Math.max(box.width, box.height) < em * 0.35;

/** As flat as what is left of rules, in lines of print. */
const flattestStroke = 0.25;
const fewestSlivers = 3;
const isSliver = ({ box }: Mark, em: number) => Math.min(box.width, box.height) < em * flattestStroke;

/** A hand and the strokes of it: without dots. */
type Hand = { readonly whole: Mark; readonly strokes: Mark };

/** How far apart the marks of one hand stand, in lines of print: all, and crumbs of a stroke. */
const [nearEnough, crumbNear] = [1.3, 0.35];
/** Letters are so high at least, in lines of print, stand beside each other by that share of the lower, and so many heights apart. */
const [leastLetter, leastBeside, lettersApart] = [2, 0.6, 0.7];

/** How far a mark may stand from a hand that it belongs to: large letters beside each other are written wider apart. */
function reachOf(hand: PixelBox, { box }: Mark, em: number): number {
  const lower = Math.min(hand.height, box.height);
  const shared = Math.min(bottom(hand), bottom(box)) - Math.max(hand.y, box.y);
  const areLetters = lower > em * leastLetter && shared > lower * leastBeside;
  return Math.max(em * nearEnough, areLetters ? lower * lettersApart : 0);
}

/** Joins the marks of a block that stand near each other to one hand; slivers of rules alone are none. */
function joinHand(marks: readonly Mark[], page: PageInk): Hand | undefined {
  const sorted = [...marks].sort((a, b) => b.pixels.length - a.pixels.length);
  const [first] = sorted;
  if (!first) return undefined;
  const joined = [first];
  // Crumbs belong to the stroke that they lie at, and lead no further.
  const onlyCrumbs = isCrumb(first, page.em);
  const isLoose = (mark: Mark) => !onlyCrumbs && isCrumb(mark, page.em);
  for (let grew = true; grew; ) {
    const whole = union(joined.filter((mark) => !isLoose(mark)).map((mark) => mark.box));
    const reach = (mark: Mark) => (isLoose(mark) ? page.em * crumbNear : reachOf(whole, mark, page.em));
    const next = sorted.find((mark) => !joined.includes(mark) && gap(whole, mark.box) < reach(mark));
    grew = next !== undefined;
    if (next) joined.push(next);
  }
  const isOfRules = joined.filter((mark) => isSliver(mark, page.em)).length >= fewestSlivers;
  if (isOfRules && joined.every((mark) => isSliver(mark, page.em))) return undefined;
  const inkOf = (parts: readonly Mark[]) =>
    toMark(
      page.ink,
      parts.flatMap((mark) => [...mark.pixels]),
      'dark',
    );
  return {
    whole: inkOf(joined),
    strokes: inkOf(onlyCrumbs ? joined : joined.filter((one) => !isLoose(one))),
  };
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

/** In lines of print, and in heights of a block: what runs through it and is as high is the side of a table that leans. */
const [leastThrough, timesThrough] = [8, 2];

/** Ink that stands around a whole block, or runs through it, is the edge of a sheet, of a shadow or of a table. */
function surrounds({ box }: Mark, { box: inner }: Block, em: number): boolean {
  const isThrough = box.height > Math.max(em * leastThrough, inner.height * timesThrough);
  const off = isThrough ? em * 0.3 : 0;
  const isAround = box.x <= inner.x + inner.width * 0.1 && right(box) >= right(inner) - inner.width * 0.1;
  return (isThrough || isAround) && box.y < inner.y + off && bottom(box) > bottom(inner) - off;
}

/** What lies in a block: its own stamp and hand, and ink that only reaches in. */
function gather(block: Block, blocks: readonly Block[], page: PageInk) {
  const { widthPx } = page.ink;
  const seals = page.seals.filter((seal) => contains(block.box, sealCentre(seal)));
  const foreign = page.seals.filter((seal) => !seals.includes(seal));
  const isRest = (mark: Mark) =>
    foreign.some((seal) => overlap(seal.box, mark.box) > mark.box.width * mark.box.height * 0.55);
  const own = page.marks.filter(
    (mark) => homeOf(mark, blocks) === block && !isRest(mark) && !surrounds(mark, block, page.em),
  );
  // Star and words inside a stamp may stand apart from its rim.
  const isOfSeal = (mark: Mark) =>
    seals.some((seal) => overlap(seal.box, mark.box) > mark.box.width * mark.box.height * 0.7);
  const isNoHand = (mark: Mark) =>
    mark.colour === 'red' && (isOfSeal(mark) || isFrame(mark, widthPx, page.em));
  const isPrinted = (mark: Mark) =>
    isAside(mark, block, page.em) ||
    isOfBorder(mark, block, page) ||
    isFact(mark, block) ||
    isPillAround(mark, block.label.box, widthPx, page.em);
  const hands = own.filter(
    (mark) => !isDate(mark, page) && !isEdge(mark, page.em) && !isNoHand(mark) && !isPrinted(mark),
  );
  const reaching = Math.max(0, ...foreign.map((seal) => shareInside(seal.mark, block.box, widthPx)));
  const inkFrom = page.marks.some(
    (mark) =>
      !own.includes(mark) &&
      !isRest(mark) &&
      !surrounds(mark, block, page.em) &&
      Math.min(mark.box.width, mark.box.height) > page.em * thinnest &&
      shareInside(mark, block.box, widthPx) > leastReaching &&
      mark.pixels.length > page.em ** 2 * 0.1,
  );
  const { signing, isOnlyRemark } = apartFromRemarks(hands, block, page.remarks ?? noRemarks, page.em);
  const all = joinHand(signing, page);
  const joined = all && withoutPrintedRings(all.whole, page.ink, page.em);
  const hand = joined && isEdge(joined, page.em) ? undefined : joined;
  const strokes = hand === all?.whole ? all?.strokes : hand;
  return { seals, hand, strokes, isOnlyRemark, dated: own.length > hands.length, reaching, inkFrom };
}

/** How far over its border a stamp stands, as a share of its ink. */
const outside = (mark: Mark, block: Block, page: PageInk) =>
  1 - shareInside(mark, block.box, page.ink.widthPx);

/** Judges one block by the ink in it. */
export function judgeBlock(block: Block, blocks: readonly Block[], page: PageInk): BlockVerdict {
  const { seals, hand, strokes, isOnlyRemark, dated, reaching, inkFrom } = gather(block, blocks, page);
  const { widthPx } = page.ink;
  const worded = seals.filter((one) => !isBareRing(one, widthPx));
  const [seal] = [...worded].sort((a, b) => b.mark.pixels.length - a.mark.pixels.length);

  const measures = hand && strokes && measureHand(hand, strokes, page.ink.widthPx, page.em);
  const isTyped =
    hand &&
    measures &&
    page.typed?.some(
      ({ box, letters }) =>
        shareInside(hand, box, page.ink.widthPx) > mostTyped &&
        mayBeSet(hand, letters, page.ink.widthPx, measures),
    );
  const isOfRing = hand && isArc(hand, widthPx, page.em);
  const judged = hand && measures && (isTyped ? typedOpinion : judgeHand(measures, hand));
  const drawn = judged && isOfRing ? strayOpinion : judged;
  const opinion = drawn?.state === 'signed' && isOnlyRemark ? remarkOpinion : drawn;
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
  if (page.names?.some((box) => contains(block.signBox, [centreX(box), centreY(box)])))
    return unsure('faint-ink');
  return {
    ...base,
    state: 'missing',
    kind: 'none',
    confidence: 0.9,
    reasons: [dated ? 'date-only' : 'nothing-there'],
  };
}
