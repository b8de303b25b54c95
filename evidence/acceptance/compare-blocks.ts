import type { SignatureReason } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { inkIn } from './framed-stamps.ts';
import { grow, overlap } from './geometry.ts';
import {
  asRound,
  findGreyRings,
  type GreyRings,
  isOfNextDoor,
  standsElsewhere,
  withRing,
} from './grey-rings.ts';
import { findAgain } from './hand-in-ink.ts';
import type { BlockVerdict } from './judge.ts';
import { areLong, nearBox, nearShape, shapeLikeness } from './mark-sizes.ts';
import type { Mark } from './marks.ts';
import { frameAround, frameOfInk } from './print-frames.ts';
import type { ReadPage } from './read-page.ts';
import { samePrint } from './same-print.ts';
import { isSameGreyRing, isSameInk, isSameSeal, isSameUnframed, sameRing } from './same-seal.ts';
import { compareTraces } from './same-trace.ts';
import { isScribble } from './scribbles.ts';
import {
  areOtherNames,
  areSameName,
  isLegible,
  isOnlyNote,
  mayBeSameName,
  writtenName,
  writtenNames,
} from './written-names.ts';

/** Of a pale scan one print may lack its faint ends: then only strokes that are all but the same count. */
const paleTolerance = 0.4;

type Page = Pick<ReadPage, 'picture' | 'page' | 'whole' | 'traces'>;

/** Strokes of two hands of one shape laid over one another: names of two people come to 0.35. */
const sameHand = 0.5;
/** As much of two large hands, that may as well be stamps: those of one make have their outline in common. */
const sameLargeHand = 0.65;
/** Strokes of hands that are of one shape, or all but, and whose names may be the same; those of two people come to it by chance. */
const [alikeHand, twinHand] = [0.3, 0.27];
const [alikeShape, twinShape] = [0.86, 0.95];
/** Strokes of hands in which the engine sees one name. */
const tracedHand = 0.25;
/** Of two pens, a blue one and a black one, strokes have to be so much alike; how far pens of one colour differ at most. */
const [twoPens, onePen] = [0.42, 0.6];
/** Strokes of hands of which one name is legible in part. */
const [likeName, nameShape] = [0.18, 0.8];
/** Dark ink as high and as wide as that may be a grey stamp. */
const mayBeStamp = ({ width, height }: PixelBox, em: number) => Math.min(width, height) > em * 2.6;

/** A person who signs twice never writes twice the same: strokes that are somewhat alike count with what is legible. */
function isHandAgain(
  a: BlockVerdict,
  b: BlockVerdict,
  strokes: number,
  { page: { lines }, traces }: Page,
): boolean {
  if (!a.hand || !b.hand) return false;
  const shape = shapeLikeness(a.hand.box, b.hand.box);
  const [nameA, nameB] = [writtenName(a, lines), writtenName(b, lines)];
  if (areOtherNames(nameA, nameB)) return false;
  if (Math.abs(a.hand.blue - b.hand.blue) > onePen && strokes < twoPens) return false;
  const traced = strokes > tracedHand ? compareTraces(traces?.get(a), traces?.get(b)) : undefined;
  if (traced === 'same') return true;
  const mayBeAlike = (strokes > alikeHand && shape > alikeShape) || (strokes > twinHand && shape > twinShape);
  const isAlike = mayBeAlike && traced !== 'other';
  return isAlike || (strokes > likeName && shape > nameShape && mayBeSameName(nameA, nameB));
}

/** Large dark ink may be a grey stamp, so it is turned further than a hand would be. */
function isSameHand(a: BlockVerdict, b: BlockVerdict, page: Page): boolean {
  if (!a.hand || !b.hand) return false;
  const {
    picture,
    whole,
    page: { em },
  } = page;
  const [boxA, boxB] = [a.hand.box, b.hand.box];
  const isLarge = mayBeStamp(boxA, em) && mayBeStamp(boxB, em);
  const isNear = nearShape(boxA, boxB);
  if (!isLarge && !nearBox(boxA, boxB, paleTolerance)) return false;
  const asHand = (hand: Mark) => ({ mark: hand, frame: frameAround(hand.box), picture });
  const likeness = () =>
    samePrint(asHand(a.hand as Mark), asHand(b.hand as Mark), { mostDegrees: 6, isRing: false });
  const isLong = areLong(boxA, boxB);
  if (!isLarge || isLong) {
    const strokes = likeness();
    if (isHandAgain(a, b, strokes, page)) return true;
    if (!isLarge) return strokes > (isNear ? sameHand : sameRing);
    if (nearBox(boxA, boxB) && strokes > sameLargeHand) return true;
  }
  // What was taken for print may be the words of a grey stamp.
  const asStamp = (hand: Mark) => {
    const mark = inkIn(whole, grow(hand.box, em * 0.4));
    return { mark, frame: frameOfInk(mark, picture.widthPx), picture };
  };
  return samePrint(asStamp(a.hand), asStamp(b.hand), { mostDegrees: 50, isRing: false }) > sameRing;
}

/** Strokes of a hand in ink that a stamp crosses: two hands come to half of that. */
const sameUnderStamp = 0.4;

