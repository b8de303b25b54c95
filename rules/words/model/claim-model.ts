import type { TextCategory } from '../../../domain/pack-words.ts';
import modelData from '../data/claim-model.json' with { type: 'json' };
import { visitFeatures } from './clause-features.ts';
import type { Clause } from './split-clauses.ts';

/** A linear model as it ships: for each kept feature its hash and one small weight a class. */
export type ModelData = {
  /** The first class is "no claim". */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a shipped weight is worth. */
  readonly step: number;
  /** Feature hashes as 32-bit integers, little-endian, base64. */
  readonly hashes: string;
  /** One signed byte a class, feature by feature, base64. */
  readonly weights: string;
};

/** How sure the model is that a clause makes a claim, and of which category. */
export type ClauseBelief = {
  readonly category: TextCategory;
  /** 0–1: that the clause claims anything. */
  readonly confidence: number;
};

type Table = {
  readonly classes: number;
  readonly mask: number;
  /** Feature hash by slot; `slots` holds its row + 1, 0 where the slot is free. */
  readonly keys: Int32Array;
  readonly slots: Int32Array;
  readonly weights: Float32Array;
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function buildTable(data: ModelData): Table {
  const hashes = new Int32Array(bytesOf(data.hashes).buffer);
  const bytes = new Int8Array(bytesOf(data.weights).buffer);
  const classes = data.classes.length;
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size);
  for (const [row, hash] of hashes.entries()) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    slots[slot] = row + 1;
  }
  return {
    classes,
    mask: size - 1,
    keys,
    slots,
    weights: Float32Array.from(bytes, (byte) => byte * data.step),
  };
}

function rowOf(table: Table, hash: number): number {
  let slot = hash & table.mask;
  while (table.slots[slot] !== 0) {
    if (table.keys[slot] === hash) return table.slots[slot]! - 1;
    slot = (slot + 1) & table.mask;
  }
  return -1;
}

export type ClaimModel = {
  readonly believe: (text: string, clause: Clause) => ClauseBelief;
  /** The part of the clause that weighed most for the category, in offsets of the text. */
  readonly partOf: (text: string, clause: Clause, category: TextCategory) => Clause;
};

/** Makes a model of its data; one model judges any number of texts. */
export function createClaimModel(data: ModelData): ClaimModel {
  const table = buildTable(data);
  const scores = new Float64Array(table.classes);
  return {
    believe: (text, clause) => {
      scores.set(data.bias);
      visitFeatures(text, clause, (hash) => {
        const row = rowOf(table, hash);
        if (row < 0) return;
        for (let k = 0; k < table.classes; k++) scores[k]! += table.weights[row * table.classes + k]!;
      });
      return { category: data.classes[bestClaim(scores)] as TextCategory, confidence: confidenceOf(scores) };
    },
    partOf: (text, clause, category) =>
      heaviestPart(table, { text, clause, best: data.classes.indexOf(category) }),
  };
}

function bestClaim(scores: Float64Array): number {
  let best = 1;
  for (let k = 2; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}

/** Softmax: what all claims together have against "no claim". */
function confidenceOf(scores: Float64Array): number {
  const top = Math.max(...scores);
  let all = 0;
  for (const score of scores) all += Math.exp(score - top);
  return 1 - Math.exp(scores[0]! - top) / all;
}

type Weighing = { readonly text: string; readonly clause: Clause; readonly best: number };

/** The run of units whose features speak most for the class against "no claim". */
function heaviestPart(table: Table, { text, clause, best }: Weighing): Clause {
  const shares = new Float64Array(clause.end - clause.start);
  visitFeatures(text, clause, (hash, start, end) => {
    const row = rowOf(table, hash);
    if (row < 0) return;
    const weight = table.weights[row * table.classes + best]! - table.weights[row * table.classes]!;
    const first = Math.max(start, clause.start);
    const last = Math.min(end, clause.end);
    for (let at = first; at < last; at++) shares[at - clause.start]! += weight / (last - first);
  });
  return widestRun(shares, clause);
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
