import { pageKinds } from '../../domain/facts.ts';
import data from './data/word-weights.json' with { type: 'json' };
import type { Layout, Placed } from './layout.ts';

/**
 * What the words of a page say of its kind, beyond the cues that have names of their own: learnt from pages whose kind is
 * known (bench/train-page-words.ts). A page that no cue fits is often like others in what it speaks of.
 */
export type WordWeights = {
  readonly bias: readonly number[];
  /** For each piece of words what it adds to each kind, in the order of {@link pageKinds}. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

const learnt: WordWeights = { bias: data.bias, weights: new Map(Object.entries(data.weights)) };

const longestWhole = 10;
const longestHeading = 15;
/** What stands above this share of the page is read first. */
const upperShare = 0.25;

/** A short line as a whole, and its runs of two Han letters or of four Latin ones. Figures are all alike. */
function piecesOf(words: string): string[] {
  const alike = words.replace(/\d+/g, '0');
  const length = /[\u4e00-\u9fff]/.test(alike) ? 2 : /[a-z]/.test(alike) ? 4 : Number.POSITIVE_INFINITY;
  const runs: string[] = [];
  for (let at = 0; at + length <= alike.length; at++) runs.push(alike.slice(at, at + length));
  return alike.length > 0 && alike.length <= longestWhole ? [`=${alike}`, ...runs] : runs;
}

const addressWords = ({ words }: Placed) =>
  /[/.]/.test(words)
    ? (words
        .split(/[/?#&]+/)
        .slice(1)
        .join('/')
        .match(/[a-z]{3,}/g) ?? [])
    : [];

/** The pieces that a page's words have, each with the place where it stands: content, heading, upper part, bar, address. */
export function wordPieces({ browser, content, top, nav, medianHeightPx }: Layout): ReadonlySet<string> {
  const pieces = new Set<string>();
  const add = (place: string, words: string) => {
    for (const piece of piecesOf(words)) pieces.add(place + piece);
  };
  for (const { words, heightPx, middleY } of content) {
    add('', words);
    if (heightPx > medianHeightPx * 1.12 && words.length <= longestHeading) add('heading ', words);
    if (middleY < upperShare) add('upper ', words);
  }
  for (const { words } of top) add('bar ', words);
  for (const entry of browser) for (const word of addressWords(entry)) pieces.add(`address ${word}`);
  pieces.add(`lines ${Math.floor(Math.log2(content.length + 1))}`);
  if (nav.length > 3) pieces.add('navigation');
  return pieces;
}

/** Fewer known pieces than this say less than a page's do. */
const fewestPieces = 100;

/** What one of so many known pieces counts: a page's weigh as much together as any other's, those of a few words less. */
export const shareOfPiece = (pieces: number): number => 1 / Math.sqrt(Math.max(fewestPieces, pieces));

/** What a page's pieces add to each kind, in the order of {@link pageKinds}. */
export function weighPieces(pieces: ReadonlySet<string>, { bias, weights }: WordWeights): readonly number[] {
  const own = [...pieces].flatMap((piece) => weights.get(piece) ?? []);
  const share = shareOfPiece(own.length / pageKinds.length);
  return pageKinds.map((_, kind) => {
    let sum = bias[kind] ?? 0;
    for (let at = kind; at < own.length; at += pageKinds.length) sum += (own[at] as number) * share;
    return sum;
  });
}

/** What the words add to each kind, in the order of {@link pageKinds}. */
export const weighWords = (layout: Layout): readonly number[] => weighPieces(wordPieces(layout), learnt);
