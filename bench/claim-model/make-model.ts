import { Surroundings } from '../../rules/words/contexts/find-lead-in.ts';
import { findTold } from '../../rules/words/inspect-text.ts';
import type { LinearData, ModelData, Thresholds } from '../../rules/words/model/claim-model.ts';
import { FeatureList, readFeatures } from '../../rules/words/model/clause-features.ts';
import { readClauses, type TextReading } from '../../rules/words/model/read-clauses.ts';
import type { Clause } from '../../rules/words/model/split-clauses.ts';
import { tellOf } from '../../rules/words/model/weigh-clauses.ts';
import { foldText, originalRange } from '../../rules/words/normalise/fold-text.ts';
import { UnitReader } from '../../rules/words/reading/text-units.ts';
import type { LabelledText } from '../../test/rules/words/labelled-texts.ts';
import { type Example, type Fitted, fitLinear } from '../fit-linear.ts';
import type { LabelledClause, Source } from './read-corpus.ts';

/** Kinds of claims that a clause may make; what a detector knows for sure is not among them. */
export const kinds = [
  'absolute',
  'state_organ',
  'authority',
  'guarantee',
  'inducement',
  'superstition',
  'medical',
  'finance',
  'contact',
] as const;

export const settings = {
  claim: { rounds: 160, rate: 0.02, penalty: 4, keep: 60_000 },
  kind: { rounds: 120, rate: 0.02, penalty: 1, keep: 9_000 },
  minCount: 3,
  /** A clause in its text teaches more than one by itself. */
  textWeight: 2,
};

/** Most editors would let pass half of what their author calls a claim: images, asides, what everybody says. */
const vivid: ReadonlySet<string> = new Set(['learn-whole-3.jsonl', 'learn-short-2.jsonl']);
const vividWeight = 0.2;

/** A clause to learn from: the hashes of its features, and its kind; -1 where it claims nothing. */
export type Lesson = {
  readonly hashes: Int32Array;
  readonly kind: number;
  /** Of the text that it is from; absent where it stands alone. */
  readonly text?: string;
  /** How much it counts. */
  readonly weight: number;
};

const reader = new UnitReader();
const list = new FeatureList();

function lessonOf(reading: TextReading, index: number, kind: number, isPlaced: boolean): Lesson {
  readFeatures(reading, index, list, isPlaced);
  return { hashes: list.hashes.slice(0, list.length), kind, weight: 1 };
}

function read(folded: string): TextReading {
  const units = reader.read(folded);
  const { hits, dismissed } = findTold(units, new Surroundings(folded), {});
  return readClauses(units, tellOf(hits, dismissed));
}

/** A claim is one clause, whatever commas it holds; each part of what is harmless is harmless. */
function lessonsOfClause({ label, text }: LabelledClause): Lesson[] {
  const kind = kinds.indexOf(label as (typeof kinds)[number]);
  if (kind < 0 && label !== 'none') return [];
  const reading = read(foldText(text).text);
  if (kind < 0 || reading.clauses.length === 1)
    return reading.clauses.map((_, index) => lessonOf(reading, index, kind, false));
  const end = reading.clauses.at(-1)?.end ?? 0;
  if (end === 0) return [];
  const whole = { ...reading, clauses: [{ start: 0, end }] };
  const marks = reading.marks.starts.length;
  const joined: TextReading = {
    ...whole,
    firstMark: Int32Array.of(0),
    lastMark: Int32Array.of(marks),
    told: [[...new Set(reading.told.flatMap((names) => names ?? []))]],
  };
  return [lessonOf(joined, 0, kind, false)];
}

/** Undefined where an author wouldn't mind either way. */
function kindAt({ spans }: LabelledText, clause: Clause): number | undefined {
  let kind = -1;
  let most = 0;
  let isOptional = false;
  for (const span of spans) {
    const shared = Math.min(span.end, clause.end) - Math.max(span.start, clause.start);
    const needed = 0.5 * Math.min(span.end - span.start, clause.end - clause.start);
    if (shared < needed || shared <= most) continue;
    most = shared;
    kind = kinds.indexOf(span.category as (typeof kinds)[number]);
    isOptional = span.severity === 'advice';
  }
  return isOptional ? undefined : kind;
}

function lessonsOfText(labelled: LabelledText): Lesson[] {
  const folded = foldText(labelled.text);
  const reading = read(folded.text);
  return reading.clauses.flatMap((clause, index) => {
    const kind = kindAt(labelled, originalRange(folded, clause.start, clause.end));
    return kind === undefined
      ? []
      : [{ ...lessonOf(reading, index, kind, true), text: labelled.id, weight: settings.textWeight }];
  });
}

