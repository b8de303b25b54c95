import { components } from '../data/components.ts';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** By character, the pairs of parts that it is written as. */
function partsOf(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  const parts = new Map<string, string[]>();
  for (let at = 0; at + 2 < components.length; at += 3) {
    const whole = components[at + 2]!;
    parts.set(whole, [...(parts.get(whole) ?? []), components.slice(at, at + 2)]);
  }
  for (const [whole, ways] of [...parts])
    parts.set(whole, [...ways, ...ways.flatMap((way) => again(way, parts))]);
  known = parts;
  return parts;
}

/** Two parts of which the second is taken apart once more: 日耳又 for 最. */
const again = (way: string, parts: ReadonlyMap<string, readonly string[]>): string[] =>
  way.length === 2 ? (parts.get(way[1]!) ?? []).map((smaller) => way[0] + smaller) : [];

/** More ways to write one word are too many. */
const mostWays = 48;

/** A word with one or more of its characters taken apart: 木及品, 禾急贝兼不贝咅. */
export function takenApart(word: string): string[] {
  const parts = partsOf();
  let written = [''];
  for (const character of word) {
    const ways = [character, ...(parts.get(character) ?? [])];
    written = written.flatMap((before) => ways.map((way) => before + way)).slice(0, mostWays);
  }
  return written.filter((one) => one !== word && one.length > word.length);
}
