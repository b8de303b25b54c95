/** Most features of a text are unknown: a table of bits small enough for the nearest caches says so first. */
const seenBits = 19;
/** Longer lists of features are not asked about. */
const mostFeatures = 4096;

/**
 * Small weights by the 32-bit hashes of their features. A hash has the slot that its lower bits name, or the next free
 * one; at most half of the slots are taken. What is given first, the commonest, is seldom put off.
 */
export class WeightTable {
  private readonly seen = new Uint32Array(1 << (seenBits - 5));
  private readonly hashes: Int32Array;
  /** By slot; 0 where it is free. */
  private readonly weights: Int8Array;
  private readonly likely = new Int32Array(mostFeatures);

  /** Weights are from -127 to 127; those of 0 are left out, and so is a hash of 0, which marks a free slot. */
  constructor(hashes: Int32Array, weights: Int8Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.hashes = new Int32Array(size);
    this.weights = new Int8Array(size);
    for (let at = 0; at < hashes.length; at++)
      if (weights[at] !== 0 && hashes[at] !== 0) this.add(hashes[at]!, weights[at]!);
  }

  private add(hash: number, weight: number): void {
    const bit = hash >>> (32 - seenBits);
    this.seen[bit >>> 5]! |= 1 << (bit & 31);
    let slot = hash & (this.hashes.length - 1);
    while (this.weights[slot] !== 0) slot = (slot + 1) & (this.hashes.length - 1);
    this.hashes[slot] = hash;
    this.weights[slot] = weight;
  }

  /** 0 where nothing is known of the feature. */
  weightOf(hash: number): number {
    const { hashes, weights } = this;
    let slot = hash & (hashes.length - 1);
    while (weights[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (hashes.length - 1);
    return weights[slot]!;
  }

  /** The sum of the weights of the first `length` features. All in one loop: this is where most time would go. */
  sum(features: Int32Array, length: number): number {
    const { seen, likely, hashes, weights } = this;
    let count = 0;
    // Without a branch: which features are known is anybody's guess.
    for (let at = 0; at < length; at++) {
      const hash = features[at]!;
      const bit = hash >>> (32 - seenBits);
      likely[count] = hash;
      count += (seen[bit >>> 5]! >>> (bit & 31)) & 1;
    }
    const mask = hashes.length - 1;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const hash = likely[at]!;
      let slot = hash & mask;
      let found = hashes[slot]!;
      // A free slot holds 0.
      while (found !== hash && found !== 0) {
        slot = (slot + 1) & mask;
        found = hashes[slot]!;
      }
      sum += weights[slot]!;
    }
    return sum;
  }
}
