/**
 * Judgement on the labelled texts that nobody learned from: `node dist/bench/words-aside.js`. Their author knew the
 * policy, and neither the words nor the frames.
 */
import { readFileSync } from 'node:fs';
import type { LabelledText } from '../test/rules/words/labelled-texts.ts';
import { scoreTexts } from '../test/rules/words/score-texts.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

for (const name of ['aside-whole', 'aside-short', 'aside-whole-2', 'aside-short-2']) {
  const texts = readFileSync(`test/corpus/words/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Omit<LabelledText, 'kind'> & { cls: LabelledText['kind'] })
    .map(({ cls, ...text }): LabelledText => ({ ...text, kind: cls }));
  const { precision, recall, f1, typed, innocentFlagged } = scoreTexts(texts);
  console.log(
    `${name}: ${texts.length} texts, F1 ${f1.toFixed(3)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, ` +
      `category right ${percent(typed)}, innocent texts flagged ${percent(innocentFlagged)}`,
  );
}
