import { readFileSync } from 'node:fs';

const folder = 'test/corpus/words';
const kept = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** Whole listings of the corpus, clean ones and such with claims, as their authors wrote them. */
export function writtenListings(): string[] {
  const marked = ['whole-texts.txt', 'blind-texts.txt'].flatMap((file) =>
    kept(file)
      .replace(/⟦..\||⟧/g, '')
      .split(/^### .*$/m),
  );
  const labelled = ['learn-whole.jsonl', 'learn-whole-2.jsonl', 'aside-whole.jsonl'].flatMap((file) =>
    kept(file)
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  return [...marked, ...labelled].map((text) => text.trim()).filter((text) => text.length > 100);
}

export type Below = (limit: number) => number;

/** Numbers below a limit; the same for every run. */
export function seededNumbers(seed: number): Below {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const pick = <T>(list: readonly T[], below: Below): T => list[below(list.length)] as T;

/** A clause with the signs behind it. */
const clausePattern = /[^，。；！？、：\n]+[，。；！？、：\n]*/g;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const isWord = (segment: string): boolean => /^[\u4e00-\u9fff]{2,3}$/.test(segment);

/** Other figures, and another word in the place of one of its own: hardly any clause is written twice. */
function vary(clause: readonly string[], vocabulary: readonly string[], below: Below): string {
  const places = clause.flatMap((segment, at) => (isWord(segment) ? [at] : []));
  const changed = places.length === 0 ? -1 : pick(places, below);
  const parts = clause.map((segment, at) => (at === changed ? pick(vocabulary, below) : segment));
  return parts.join('').replace(/[1-9]/g, () => String(1 + below(9)));
}

/**
 * Listings of the size asked for, in bytes of UTF-8: the shape of a written one each, in which a clause in three is of
 * another listing and all are varied.
 */
export function makeListings(bytes: number, seed = 7): string[] {
  const below = seededNumbers(seed);
  const written = writtenListings().map((text) =>
    (text.match(clausePattern) ?? []).map((clause) =>
      Array.from(words.segment(clause), ({ segment }) => segment),
    ),
  );
  const clauses = written.flat();
  const vocabulary = [...new Set(clauses.flat().filter(isWord))];
  const listings: string[] = [];
  for (let made = 0; made < bytes; ) {
    const listing = pick(written, below)
      .map((clause) => vary(below(3) === 0 ? pick(clauses, below) : clause, vocabulary, below))
      .join('');
    listings.push(listing);
    made += Buffer.byteLength(listing);
  }
  return listings;
}
