import type { Random } from '../pages/random.ts';

/** A file with some of its bytes changed, cut, doubled or filled. */
export function mutate(file: Uint8Array, random: Random): Buffer {
  const copy = Buffer.from(file);
  const at = () => random.int(0, copy.length - 1);
  switch (random.int(0, 5)) {
    case 0:
      for (let times = random.int(1, 12); times > 0; times--) copy[at()] = random.int(0, 255);
      return copy;
    case 1:
      return copy.subarray(0, at());
    case 2:
      return Buffer.concat([copy.subarray(0, at()), copy.subarray(at())]);
    case 3:
      return copy.fill(random.int(0, 255), at(), at());
    case 4:
      // The header is where sizes and lengths stand.
      for (let times = random.int(1, 4); times > 0; times--)
        copy[random.int(0, Math.min(60, copy.length - 1))] = random.int(0, 255);
      return copy;
    default:
      return Buffer.concat([copy, copy.subarray(at())]);
  }
}
