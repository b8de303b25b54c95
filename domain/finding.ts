import type { SignatureParty } from './acceptance-facts.ts';
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './severity.ts';

/** Where a rule comes from, so that a seller can read it for themselves. */
export type RuleSource = {
  readonly title: string;
  /** Address of the page or document, or a citation such as 广告法 §9(3). */
  readonly reference?: string;
  /** ISO date on which the source was last read. */
  readonly checkedOn: string;
  /** `printed`: a page says it. `brief`: seller documents say it, no public page found. `own`: our judgement. */
  readonly confidence: 'printed' | 'brief' | 'own';
};

/** UTF-16 offsets into the field's text as the seller wrote it; `end` is exclusive. */
export type TextSpan = { readonly start: number; readonly end: number };

/** Pixels of the original picture, origin at the top left. */
export type PixelBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One thing that a rule found, at one place. */
export type Finding = {
  /** What is wrong, as a stable kebab-case code: `logo-too-large`, `external-link`. */
  readonly code: string;
  /** Id of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Key of the form field, or the name of the part of an order. */
  readonly field: string;
  /** The field's Chinese label: the text inside 【】. */
  readonly location: string;
  /** What is wrong and what to do, one sentence each. */
  readonly message: Bilingual;
  /** The words meant, cut from the original. */
  readonly quote?: string;
  readonly span?: TextSpan;
  readonly box?: PixelBox;
  /** 1-based page of a document. */
  readonly page?: number;
  /** Parties of a signed form whose signature is meant: their verdict settles the finding. */
  readonly parties?: readonly SignatureParty[];
  /** Name of the file as uploaded. */
  readonly file?: string;
  /** Advice on what to write or hand in instead. */
  readonly suggestion?: Bilingual;
  /** Texts that may replace the span, best first; '' deletes it. */
  readonly rewrites?: readonly string[];
  readonly source?: RuleSource;
  /** 0–1; absent when the finding is a plain fact. */
  readonly confidence?: number;
};
