import type { TextCategory } from '../../../domain/pack-words.ts';
import modelData from '../data/claim-model.json' with { type: 'json' };
import { FeatureList, readFeatures } from './clause-features.ts';
import { bytesOf, HashRows } from './hash-rows.ts';
import type { TextReading } from './read-clauses.ts';
import type { Clause } from './split-clauses.ts';
import { WeightTable } from './weight-table.ts';

/** A linear model as it ships: for each kept feature, the commonest first, its hash and its small weights. */
export type LinearData = {
  readonly bias: readonly number[];
  /** What one step of a shipped weight is worth. */
  readonly step: number;
  /** Feature hashes as 32-bit integers, little-endian, base64. */
  readonly hashes: string;
  /** One signed byte an output, feature by feature, base64. */
  readonly weights: string;
};

/** How sure the model must be of one clause, 0–1. */
export type Bar = {
  /** From here on a clause that no frame knows is told to a person. */
  readonly believed: number;
  /** Below this what a frame or a listed word saw is let pass. */
  readonly seen: number;
  /** Below this a violation becomes `evidence`. */
  readonly sure: number;
};

/** What a text is like at large: in one of many clauses a chance hit is likely, beside other claims it is not. */
export type Company = 'short' | 'sober' | 'boastful';

export type Thresholds = {
  readonly bars: Readonly<Record<Company, Bar>>;
  /** From here on what a context let pass is told all the same. */
  readonly overruled: number;
  /** Two clauses of at least this make a text boastful. */
  readonly claiming: number;
  /** A text of no more clauses is short. */
  readonly fewClauses: number;
};

/** Two models: whether a clause claims anything, and what. */
export type ModelData = {
  readonly thresholds: Thresholds;
  readonly claim: LinearData;
  readonly kinds: readonly string[];
  readonly kind: LinearData;
};

/** Many outputs, by row. */
type Rows = {
  readonly rows: HashRows;
  readonly bias: readonly number[];
  /** By row and output. */
  readonly steps: Int8Array;
};

const integersOf = (base64: string): Int32Array => new Int32Array(bytesOf(base64).buffer);
const weightsOf = (base64: string): Int8Array => new Int8Array(bytesOf(base64).buffer);

function unpackRows({ bias, step, hashes, weights }: LinearData): Rows {
  const given = weightsOf(weights);
  const rows = new HashRows(integersOf(hashes));
  const width = bias.length;
  const steps = new Int8Array(given.length);
  for (const [row, index] of rows.order.entries())
    for (let k = 0; k < width; k++) steps[row * width + k] = given[index * width + k]!;
  return { rows, bias: bias.map((value) => value / step), steps };
}

export type ClaimModel = {
  readonly thresholds: Thresholds;
  /** Log odds that the clause claims anything, by itself. */
  readonly score: (reading: TextReading, index: number) => number;
  readonly kindOf: (reading: TextReading, index: number) => TextCategory;
  /** The part of the clause that weighed most for a claim, in offsets of the text. */
  readonly partOf: (reading: TextReading, index: number) => Clause;
};

/** Makes a model of its data; one model judges any number of texts, one after the other. */
export function createClaimModel(data: ModelData): ClaimModel {
  const { bias, step, hashes, weights } = data.claim;
  const table = new WeightTable(integersOf(hashes), weightsOf(weights));
  const kind = unpackRows(data.kind);
  const list = new FeatureList();
  let read: TextReading | undefined;
  let readAt = -1;
  const readOnce = (reading: TextReading, index: number): void => {
    if (reading === read && index === readAt) return;
    readFeatures(reading, index, list);
    read = reading;
    readAt = index;
  };
  return {
    thresholds: data.thresholds,
    score: (reading, index) => {
      readOnce(reading, index);
      return bias[0]! + step * table.sum(list.hashes, list.length);
    },
    kindOf: (reading, index) => {
      readOnce(reading, index);
      return data.kinds[bestOf(kind, list)] as TextCategory;
    },
    partOf: (reading, index) => {
      const clause = reading.clauses[index]!;
      if (clause.end - clause.start <= shortClause) return clause;
      readOnce(reading, index);
      return heaviestPart({ table, step }, list, { text: reading.text, clause });
    },
  };
}

function bestOf({ rows, bias, steps }: Rows, list: FeatureList): number {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < list.length; at++) {
    const row = rows.rowOf(list.hashes[at]!);
    if (row < 0) continue;
    for (let k = 0; k < scores.length; k++) scores[k]! += steps[row * scores.length + k]!;
  }
  return scores.indexOf(Math.max(...scores));
}

/** The run of units whose features speak most for a claim. */
function heaviestPart(
  { table, step }: { readonly table: WeightTable; readonly step: number },
  list: FeatureList,
  { text, clause }: { readonly text: string; readonly clause: Clause },
): Clause {
  const shares = new Float64Array(clause.end - clause.start);
  for (let at = 0; at < list.length; at++) {
    const weight = table.weightOf(list.hashes[at]!);
    if (weight === 0) continue;
    const first = Math.max(list.starts[at]!, clause.start);
    const last = Math.min(list.ends[at]!, clause.end);
    const share = Math.fround(weight * step) / (last - first);
    for (let unit = first; unit < last; unit++) shares[unit - clause.start]! += share;
  }
  return widen(text, clause, widestRun(shares, clause));
}

/** A clause that is no longer than this is told whole. */
const shortClause = 24;
const shortestPart = 8;

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** A part that says something by itself: not too short, and no half of an English word. */
function widen(text: string, clause: Clause, part: Clause): Clause {
  let { start, end } = part;
  while (end - start < shortestPart && (start > clause.start || end < clause.end)) {
    if (start > clause.start) start--;
    if (end < clause.end) end++;
  }
  while (start > clause.start && isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1)))
    start--;
  while (end < clause.end && isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end - 1))) end++;
  return { start, end };
}

function widestRun(shares: Float64Array, clause: Clause): Clause {
  let best = { sum: Number.NEGATIVE_INFINITY, start: 0, end: shares.length };
  let sum = 0;
  let start = 0;
  for (const [at, share] of shares.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += share;
    if (sum > best.sum) best = { sum, start, end: at + 1 };
  }
  return { start: clause.start + best.start, end: clause.start + best.end };
}

/** The model that ships with the rules; `bench/train-claim-model.ts` makes its data. */
export const claimModel: ClaimModel = createClaimModel(modelData);
