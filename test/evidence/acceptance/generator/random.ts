/** A seeded source of chance: the same seed draws the same form on every machine. */
export type Random = {
  /** 0 inclusive – 1 exclusive. */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  readonly integer: (low: number, high: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const between = (low: number, high: number) => low + (high - low) * next();
  const integer = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    next,
    between,
    integer,
    pick: (choices) => choices[integer(0, choices.length - 1)] as (typeof choices)[number],
    chance: (probability) => next() < probability,
    shuffle: (list) => {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = integer(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}

function mulberry32(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
