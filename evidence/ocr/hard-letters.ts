import { hardLetters } from './data/hard-letters.ts';

/** A letter that an engine took into account, and how likely it was. */
export type Thought = { readonly letter: string; readonly score: number };

type Likeness = { readonly letter: string; readonly weight: number };

/** By what is seen: the hard letters that are seen so, each vector of weights of length 1. */
function readLikenesses(): ReadonlyMap<string, readonly Likeness[]> {
  const seenAs = new Map<string, Likeness[]>();
  for (const entry of hardLetters.join(' ').split(' ')) {
    const [letter = '', ...parts] = [...entry];
    const pairs = parts.flatMap((seen, at) =>
      at % 2 === 0 ? [{ seen, weight: Number(parts[at + 1]) }] : [],
    );
    const length = Math.hypot(...pairs.map(({ weight }) => weight));
    for (const { seen, weight } of pairs)
      seenAs.set(seen, [...(seenAs.get(seen) ?? []), { letter, weight: weight / length }]);
  }
  return seenAs;
}

let likenesses: ReadonlyMap<string, readonly Likeness[]> | undefined;

/** Cosine of two vectors of thoughts, below which they are of two letters. */
const leastAlike = 0.4;
const mostLetters = 3;

/**
 * Letters that the engine has no class for or hardly ever reads, traditional ones and rare ones, by what it thinks of when
 * it sees one: its thoughts scatter over letters that share parts with it, in much the same way in every font. Likeliest
 * first.
 */
export function findHard(thoughts: readonly Thought[]): readonly string[] {
  likenesses ??= readLikenesses();
  const alike = new Map<string, number>();
  const length = Math.hypot(...thoughts.map(({ score }) => Math.sqrt(score)));
  for (const { letter: seen, score } of thoughts) {
    for (const { letter, weight } of likenesses.get(seen) ?? [])
      alike.set(letter, (alike.get(letter) ?? 0) + (weight * Math.sqrt(score)) / length);
  }
  return [...alike]
    .filter(([, cosine]) => cosine >= leastAlike)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostLetters)
    .map(([letter]) => letter);
}
