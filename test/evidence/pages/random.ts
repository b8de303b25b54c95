/** Small seeded generator (mulberry32), so that a development set can be made again. */
export type Random = {
  readonly next: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly some: <T>(from: readonly T[], count: number) => T[];
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const some = <T>(from: readonly T[], count: number): T[] =>
    [...from]
      .map((value) => [next(), value] as const)
      .sort((a, b) => a[0] - b[0])
      .slice(0, count)
      .map(([, value]) => value);
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { next, pick, int, chance: (share) => next() < share, some };
}
