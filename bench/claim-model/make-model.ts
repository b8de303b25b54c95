import { Surroundings } from '../../rules/words/contexts/find-lead-in.ts';
import { findTold } from '../../rules/words/inspect-text.ts';
import type { LinearData, ModelData, Thresholds } from '../../rules/words/model/claim-model.ts';
import { FeatureList, readFeatures } from '../../rules/words/model/clause-features.ts';
import { readClauses, type TextReading } from '../../rules/words/model/read-clauses.ts';
import type { Clause } from '../../rules/words/model/split-clauses.ts';
import { tellOf } from '../../rules/words/model/weigh-clauses.ts';
import { foldText, originalRange } from '../../rules/words/normalise/fold-text.ts';
import type { LabelledText } from '../../test/rules/words/labelled-texts.ts';
import { type Example, type Fitted, fitLinear } from './fit-linear.ts';
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
  claim: { rounds: 160, rate: 0.02, penalty: 3, keep: 60_000 },
  kind: { rounds: 120, rate: 0.02, penalty: 1, keep: 9_000 },
  minCount: 2,
  /** A clause in its text teaches more than one by itself. */
  textWeight: 3,
};

/** A clause to learn from: the hashes of its features, and its kind; -1 where it claims nothing. */
export type Lesson = {
  readonly hashes: Int32Array;
  readonly kind: number;
  /** Of the text that it is from; absent where it stands alone. */
  readonly text?: string;
  /** How much it counts. */
  readonly weight: number;
};

const list = new FeatureList();

function lessonOf(reading: TextReading, index: number, kind: number, isPlaced: boolean): Lesson {
  readFeatures(reading, index, list, isPlaced);
  return { hashes: Int32Array.from(new Set(list.hashes.subarray(0, list.length))), kind, weight: 1 };
}

function read(folded: string): TextReading {
  const { hits, dismissed } = findTold(folded, new Surroundings(folded), {});
  return readClauses(folded, tellOf(hits, dismissed));
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

export function lessonsOf({ clauses, texts }: Source): Lesson[] {
  return [...clauses.flatMap(lessonsOfClause), ...texts.flatMap(lessonsOfText)];
}

function indexFeatures(lessons: readonly Lesson[]): {
  vocabulary: number[];
  rowsOf: (lesson: Lesson) => Int32Array;
} {
  const counts = new Map<number, number>();
  for (const { hashes } of lessons) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= settings.minCount).map(([hash]) => hash);
  const rows = new Map(vocabulary.map((hash, row) => [hash, row]));
  const rowsOf = ({ hashes }: Lesson): Int32Array =>
    hashes.map((hash) => rows.get(hash) ?? -1).filter((row) => row >= 0);
  return { vocabulary, rowsOf };
}

/** Keeps the features that tell most, in one byte a weight. */
function pack(vocabulary: readonly number[], { weights, bias }: Fitted, keep: number): LinearData {
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
    .filter((row) => spreads[row]! > 0);
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

/** Two outputs that only differ are one. */
function oneSided({ weights, bias }: Fitted): Fitted {
  return {
    weights: Float64Array.from(
      { length: weights.length / 2 },
      (_, row) => weights[row * 2 + 1]! - weights[row * 2]!,
    ),
    bias: Float64Array.of(bias[1]! - bias[0]!),
  };
}

/** Learns whether a clause claims anything, and of claims which kind they are. */
export function makeModel(lessons: readonly Lesson[], thresholds: Thresholds): ModelData {
  const { vocabulary, rowsOf } = indexFeatures(lessons);
  const learn = (
    chosen: readonly Lesson[],
    labelOf: (lesson: Lesson) => number,
    outputs: number,
    how: Omit<typeof settings.claim, 'keep'>,
  ) => {
    const examples: Example[] = chosen.map((lesson) => ({
      rows: rowsOf(lesson),
      label: labelOf(lesson),
      weight: lesson.weight,
    }));
    return fitLinear(examples, { ...how, features: vocabulary.length, outputs });
  };
  const claims = lessons.filter(({ kind }) => kind >= 0);
  const claim = oneSided(learn(lessons, ({ kind }) => (kind < 0 ? 0 : 1), 2, settings.claim));
  const kind = learn(claims, (lesson) => lesson.kind, kinds.length, settings.kind);
  return {
    thresholds,
    claim: pack(vocabulary, claim, settings.claim.keep),
    kinds,
    kind: pack(vocabulary, kind, settings.kind.keep),
  };
}
