import type { Unreadable } from './facts.ts';
import type { PixelBox } from './finding.ts';

/** Who has to sign an acceptance form; all three. */
export const signatureParties = ['seller', 'project-team', 'customer'] as const;
export type SignatureParty = (typeof signatureParties)[number];

export type SignatureState = 'signed' | 'missing' | 'unsure';
export type SignatureKind = 'handwriting' | 'seal' | 'handwriting-and-seal' | 'digital' | 'none';

/** Why a verdict is what it is; stable codes, so that rules and screens can word them. */
export type SignatureReason =
  | 'label-not-found'
  | 'label-ambiguous'
  | 'nothing-there'
  | 'print-only'
  | 'date-only'
  | 'note-only'
  | 'stray-mark'
  | 'faint-ink'
  | 'ink-across-border'
  | 'neighbour-seal'
  | 'seal-elsewhere'
  | 'seal-repeated'
  | 'handwriting-repeated'
  | 'seal-of-other-company'
  | 'page-hard-to-read'
  | 'digital-valid'
  | 'digital-invalid'
  | 'digital-unassigned'
  | 'digital-repeated'
  | 'digital-appearance-only'
  | 'digital-not-verified'
  | 'ink'
  | 'seal';

/** A stamp as seen on the page. */
export type SealFacts = {
  readonly shape: 'round' | 'oval' | 'square' | 'rect';
  /** Ring or lines of the stamp as far as they could be read; '' where illegible. */
  readonly text: string;
  /** 0–1. */
  readonly confidence: number;
  readonly page: number;
  readonly box: PixelBox;
};

export type PartySignature = {
  readonly state: SignatureState;
  readonly kind: SignatureKind;
  /** How sure the reader is of `state`, 0–1. */
  readonly confidence: number;
  /** 1-based page of the block; undefined where the block was not found. */
  readonly page?: number;
  /** The party's block, measured like `pageSizes`. */
  readonly box?: PixelBox;
  readonly reasons: readonly SignatureReason[];
  readonly seal?: SealFacts;
  /** Date beside the signature, ISO, where legible. */
  readonly signedOn?: string;
};

/** What is wrong with a digital signature. `valid` alone counts as signed. */
export type DigitalStatus =
  | 'valid'
  | 'tampered'
  | 'changed-after-signing'
  | 'partial-coverage'
  | 'untrusted'
  | 'expired'
  | 'not-verified'
  | 'malformed';

export type DigitalSignature = {
  /** Name of the signature's form field; '' where it has none. */
  readonly field: string;
  readonly status: DigitalStatus;
  /** One sentence in plain words, English; screens word the status themselves. */
  readonly detail: string;
  readonly signer?: {
    readonly commonName: string;
    readonly organisation: string;
    /** SHA-256 of the certificate, lower-case hex. */
    readonly fingerprint: string;
  };
  /** As the signer's computer claims; ISO with offset. */
  readonly signedAt?: string;
  readonly party?: SignatureParty;
  readonly page?: number;
  /** Like the box of a party. */
  readonly box?: PixelBox;
};

export type AcceptanceFormFacts = {
  readonly readable: true;
  /** Pages in the document, and those that were read closely. */
  readonly pages: number;
  readonly pagesRead: readonly number[];
  /**
   * Size of each page that was read; boxes are measured in it. Pixels of the original picture after EXIF rotation; for
   * PDF points (1/72 inch) of the upright page, from its top left.
   */
  readonly pageSizes: readonly { readonly page: number; readonly width: number; readonly height: number }[];
  /** What a document brings along that may change what it shows. */
  readonly active: readonly ('javascript' | 'attachments')[];
  /** Clockwise turn that sets the picture upright, degrees. */
  readonly turnedDegrees: 0 | 90 | 180 | 270;
  readonly parties: Readonly<Record<SignatureParty, PartySignature>>;
  readonly digital: readonly DigitalSignature[];
  /** Version of the reader and of the model that it read with. */
  readonly reader: string;
};

/** Companies of an order, to match stamps and certificates with. */
export type OrderParties = {
  readonly orderId?: string;
  readonly seller?: string;
  readonly projectTeam?: string;
  readonly customer?: string;
  /** ISO date of the delivery, where known. */
  readonly deliveredOn?: string;
};

/** An acceptance form as rules see it. */
export type AcceptanceForm = {
  readonly file: string;
  readonly facts: AcceptanceFormFacts | Unreadable;
  readonly order: OrderParties;
  /** ISO date of the judgement; rules have no clock of their own. */
  readonly today: string;
};

export const partyNames: Readonly<Record<SignatureParty, { readonly zh: string; readonly en: string }>> = {
  seller: { zh: '商家', en: 'the seller' },
  'project-team': { zh: '华为项目组', en: 'the project team' },
  customer: { zh: '用户', en: 'the customer' },
};
