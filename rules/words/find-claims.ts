import { findInnocence } from './contexts/find-innocence.ts';
import { type Dismissal, judgeFrame } from './judge-frame.ts';
import type { Entry, Lexicon } from './lexicon.ts';
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
  const { category, severity, word, operator } = entry.word;
  const suggestion = operator?.suggestion;
  return { start, end, category, severity, frame: `word:${word}`, ...(suggestion ? { suggestion } : {}) };
}

function shelterOf(shelters: readonly Shelter[], hit: Candidate): Shelter | undefined {
  return shelters.find(
    (shelter) => shelter.start <= hit.start && shelter.end >= hit.end && shelter.end - shelter.start > 0,
  );
}

/** Finds anchors and words in `text[from, to)` and judges each in its context. */
export function findClaims(lexicon: Lexicon, text: string, from = 0, to: number = text.length): Claims {
  const hits: Candidate[] = [];
  const dismissed: Dismissal[] = [];
  const shelters: Shelter[] = [];
  const claims: Candidate[] = [];
  const weigh = (hit: Candidate): void => {
    const reason = findInnocence(text, hit);
    if (reason === undefined) claims.push(hit);
    else dismissed.push({ ...hit, reason });
  };
  scanText(
    lexicon.automaton,
    text,
    (pattern, end) => {
      const entry = lexicon.entries[pattern]!;
      const start = end - entry.text.length;
      if (entry.isLatin && !standsAlone(text, start, end)) return;
      if (entry.innocence !== undefined) shelters.push({ start, end, reason: entry.innocence });
      const word = wordCandidate(entry, start, end);
      if (word !== undefined) weigh(word);
      for (const frame of entry.frames) {
        const verdict = judgeFrame(frame, text, start, end);
        if (verdict?.hit) weigh(verdict.hit);
        else if (verdict?.dismissed) dismissed.push(verdict.dismissed);
      }
    },
    from,
    to,
  );
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
