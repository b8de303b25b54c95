import type { TextReading } from './read-clauses.ts';
import type { Clause } from './split-clauses.ts';

const prime = 0x01000193;
const seeds = {
  gram: 0x811c9dc5 | 0,
  skip: 0x1f0a3d77,
  word: 0x3c6ef372,
  mark: 0x27d4eb2f,
  markPair: 0x165667b1,
  markTriple: 0x7f4a7c15,
  beside: 0x5851f42d,
  before: 0x14057b7e,
  after: 0x2545f491,
  edge: 0x4cf5ad43,
  line: 0x38b34ae5,
  told: 0x52dce729,
  lead: 0x6a09e667,
  trail: 0x3a54ff53,
} as const;
const boundary = 1;
const digit = 2;

const longestGram = 4;
const longestSkip = 4;
export const featureCapacity = 4096;

/**
 * The features of one clause: each one's hash, and the stretch of text that it stands for; what stands for no words of
 * the clause itself is an empty stretch. Used again for clause after clause, so that nothing is allocated.
 */
export class FeatureList {
  readonly hashes = new Int32Array(featureCapacity);
  readonly starts = new Int32Array(featureCapacity);
  readonly ends = new Int32Array(featureCapacity);
  length = 0;

  add(hash: number, start: number, end: number): void {
    if (this.length === featureCapacity) return;
    const at = this.length++;
    this.hashes[at] = hash;
    this.starts[at] = start;
    this.ends[at] = end;
  }
}

/** Units as the model reads them: every digit alike, an edge beyond both ends. */
function unitAt(text: string, clause: Clause, at: number): number {
  if (at < clause.start || at >= clause.end) return boundary;
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39 ? digit : unit;
}

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

let units = new Uint16Array(256);

/** The clause's units with an edge before and behind, in a list that is used again. */
function readUnits(text: string, clause: Clause): Uint16Array {
  const length = clause.end - clause.start + 2;
  if (units.length < length) units = new Uint16Array(length * 2);
  units[0] = boundary;
  units[length - 1] = boundary;
  for (let at = clause.start; at < clause.end; at++) {
    const unit = text.charCodeAt(at);
    units[at - clause.start + 1] = unit >= 0x30 && unit <= 0x39 ? digit : unit;
  }
  return units;
}

/** Runs of one to four units, and pairs of units a little apart. */
function addGrams(text: string, clause: Clause, list: FeatureList): void {
  const read = readUnits(text, clause);
  const length = clause.end - clause.start + 2;
  const { hashes, starts, ends } = list;
  const place = clause.start - 1;
  let count = list.length;
  const last = Math.min(length, Math.floor((featureCapacity - count) / (longestGram + longestSkip - 1)));
  // Mixing is written out: it is most of what is done to a text.
  for (let at = 0; at < last; at++) {
    const first = count;
    const unit = read[at]!;
    let hash = Math.imul(seeds.gram ^ unit, prime);
    hashes[count++] = hash;
    const run = Math.min(longestGram, length - at);
    for (let more = 1; more < run; more++) {
      hash = Math.imul(hash ^ read[at + more]!, prime);
      hashes[count++] = hash;
    }
    const grams = count - first;
    const pair = Math.imul(seeds.skip ^ unit, prime);
    for (let gap = 2; gap <= longestSkip && at + gap < length; gap++)
      hashes[count++] = Math.imul(Math.imul(pair ^ gap, prime) ^ read[at + gap]!, prime);
    for (let more = first; more < count; more++) {
      starts[more] = place + at;
      ends[more] = place + at + (more - first < grams ? more - first + 1 : more - first - grams + 3);
    }
  }
  list.length = count;
}

