import type { Openings } from '../gate/read-openings.ts';
import type { Kinds } from './unit-kinds.ts';

const slotBits = 12;
const unitFactor = 0x9e37_79b1;
const slotOf = (unit: number): number => Math.imul(unit, unitFactor) >>> (32 - slotBits);
/** At least; eight times as many as there are pairs. */
const fewestPairBits = 10;
const firstFactor = 0x9e3b;
const secondFactor = 0x61c8_8647;
const mixed = (first: number, second: number): number =>
  Math.imul(Math.imul(first, firstFactor) + second, secondFactor);

/** Beyond the end of a text. */
const noUnit = 0;
/** The bits of a mask. */
const mostGates = 16;

/** Rising places in a text. */
export class PlaceList {
  places = new Int32Array(256);
  length = 0;

  add(place: number): void {
    if (this.length === this.places.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.places);
      this.places = grown;
    }
    this.places[this.length++] = place;
  }

  /** Drops the places in the middle of a run of units of a kind. */
  dropInside(kinds: Kinds, kind: number): void {
    const { places, length } = this;
    let kept = 0;
    for (let index = 0; index < length; index++) {
      const at = places[index]!;
      if (at > 0 && (kinds[at - 1]! & kinds[at]! & kind) !== 0) continue;
      places[kept++] = at;
    }
    this.length = kept;
  }
}

export type PlaceLists<Name extends string> = Readonly<Record<Name, PlaceList>>;

/**
 * Several gates that are asked at once: for each place of a text, which of them let through what begins there with
 * these two units. Tables are small and shared, so some places are let through for nothing; none is missed.
 */
export class GateBank<Name extends string> {
  /** By slot of a unit: upper half, gates that it opens alone; lower half, gates that it may open with the next. */
  private readonly first = new Uint32Array(1 << slotBits);
  /** By slot of a pair: gates that it opens. */
  private readonly pairs: Uint8Array | Uint16Array;
  private readonly pairShift: number;
  private readonly names: readonly Name[];

  constructor(gates: Readonly<Record<Name, Pick<Openings, 'single' | 'loose' | 'pairs'>>>) {
    const names = Object.keys(gates) as Name[];
    if (names.length > mostGates) throw new RangeError(`more than ${mostGates} gates`);
    this.names = names;
    const known = names.reduce((sum, name) => sum + gates[name].pairs.size, 0);
    let pairBits = fewestPairBits;
    while (1 << pairBits < known * 8) pairBits++;
    this.pairs = names.length > 8 ? new Uint16Array(1 << pairBits) : new Uint8Array(1 << pairBits);
    this.pairShift = 32 - pairBits;
    names.forEach((name, gate) => {
      const { single, loose, pairs } = gates[name];
      const bit = 1 << gate;
      for (const unit of [...single, ...loose]) this.first[slotOf(unit)]! |= bit << 16;
      for (const pair of pairs) {
        const unit = Math.floor(pair / 0x10000);
        this.first[slotOf(unit)]! |= bit;
        this.pairs[mixed(unit, pair % 0x10000) >>> this.pairShift]! |= bit;
      }
    });
  }

  /** A list for each gate, to read texts into, one after the other. */
  makeLists(): PlaceLists<Name> {
    return Object.fromEntries(this.names.map((name) => [name, new PlaceList()])) as PlaceLists<Name>;
  }

  /** The places of a text at which each gate is open; lists that are given are overwritten with them. */
  read(text: string, into: PlaceLists<Name> = this.makeLists()): PlaceLists<Name> {
    const { first, pairs, pairShift } = this;
    const lists = this.names.map((name) => into[name]);
    for (const list of lists) list.length = 0;
    const { length } = text;
    let unit = length > 0 ? text.charCodeAt(0) : noUnit;
    // Written out: what is called for each unit costs more than it does.
    for (let at = 0; at < length; at++) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : noUnit;
      const gates = first[Math.imul(unit, unitFactor) >>> (32 - slotBits)]!;
      if (gates !== 0) {
        let open =
          (gates >>> 16) |
          (gates & pairs[Math.imul(Math.imul(unit, firstFactor) + next, secondFactor) >>> pairShift]!);
        while (open !== 0) {
          lists[31 - Math.clz32(open & -open)]!.add(at);
          open &= open - 1;
        }
      }
      unit = next;
    }
    return into;
  }
}
