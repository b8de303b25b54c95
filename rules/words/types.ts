import type { Bilingual } from '../../domain/bilingual.ts';
import type { RuleSource } from '../../domain/finding.ts';
import type { PackException, PackWord, SpanSeverity, TextCategory } from '../../domain/pack-words.ts';

/** A claim, contact, link or pasted scope in a text. Offsets are UTF-16 units of the original, `end` exclusive. */
export type InspectedSpan = {
  readonly start: number;
  readonly end: number;
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
  /** Id of the rule that stands for the category. */
  readonly rule: string;
  /** The frame, word or detector that recognised it: `superlative`, `word:顶级`, `phone`; `model` for a belief. */
  readonly frame: string;
  /** 0–1, of a belief; absent where words or a frame were recognised. */
  readonly confidence?: number;
  /** The original's characters from start to end. */
  readonly quote: string;
  /** What makes it a finding, one sentence. */
  readonly reason: Bilingual;
  readonly suggestion: Bilingual;
  /** Texts that may stand in the span's place, best first; '' deletes it. Never holds an invented figure. */
  readonly rewrites: readonly string[];
  readonly source: RuleSource;
};

/** Words that look like a finding and are none, with the documented reason. */
export type DismissedSpan = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly category: TextCategory;
  readonly reason: Bilingual;
};

export type TextInspection = {
  readonly spans: readonly InspectedSpan[];
  readonly dismissed: readonly DismissedSpan[];
};

export type InspectionOptions = {
  /** Key of the form field the text is from; a guide may hold host names that an introduction may not. */
  readonly field?: string;
  /** A site's own words and exceptions, those in force. */
  readonly words?: readonly PackWord[];
  readonly exceptions?: readonly PackException[];
  /** Names and trademarks that the submission itself declares. */
  readonly names?: readonly string[];
};

/** What a frame, word or detector says about one place of the folded text; before contexts and merging. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
  readonly frame: string;
  /** Of a belief, 0–1. */
  readonly confidence?: number;
  /** Only shows once gaps are closed and disguises undone. */
  readonly isDisguised?: boolean;
  readonly suggestion?: Bilingual;
};
