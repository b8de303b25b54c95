export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const buckets = 0x10000;

/**
 * Which row of a table of weights belongs to a feature's hash. Rows are in the order of the lower halves of their
 * hashes; a bucket a half says where its rows begin, the upper halves tell them apart.
 */
export class HashRows {
  /** By row: which of the given hashes it is of. */
  readonly order: readonly number[];
  private readonly begins: Uint16Array | Int32Array;
  private readonly uppers: Uint16Array;

  constructor(hashes: Int32Array) {
    this.order = Array.from(hashes.keys()).sort(
      (a, b) => (hashes[a]! & (buckets - 1)) - (hashes[b]! & (buckets - 1)) || a - b,
    );
    this.uppers = Uint16Array.from(this.order, (index) => hashes[index]! >>> 16);
    this.begins = hashes.length < 0x10000 ? new Uint16Array(buckets + 1) : new Int32Array(buckets + 1);
    for (const hash of hashes) this.begins[(hash & (buckets - 1)) + 1]! += 1;
    for (let bucket = 0; bucket < buckets; bucket++) this.begins[bucket + 1]! += this.begins[bucket]!;
  }

  /** -1 where the model knows nothing of the feature. */
  rowOf(hash: number): number {
    const bucket = hash & (buckets - 1);
    const end = this.begins[bucket + 1]!;
    const upper = hash >>> 16;
    for (let row = this.begins[bucket]!; row < end; row++) if (this.uppers[row] === upper) return row;
    return -1;
  }
}
