import { Gate } from '../gate/gate.ts';
import { type Openings, pairOf } from '../gate/read-openings.ts';

/**
 * Aho-Corasick over UTF-16 units, stored as a double array: state `s` goes to `base + code` on a unit of that code when
 * the check there says `s`. All arrays are flat and typed, so a scan allocates nothing.
 */
export type Automaton = {
  /** Unit → dense code, 0 for units in no pattern. */
  readonly codes: Uint16Array;
  /** By state, twice its base, and one more where a pattern ends; then its check. Side by side: they are read together. */
  readonly states: Int32Array;
  readonly fail: Int32Array;
  /** Pattern ending at a state, -1 for none. */
  readonly pattern: Int32Array;
  /** Next shorter state in which a pattern ends, 0 for none. */
  readonly shorter: Int32Array;
  /** Length of each pattern in units. */
  readonly lengths: Int32Array;
  /** Where a pattern may begin, by its first two units; absent where patterns are no plain units. */
  readonly opening?: Gate | undefined;
};

type Trie = {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly code: Uint16Array;
  readonly pattern: Int32Array;
  size: number;
};

/** Codes by falling frequency: frequent units get small codes, which packs the double array tightly. */
function assignCodes(patterns: readonly string[]): { codes: Uint16Array; alphabet: number } {
  const counts = new Uint32Array(65536);
  // Noted as they come up: a submission's two or three names shouldn't cost a walk over all units.
  const used: number[] = [];
  for (const pattern of patterns) {
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      if (counts[unit] === 0) used.push(unit);
      counts[unit]! += 1;
    }
  }
  used.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const codes = new Uint16Array(65536);
  used.forEach((unit, index) => {
    codes[unit] = index + 1;
  });
  return { codes, alphabet: used.length };
}

/** Sorted patterns share the path of the one before them, so every node is appended once and found in O(1). */
function buildTrie(patterns: readonly string[], codes: Uint16Array): Trie {
  const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const trie: Trie = {
    firstChild: new Int32Array(capacity),
    nextSibling: new Int32Array(capacity),
    code: new Uint16Array(capacity),
    pattern: new Int32Array(capacity).fill(-1),
    size: 1,
  };
  const order = patterns.map((_, index) => index).sort((a, b) => (patterns[a]! < patterns[b]! ? -1 : 1));
  const path: number[] = [0];
  let previous = '';
  for (const index of order) {
    const pattern = patterns[index]!;
    let shared = 0;
    while (shared < pattern.length && pattern.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
    for (let depth = shared; depth < pattern.length; depth++) {
      const node = trie.size++;
      const parent = path[depth]!;
      trie.code[node] = codes[pattern.charCodeAt(depth)]!;
      trie.nextSibling[node] = trie.firstChild[parent]!;
      trie.firstChild[parent] = node;
      path[depth + 1] = node;
    }
    const end = path[pattern.length]!;
    if (pattern.length > 0 && trie.pattern[end] === -1) trie.pattern[end] = index;
    previous = pattern;
  }
  return trie;
}

/** Growing arrays of the double array under construction. */
class Slots {
  base = new Int32Array(256);
  check = new Int32Array(256).fill(-1);
  pattern = new Int32Array(256).fill(-1);
  firstFree = 1;
  last = 0;

  reserve(size: number): void {
    if (size <= this.base.length) return;
    const length = Math.max(size, this.base.length * 2);
    const grow = (old: Int32Array<ArrayBuffer>, fill: number): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(length).fill(fill);
      grown.set(old);
      return grown;
    };
    this.base = grow(this.base, 0);
    this.check = grow(this.check, -1);
    this.pattern = grow(this.pattern, -1);
  }

  /** Smallest offset at which all the codes fall on free slots; `highest` is the largest code. */
  place(children: readonly number[], highest: number): number {
    while (this.firstFree < this.check.length && this.check[this.firstFree] !== -1) this.firstFree++;
    let missed = 0;
    for (let at = this.firstFree; ; at++) {
      const offset = at - children[0]!;
      this.reserve(at + highest + 2);
      if (offset < 0 || this.check[at] !== -1) continue;
      if (children.every((code) => this.check[offset + code] === -1)) {
        // A region where many children didn't fit is nearly full: not worth a visit by the next node.
        if (missed > 64) this.firstFree = at;
        return offset;
      }
      missed++;
    }
  }
}

