/**
 * Learns the weights of the kinds of pages: `node dist/bench/train-page-kind.js LEARN.jsonl… [--check CHECK.jsonl…]`,
 * readings as page-readings leaves them, plain or gzipped (test/corpus/evidence/pages). Weights start as first thought in
 * page-votes.ts and move only as far as the readings ask. Writes evidence/screens/data/kind-weights.ts; prints how many
 * pages of each file are judged right. The same readings give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { pageKinds } from '../domain/facts.ts';
import { judgeKind, voteName } from '../evidence/screens/page-kind.ts';
import { votesOf } from '../evidence/screens/page-votes.ts';
import { type KeptPage, learnAndCheck, readKeptPages, seenPage } from './kept-pages.ts';

type Example = { readonly values: ReadonlyMap<string, number>; readonly label: number };

const settings = { rounds: 800, rate: 0.5, penalty: 0.015, fewestPages: 3 };
const target = 'evidence/screens/data/kind-weights.ts';

function exampleOf(reading: KeptPage): Example {
  const values = new Map<string, number>();
  for (const vote of votesOf(seenPage(reading))) {
    const name = voteName(vote);
    values.set(name, (values.get(name) ?? 0) + vote.weight);
  }
  return { values, label: pageKinds.indexOf(reading.kind) };
}

/** What page-votes.ts says before anything was learnt. */
const firstThought = (name: string, at: number) => (name.startsWith(`${pageKinds[at]}:`) ? 1 : 0);

type Model = { readonly bias: number[]; readonly weights: Map<string, number[]> };

function sharesOf({ values }: Example, { bias, weights }: Model): number[] {
  const sums = [...bias];
  for (const [name, value] of values) {
    const own = weights.get(name);
    pageKinds.forEach((_, at) => {
      sums[at] = (sums[at] ?? 0) + value * (own?.[at] ?? firstThought(name, at));
    });
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

/** One step down the slope of the loss: cross entropy, each kind counting alike, plus the way from the first thought. */
function step(examples: readonly Example[], model: Model, rate: number): void {
  const counts = pageKinds.map((_, at) => examples.filter(({ label }) => label === at).length);
  const slopes = new Map([...model.weights.keys()].map((name) => [name, pageKinds.map(() => 0)]));
  const biasSlope = pageKinds.map(() => 0);
  for (const example of examples) {
    const shares = sharesOf(example, model);
    const own = 1 / ((counts[example.label] ?? 1) * pageKinds.length);
    shares.forEach((share, at) => {
      const error = (share - (at === example.label ? 1 : 0)) * own;
      biasSlope[at] = (biasSlope[at] ?? 0) + error;
      for (const [name, value] of example.values) {
        const slope = slopes.get(name);
        if (slope) slope[at] = (slope[at] ?? 0) + error * value;
      }
    });
  }
  for (const [name, weights] of model.weights) {
    weights.forEach((weight, at) => {
      const pull = settings.penalty * (weight - firstThought(name, at));
      weights[at] = weight - rate * ((slopes.get(name)?.[at] ?? 0) + pull);
    });
  }
  biasSlope.forEach((slope, at) => {
    model.bias[at] = (model.bias[at] ?? 0) - rate * slope;
  });
}

function learn(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { values } of examples)
    for (const name of values.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= settings.fewestPages).map(([name]) => name);
  const model: Model = {
    bias: pageKinds.map(() => 0),
    weights: new Map(names.sort().map((name) => [name, pageKinds.map((_, at) => firstThought(name, at))])),
  };
  for (let round = 0; round < settings.rounds; round++) step(examples, model, settings.rate);
  return model;
}

const rounded = (values: readonly number[]) =>
  `[${values.map((value) => Number(value.toFixed(3))).join(', ')}]`;

function write({ bias, weights }: Model): void {
  const rows = [...weights].map(([name, own]) => `  '${name}': ${rounded(own)},`);
  writeFileSync(
    target,
    `// Learnt by bench/train-page-kind.ts; do not edit. Weights for login, after-login, feature, other.
export const kindBias: readonly number[] = ${rounded(bias)};
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
};
`,
  );
}

const isRight = (example: Example, model: Model) => {
  const shares = sharesOf(example, model);
  return shares.indexOf(Math.max(...shares)) === example.label;
};

const { learn: learnFiles, check: checkFiles } = learnAndCheck(process.argv.slice(2));
const examples = learnFiles.flatMap((path) => readKeptPages(path).map(exampleOf));
const model = learnFiles.length > 0 ? learn(examples) : undefined;
if (model) write(model);
for (const path of [...learnFiles, ...checkFiles]) {
  const readings = readKeptPages(path);
  const wrong = readings.filter((reading) =>
    model ? !isRight(exampleOf(reading), model) : judgeKind(seenPage(reading)).kind !== reading.kind,
  );
  console.log(`${path}: ${readings.length - wrong.length}/${readings.length}`);
  if (checkFiles.includes(path)) for (const { kind, what } of wrong) console.log(`  ${kind}: ${what}`);
}
