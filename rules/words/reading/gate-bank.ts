import type { Openings } from '../gate/read-openings.ts';

const slotBits = 12;
const slotOf = (unit: number): number =>
  (Math.imul(unit, 0x9e37_79b1) >>> (32 - slotBits)) & ((1 << slotBits) - 1);
const pairBits = 16;
const pairSlotOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3b) + second, 0x61c8_8647) >>> (32 - pairBits);

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
}

/**
 * Several gates that are asked at once: for each place of a text, which of them let through what begins there with
 * these two units. Tables are small and shared, so some places are let through for nothing; none is missed.
 */
export class GateBank<Name extends string> {
  /** By slot of a unit: upper half, gates that it opens alone; lower half, gates that it may open with the next. */
  private readonly first = new Uint32Array(1 << slotBits);
  /** By slot of a pair: gates that it opens. */
  private readonly pairs = new Uint16Array(1 << pairBits);
  private readonly lists: readonly PlaceList[];
  private readonly named: Readonly<Record<Name, PlaceList>>;

  constructor(gates: Readonly<Record<Name, Pick<Openings, 'single' | 'loose' | 'pairs'>>>) {
    const names = Object.keys(gates) as Name[];
    if (names.length > mostGates) throw new RangeError(`more than ${mostGates} gates`);
    this.lists = names.map(() => new PlaceList());
    this.named = Object.fromEntries(names.map((name, gate) => [name, this.lists[gate]])) as Record<
      Name,
      PlaceList
    >;
    names.forEach((name, gate) => {
      const { single, loose, pairs } = gates[name];
      const bit = 1 << gate;
      for (const unit of [...single, ...loose]) this.first[slotOf(unit)]! |= bit << 16;
      for (const pair of pairs) {
        const unit = Math.floor(pair / 0x10000);
        this.first[slotOf(unit)]! |= bit;
        this.pairs[pairSlotOf(unit, pair % 0x10000)]! |= bit;
      }
    });
  }

  /** The places of a text at which each gate is open; good until the next text is read. */
  read(text: string): Readonly<Record<Name, PlaceList>> {
    const { first, pairs, lists } = this;
    for (const list of lists) list.length = 0;
    const { length } = text;
    let unit = length > 0 ? text.charCodeAt(0) : noUnit;
    for (let at = 0; at < length; at++) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : noUnit;
      const gates = first[slotOf(unit)]!;
      if (gates !== 0) {
        let open = (gates >>> 16) | (gates & pairs[pairSlotOf(unit, next)]!);
        while (open !== 0) {
          lists[31 - Math.clz32(open & -open)]!.add(at);
          open &= open - 1;
        }
      }
      unit = next;
    }
    return this.named;
  }
}
