import type { SignatureReason } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { inkIn } from './framed-stamps.ts';
import { grow, overlap } from './geometry.ts';
import { type GreyRing, greyRing, isOfNextDoor, standsElsewhere, withRing } from './grey-rings.ts';
import { findAgain } from './hand-in-ink.ts';
import type { BlockVerdict } from './judge.ts';
import type { Mark } from './marks.ts';
import type { ReadPage } from './read-page.ts';
import { frameAround, frameOfInk, samePrint } from './same-print.ts';
import {
  areOtherNames,
  areSameName,
  isOnlyNote,
  mayBeSameName,
  writtenName,
  writtenNames,
} from './written-names.ts';

/** How much of two marks' size may differ before they can't be of one stamp, and of their shape before of one hand. */
const sizeTolerance = 0.14;

/** Of a pale scan one print may lack its faint ends: then only strokes that are all but the same count. */
const paleTolerance = 0.4;

const near = (a: number, b: number, tolerance = sizeTolerance) =>
  Math.abs(a - b) <= tolerance * Math.max(a, b);
const nearBox = (a: PixelBox, b: PixelBox, tolerance?: number) =>
  near(a.width, b.width, tolerance) && near(a.height, b.height, tolerance);
/** How far one shape is the other, 0–1. */
function shapeLikeness(a: PixelBox, b: PixelBox): number {
  const [one, other] = [a.width / a.height, b.width / b.height];
  return Math.min(one, other) / Math.max(one, other);
}

/** One person writes one name larger and smaller. */
const nearShape = (a: PixelBox, b: PixelBox) => shapeLikeness(a, b) >= 1 - sizeTolerance;

type Page = Pick<ReadPage, 'picture' | 'page' | 'whole'>;

/** Words of the ring laid over one another: two companies' stamps share 有限公司, one stamp shares all. */
const sameRing = 0.8;
/** All ink of a stamp, rim and star with it: stamps of one make come close. */
const sameInk = 0.92;
/** Strokes of two hands of one shape laid over one another: names of two people come to 0.35. */
const sameHand = 0.5;
/** As much of two large hands, that may as well be stamps: those of one make have their outline in common. */
const sameLargeHand = 0.65;
/** Strokes of hands that are of one shape, or all but, and whose names may be the same; those of two people come to it by chance. */
const [alikeHand, twinHand] = [0.3, 0.27];
const [alikeShape, twinShape] = [0.86, 0.95];
/** Strokes of hands of which one name is legible in part. */
const [likeName, nameShape] = [0.18, 0.8];
/** A hand is wider than it is high. */
const leastFlat = 1.25;
const areFlat = (...boxes: readonly PixelBox[]) =>
  boxes.every(({ width, height }) => width > height * leastFlat);

function isSameSeal(a: BlockVerdict, b: BlockVerdict, { picture }: Page): boolean {
  if (!a.seal || !b.seal || !a.sealInk || !b.sealInk) return false;
  const isRing = a.seal.shape === 'round' && b.seal.shape === 'round';
  const sizes = [a, b].map(({ seal }) => Math.sqrt((seal?.box.width ?? 0) * (seal?.box.height ?? 0)));
  const print = (one: BlockVerdict) => ({
    mark: one.seal?.mark ?? (one.sealInk as NonNullable<BlockVerdict['sealInk']>),
    frame: frameAround(one.seal?.box ?? one.block.box),
    picture,
  });
  const looking = { mostDegrees: 60, isRing };
  if (near(sizes[0] as number, sizes[1] as number) && samePrint(print(a), print(b), looking) > sameRing)
    return true;
  const frames = [a.sealInk, b.sealInk].map((mark) => frameOfInk(mark, picture.widthPx));
  const [frameA, frameB] = frames as [(typeof frames)[number], (typeof frames)[number]];
  if (!near(frameA.reach, frameB.reach)) return false;
  const inkOf = (mark: typeof a.sealInk, frame: typeof frameA) => ({ mark, frame, picture });
  return (
    samePrint(inkOf(a.sealInk, frameA), inkOf(b.sealInk, frameB), { mostDegrees: 60, isRing: false }) >
    sameInk
  );
}

/** Dark ink as high and as wide as that may be a grey stamp. */
const mayBeStamp = ({ width, height }: PixelBox, em: number) => Math.min(width, height) > em * 2.6;

