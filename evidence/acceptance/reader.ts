import type { X509Certificate } from 'node:crypto';
import type { Unreadable } from '../../domain/facts.ts';
import type { OcrEngine } from '../ocr/engine.ts';

/** What reading needs besides the file. */
export type AcceptanceReader = {
  readonly engine: OcrEngine;
  /** Certificates that the operator trusts to vouch for signers. */
  readonly trust: readonly X509Certificate[];
  /** The moment at which certificates have to be valid. */
  readonly now: Date;
};

export const unreadable = (reason: Unreadable['reason'], detail: string): Unreadable => ({
  readable: false,
  reason,
  detail,
});
