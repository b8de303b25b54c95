/**
 * How the engine judges texts of an author that its model has not read: `node dist/bench/words-crossed.js`. For each
 * source of labelled texts, or for those named (`learn-whole-4.jsonl`), the model is trained on the others. This is what
 * thresholds and features are chosen by.
 */
import { inspectText } from '../rules/words/inspect-text.ts';
import {
  type Bar,
  createClaimModel,
  type ModelData,
  type Thresholds,
} from '../rules/words/model/claim-model.ts';
import { scoreTexts } from '../test/rules/words/score-texts.ts';
import { lessonsOf, makeModel } from './claim-model/make-model.ts';
import { readSources, type Source } from './claim-model/read-corpus.ts';
import { thresholds as chosen } from './claim-model/thresholds.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Clauses by themselves: found or not, and of which kind. */
function scoreClauses({ clauses }: Source, data: ModelData): string {
  const model = createClaimModel(data);
  let met = 0;
  let typed = 0;
  let missed = 0;
  let wrong = 0;
  let harmless = 0;
  for (const { label, text } of clauses) {
    const found = inspectText(text, {}, model).spans.filter(({ severity }) => severity !== 'advice');
    if (label === 'none') {
      harmless++;
      if (found.length > 0) wrong++;
    } else if (found.length > 0) {
      met++;
      if (found.some(({ category }) => category === label)) typed++;
    } else missed++;
  }
  return `R ${(met / (met + missed)).toFixed(3)}, kind right ${percent(typed / met)}, harmless flagged ${percent(wrong / harmless)}`;
}

function describe(source: Source, data: ModelData): string {
  if (source.texts.length === 0) return scoreClauses(source, data);
  const model = createClaimModel(data);
  const score = scoreTexts(source.texts, (text) => inspectText(text, {}, model));
  return (
    `F1 ${score.f1.toFixed(3)}, P ${score.precision.toFixed(3)}, R ${score.recall.toFixed(3)}, ` +
    `kind right ${percent(score.typed)}, innocent flagged ${percent(score.innocentFlagged)}`
  );
}

/** Files that are left out together: by one author, or of one sitting. */
const leftOut = [
  ['learn-whole-3.jsonl', 'learn-short-2.jsonl'],
  ['learn-whole-2.jsonl', 'learn-short.jsonl'],
  ['learn-whole-7.jsonl', 'learn-short-7.jsonl'],
  ['learn-whole-8.jsonl', 'learn-short-8.jsonl'],
];

/** The chosen bars, each times as high. */
function raiseBars(times: Omit<Bar, 'sure'>): Thresholds {
  const raise = ({ believed, seen, ...bar }: Bar): Bar => ({
    ...bar,
    believed: believed * times.believed,
    seen: seen * times.seen,
  });
  const { short, sober, boastful } = chosen.bars;
  return { ...chosen, bars: { short: raise(short), sober: raise(sober), boastful: raise(boastful) } };
}

const sources = readSources();
const lessons = new Map(sources.map((source) => [source.name, lessonsOf(source)]));
const tried: Thresholds[] = process.argv.includes('--grid')
  ? [0.7, 1, 1.5].flatMap((believed) => [0.6, 1, 1.5].map((seen) => raiseBars({ believed, seen })))
  : [chosen];
const named = new Set(process.argv.slice(2).filter((word) => !word.startsWith('--')));
for (const source of sources) {
  if (named.size > 0 && !named.has(source.name)) continue;
  const unread = leftOut.find((names) => names.includes(source.name)) ?? [source.name];
  const others = sources.filter(({ name }) => !unread.includes(name));
  const data = makeModel(
    others.flatMap(({ name }) => lessons.get(name) ?? []),
    chosen,
  );
  for (const thresholds of tried) {
    const { believed, seen } = thresholds.bars.sober;
    console.log(
      `${source.name.padEnd(22)} believed ${believed}, seen ${seen}: ${describe(source, { ...data, thresholds })}`,
    );
  }
}
