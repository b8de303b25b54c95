import type { OrderParties, SignatureReason } from '../../domain/acceptance-facts.ts';
import type { OcrEngine } from '../ocr/engine.ts';
import type { BlockVerdict } from './judge.ts';
import { frameOf, likeness, spreadFrame } from './likeness.ts';
import type { ReadPage } from './read-page.ts';

/** How much of two marks' size may differ before they can't be of one stamp or one hand. */
const sizeTolerance = 0.14;

const near = (a: number, b: number) => Math.abs(a - b) <= sizeTolerance * Math.max(a, b);

/** How alike the stamps of two blocks are, 0–1. */
export function sealLikeness(a: BlockVerdict, b: BlockVerdict, widthPx: number): number {
  if (!a.seal || !b.seal) return 0;
  const sizeA = Math.sqrt(a.seal.box.width * a.seal.box.height);
  const sizeB = Math.sqrt(b.seal.box.width * b.seal.box.height);
  if (!near(sizeA, sizeB)) return 0;
  const isRing = a.seal.shape === 'round' && b.seal.shape === 'round';
  const [markA, markB] = [a.seal.mark, b.seal.mark];
  // A ring that was found a little off spoils the comparison: the ink's own outline is tried as well.
  const frames = [
    [frameOf(a.seal.box), frameOf(b.seal.box)],
    [frameOf(markA.box), frameOf(markB.box)],
  ] as const;
  const compare = ([frameA, frameB]: (typeof frames)[number]) =>
    likeness({ mark: markA, frame: frameA }, { mark: markB, frame: frameB }, widthPx, {
      mostDegrees: 60,
      isRing,
    });
  return Math.max(...frames.map(compare));
}

/** How alike the handwriting of two blocks is, 0–1. Large dark ink may be a grey stamp, so it is turned as well. */
export function handLikeness(a: BlockVerdict, b: BlockVerdict, widthPx: number, em: number): number {
  if (!a.hand || !b.hand) return 0;
  const [boxA, boxB] = [a.hand.box, b.hand.box];
  const isLarge = Math.min(boxA.width, boxA.height, boxB.width, boxB.height) > em * 2.6;
  if (!isLarge && !(near(boxA.width, boxB.width) && near(boxA.height, boxB.height))) return 0;
  return likeness({ mark: a.hand, frame: frameOf(boxA) }, { mark: b.hand, frame: frameOf(boxB) }, widthPx, {
    mostDegrees: isLarge ? 50 : 5,
    isRing: false,
  });
}

const sameSeal = 0.7;
/** How alike all stamp ink of two blocks is, whatever its shape and turn, 0–1: rims count, so the bar is higher. */
export function inkLikeness(a: BlockVerdict, b: BlockVerdict, widthPx: number): number {
  if (!a.sealInk || !b.sealInk) return 0;
  const [frameA, frameB] = [spreadFrame(a.sealInk, widthPx), spreadFrame(b.sealInk, widthPx)];
  if (!near(frameA.halfWidth, frameB.halfWidth)) return 0;
  return likeness({ mark: a.sealInk, frame: frameA }, { mark: b.sealInk, frame: frameB }, widthPx, {
    mostDegrees: 60,
    isRing: false,
  });
}

const sameInk = 0.84;
const sameHand = 0.72;

function repetition(a: BlockVerdict, b: BlockVerdict, read: ReadPage): SignatureReason | undefined {
  const widthPx = read.picture.widthPx;
  if (sealLikeness(a, b, widthPx) > (a.seal?.shape === b.seal?.shape ? sameSeal : sameSeal + 0.1))
    return 'seal-repeated';
  if (inkLikeness(a, b, widthPx) > sameInk) return 'seal-repeated';
  if (handLikeness(a, b, widthPx, read.page.em) > sameHand) return 'handwriting-repeated';
  return undefined;
}

/** Looks at the blocks beside one another: one stamp or one hand for two parties proves neither. */
export async function compareBlocks(
  _engine: OcrEngine,
  read: ReadPage,
  _order: OrderParties,
): Promise<BlockVerdict[]> {
  const reasons = new Map<BlockVerdict, SignatureReason>();
  read.verdicts.forEach((a, index) => {
    for (const b of read.verdicts.slice(index + 1)) {
      const reason = repetition(a, b, read);
      if (reason) for (const verdict of [a, b]) reasons.set(verdict, reason);
    }
  });
  return read.verdicts.map((verdict): BlockVerdict => {
    const reason = reasons.get(verdict);
    if (!reason || verdict.state !== 'signed') return verdict;
    return { ...verdict, state: 'unsure', confidence: 0.5, reasons: [reason] };
  });
}
