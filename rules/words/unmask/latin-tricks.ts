import { figure, type Kinds, latin, letterSign } from '../reading/unit-kinds.ts';
import { matchAt } from '../view.ts';
import { claimWords, lookalikeOf, mayLookAlike, plainWords } from './claim-letters.ts';
import type { Stretch } from './find-gaps.ts';

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '|': 'l',
  '!': 'i',
};

/** Where letters and others are known to be among them. */
const withFigures = /[a-z0-9@$|](?:[a-z0-9@$]|[|!](?=[a-z0-9|!])){2,14}(?![a-z0-9])/y;
const parted = /[a-z0-9](?:([ .\-_*·])[a-z0-9]){2,14}(?![a-z0-9])/y;
const hyphened = /(?<!-)[a-z]{1,4}(?:-[a-z]{1,5}){2,5}(?![a-z0-9-])/y;
const hundred = /[1li][0o]{2}(?= ?%)|1([ \-_*·|/、]) ?0\1 ?0(?:\1)? ?(?=%)|1\. ?0\. ?0\. ?(?=%)/y;

/** N0.1, No.l, No.Ⅰ: a letter for a figure or the other way round. */
const numberOne = /n(?:0(?:\. ?)?[1l]|o\. ?l|o\.i)(?![a-z0-9])/y;

/** Of what such a word is made. */
const member = latin | figure | letterSign;
const alphanumeric = latin | figure;
const longestWord = 18;

const readSigns = (token: string): string =>
  token.replace(/[ .\-_*·]/g, '').replace(/[0134579@$|!]/g, (sign) => letters[sign] ?? sign);

function wordIn(token: string, known: ReadonlySet<string>): string | undefined {
  const plain = readSigns(token);
  if (known.has(plain)) return plain;
  for (let at = plain.indexOf('i'); at >= 0; at = plain.indexOf('i', at + 1)) {
    const other = `${plain.slice(0, at)}l${plain.slice(at + 1)}`;
    if (known.has(other)) return other;
  }
  const other = plain.replaceAll('i', 'l');
  return known.has(other) ? other : undefined;
}

/** A longer word with single figures among its letters: whatever it is, no model or unit. */
const leet = /^(?=(?:[^a-z]*[a-z]){4})[013457]?(?:[a-z]+[013457])*[a-z]+$/;
const leetWord = (token: string): string | undefined =>
  wordIn(token, claimWords) ?? (leet.test(token) && token.length > 4 ? readSigns(token) : undefined);

export type Trick = { readonly start: number; readonly end: number; readonly word: string };

/** Two words parted alike, with wider parting between them, read as two words. */
function closeUp(tricks: readonly Trick[], text: string): Trick[] {
  return tricks.map((trick, index) => {
    const next = tricks[index + 1];
    if (next === undefined || next.start - trick.end > 4 || next.start - trick.end < 2) return trick;
    return /^[ .\-_*·]+$/.test(text.slice(trick.end, next.start))
      ? { ...trick, end: next.start, word: `${trick.word} ` }
      : trick;
  });
}

/** Tells what may begin at a place that nothing but a letter or a figure could go before. */
function mayBegin(
  text: string,
  kinds: Kinds,
  at: number,
): { figures: boolean; parts: boolean; hyphens: boolean; isWord: boolean } {
  let seen = 0;
  let end = at;
  for (; end - at < 15 && end < kinds.length; end++) {
    const kind = kinds[end]! & member;
    if (kind === 0) break;
    seen |= kind;
  }
  const length = end - at;
  return {
    figures: length >= 3 && (seen & latin) !== 0 && (seen & ~latin) !== 0,
    parts:
      length === 1 && seen !== letterSign && at + 2 < kinds.length && (kinds[at + 2]! & alphanumeric) !== 0,
    hyphens: length <= 4 && seen === latin && text[end] === '-',
    isWord: length > 3 && seen === latin && mayLookAlike(text, at),
  };
}

/** 1oo%, l00%, 1-0-0-%: where what is written there and read as 100 may be. */
const isHundred = (text: string, at: number): boolean =>
  '1li'.includes(text[at]!) && '0o -_*·|/、.'.includes(text[at + 1] ?? '?');

/** A pattern that is tried at rising places, not within what it matched before. */
class Search {
  private readonly pattern: RegExp;
  private from = 0;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** Where a match ends that begins at `start`; -1 where none does. */
  endAt(text: string, start: number): number {
    if (start < this.from) return -1;
    const end = matchAt(this.pattern, text, start);
    if (end >= 0) this.from = end;
    return end;
  }

  collect(text: string, start: number, found: Stretch[]): void {
    const end = this.endAt(text, start);
    if (end > start) found.push({ start, end });
  }
}

/** A word of a claim with letters that look like its own: WorId's Ieading. */
function collectLookalike(text: string, kinds: Kinds, start: number, tricks: Trick[]): void {
  let end = start;
  while (end < kinds.length && ((kinds[end]! & latin) !== 0 || text[end] === "'")) end++;
  if (end - start > longestWord) return;
  const word = lookalikeOf(text.slice(start, end));
  if (word !== undefined) tricks.push({ start, end, word });
}

/** gu4ranteed, b.e.s.t, un-beat-able, 1oo%: English claims with figures for letters or signs between them. */
export function findLatinTricks(text: string, kinds: Kinds): Trick[] {
  const found: Stretch[] = [];
  const mixed: Stretch[] = [];
  const tricks: Trick[] = [];
  const inFigures = new Search(withFigures);
  const inParts = new Search(parted);
  const inHyphens = new Search(hyphened);
  const hundreds = new Search(hundred);
  const firsts = new Search(numberOne);
  let before = 0;
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at]! & member;
    const isBegin = kind !== 0 && (before & alphanumeric) === 0;
    before = kind;
    if (!isBegin) continue;
    const { figures, parts, hyphens, isWord } = mayBegin(text, kinds, at);
    if (figures) inFigures.collect(text, at, mixed);
    if (isWord) collectLookalike(text, kinds, at, tricks);
    if (parts) inParts.collect(text, at, found);
    if (hyphens) inHyphens.collect(text, at, found);
    const first = text[at] === 'n' ? firsts.endAt(text, at) : -1;
    if (first > at) tricks.push({ start: at, end: first, word: 'no.1' });
    if (!isHundred(text, at)) continue;
    const end = hundreds.endAt(text, at);
    if (end > at && !text.startsWith('100', at)) tricks.push({ start: at, end, word: '100' });
  }
  if (found.length === 0 && mixed.length === 0 && tricks.length === 0) return tricks;
  for (const { start, end } of found) {
    const word = wordIn(text.slice(start, end), plainWords);
    if (word !== undefined) tricks.push({ start, end, word });
  }
  for (const { start, end } of mixed) {
    const word = leetWord(text.slice(start, end));
    if (word !== undefined) tricks.push({ start, end, word });
  }
  tricks.sort((a, b) => a.start - b.start || b.end - a.end);
  return closeUp(
    tricks.filter((trick, index) => index === 0 || tricks[index - 1]!.end <= trick.start),
    text,
  );
}
