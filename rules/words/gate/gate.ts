import type { Openings } from './read-openings.ts';

/** What may begin with a unit: nothing, some pairs, anything. */
const closed = 0;
const paired = 1;
const open = 2;

const slots = 2048;
const slotOf = (unit: number): number => (Math.imul(unit, 0x9e3b) >>> 5) & (slots - 1);
/** At least; eight times as many as there are pairs, so that few places are let in for nothing. */
const fewestBits = 1 << 13;
const mixed = (first: number, second: number): number => {
  const product = Math.imul(Math.imul(first, 0x9e3b) + second, 0x61c88647);
  return product ^ (product >>> 15);
};

/** Beyond both ends of a text. */
const noUnit = 0;

/**
 * Tells in a few steps where an expression can't match, by the first two units of what it matches. Where it may, the
 * expression itself is asked: a gate changes what is spent, never what is found.
 */
export class Gate {
  private readonly first = new Uint8Array(slots);
  private readonly pairs: Uint32Array;
  private readonly mask: number;

  constructor({ single, loose, pairs }: Pick<Openings, 'single' | 'loose' | 'pairs'>) {
    let bits = fewestBits;
    while (bits < pairs.size * 8) bits *= 2;
    this.pairs = new Uint32Array(bits >>> 5);
    this.mask = bits - 1;
    for (const unit of [...single, ...loose]) this.first[slotOf(unit)] = open;
    for (const pair of pairs) {
      const unit = Math.floor(pair / 0x10000);
      if (this.first[slotOf(unit)] === closed) this.first[slotOf(unit)] = paired;
      const bit = mixed(unit, pair % 0x10000) & this.mask;
      this.pairs[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  private allows(first: number, second: number): boolean {
    const kind = this.first[slotOf(first)]!;
    if (kind !== paired) return kind === open;
    const bit = mixed(first, second) & this.mask;
    return (this.pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** Whether what stands at `at` may begin a match. */
  allowsAt(text: string, at: number): boolean {
    if (at >= text.length) return false;
    return this.allows(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : noUnit);
  }

  /** Whether what stands before `at` may end a match, for a gate made of openings read backwards. */
  allowsBefore(text: string, at: number): boolean {
    if (at === 0) return false;
    return this.allows(text.charCodeAt(at - 1), at > 1 ? text.charCodeAt(at - 2) : noUnit);
  }

  /** Whether anything in `text[from, to)` may begin a match. */
  allowsWithin(text: string, from: number, to: number): boolean {
    return this.next(text, from, to) < to;
  }

  /** The next place from `from` on that may begin a match; `to` where there is none. */
  next(text: string, from: number, to: number = text.length): number {
    if (from >= to) return to;
    const { first, pairs, mask } = this;
    const { length } = text;
    let unit = text.charCodeAt(from);
    for (let at = from; at < to; at++) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : noUnit;
      const kind = first[slotOf(unit)]!;
      if (kind === open) return at;
      if (kind === paired) {
        const bit = mixed(unit, next) & mask;
        if ((pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0) return at;
      }
      unit = next;
    }
    return to;
  }
}
