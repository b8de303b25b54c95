/**
 * Trains the model of clauses from the labelled texts in the repository and writes its data:
 * `node dist/bench/train-claim-model.js`. The same texts give the same model, bit for bit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelData } from '../rules/words/model/claim-model.ts';
import { visitFeatures } from '../rules/words/model/clause-features.ts';
import { type Clause, splitClauses } from '../rules/words/model/split-clauses.ts';
import { foldText, originalRange } from '../rules/words/normalise/fold-text.ts';

const corpus = 'test/corpus/words';
const target = 'rules/words/data/claim-model.json';
const classes = [
  'none',
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

const settings = { rounds: 150, rate: 0.02, penalty: 1, minCount: 2, keep: 14_000 };

type Example = { readonly features: Int32Array; readonly label: number };
type LabelledText = {
  readonly text: string;
  readonly spans: readonly { start: number; end: number; category: string; severity: string }[];
};

const hashesOf = (text: string, clause: Clause): number[] => {
  const hashes = new Set<number>();
  visitFeatures(text, clause, (hash) => hashes.add(hash));
  return [...hashes];
};

type Raw = { readonly hashes: number[]; readonly label: number };

function readClauses(): Raw[] {
  const folder = join(corpus, 'clauses');
  const lines = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return lines.flatMap((line) => {
    const [label = '', , words = ''] = line.split('\t');
    const index = classes.indexOf(label as (typeof classes)[number]);
    if (index < 0 || words === '') return [];
    const { text } = foldText(words);
    const parts = index === 0 ? splitClauses(text) : [];
    const whole = { start: 0, end: text.replace(/[。.!?;,\s]+$/u, '').length };
    return (parts.length > 1 ? [whole, ...parts] : [whole]).map((clause) => ({
      hashes: hashesOf(text, clause),
      label: index,
    }));
  });
}

function readWholeTexts(): Raw[] {
  const names = readdirSync(corpus).filter((name) => name.startsWith('learn-') && name.endsWith('.jsonl'));
  const texts = names
    .sort()
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as LabelledText);
  return texts.flatMap((labelled) => {
    const folded = foldText(labelled.text);
    return splitClauses(folded.text).map((clause) => ({
      hashes: hashesOf(folded.text, clause),
      label: labelOf(labelled, originalRange(folded, clause.start, clause.end)),
    }));
  });
}

/** The class of the span that shares at least half of itself or of the clause. */
function labelOf({ spans }: LabelledText, clause: Clause): number {
  let label = 0;
  let most = 0;
  for (const span of spans) {
    const index = classes.indexOf(span.category as (typeof classes)[number]);
    const shared = Math.min(span.end, clause.end) - Math.max(span.start, clause.start);
    const needed = 0.5 * Math.min(span.end - span.start, clause.end - clause.start);
    if (index < 1 || span.severity === 'advice' || shared < needed || shared <= most) continue;
    label = index;
    most = shared;
  }
  return label;
}

function indexFeatures(raw: readonly Raw[]): { vocabulary: number[]; examples: Example[] } {
  const counts = new Map<number, number>();
  for (const { hashes } of raw) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= settings.minCount).map(([hash]) => hash);
  const rows = new Map(vocabulary.map((hash, row) => [hash, row]));
  const examples = raw.map(({ hashes, label }) => ({
    label,
    features: Int32Array.from(hashes.map((hash) => rows.get(hash) ?? -1).filter((row) => row >= 0)),
  }));
  return { vocabulary, examples };
}

type Weights = { readonly rows: Float64Array; readonly bias: Float64Array };

/** Softmax regression with an L2 penalty, minimised over all examples at once by Adam. */
function train(examples: readonly Example[], features: number): Weights {
  const width = classes.length;
  const weights: Weights = { rows: new Float64Array(features * width), bias: new Float64Array(width) };
  const step = createAdam(weights.rows.length);
  const biasStep = createAdam(width);
  for (let round = 1; round <= settings.rounds; round++) {
    const slope = weights.rows.map((weight) => (settings.penalty * weight) / examples.length);
    const biasSlope = new Float64Array(width);
    for (const { features: active, label } of examples) {
      const errors = probabilities(active, weights);
      errors[label]! -= 1;
      for (let k = 0; k < width; k++) errors[k]! /= examples.length;
      for (let k = 0; k < width; k++) biasSlope[k]! += errors[k]!;
      for (const row of active) for (let k = 0; k < width; k++) slope[row * width + k]! += errors[k]!;
    }
    step(weights.rows, slope, round);
    biasStep(weights.bias, biasSlope, round);
  }
  return weights;
}

type AdamStep = (values: Float64Array, slope: Float64Array, round: number) => void;

function createAdam(size: number): AdamStep {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (values, slope, round) => {
    for (let at = 0; at < size; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.999 * square[at]! + 0.001 * slope[at]! ** 2;
      const unbiasedMean = mean[at]! / (1 - 0.9 ** round);
      const unbiasedSquare = square[at]! / (1 - 0.999 ** round);
      values[at]! -= (settings.rate * unbiasedMean) / (Math.sqrt(unbiasedSquare) + 1e-9);
    }
  };
}

function probabilities(active: Int32Array, { rows, bias }: Weights): Float64Array {
  const width = bias.length;
  const scores = Float64Array.from(bias);
  for (const row of active) for (let k = 0; k < width; k++) scores[k]! += rows[row * width + k]!;
  const top = Math.max(...scores);
  let all = 0;
  for (let k = 0; k < width; k++) {
    scores[k] = Math.exp(scores[k]! - top);
    all += scores[k]!;
  }
  return scores.map((score) => score / all);
}

/** Keeps the features that tell classes apart most, in one byte a weight. */
function pack(vocabulary: readonly number[], { rows, bias }: Weights): ModelData {
  const width = classes.length;
  const spread = (row: number): number => {
    const weights = rows.subarray(row * width, (row + 1) * width);
    return Math.max(...weights) - Math.min(...weights);
  };
  const kept = vocabulary
    .map((_, row) => row)
    .sort((a, b) => spread(b) - spread(a) || a - b)
    .slice(0, settings.keep);
  const largest = kept.reduce((most, row) => {
    const weights = rows.subarray(row * width, (row + 1) * width);
    return Math.max(most, ...weights.map(Math.abs));
  }, 0);
  const step = largest / 127;
  const hashes = Int32Array.from(kept, (row) => vocabulary[row]!);
  const weights = new Int8Array(kept.length * width);
  for (const [place, row] of kept.entries())
    for (let k = 0; k < width; k++) weights[place * width + k] = Math.round(rows[row * width + k]! / step);
  return {
    classes,
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    step,
    hashes: Buffer.from(hashes.buffer).toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
  };
}

const raw = [...readClauses(), ...readWholeTexts()];
const { vocabulary, examples } = indexFeatures(raw);
const model = pack(vocabulary, train(examples, vocabulary.length));
writeFileSync(target, `${JSON.stringify(model)}\n`);
const claims = examples.filter(({ label }) => label > 0).length;
console.log(
  `${examples.length} clauses, ${claims} of them claims; ${vocabulary.length} features, ${settings.keep} kept`,
);
