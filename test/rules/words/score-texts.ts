import { inspectText } from '../../../rules/words/inspect-text.ts';
import type { TextInspection } from '../../../rules/words/types.ts';
import type { LabelledText } from './labelled-texts.ts';

type Range = { readonly start: number; readonly end: number };

const overlap = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** A found span meets a labelled one when they share half of the shorter and it isn't much longer. */
export function meets(found: Range, labelled: Range): boolean {
  const shared = overlap(found, labelled);
  const lengthFound = found.end - found.start;
  const length = labelled.end - labelled.start;
  return shared > 0 && 2 * shared >= Math.min(lengthFound, length) && lengthFound <= 3 * length + 8;
}

export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of met spans that have the labelled category. */
  readonly typed: number;
  /** Share of clean and tricky texts with a finding above advice. */
  readonly innocentFlagged: number;
};

/** Scores the engine; what is only advice counts neither way. */
export function scoreTexts(
  texts: readonly LabelledText[],
  inspect: (text: string) => Pick<TextInspection, 'spans'> = inspectText,
): Score {
  let met = 0;
  let typed = 0;
  let missed = 0;
  let wrong = 0;
  let innocent = 0;
  let flagged = 0;
  for (const { text, spans, kind } of texts) {
    const found = inspect(text).spans.filter(({ severity }) => severity !== 'advice');
    const labelled = spans.filter(({ severity }) => severity !== 'advice');
    for (const label of labelled) {
      const hits = found.filter((span) => meets(span, label));
      if (hits.length === 0) missed++;
      else met++;
      if (hits.some(({ category }) => category === label.category)) typed++;
    }
    const extra = found.filter((span) => !spans.some((label) => meets(span, label))).length;
    wrong += extra;
    if (kind !== 'clean' && kind !== 'tricky') continue;
    innocent++;
    if (extra > 0) flagged++;
  }
  const precision = met / Math.max(1, met + wrong);
  const recall = met / Math.max(1, met + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return {
    precision,
    recall,
    f1,
    typed: typed / Math.max(1, met),
    innocentFlagged: flagged / Math.max(1, innocent),
  };
}
