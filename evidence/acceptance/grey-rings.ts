import type { PixelBox } from '../../domain/finding.ts';
import { inkIn } from './framed-stamps.ts';
import { centreX, centreY, contains, grow } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import type { Mark } from './marks.ts';
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
  const [x, y, radius] = [centreX(ring.box), centreY(ring.box), ring.box.width / 2];
  const isInside = (at: number) =>
    Math.hypot((at % whole.widthPx) - x, Math.floor(at / whole.widthPx) - y) < radius * 1.05;
  const share = hand.pixels.filter(isInside).length / hand.pixels.length;
  return share >= leastInside ? ring : undefined;
}

/** True where the stamp of which a block holds a piece stands in another. */
export const standsElsewhere = ({ box }: GreyRing, verdict: BlockVerdict): boolean =>
  !contains(verdict.block.box, [centreX(box), centreY(box)]);
