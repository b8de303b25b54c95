import { findInnocence } from './contexts/find-innocence.ts';
import type { Surroundings } from './contexts/find-lead-in.ts';
import { type Dismissal, judgeFrame } from './judge-frame.ts';
import { type Entry, type Given, isLatinWord, type Lexicon, ownLexicon } from './lexicon.ts';
import { scanPlaces, scanText } from './match/scan-text.ts';
import type { PlaceList } from './reading/gate-bank.ts';
import type { Candidate } from './types.ts';

export type Claims = {
  readonly hits: Candidate[];
  readonly dismissed: Dismissal[];
  /** How many places were judged in their context; the rest repeat one that was. */
  readonly judged?: number;
};

type Shelter = {
  readonly start: number;
  readonly end: number;
  readonly reason: NonNullable<Entry['innocence']> | 'declared-name';
};

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** Latin patterns are whole words: `tizen` is not found in `notizen`. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (start > 0 && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) return false;
  return !(end < text.length && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)));
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
type Search = Finds &
  Pick<ClaimSearch, 'around' | 'isWanted'> & {
    /** By entry, what its last place led to. */
    readonly last: Map<Entry, Judged>;
    judged: number;
  };
type Judged = Pick<Finds, 'claims' | 'dismissed'> & {
  readonly start: number;
  readonly end: number;
  /** Something was found that is of no interest there. */
  readonly isPart: boolean;
};

/** The words and frames of an entry at one place, each in its context. */
function judge(entry: Entry, start: number, end: number, { around, isWanted }: Search): Judged {
  const claims: Candidate[] = [];
  const dismissed: Dismissal[] = [];
  let isPart = false;
  const isOfInterest = (hit: { readonly start: number; readonly end: number }): boolean => {
    const isOne = isWanted === undefined || isWanted(hit.start, hit.end);
    isPart ||= !isOne;
    return isOne;
  };
  const weigh = (hit: Candidate): void => {
    const reason = findInnocence(around, hit);
    if (reason === undefined) claims.push(hit);
    else dismissed.push({ ...hit, reason });
  };
  const word = wordCandidate(entry, start, end);
  if (word !== undefined && isOfInterest(word)) weigh(word);
  for (const frame of entry.frames) {
    const verdict = judgeFrame(frame, around.text, { start, end, isOfInterest });
    if (verdict?.hit) weigh(verdict.hit);
    else if (verdict?.dismissed) dismissed.push(verdict.dismissed);
  }
  return { claims, dismissed, start, end, isPart };
}

/** Units to each side that decide about a place. */
const context = 90;
/** Farther apart nobody stammers. */
const nearby = 24;

/** Whether a word stands again, close by, in the very same words: 国家级国家级国家级… */
function isStammer(text: string, last: Judged, start: number, end: number): boolean {
  if (start - last.start > nearby || last.start < context) return false;
  const by = start - last.start;
  const before = text.slice(last.start - context, last.end + context);
  return before === text.slice(last.start - context + by, last.end + context + by) && end - last.end === by;
}

const moved = <T extends Candidate>(claims: readonly T[], by: number): T[] =>
  claims.map((claim) => ({ ...claim, start: claim.start + by, end: claim.end + by }));

/** What a lexicon has at one place: a shelter, a word, frames. */
function readEntry(entry: Entry, end: number, search: Search): void {
  const { around, shelters, last } = search;
  const { text } = around;
  const start = end - entry.text.length;
  if (entry.isLatin && !standsAlone(text, start, end)) return;
  if (entry.innocence !== undefined) shelters.push({ start, end, reason: entry.innocence });
  if (entry.word === undefined && entry.frames.length === 0) return;
  const before = last.get(entry);
  const repeats = before !== undefined && isStammer(text, before, start, end);
  if (!repeats) search.judged++;
  const by = repeats ? start - before.start : 0;
  const found = repeats
    ? { claims: moved(before.claims, by), dismissed: moved(before.dismissed, by), start, end, isPart: false }
    : judge(entry, start, end, search);
  if (!found.isPart) last.set(entry, found);
  search.claims.push(...found.claims);
  search.dismissed.push(...found.dismissed);
}

function scan(lexicon: Lexicon, { around, places, within, isWanted }: ClaimSearch): Search {
  const search: Search = {
    ...{ around, isWanted, claims: [], dismissed: [], shelters: [] },
    last: new Map(),
    judged: 0,
  };
  const { text } = around;
  const onMatch = (pattern: number, end: number): void => readEntry(lexicon.entries[pattern]!, end, search);
  if (places !== undefined) scanPlaces(lexicon.automaton, text, onMatch, places);
  else if (within === undefined) scanText(lexicon.automaton, text, onMatch);
  else
    for (const [start, end] of within(lexicon.longest))
      scanText(lexicon.automaton, text, onMatch, start, end);
  return search;
}

const placeOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** Where a declared name stands. */
function findName(name: string, text: string, shelters: Shelter[]): void {
  const isWord = isLatinWord(name);
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!isWord || standsAlone(text, start, end)) shelters.push({ start, end, reason: 'declared-name' });
  }
}

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
  readonly given?: Given | undefined;
  /** Where the engine's words may begin, if that is known. */
  readonly places?: PlaceList | undefined;
  /** Rising stretches outside which nothing is of interest, given how long a word may be; everything when absent. */
  readonly within?: ((longest: number) => readonly (readonly [number, number])[]) | undefined;
  /** Whether a claim from start to end is of interest; all are when absent. */
  readonly isWanted?: ((start: number, end: number) => boolean) | undefined;
};

/** Finds anchors and words of the engine, and of a site and a submission where given, each judged in its context. */
export function findClaims(search: ClaimSearch): Claims {
  const { given } = search;
  const own = scan(ownLexicon(), search);
  const { claims, shelters, dismissed } =
    given?.site === undefined ? own : giveWay(own, scan(given.site, { ...search, places: undefined }));
  for (const name of given?.names ?? []) findName(name, search.around.text, shelters);
  const hits: Candidate[] = [];
  shelter(claims, shelters, hits, dismissed);
  return { hits, dismissed, judged: own.judged };
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
