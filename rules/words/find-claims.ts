import { findInnocence } from './contexts/find-innocence.ts';
import type { Surroundings } from './contexts/find-lead-in.ts';
import { type Dismissal, judgeFrame } from './judge-frame.ts';
import { type Entry, type Lexicon, ownLexicon } from './lexicon.ts';
import { scanText } from './match/scan-text.ts';
import type { Candidate } from './types.ts';

export type Claims = { readonly hits: Candidate[]; readonly dismissed: Dismissal[] };

type Shelter = {
  readonly start: number;
  readonly end: number;
  readonly reason: NonNullable<Entry['innocence']>;
};

const latinUnit = /[a-z0-9]/;

/** Latin patterns are whole words: `tizen` is not found in `notizen`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  const last = text[end - 1]!;
  if (start > 0 && latinUnit.test(first) && latinUnit.test(text[start - 1]!)) return false;
  return !(end < text.length && latinUnit.test(last) && latinUnit.test(text[end]!));
}

function wordCandidate(entry: Entry, start: number, end: number): Candidate | undefined {
  if (entry.word === undefined) return undefined;
  const { category, severity, word, packWord } = entry.word;
  const suggestion = packWord?.suggestion;
  const frame = packWord === undefined ? `word:${word}` : `own-word:${word}`;
  return { start, end, category, severity, frame, ...(suggestion ? { suggestion } : {}) };
}

function shelterOf(shelters: readonly Shelter[], hit: Candidate): Shelter | undefined {
  return shelters.find(
    (shelter) => shelter.start <= hit.start && shelter.end >= hit.end && shelter.end - shelter.start > 0,
  );
}

type Finds = {
  readonly claims: Candidate[];
  readonly dismissed: Dismissal[];
  readonly shelters: Shelter[];
};
type Search = Finds & Pick<ClaimSearch, 'around' | 'isOpen'>;

/** What a lexicon has at one place: a shelter, a word, frames; each in its context. */
function readEntry(entry: Entry, end: number, { around, isOpen, claims, dismissed, shelters }: Search): void {
  const { text } = around;
  const start = end - entry.text.length;
  if (entry.isLatin && !standsAlone(text, start, end)) return;
  const weigh = (hit: Candidate): void => {
    const reason = findInnocence(around, hit);
    if (reason === undefined) claims.push(hit);
    else dismissed.push({ ...hit, reason });
  };
  if (entry.innocence !== undefined) shelters.push({ start, end, reason: entry.innocence });
  if (isOpen !== undefined && !isOpen(start, end)) return;
  const word = wordCandidate(entry, start, end);
  if (word !== undefined) weigh(word);
  for (const frame of entry.frames) {
    const verdict = judgeFrame(frame, text, start, end);
    if (verdict?.hit) weigh(verdict.hit);
    else if (verdict?.dismissed) dismissed.push(verdict.dismissed);
  }
}

function scan(lexicon: Lexicon, around: Surroundings, isOpen: Search['isOpen']): Finds {
  const search: Search = { around, isOpen, claims: [], dismissed: [], shelters: [] };
  scanText(lexicon.automaton, around.text, (pattern, end) =>
    readEntry(lexicon.entries[pattern]!, end, search),
  );
  return search;
}

const placeOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** What a site says of a word outweighs what the engine says of the very same. */
function giveWay({ claims, shelters, dismissed }: Finds, given: Finds): Finds {
  const taken = new Set(given.claims.filter(({ frame }) => frame.startsWith('own-word:')).map(placeOf));
  const isOther = (one: { start: number; end: number }): boolean => !taken.has(placeOf(one));
  return {
    claims: [...claims.filter(isOther), ...given.claims],
    shelters: [...shelters.filter(isOther), ...given.shelters],
    dismissed: [...dismissed, ...given.dismissed],
  };
}

export type ClaimSearch = {
  readonly around: Surroundings;
  /** A site's words and a submission's names. */
  readonly given?: Lexicon | undefined;
  /** Whether words there are of interest; everywhere when absent. */
  readonly isOpen?: ((start: number, end: number) => boolean) | undefined;
};

/** Finds anchors and words of the engine, and of a site and a submission where given, each judged in its context. */
export function findClaims({ around, given, isOpen }: ClaimSearch): Claims {
  const own = scan(ownLexicon(), around, isOpen);
  const { claims, shelters, dismissed } =
    given === undefined ? own : giveWay(own, scan(given, around, isOpen));
  const hits: Candidate[] = [];
  shelter(claims, shelters, hits, dismissed);
  return { hits, dismissed };
}

/** Sorts claims into hits and those inside a harmless longer word. Both lists rise by end, so one walk is enough. */
function shelter(
  claims: readonly Candidate[],
  shelters: readonly Shelter[],
  hits: Candidate[],
  dismissed: Dismissal[],
): void {
  const byStart = [...shelters].sort((a, b) => a.start - b.start);
  const claimsByStart = [...claims].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Shelter[] = [];
  for (const claim of claimsByStart) {
    while (next < byStart.length && byStart[next]!.start <= claim.start) open.push(byStart[next++]!);
    open = open.filter((one) => one.end > claim.start);
    const over = shelterOf(open, claim);
    if (over === undefined) hits.push(claim);
    else dismissed.push({ ...claim, reason: over.reason });
  }
}