/** A person who signs twice never writes twice the same: strokes that are somewhat alike count with what is legible. */
function isHandAgain(a: BlockVerdict, b: BlockVerdict, strokes: number, { page: { lines } }: Page): boolean {
  if (!a.hand || !b.hand) return false;
  const shape = shapeLikeness(a.hand.box, b.hand.box);
  const [nameA, nameB] = [writtenName(a, lines), writtenName(b, lines)];
  if (areOtherNames(nameA, nameB)) return false;
  const isAlike = (strokes > alikeHand && shape > alikeShape) || (strokes > twinHand && shape > twinShape);
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
  const isFlat = areFlat(boxA, boxB);
  if (!isLarge || isFlat) {
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

/** A stamp of which one print was taken for dark ink and the other was not: all ink of both is compared. */
function isSameInk(a: BlockVerdict, b: BlockVerdict, { picture, page: { em }, whole }: Page): boolean {
  const boxOf = (one: BlockVerdict) => one.seal?.box ?? one.hand?.box;
  const [boxA, boxB] = [boxOf(a), boxOf(b)];
  if (!boxA || !boxB || Boolean(a.seal) === Boolean(b.seal)) return false;
  if (Math.min(boxA.width, boxA.height, boxB.width, boxB.height) < em * 2.2) return false;
  const [one, other] = [boxA, boxB].map((box) => {
    const mark = inkIn(whole, grow(box, em * 0.3));
    return { mark, frame: frameOfInk(mark, picture.widthPx), picture };
  });
  if (!one || !other || !near(one.frame.reach, other.frame.reach)) return false;
  // A thick hand in black may have been taken for a stamp.
  const isBlack = [a, b].every(({ seal }) => seal?.mark.colour !== 'red');
  const isFlat = areFlat(boxA, boxB);
  const least = isBlack && isFlat && nearShape(boxA, boxB) ? sameHand : sameRing;
  return samePrint(one, other, { mostDegrees: 45, isRing: false }) > least;
}

/** Grey stamps that were taken for hands, in pieces: their words are laid over one another as those of other stamps. */
function isSameGreyRing(a: GreyRing | undefined, b: GreyRing | undefined, { picture }: Page): boolean {
  if (!a || !b || !nearBox(a.box, b.box)) return false;
  const print = ({ mark, box }: GreyRing) => ({ mark, frame: frameAround(box), picture });
  return samePrint(print(a), print(b), { mostDegrees: 60, isRing: true }) > sameRing;
}

/** True where both blocks were given one stamp that stands between them. */
function isOneStamp(a: BlockVerdict, b: BlockVerdict): boolean {
  if (!a.seal || !b.seal) return false;
  const smaller = Math.min(a.seal.box.width * a.seal.box.height, b.seal.box.width * b.seal.box.height);
  return overlap(a.seal.box, b.seal.box) > smaller * 0.6;
}

function repetition(a: BlockVerdict, b: BlockVerdict, page: Page): SignatureReason | undefined {
  if (isOneStamp(a, b)) return 'ink-across-border';
  if (isSameSeal(a, b, page) || isSameInk(a, b, page)) return 'seal-repeated';
  const isPart = recursUnderStamp(a, b, page) || recursUnderStamp(b, a, page);
  if (isPart || isSameHand(a, b, page) || isSameName(a, b, page)) return 'handwriting-repeated';
  return undefined;
}

/** Where one stamp stands over two blocks, a hand apart from it signs by itself. */
const signsApart = ({ hand, seal }: BlockVerdict) =>
  hand !== undefined && seal !== undefined && overlap(hand.box, seal.box) === 0;
const byHandAlone = (verdict: BlockVerdict): BlockVerdict => ({
  ...verdict,
  ...{ kind: 'handwriting', confidence: 0.8, reasons: ['ink'] },
});

/**
 * Looks at the blocks beside one another: one stamp or one hand for two parties proves neither, nor does a neighbour's
 * stamp. A party's own stamp stays, whoever else wrote the name beside it.
 */
export function compareBlocks(read: ReadPage): BlockVerdict[] {
  const reasons = new Map<BlockVerdict, SignatureReason>();
  const signed = read.verdicts.filter(({ state }) => state === 'signed');
  const rings = new Map(signed.map((verdict) => [verdict, greyRing(verdict, read)]));
  read.verdicts.forEach((a, index) => {
    const ring = rings.get(a);
    if (ring && standsElsewhere(ring, a)) reasons.set(a, 'neighbour-seal');
    for (const b of read.verdicts.slice(index + 1)) {
      const isOneRing = isSameGreyRing(ring, rings.get(b), read);
      const reason = repetition(a, b, read) ?? (isOneRing ? 'seal-repeated' : undefined);
      // What is said of a stamp weighs more than what is said of the hand beside it.
      for (const verdict of [a, b])
        if (reason && !(reason === 'handwriting-repeated' && reasons.has(verdict)))
          reasons.set(verdict, reason);
    }
  });
  const found = [...rings.values()].filter((ring) => ring !== undefined);
  return read.verdicts.map((one): BlockVerdict => {
    if (isOfNextDoor(one, found, read)) return { ...one, reasons: ['neighbour-seal'] };
    const verdict = withRing(one, rings.get(one));
    const isNote = verdict.kind === 'handwriting' && isOnlyNote(verdict, read.page.lines);
    const reason = reasons.get(one) ?? (isNote ? 'note-only' : undefined);
    if (!reason || verdict.state !== 'signed') return verdict;
    if (reason === 'ink-across-border' && signsApart(verdict)) return byHandAlone(verdict);
    if (reason === 'handwriting-repeated' && verdict.kind === 'handwriting-and-seal')
      return { ...verdict, kind: 'seal' };
    return { ...verdict, state: 'unsure', confidence: 0.5, reasons: [reason] };
  });
}
