/**
 * Learns what the words of a page say of its kind: `node dist/bench/train-page-words.js LEARN.jsonl… [--check
 * CHECK.jsonl…]`, readings as page-readings leaves them, plain or gzipped (test/corpus/evidence/pages). Writes
 * evidence/screens/data/word-weights.json; prints for each file to check how many pages are judged right by their words
 * alone. The same readings give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { pageKinds } from '../domain/facts.ts';
import { shareOfPiece, type WordWeights, weighPieces, wordPieces } from '../evidence/screens/page-words.ts';
import { type Example, type Fitted, fitLinear } from './fit-linear.ts';
import { type KeptPage, learnAndCheck, readKeptPages, seenPage } from './kept-pages.ts';

const target = 'evidence/screens/data/word-weights.json';
/** A piece seen on fewer pages tells of one product; only the weightiest are shipped. */
const [fewestPages, mostPieces] = [3, 4000];
const settings = { rounds: 400, rate: 0.05, penalty: 1 / 30 };

type Lesson = { readonly pieces: ReadonlySet<string>; readonly label: number };

const lessonOf = (page: KeptPage): Lesson => ({
  pieces: wordPieces(seenPage(page).layout),
  label: pageKinds.indexOf(page.kind),
});

function exampleOf({ pieces, label }: Lesson, numbers: ReadonlyMap<string, number>): Example {
  const rows = Int32Array.from([...pieces].flatMap((piece) => numbers.get(piece) ?? []));
  return { rows, label, weight: 1, share: shareOfPiece(rows.length) };
}

function fitPieces(lessons: readonly Lesson[], names: readonly string[]): Fitted {
  const numbers = new Map(names.map((name, at) => [name, at]));
  return fitLinear(
    lessons.map((lesson) => exampleOf(lesson, numbers)),
    {
      ...settings,
      features: names.length,
      outputs: pageKinds.length,
      scale: new Float64Array(names.length).fill(1),
    },
  );
}

function pagesWith(lessons: readonly Lesson[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const { pieces } of lessons) for (const piece of pieces) pages.set(piece, (pages.get(piece) ?? 0) + 1);
  return pages;
}

const weightsOf = ({ weights }: Fitted, at: number) =>
  Array.from(weights.subarray(at * pageKinds.length, (at + 1) * pageKinds.length));

/** Fits all pieces, keeps the weightiest, and fits these. */
function learn(lessons: readonly Lesson[]): { names: readonly string[]; fitted: Fitted } {
  const pages = pagesWith(lessons);
  const all = [...pages].flatMap(([piece, times]) => (times >= fewestPages ? [piece] : [])).sort();
  const first = fitPieces(lessons, all);
  const worth = new Map(
    all.map((name, at) => [
      name,
      Math.max(...weightsOf(first, at).map(Math.abs)) * Math.sqrt(pages.get(name) ?? 0),
    ]),
  );
  const names = [...all].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, mostPieces);
  return { names, fitted: fitPieces(lessons, names) };
}

const { learn: learnFiles, check: checkFiles } = learnAndCheck(process.argv.slice(2));
const lessons = learnFiles.flatMap((path) => readKeptPages(path).map(lessonOf));
const { names, fitted } = learn(lessons);
const rounded = (value: number) => Number(value.toFixed(1));
const rows = names
  .map((name, at) => `${JSON.stringify(name)}: [${weightsOf(fitted, at).map(rounded).join(', ')}]`)
  .sort();
writeFileSync(
  target,
  `{ "bias": [${Array.from(fitted.bias, rounded).join(', ')}], "weights": {\n${rows.join(',\n')}\n} }\n`,
);
console.log(`${lessons.length} pages, ${names.length} pieces`);
const learnt: WordWeights = {
  bias: Array.from(fitted.bias),
  weights: new Map(names.map((name, at) => [name, weightsOf(fitted, at)])),
};
for (const path of checkFiles) {
  const pages = readKeptPages(path).map(lessonOf);
  const right = pages.filter(({ pieces, label }) => {
    const sums = weighPieces(pieces, learnt);
    return sums.indexOf(Math.max(...sums)) === label;
  });
  console.log(`${path}: ${right.length}/${pages.length}`);
}
