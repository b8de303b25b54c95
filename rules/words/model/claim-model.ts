import type { TextCategory } from '../../../domain/pack-words.ts';
import modelData from '../data/claim-model.json' with { type: 'json' };
import { FeatureList, featureCapacity, readFeatures } from './clause-features.ts';
import { bytesOf, HashRows } from './hash-rows.ts';
import type { TextReading } from './read-clauses.ts';
import type { Clause } from './split-clauses.ts';

/** A linear model as it ships: for each kept feature its hash and its small weights. */
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

type Linear = {
  readonly rows: HashRows;
  readonly bias: readonly number[];
  /** Steps, by row and output; what a count of them is worth is looked up, so that the table stays small. */
  readonly steps: Uint8Array;
  readonly worth: Float32Array;
};

function unpack({ bias, step, hashes, weights }: LinearData): Linear {
  const steps = new Int8Array(bytesOf(weights).buffer);
  const rows = new HashRows(new Int32Array(bytesOf(hashes).buffer));
  const width = bias.length;
  const sorted = new Uint8Array(steps.length);
  for (const [row, index] of rows.order.entries())
    for (let k = 0; k < width; k++) sorted[row * width + k] = steps[index * width + k]! + 128;
  return {
    rows,
    bias,
    steps: sorted,
    worth: Float32Array.from({ length: 256 }, (_, at) => (at - 128) * step),
  };
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
  const claim = unpack(data.claim);
  const kind = unpack(data.kind);
  const list = new FeatureList();
  return {
    thresholds: data.thresholds,
    score: (reading, index) => {
      readFeatures(reading, index, list);
      return scoreOf(claim, list);
    },
    kindOf: (reading, index) => {
      readFeatures(reading, index, list);
      return data.kinds[bestOf(kind, list)] as TextCategory;
    },
    partOf: (reading, index) => {
      readFeatures(reading, index, list);
      return heaviestPart(claim, list, { text: reading.text, clause: reading.clauses[index]! });
    },
  };
}

const likely = new Int32Array(featureCapacity);

function scoreOf({ rows, bias, steps, worth }: Linear, { hashes, length }: FeatureList): number {
  const count = rows.sift(hashes, length, likely);
  let score = bias[0]!;
  for (let at = 0; at < count; at++) {
    const row = rows.rowOf(likely[at]!);
    if (row >= 0) score += worth[steps[row]!]!;
  }
  return score;
}

function bestOf({ rows, bias, steps, worth }: Linear, list: FeatureList): number {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < list.length; at++) {
    const row = rows.rowOf(list.hashes[at]!);
    if (row < 0) continue;
    for (let k = 0; k < scores.length; k++) scores[k]! += worth[steps[row * scores.length + k]!]!;
  }
  return scores.indexOf(Math.max(...scores));
}

/** The run of units whose features speak most for a claim. */
function heaviestPart(
  { rows, steps, worth }: Linear,
  list: FeatureList,
  { text, clause }: { readonly text: string; readonly clause: Clause },
): Clause {
  const shares = new Float64Array(clause.end - clause.start);
  for (let at = 0; at < list.length; at++) {
    const row = rows.rowOf(list.hashes[at]!);
    if (row < 0) continue;
    const first = Math.max(list.starts[at]!, clause.start);
    const last = Math.min(list.ends[at]!, clause.end);
    for (let unit = first; unit < last; unit++)
      shares[unit - clause.start]! += worth[steps[row]!]! / (last - first);
  }
  return widen(text, clause, widestRun(shares, clause));
}

/** A clause that is no longer than this is told whole. */
const shortClause = 24;
const shortestPart = 8;

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** A part that says something by itself: not too short, and no half of an English word. */
function widen(text: string, clause: Clause, part: Clause): Clause {
  if (clause.end - clause.start <= shortClause) return clause;
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