/** Breadth first, so that the fail link of a parent is known before its children need it. */
function pack(trie: Trie): { readonly slots: Slots; readonly order: readonly number[] } {
  const slots = new Slots();
  slots.check[0] = 0;
  const nodes: number[] = [0];
  const states: number[] = [0];
  const codesOf: number[] = [];
  for (let head = 0; head < nodes.length; head++) {
    const node = nodes[head]!;
    const state = states[head]!;
    slots.pattern[state] = trie.pattern[node]!;
    codesOf.length = 0;
    const children: number[] = [];
    for (let child = trie.firstChild[node]!; child !== 0; child = trie.nextSibling[child]!)
      children.push(child);
    if (children.length === 0) continue;
    if (children.length > 1) children.sort((a, b) => trie.code[a]! - trie.code[b]!);
    for (const child of children) codesOf.push(trie.code[child]!);
    const offset = slots.place(codesOf, codesOf[codesOf.length - 1]!);
    slots.base[state] = offset;
    for (const child of children) {
      const slot = offset + trie.code[child]!;
      slots.check[slot] = state;
      if (slot > slots.last) slots.last = slot;
      nodes.push(child);
      states.push(slot);
    }
  }
  return { slots, order: states };
}

function linkFailures(slots: Slots, states: readonly number[], size: number): [Int32Array, Int32Array] {
  const fail = new Int32Array(size);
  const shorter = new Int32Array(size);
  const { base, check, pattern } = slots;
  for (const state of states) {
    if (state === 0) continue;
    const parent = check[state]!;
    const code = state - base[parent]!;
    let link = 0;
    if (parent !== 0) {
      let from = fail[parent]!;
      while (check[base[from]! + code] !== from && from !== 0) from = fail[from]!;
      const target = base[from]! + code;
      if (check[target] === from) link = target;
    }
    fail[state] = link;
    shorter[state] = pattern[link] !== -1 ? link : shorter[link]!;
  }
  return [fail, shorter];
}

/** How plain patterns begin. */
export function openingsOf(patterns: readonly string[]): Pick<Openings, 'single' | 'loose' | 'pairs'> {
  const loose = new Set<number>();
  const pairs = new Set<number>();
  for (const pattern of patterns) {
    if (pattern.length === 1) loose.add(pattern.charCodeAt(0));
    else if (pattern.length > 1) pairs.add(pairOf(pattern.charCodeAt(0), pattern.charCodeAt(1)));
  }
  return { single: loose, loose, pairs };
}

/** Of equal patterns the first wins; empty ones never match. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const { codes, alphabet } = assignCodes(patterns);
  const { slots, order } = pack(buildTrie(patterns, codes));
  // Any code may be added to any base: the arrays reach far enough that the scan needs no bounds check.
  const size = slots.last + alphabet + 2;
  slots.reserve(size);
  const [fail, shorter] = linkFailures(slots, order, size);
  const states = new Int32Array(size * 2);
  for (let state = 0; state < size; state++) {
    const hasEnd = slots.pattern[state] !== -1 || shorter[state] !== 0;
    states[state * 2] = slots.base[state]! * 2 + Number(hasEnd);
    states[state * 2 + 1] = slots.check[state]!;
  }
  return {
    codes,
    states: states,
    fail,
    pattern: slots.pattern.slice(0, size),
    shorter,
    lengths: Int32Array.from(patterns, (pattern) => pattern.length),
    opening: new Gate(openingsOf(patterns)),
  };
}
