/** Which row of a table of weights belongs to a feature's hash. */
export type HashRows = {
  /** -1 where the model knows nothing of the feature. */
  readonly rowOf: (hash: number) => number;
};

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Most features of a text are unknown: a table of bits small enough for the nearest cache says so first. */
const seenBits = 18;

/** Open addressing at a load of a quarter at most. */
export function createHashRows(hashes: Int32Array): HashRows {
  let size = 1024;
  while (size < hashes.length * 4) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size);
  const seen = new Uint32Array(1 << (seenBits - 5));
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    slots[slot] = row + 1;
    const bit = hash >>> (32 - seenBits);
    seen[bit >>> 5]! |= 1 << (bit & 31);
  }
  return {
    rowOf: (hash) => {
      const bit = hash >>> (32 - seenBits);
      if ((seen[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
      let slot = hash & mask;
      while (slots[slot] !== 0) {
        if (keys[slot] === hash) return slots[slot]! - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
  };
}
