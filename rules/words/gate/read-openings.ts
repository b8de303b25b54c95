import type { PatternNode } from './parse-pattern.ts';

/** The first one or two units of whatever a pattern matches; rather too much than too little. */
export type Openings = {
  /** It may match nothing at all. */
  readonly isEmpty: boolean;
  /** It may begin with anything. */
  readonly isWide: boolean;
  /** Matches of one unit. */
  readonly single: ReadonlySet<number>;
  /** First units behind which anything may come. */
  readonly loose: ReadonlySet<number>;
  /** First and second unit in one number, see `pairOf`. */
  readonly pairs: ReadonlySet<number>;
};

export const pairOf = (first: number, second: number): number => first * 0x10000 + second;
const firstOf = (pair: number): number => Math.floor(pair / 0x10000);

const none: ReadonlySet<number> = new Set();
const empty: Openings = { isEmpty: true, isWide: false, single: none, loose: none, pairs: none };
const wide: Openings = { isEmpty: false, isWide: true, single: none, loose: none, pairs: none };
/** More pairs are not worth their table. */
const mostPairs = 4000;

const union = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> => {
  const filled = sets.filter(({ size }) => size > 0);
  return filled.length < 2 ? (filled[0] ?? none) : new Set(filled.flatMap((set) => [...set]));
};

export function firstUnits({ single, loose, pairs }: Openings): ReadonlySet<number> {
  return union([single, loose, new Set([...pairs].map(firstOf))]);
}

function either(options: readonly Openings[]): Openings {
  return {
    isEmpty: options.some(({ isEmpty }) => isEmpty),
    isWide: options.some(({ isWide }) => isWide),
    single: union(options.map(({ single }) => single)),
    loose: union(options.map(({ loose }) => loose)),
    pairs: union(options.map(({ pairs }) => pairs)),
  };
}

/** The openings of one thing followed by another. */
function then(before: Openings, after: Openings): Openings {
  if (before === empty) return after;
  const seconds = before.single.size === 0 ? none : firstUnits(after);
  const isLoose = after.isWide || before.single.size * seconds.size > mostPairs;
  const crossed = new Set<number>();
  if (!isLoose)
    for (const first of before.single) for (const second of seconds) crossed.add(pairOf(first, second));
  const through = before.isEmpty ? after : empty;
  return {
    isEmpty: before.isEmpty && after.isEmpty,
    isWide: before.isWide || (before.isEmpty && after.isWide),
    single: union([through.single, after.isEmpty ? before.single : none]),
    loose: union([before.loose, through.loose, isLoose ? before.single : none]),
    pairs: union([before.pairs, through.pairs, crossed]),
  };
}

/** `isBackwards`: as read from the end. */
export function readOpenings(node: PatternNode, isBackwards = false): Openings {
  if (node.kind === 'any') return wide;
  if (node.kind === 'units') return { ...empty, isEmpty: false, single: new Set(node.units) };
  if (node.kind === 'choice') return either(node.options.map((option) => readOpenings(option, isBackwards)));
  if (node.kind === 'sequence') return openingsOf(node.parts, isBackwards);
  if (node.most === 0) return empty;
  const once = readOpenings(node.part, isBackwards);
  const twice = node.most === 1 ? once : then(once, node.least > 1 ? once : either([once, empty]));
  return node.least === 0 ? either([twice, empty]) : twice;
}

function openingsOf(parts: readonly PatternNode[], isBackwards: boolean): Openings {
  let openings = empty;
  for (const part of isBackwards ? parts.toReversed() : parts) {
    openings = then(openings, readOpenings(part, isBackwards));
    if (!openings.isEmpty && openings.single.size === 0) break;
  }
  return openings;
}

const isTelling = (openings: Openings | undefined): openings is Openings =>
  openings !== undefined && !openings.isEmpty && !openings.isWide;

/** Openings of a part that every match holds, the rarest that there is; undefined where there is none. */
export function readNeeded(node: PatternNode): Openings | undefined {
  if (node.kind === 'choice') {
    const needed = node.options.map(readNeeded);
    return needed.every(isTelling) ? either(needed) : undefined;
  }
  if (node.kind === 'repeat') return node.least === 0 ? undefined : readNeeded(node.part);
  const parts = node.kind === 'sequence' ? node.parts : [node];
  const found = parts.flatMap((part, at) => [
    openingsOf(parts.slice(at), false),
    ...(part.kind === 'units' || part.kind === 'any' ? [] : [readNeeded(part)]),
  ]);
  return found
    .filter(isTelling)
    .sort((a, b) => firstUnits(a).size - firstUnits(b).size)
    .at(0);
}