export function lessonsOf({ name, clauses, texts }: Source): Lesson[] {
  const lessons = [...clauses.flatMap(lessonsOfClause), ...texts.flatMap(lessonsOfText)];
  if (!vivid.has(name)) return lessons;
  return lessons.map((lesson) => ({ ...lesson, weight: lesson.weight * vividWeight }));
}

type Index = {
  readonly vocabulary: readonly number[];
  /** By feature, in how many lessons it occurs. */
  readonly counts: readonly number[];
  readonly rowsOf: (lesson: Lesson) => Int32Array;
};

function indexFeatures(lessons: readonly Lesson[]): Index {
  const counts = new Map<number, number>();
  for (const { hashes } of lessons)
    for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= settings.minCount);
  const rows = new Map(kept.map(([hash], row) => [hash, row]));
  const rowsOf = ({ hashes }: Lesson): Int32Array =>
    hashes.map((hash) => rows.get(hash) ?? -1).filter((row) => row >= 0);
  return { vocabulary: kept.map(([hash]) => hash), counts: kept.map(([, count]) => count), rowsOf };
}

/** Surer than this of one side, a feature counts no more for it. */
const mostOdds = 3;

/** A feature counts for more the rarer it is, and the more unequal its shares of claims and of what claims nothing. */
function scaleOf({ counts, rowsOf }: Index, lessons: readonly Lesson[]): Float64Array {
  const claims = new Float64Array(counts.length).fill(1);
  const others = new Float64Array(counts.length).fill(1);
  for (const lesson of lessons) {
    const side = lesson.kind < 0 ? others : claims;
    for (const row of new Set(rowsOf(lesson))) side[row]! += lesson.weight;
  }
  const sum = (shares: Float64Array): number => shares.reduce((all, share) => all + share, 0);
  const even = Math.log(sum(claims) / sum(others));
  return Float64Array.from(counts, (count, row) => {
    const odds = Math.abs(Math.log(claims[row]! / others[row]!) - even);
    return (Math.sqrt(Math.min(odds, mostOdds)) * Math.log(lessons.length / (count + 1))) / 5;
  });
}

/** Keeps the features that tell most, by falling frequency, in one byte a weight. */
function pack({ vocabulary, counts }: Index, { weights, bias }: Fitted, keep: number): LinearData {
  const width = bias.length;
  const spread = (row: number): number => {
    const own = weights.subarray(row * width, (row + 1) * width);
    return width === 1 ? Math.abs(own[0]!) : Math.max(...own) - Math.min(...own);
  };
  const spreads = vocabulary.map((_, row) => spread(row));
  const kept = vocabulary
    .map((_, row) => row)
    .sort((a, b) => spreads[b]! - spreads[a]! || a - b)
    .slice(0, keep)
    .filter((row) => spreads[row]! > 0)
    .sort((a, b) => counts[b]! - counts[a]!);
  const largest = kept.reduce(
    (most, row) => Math.max(most, ...weights.subarray(row * width, (row + 1) * width).map(Math.abs)),
    0,
  );
  const step = largest / 127;
  const packed = new Int8Array(kept.length * width);
  for (const [place, row] of kept.entries())
    for (let k = 0; k < width; k++) packed[place * width + k] = Math.round(weights[row * width + k]! / step);
  return {
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    step,
    hashes: Buffer.from(Int32Array.from(kept, (row) => vocabulary[row]!).buffer).toString('base64'),
    weights: Buffer.from(packed.buffer).toString('base64'),
  };
}

function examplesOf(
  lessons: readonly Lesson[],
  { rowsOf }: Index,
  labelOf: (lesson: Lesson) => number,
): Example[] {
  return lessons.map((lesson) => ({ rows: rowsOf(lesson), label: labelOf(lesson), weight: lesson.weight }));
}

/** Learns whether a clause claims anything, and of claims which kind they are. */
export function makeModel(lessons: readonly Lesson[], thresholds: Thresholds): ModelData {
  const index = indexFeatures(lessons);
  const claim = fitLinear(
    examplesOf(lessons, index, ({ kind }) => (kind < 0 ? 0 : 1)),
    { ...settings.claim, features: index.vocabulary.length, outputs: 1, scale: scaleOf(index, lessons) },
  );
  const claims = lessons.filter(({ kind }) => kind >= 0);
  const kindIndex = indexFeatures(claims);
  const features = kindIndex.vocabulary.length;
  const kind = fitLinear(
    examplesOf(claims, kindIndex, (lesson) => lesson.kind),
    { ...settings.kind, features, outputs: kinds.length, scale: new Float64Array(features).fill(1) },
  );
  return {
    thresholds,
    claim: pack(index, claim, settings.claim.keep),
    kinds,
    kind: pack(kindIndex, kind, settings.kind.keep),
  };
}
