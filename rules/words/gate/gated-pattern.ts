import type { PlaceList } from '../reading/gate-bank.ts';
import { Gate } from './gate.ts';
import { parsePattern } from './parse-pattern.ts';
import { type Openings, readNeeded, readOpenings } from './read-openings.ts';

const telling = (openings: Openings | undefined): Openings | undefined =>
  openings === undefined || openings.isEmpty || openings.isWide ? undefined : openings;

/** `null` where it would tell nothing. */
const gateOf = (openings: Openings | undefined): Gate | null => {
  const told = telling(openings);
  return told === undefined ? null : new Gate(told);
};

/**
 * An expression behind its gates: it is only tried where what stands there may begin, end or be part of a match. Finds
 * what the expression finds. Gates are made when they are first asked for.
 */
export class GatedPattern {
  readonly pattern: RegExp;
  private sticky: RegExp | undefined;
  private opening: Gate | null | undefined;
  private closing: Gate | null | undefined;
  private needed: Gate | null | undefined;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  private read(
    how: (node: NonNullable<ReturnType<typeof parsePattern>>) => Openings | undefined,
  ): Gate | null {
    const node = parsePattern(this.pattern);
    return node === undefined ? null : gateOf(how(node));
  }

  /** Where a match ends that begins at `at`; -1 where none does. The expression is sticky. */
  endAt(text: string, at: number): number {
    if (this.opening === undefined) this.opening = this.read((node) => readOpenings(node));
    if (this.opening !== null && !this.opening.allowsAt(text, at)) return -1;
    this.pattern.lastIndex = at;
    return this.pattern.test(text) ? this.pattern.lastIndex : -1;
  }

  /** Length of what `/…$/` matches in the units before `at`; -1 where it doesn't. */
  lengthBehind(text: string, at: number, units = 24): number {
    const from = Math.max(0, at - units);
    if (this.closing === undefined) {
      this.closing = this.read((node) => readOpenings(node, true));
      this.needed = this.closing === null ? this.read(readNeeded) : null;
    }
    if (this.closing != null && !this.closing.allowsBefore(text, at)) return -1;
    if (this.needed != null && !this.needed.allowsWithin(text, from, at)) return -1;
    const match = this.pattern.exec(text.slice(from, at));
    return match === null ? -1 : match[0].length;
  }

  /** Whether it matches anywhere in `text[from, to)`, read by itself. */
  isIn(text: string, from = 0, to: number = text.length): boolean {
    if (this.needed === undefined) this.needed = this.read(readNeeded);
    if (this.needed !== null && !this.needed.allowsWithin(text, from, to)) return false;
    return this.pattern.test(from === 0 && to === text.length ? text : text.slice(from, to));
  }

  /** How its matches may begin; undefined where that tells nothing. */
  openings(): Openings | undefined {
    const node = parsePattern(this.pattern);
    return telling(node === undefined ? undefined : readOpenings(node));
  }

  /** Whether a global expression matches anywhere, given where its matches may begin. */
  isAt(text: string, { places, length }: PlaceList): boolean {
    this.sticky ??= new RegExp(this.pattern, `${this.pattern.flags.replace('g', '')}y`);
    for (let index = 0; index < length; index++) {
      this.sticky.lastIndex = places[index]!;
      if (this.sticky.test(text)) return true;
    }
    return false;
  }

  /** What `text.matchAll` finds with a global expression, given where its matches may begin. */
  matchesAt(text: string, { places, length }: PlaceList): RegExpExecArray[] {
    this.sticky ??= new RegExp(this.pattern, `${this.pattern.flags.replace('g', '')}y`);
    const found: RegExpExecArray[] = [];
    let reached = 0;
    for (let index = 0; index < length; index++) {
      const at = places[index]!;
      if (at < reached) continue;
      this.sticky.lastIndex = at;
      const match = this.sticky.exec(text);
      // Within a character of two units an expression of whole characters reads from its begin.
      if (match === null || match.index !== at) continue;
      found.push(match);
      reached = this.sticky.lastIndex;
    }
    return found;
  }
}
