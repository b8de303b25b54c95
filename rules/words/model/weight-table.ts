/** Most features of a text are unknown: a table of bits small enough for the nearest caches says so first. */
const seenBits = 19;
/** The commonest features, which are most of those met, have a small table of their own. */
const common = 8192;
const fewestBits = 12;
/** A slot keeps a weight in its lower eight bits. */
const weightBits = 8;
const weightMask = 0xff;
const zero = 128;

/**
 * Slots by the lower bits of a hash, at most half of them taken; what finds its slot taken has a later one. A slot keeps,
 * above its weight, the upper bits of its hash and by how many slots it was put off, so that no two hashes look alike.
 */
class Slots {
  private readonly entries: Int32Array;
  private readonly bits: number;

  constructor(hashes: Int32Array, weights: Int8Array) {
    let bits = fewestBits;
    while (1 << bits < hashes.length * 2) bits++;
    let entries = fill(hashes, weights, bits);
    while (entries === undefined) entries = fill(hashes, weights, ++bits);
    this.entries = entries;
    this.bits = bits;
  }

  /** 0 where the feature isn't known. */
  find(hash: number): number {
    const { entries, bits } = this;
    const mask = (1 << bits) - 1;
    let sought = (hash >>> bits) << weightBits;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = entries[slot]!;
      if (entry === 0) return 0;
      if ((entry ^ sought) >>> weightBits === 0) return (entry & weightMask) - zero;
      sought += 1 << (weightBits + 32 - bits);
    }
  }
}

/** Undefined where too few bits are left to say how far something was put off. */
function fill(hashes: Int32Array, weights: Int8Array, bits: number): Int32Array | undefined {
  const mask = (1 << bits) - 1;
  const entries = new Int32Array(1 << bits);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    let by = 0;
    while (entries[(hash + by) & mask] !== 0) by++;
    if (by >= 1 << (bits - weightBits)) return undefined;
    const tag = (hash >>> bits) | (by << (32 - bits));
    entries[(hash + by) & mask] = (tag << weightBits) | (weights[at]! + zero);
  }
  return entries;
}

/**
 * Small weights by the 32-bit hashes of their features, which come by falling frequency. What is looked up for nearly
 * every clause fits a near cache.
 */
export class WeightTable {
  private readonly seen = new Uint32Array(1 << (seenBits - 5));
  private readonly common: Slots;
  private readonly rare: Slots;
  private readonly likely = new Int32Array(4096);

  /** Weights are from -127 to 127. */
  constructor(hashes: Int32Array, weights: Int8Array) {
    this.common = new Slots(hashes.subarray(0, common), weights.subarray(0, common));
    this.rare = new Slots(hashes.subarray(common), weights.subarray(common));
    for (const hash of hashes) {
      const bit = hash >>> (32 - seenBits);
      this.seen[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** 0 where nothing is known of the feature. */
  weightOf(hash: number): number {
    const weight = this.common.find(hash);
    return weight === 0 ? this.rare.find(hash) : weight;
  }

  /** The sum of the weights of the first `length` hashes, at most 4096. */
  sum(hashes: Int32Array, length: number): number {
    const { seen, likely, common, rare } = this;
    let count = 0;
    // Without a branch: which features are known is anybody's guess.
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!;
      const bit = hash >>> (32 - seenBits);
      likely[count] = hash;
      count += (seen[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const hash = likely[at]!;
      const weight = common.find(hash);
      sum += weight === 0 ? rare.find(hash) : weight;
    }
    return sum;
  }
}
