import type { PixelBox } from '../../domain/finding.ts';
import { inkIn } from './framed-stamps.ts';
import { centreX, centreY, grow } from './geometry.ts';
import type { GreyRing, GreyRings } from './grey-rings.ts';
import type { BlockVerdict } from './judge.ts';
import { areLong, near, nearBox, nearShape } from './mark-sizes.ts';
import type { Mark } from './marks.ts';
import { frameAround, frameOfInk, frameOfOval, type PrintFrame } from './print-frames.ts';
import type { ReadPage } from './read-page.ts';
import { samePrint } from './same-print.ts';
import type { Seal } from './seals.ts';

type Page = Pick<ReadPage, 'picture' | 'page' | 'whole'>;

/** Words of the ring laid over one another: two companies' stamps share 有限公司, one stamp shares all. */
export const sameRing = 0.8;
/** As much of two ovals, or of grey stamps that print runs across: those of two companies come to 0.6. */
const sameWorn = 0.7;
/** All ink of a stamp, rim and star with it: stamps of one make come close. */
const sameInk = 0.92;
/** As much of two dark stamps, whose outlines may have been taken for other shapes than they are. */
const sameDarkInk = 0.85;
/** Strokes of two thick hands, or of a stamp's words, of which one was taken for a stamp. */
const sameStrokes = 0.5;

type Sealed = { readonly seal: Seal; readonly sealInk: Mark };

const isSealed = (verdict: BlockVerdict): verdict is BlockVerdict & Sealed =>
  verdict.seal !== undefined && verdict.sealInk !== undefined;

const meanSide = ({ box }: Seal) => Math.sqrt(box.width * box.height);

/** What tells two stamps of one make apart: the words around the middle, or of boxes all that stands in them. */
function isSameWords(a: Seal, b: Seal, { picture }: Page): boolean {
  if (!near(meanSide(a), meanSide(b))) return false;
  const areOval = a.shape === 'oval' && b.shape === 'oval';
  const isRing = areOval || (a.shape === 'round' && b.shape === 'round');
  const frame = ({ mark, box }: Seal) => (areOval ? frameOfOval(mark, picture.widthPx) : frameAround(box));
  const print = (seal: Seal) => ({ mark: seal.mark, frame: frame(seal), picture });
  return samePrint(print(a), print(b), { mostDegrees: 60, isRing }) > (areOval ? sameWorn : sameRing);
}

type Turned = { readonly mostDegrees: number; readonly least: number };

function isSameAllInk(a: Mark, b: Mark, { picture }: Page, { mostDegrees, least }: Turned): boolean {
  const [frameA, frameB] = [frameOfInk(a, picture.widthPx), frameOfInk(b, picture.widthPx)];
  if (!near(frameA.reach, frameB.reach)) return false;
  const print = (mark: Mark, frame: PrintFrame) => ({ mark, frame, picture });
  return samePrint(print(a, frameA), print(b, frameB), { mostDegrees, isRing: false }) > least;
}

/** All ink where something stands, a little around it as well. */
const inkAround = (box: PixelBox, { whole, page: { em } }: Page) => inkIn(whole, grow(box, em * 0.3));

export function isSameSeal(a: BlockVerdict, b: BlockVerdict, page: Page): boolean {
  if (!isSealed(a) || !isSealed(b)) return false;
  if (isSameWords(a.seal, b.seal, page)) return true;
  if (isSameAllInk(a.sealInk, b.sealInk, page, { mostDegrees: 60, least: sameInk })) return true;
  const areDark = a.seal.mark.colour === 'dark' && b.seal.mark.colour === 'dark';
  if (!areDark) return false;
  const [inkA, inkB] = [inkAround(a.seal.box, page), inkAround(b.seal.box, page)];
  return isSameAllInk(inkA, inkB, page, { mostDegrees: 60, least: sameDarkInk });
}

/** A stamp of which one print was taken for dark ink and the other was not: all ink of both is compared. */
export function isSameInk(a: BlockVerdict, b: BlockVerdict, page: Page): boolean {
  const [bare, sealed] = a.seal ? [b, a] : [a, b];
  const { em } = page.page;
  const { hand } = bare;
  if (!hand || !sealed.seal || bare.seal) return false;
  const [boxA, boxB] = [hand.box, sealed.seal.box];
  if (Math.min(boxA.width, boxA.height, boxB.width, boxB.height) < em * 2.2) return false;
  // A thick hand in black may have been taken for a stamp.
  const isBlack = sealed.seal.mark.colour !== 'red';
  const isHand = isBlack && areLong(boxA, boxB) && nearShape(boxA, boxB);
  const turned = { mostDegrees: 45, least: isHand ? sameStrokes : sameRing };
  return isSameAllInk(inkAround(boxA, page), inkAround(boxB, page), page, turned);
}

/** So far beyond the words that are sought a stamp may reach, and how high they are at least, in lines of print. */
const [stampReach, leastWords] = [1.6, 2.2];

/** The words of a grey stamp whose frame, since it lay level, was taken for rules, found in one whose frame is whole. */
export function isSameUnframed(
  { hand, seal: own }: BlockVerdict,
  { seal }: BlockVerdict,
  page: Page,
): boolean {
  const {
    picture,
    whole,
    page: { em },
  } = page;
  if (!hand || own || seal?.mark.colour !== 'dark') return false;
  if (Math.min(hand.box.width, hand.box.height) < em * leastWords) return false;
  const frame = frameAround(hand.box);
  const [x, y, reach] = [centreX(seal.box), centreY(seal.box), frame.reach * stampReach];
  const mark = inkIn(whole, { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 });
  const stamp = { mark, frame: { x, y, reach: frame.reach }, picture };
  return samePrint({ mark: hand, frame, picture }, stamp, { mostDegrees: 50, isRing: false }) > sameStrokes;
}

/** Grey stamps of which one or both were taken for hands: their words are laid over one another as those of other stamps. */
export function isSameGreyRing(
  a: BlockVerdict,
  b: BlockVerdict,
  { ofHands, ofSeals }: GreyRings,
  page: Page,
): boolean {
  if (!ofHands.get(a) && !ofHands.get(b)) return false;
  const [one, other] = [a, b].map((verdict) => ofHands.get(verdict) ?? ofSeals.get(verdict));
  if (!one || !other || !nearBox(one.box, other.box)) return false;
  const print = ({ mark, box }: GreyRing) => ({ mark, frame: frameAround(box), picture: page.picture });
  return samePrint(print(one), print(other), { mostDegrees: 60, isRing: true }) > sameWorn;
}
