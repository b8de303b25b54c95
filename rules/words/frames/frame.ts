import type { SpanSeverity, TextCategory } from '../../../domain/pack-words.ts';
import type { ReasonId } from '../contexts/reasons.ts';

/** A use of a frame's words that claims nothing. Each pattern given must hold. */
export type InnocentUse = {
  readonly reason: ReasonId;
  /** Ends at the hit: `/…$/`, tried on the 24 units before it. */
  readonly behind?: RegExp;
  /** Sticky, tried where the hit ends. */
  readonly ahead?: RegExp;
  /** Sticky, tried where the anchor begins. */
  readonly at?: RegExp;
  /** Tried on the clause around the hit (commas part clauses). */
  readonly clause?: RegExp;
  /** Tried on the sentence around the hit. */
  readonly sentence?: RegExp;
};

/**
 * A way of claiming, recognised by how it is built. An anchor is found by the automaton; from there `ahead` reads on
 * and `behind` looks back. All patterns see folded text (half-width, lower case, simplified) and are bounded, so a
 * frame costs the same wherever its anchor stands.
 */
export type Frame = {
  readonly id: string;
  readonly category: TextCategory;
  readonly severity: SpanSeverity;
  readonly anchors: readonly string[];
  /** Sticky, from the anchor's first unit; the anchor alone when absent. */
  readonly ahead?: RegExp;
  /** `/…$/` on the 24 units before the anchor; has to match, and the hit begins with it. */
  readonly behind?: RegExp;
  /** Like `behind`, but only widens the hit. */
  readonly lead?: RegExp;
  readonly innocent?: readonly InnocentUse[];
  /** Category where the sentence makes the claim one of another kind, as a promise of a cure; else undefined. */
  readonly recast?: (claim: string, sentence: string) => TextCategory | undefined;
  /** Severity by the words of the claim and its sentence; `severity` when undefined. */
  readonly grade?: (claim: string, sentence: string) => SpanSeverity | undefined;
};

/** Anchors as they stand in the data: parted by `|`. */
export const oneOf = (alternatives: string): readonly string[] => alternatives.split('|');
