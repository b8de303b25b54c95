/**
 * Judgement on the labelled texts that nobody learned from: `node dist/bench/words-aside.js`. Their authors knew the
 * policy, and neither the words nor the frames.
 */

import { inspectText } from '../rules/words/inspect-text.ts';
import type { LabelledText } from '../test/rules/words/labelled-texts.ts';
import { meets, scoreTexts } from '../test/rules/words/score-texts.ts';
import { readTexts } from './claim-model/read-corpus.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What is found of the spans of one category. */
function recallOf(category: string, texts: readonly LabelledText[]): number {
  const only = texts.map((text) => ({
    ...text,
    spans: text.spans.filter((span) => span.category === category),
  }));
  return scoreTexts(only).recall;
}

/** What would stop a seller, and how much of it wrongly. */
function blocksOf(texts: readonly LabelledText[]): string {
  const blocks = texts.flatMap(({ text, spans }) =>
    inspectText(text)
      .spans.filter(({ severity }) => severity === 'violation')
      .map((found) => spans.some((span) => meets(found, span))),
  );
  return `wrong blocks ${blocks.filter((isRight) => !isRight).length} of ${blocks.length}`;
}

const wholes = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'].map((author) => `aside-whole${author}`);
const shorts = ['', '-2', '-3', '-4', '-5', '-6', '-7'].map((author) => `aside-short${author}`);

for (const name of [...wholes, ...shorts]) {
  const texts = readTexts(`${name}.jsonl`);
  const of = (kind: LabelledText['kind']) => scoreTexts(texts.filter((text) => text.kind === kind));
  const { precision, recall, f1, typed, innocentFlagged } = scoreTexts(texts);
  console.log(
    `${name}: ${texts.length} texts, F1 ${f1.toFixed(3)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, ` +
      `category right ${percent(typed)}, innocent texts flagged ${percent(innocentFlagged)} ` +
      `(clean ${percent(of('clean').innocentFlagged)}, tricky ${percent(of('tricky').innocentFlagged)}), ` +
      `evasion R ${of('evasion').recall.toFixed(3)}, licence scope R ${recallOf('licence_scope', texts).toFixed(2)}, ` +
      blocksOf(texts),
  );
}