/** Latin words, alone and in pairs. */
function addWords(text: string, clause: Clause, list: FeatureList): void {
  let before = 0;
  let beforeStart = -1;
  for (let at = clause.start; at < clause.end; ) {
    if (!isLatin(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hash: number = seeds.word;
    while (at < clause.end && isLatin(text.charCodeAt(at))) hash = mix(hash, text.charCodeAt(at++));
    list.add(hash, start, at);
    if (beforeStart >= 0) list.add(mix(before, hash), beforeStart, at);
    before = hash;
    beforeStart = start;
  }
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Words of known classes, alone, in twos and threes whatever is between them, and with the unit beside them. */
function addMarks(
  { text, marks, firstMark, lastMark }: TextReading,
  index: number,
  clause: Clause,
  list: FeatureList,
): void {
  const { starts, ends, classes } = marks;
  const from = firstMark[index]!;
  const to = lastMark[index]!;
  for (let at = from; at < to; at++) {
    const start = starts[at]!;
    const end = ends[at]!;
    const own = classes[at]! + 3;
    list.add(mix(seeds.mark, own), start, end);
    list.add(mix(mix(seeds.beside, own), unitAt(text, clause, end)), start, Math.min(end + 1, clause.end));
    list.add(
      mix(mix(seeds.beside, unitAt(text, clause, start - 1)), own),
      Math.max(start - 1, clause.start),
      end,
    );
    if (at + 1 >= to) continue;
    const pair = mix(mix(seeds.markPair, own), classes[at + 1]!);
    list.add(pair, start, ends[at + 1]!);
    if (at + 2 < to) list.add(mix(mix(pair, seeds.markTriple), classes[at + 2]!), start, ends[at + 2]!);
  }
}

/** Classes of words in the clauses beside it in its sentence. */
function addNeighbours(reading: TextReading, index: number, list: FeatureList): void {
  const { clauses, firstMark, lastMark, marks, text } = reading;
  const at = clauses[index]!.start;
  const add = (other: number, seed: number): void => {
    for (let mark = firstMark[other]!; mark < lastMark[other]!; mark++)
      list.add(mix(seed, marks.classes[mark]!), at, at);
  };
  if (index > 0 && isJoined(text, clauses[index - 1]!.end, clauses[index]!.start))
    add(index - 1, seeds.before);
  const next = clauses[index + 1];
  if (next !== undefined && isJoined(text, clauses[index]!.end, next.start)) add(index + 1, seeds.after);
}

function isJoined(text: string, end: number, start: number): boolean {
  if (start - end > 12) return false;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x2e) return false;
  }
  return true;
}

const newline = 0x0a;
const space = 0x20;

/** The next sign that isn't a space, going on from `at` by `step`; a text begins and ends as a line does. */
function signFrom(text: string, at: number, step: 1 | -1): number {
  for (let place = at, seen = 0; seen < 4; place += step, seen++) {
    if (place < 0 || place >= text.length) return newline;
    const unit = text.charCodeAt(place);
    if (unit !== space) return unit;
  }
  return space;
}

/** The signs round the clause, and whether it is a line of its own: a heading, an entry. */
function addEdges(text: string, clause: Clause, list: FeatureList): void {
  const before = signFrom(text, clause.start - 1, -1);
  const after = signFrom(text, clause.end, 1);
  const at = clause.start;
  list.add(mix(mix(seeds.edge, 1), before), at, at);
  list.add(mix(mix(seeds.edge, 2), after), at, at);
  if (before === newline && after === newline) list.add(mix(seeds.line, 1), at, at);
  list.add(mix(seeds.line, 8 + Math.min(6, (clause.end - clause.start) >> 2)), at, at);
}

/** Units to each side of a clause, on its line, that say how it is meant: 不讲“…”, “…”之类, 忌讲:…. */
const outerReach = 8;

/** A text begins and ends as a line does. */
const unitOf = (text: string, at: number): number =>
  at < 0 || at >= text.length ? newline : text.charCodeAt(at);

/** Pairs of units just outside the clause. */
function addOuter(text: string, { start, end }: Clause, list: FeatureList): void {
  for (let at = start - 1; start - at < outerReach && unitOf(text, at) !== newline; at--)
    list.add(mix(mix(seeds.lead, unitOf(text, at - 1)), unitOf(text, at)), start, start);
  for (let at = end; at - end < outerReach && unitOf(text, at) !== newline; at++)
    list.add(mix(mix(seeds.trail, unitOf(text, at)), unitOf(text, at + 1)), start, start);
}

const hashesOfNames = new Map<string, number>();

/** FNV of a name, so that frames may come and go without moving other features. */
function hashName(name: string): number {
  const known = hashesOfNames.get(name);
  if (known !== undefined) return known;
  let hash: number = seeds.told;
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at));
  hashesOfNames.set(name, hash);
  return hash;
}

/** What frames, words and their contexts say of the clause. */
function addTold({ told, clauses }: TextReading, index: number, list: FeatureList): void {
  const { start } = clauses[index]!;
  for (const name of told[index] ?? []) list.add(hashName(name), start, start);
}

/**
 * Reads the features of the clause at `index` into the list, which is emptied before. Linear in the clause. Where
 * nothing is known of the text round it, `isPlaced` is false.
 */
export function readFeatures(reading: TextReading, index: number, list: FeatureList, isPlaced = true): void {
  const clause = reading.clauses[index]!;
  list.length = 0;
  addGrams(reading.text, clause, list);
  addWords(reading.text, clause, list);
  addMarks(reading, index, clause, list);
  addTold(reading, index, list);
  if (!isPlaced) return;
  addNeighbours(reading, index, list);
  addEdges(reading.text, clause, list);
  addOuter(reading.text, clause, list);
}
