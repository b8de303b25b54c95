/**
 * Judgement on the labelled texts that nobody learned from: `node dist/bench/words-aside.js`. Their authors knew the
 * policy, and neither the words nor the frames.
 */
import type { LabelledText } from '../test/rules/words/labelled-texts.ts';
import { scoreTexts } from '../test/rules/words/score-texts.ts';
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

const authors = ['', '-2', '-3', '-4'];

for (const name of authors.flatMap((author) => [`aside-whole${author}`, `aside-short${author}`])) {
  const texts = readTexts(`${name}.jsonl`);
  const of = (kind: LabelledText['kind']) => scoreTexts(texts.filter((text) => text.kind === kind));
  const { precision, recall, f1, typed, innocentFlagged } = scoreTexts(texts);
  console.log(
    `${name}: ${texts.length} texts, F1 ${f1.toFixed(3)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, ` +
      `category right ${percent(typed)}, innocent texts flagged ${percent(innocentFlagged)} ` +
      `(clean ${percent(of('clean').innocentFlagged)}, tricky ${percent(of('tricky').innocentFlagged)}), ` +
      `evasion R ${of('evasion').recall.toFixed(3)}, licence scope R ${recallOf('licence_scope', texts).toFixed(2)}`,
  );
}
