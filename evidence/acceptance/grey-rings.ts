import type { PixelBox } from '../../domain/finding.ts';
import { inkIn } from './framed-stamps.ts';
import { centreX, centreY, contains, grow, overlap } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import { leastReaching, type Mark, shareInside } from './marks.ts';
import type { ReadPage } from './read-page.ts';
import { findRing } from './seals.ts';

/** A pale grey stamp that was taken for a hand: its ink, print over it included, and its outline. */
export type GreyRing = { readonly mark: Mark; readonly box: PixelBox };

/** A stamp's piece is no smaller, and the stamp reaches no farther beyond it, in lines of print. */
const [leastPiece, mostReach] = [1.7, 9];
/** Share of the piece's ink that lies within the ring that it is of. */
const leastInside = 0.85;

/** The ring of which the ink in a block, taken for a hand, is a piece; where print and rules were wiped, it is searched in all ink. */
export function greyRing(
  { hand, seal }: BlockVerdict,
  { whole, page: { em } }: Pick<ReadPage, 'whole' | 'page'>,
): GreyRing | undefined {
  if (!hand || seal || hand.blue > 0.5 || Math.min(hand.box.width, hand.box.height) < em * leastPiece)
    return undefined;
  const around = [centreX(hand.box), centreY(hand.box)] as const;
  const ring = findRing(inkIn(whole, grow(hand.box, em * mostReach)), whole, { em, around });
  if (!ring) return undefined;
  return isPieceOf(hand, ring, whole.widthPx) ? ring : undefined;
}

/** The ring of a grey stamp whose outline was taken for that of a box, since something is written across it. */
function ringOfSeal(
  { seal }: BlockVerdict,
  { whole, page: { em } }: Pick<ReadPage, 'whole' | 'page'>,
): GreyRing | undefined {
  if (seal?.mark.colour !== 'dark') return undefined;
  const around = [centreX(seal.box), centreY(seal.box)] as const;
  const ring = findRing(inkIn(whole, grow(seal.box, em)), whole, { em, around });
  return ring && isPieceOf(seal.mark, ring, whole.widthPx) ? ring : undefined;
}

/** True where all but little of some ink lies within a ring. */
function isPieceOf({ pixels }: Mark, { box }: GreyRing, widthPx: number): boolean {
  const [x, y, radius] = [centreX(box), centreY(box), box.width / 2];
  const isInside = (at: number) =>
    Math.hypot((at % widthPx) - x, Math.floor(at / widthPx) - y) < radius * 1.05;
  return pixels.filter(isInside).length >= pixels.length * leastInside;
}

/** True where the stamp of which a block holds a piece stands in another. */
export const standsElsewhere = ({ box }: GreyRing, verdict: BlockVerdict): boolean =>
  !contains(verdict.block.box, [centreX(box), centreY(box)]);

/** A grey stamp that stands in a block is its stamp, whose words count as those of any other. */
export const withRing = (verdict: BlockVerdict, ring: GreyRing | undefined): BlockVerdict =>
  ring && !standsElsewhere(ring, verdict)
    ? { ...verdict, kind: 'seal', reasons: ['seal'], seal: { ...ring, shape: 'round' } }
    : verdict;

/** The rings that blocks hold: by blocks whose ink was taken for a hand, and by blocks with a stamp of another outline. */
export type GreyRings = {
  readonly ofHands: ReadonlyMap<BlockVerdict, GreyRing | undefined>;
  readonly ofSeals: ReadonlyMap<BlockVerdict, GreyRing | undefined>;
};

/** The rings of a page: every block is searched once. What holds no signature holds no hand either. */
export function findGreyRings({
  verdicts,
  ...read
}: Pick<ReadPage, 'verdicts' | 'whole' | 'page'>): GreyRings {
  const signed = verdicts.filter(({ state }) => state === 'signed');
  const ofHands = new Map(signed.map((verdict) => [verdict, greyRing(verdict, read)]));
  // Round stamps are only asked for theirs beside one that was taken for a hand.
  const isAnyHand = [...ofHands.values()].some((ring) => ring !== undefined);
  const asked = verdicts.filter(({ seal }) => seal && (isAnyHand || seal.shape !== 'round'));
  return { ofHands, ofSeals: new Map(asked.map((verdict) => [verdict, ringOfSeal(verdict, read)])) };
}

/** A stamp is read around its ring where it has one. */
export const asRound = (verdict: BlockVerdict, ring: GreyRing | undefined): BlockVerdict =>
  ring && verdict.seal && verdict.seal.shape !== 'round'
    ? { ...verdict, seal: { ...ring, shape: 'round' } }
    : verdict;

/** True where ink reaches into a block over its border, and all of it is of grey stamps that stand next door. */
export function isOfNextDoor(
  { block, state, reasons, hand, seal }: BlockVerdict,
  rings: readonly GreyRing[],
  { ink }: Pick<ReadPage, 'ink'>,
): boolean {
  const isReached = state === 'unsure' && reasons.includes('ink-across-border') && !hand && !seal;
  if (!ink || !isReached) return false;
  const { widthPx } = ink.ink;
  const apart = rings.filter(({ box }) => !contains(block.box, [centreX(box), centreY(box)]));
  const reaching = ink.marks
    .filter(({ box }) => overlap(box, block.box) > 0 && !contains(block.box, [centreX(box), centreY(box)]))
    .filter((mark) => shareInside(mark, block.box, widthPx) > leastReaching);
  const isOfRing = (mark: Mark) => apart.some((ring) => isPieceOf(mark, ring, widthPx));
  return reaching.length > 0 && reaching.every(isOfRing);
}