/** A hand that runs over a stamp may come in pieces: one without a stamp is searched in all dark ink of the other's block. */
function recursUnderStamp(bare: BlockVerdict, { seal, block }: BlockVerdict, page: Page): boolean {
  const { hand } = bare;
  const {
    picture,
    whole,
    page: { em },
  } = page;
  if (!hand || bare.seal || !seal) return false;
  const again = findAgain(hand, whole, block.box, em);
  if (!again) return false;
  const least = mayBeStamp(hand.box, em) ? sameLargeHand : sameUnderStamp;
  const print = (mark: Mark) => ({ mark, frame: frameAround(mark.box), picture });
  return samePrint(print(hand), print(again), { mostDegrees: 6, isRing: false }) > least;
}

/** True where both blocks show one person's name: somebody signed for two. */
function isSameName(a: BlockVerdict, b: BlockVerdict, { page }: Page): boolean {
  return writtenNames(a, page).some((name) =>
    writtenNames(b, page).some((other) => areSameName(name, other)),
  );
}

/** True where both blocks were given one stamp that stands between them. */
function isOneStamp(a: BlockVerdict, b: BlockVerdict): boolean {
  if (!a.seal || !b.seal) return false;
  const smaller = Math.min(a.seal.box.width * a.seal.box.height, b.seal.box.width * b.seal.box.height);
  return overlap(a.seal.box, b.seal.box) > smaller * 0.6;
}

/** True where ink that was taken for a hand is a grey stamp that stands in its block. */
function isStamp(verdict: BlockVerdict, { ofHands }: GreyRings): boolean {
  const ring = ofHands.get(verdict);
  return ring !== undefined && !standsElsewhere(ring, verdict);
}

function repetition(
  a: BlockVerdict,
  b: BlockVerdict,
  page: Page,
  rings: GreyRings,
): SignatureReason | undefined {
  if (isOneStamp(a, b)) return 'ink-across-border';
  if (isSameSeal(a, b, page) || isSameInk(a, b, page) || isSameGreyRing(a, b, rings, page))
    return 'seal-repeated';
  const bare = [a, b].filter((one) => !isStamp(one, rings));
  const otherThan = (one: BlockVerdict) => (one === a ? b : a);
  const again = [a, b].filter((one) => recursUnderStamp(one, otherThan(one), page));
  // Two stamps of one make share rim and star, which seem to recur: their words have the last say.
  if (again.length > 0 && !again.some((one) => bare.includes(one))) return 'seal-repeated';
  if (again.length > 0 || isSameHand(a, b, page) || isSameName(a, b, page)) return 'handwriting-repeated';
  // A hand across a stamp looks like a stamp's words there: asked last.
  if (bare.some((one) => isSameUnframed(one, otherThan(one), page))) return 'seal-repeated';
  return undefined;
}

/** Where one stamp stands over two blocks, a hand apart from it signs by itself. */
const signsApart = ({ hand, seal }: BlockVerdict) =>
  hand !== undefined && seal !== undefined && overlap(hand.box, seal.box) === 0;
const byHandAlone = (verdict: BlockVerdict): BlockVerdict => ({
  ...verdict,
  ...{ kind: 'handwriting', confidence: 0.8, reasons: ['ink'] },
});

/** A name that was typed where people scribble is no higher, in lines of print. */
const highestType = 1.4;

/** What a pen left that is no signature for itself: a note, or a scribble. */
function unsignedFor(verdict: BlockVerdict, { whole, page }: ReadPage): SignatureReason | undefined {
  const { kind, hand } = verdict;
  if (kind !== 'handwriting' || !hand) return undefined;
  if (isOnlyNote(verdict, page.lines)) return 'note-only';
  if (mayBeStamp(hand.box, page.em)) return undefined;
  const written = page.lines.filter(({ heightPx }) => heightPx > page.em * highestType);
  return !isLegible(verdict, written) && isScribble(hand, whole, page.em) ? 'stray-mark' : undefined;
}

/**
 * Looks at the blocks beside one another: one stamp or one hand for two parties proves neither, nor does a neighbour's
 * stamp. A party's own stamp stays, whoever else wrote the name beside it.
 */
export function compareBlocks(read: ReadPage): BlockVerdict[] {
  const reasons = new Map<BlockVerdict, SignatureReason>();
  const rings = findGreyRings(read);
  read.verdicts.forEach((a, index) => {
    const ring = rings.ofHands.get(a);
    if (ring && standsElsewhere(ring, a)) reasons.set(a, 'neighbour-seal');
    for (const b of read.verdicts.slice(index + 1)) {
      const reason = repetition(a, b, read, rings);
      // What is said of a stamp weighs more than what is said of the hand beside it.
      for (const verdict of [a, b])
        if (reason && !(reason === 'handwriting-repeated' && reasons.has(verdict)))
          reasons.set(verdict, reason);
    }
  });
  const found = [...rings.ofHands.values()].filter((ring) => ring !== undefined);
  return read.verdicts.map((one): BlockVerdict => {
    if (isOfNextDoor(one, found, read)) return { ...one, reasons: ['neighbour-seal'] };
    const verdict = asRound(withRing(one, rings.ofHands.get(one)), rings.ofSeals.get(one));
    const reason = reasons.get(one) ?? unsignedFor(verdict, read);
    if (!reason || verdict.state !== 'signed') return verdict;
    if (reason === 'ink-across-border' && signsApart(verdict)) return byHandAlone(verdict);
    if (reason === 'handwriting-repeated' && verdict.kind === 'handwriting-and-seal')
      return { ...verdict, kind: 'seal' };
    return { ...verdict, state: 'unsure', confidence: 0.5, reasons: [reason] };
  });
}
