export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/**
 * Which row of a table of weights belongs to a feature's hash. Rows are in the order of the lower bits of their hashes; a
 * bucket says where those of the same bits begin.
 */
export class HashRows {
  /** By row: which of the given hashes it is of. */
  readonly order: readonly number[];
  private readonly begins: Int32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array) {
    let buckets = 1;
    while (buckets < hashes.length) buckets *= 2;
    this.mask = buckets - 1;
    const bucketOf = (index: number): number => hashes[index]! & this.mask;
    this.order = Array.from(hashes.keys()).sort((a, b) => bucketOf(a) - bucketOf(b) || a - b);
    this.hashes = Int32Array.from(this.order, (index) => hashes[index]!);
    this.begins = new Int32Array(buckets + 1);
    for (const hash of hashes) this.begins[(hash & this.mask) + 1]! += 1;
    for (let bucket = 0; bucket < buckets; bucket++) this.begins[bucket + 1]! += this.begins[bucket]!;
  }

  /** -1 where the model knows nothing of the feature. */
  rowOf(hash: number): number {
    const bucket = hash & this.mask;
    const end = this.begins[bucket + 1]!;
    for (let row = this.begins[bucket]!; row < end; row++) if (this.hashes[row] === hash) return row;
    return -1;
  }
}
