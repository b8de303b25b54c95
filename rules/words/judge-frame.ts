import type { ReasonId } from './contexts/reasons.ts';
import type { Frame, InnocentUse } from './frames/frame.ts';
import type { Candidate } from './types.ts';
import { clauseAround, matchAt, matchBehind, sentenceAround } from './view.ts';

export type Dismissal = Candidate & { readonly reason: ReasonId };
export type Verdict = { readonly hit?: Candidate; readonly dismissed?: Dismissal };

type Place = { readonly text: string; readonly anchor: number; readonly start: number; readonly end: number };

function isInnocent(use: InnocentUse, { text, anchor, start, end }: Place): boolean {
  if (use.at !== undefined && matchAt(use.at, text, anchor) < 0) return false;
  if (use.ahead !== undefined && matchAt(use.ahead, text, end) < 0) return false;
  if (
    use.behind !== undefined &&
    matchBehind(use.behind, text, start) < 0 &&
    matchBehind(use.behind, text, anchor) < 0
  ) {
    return false;
  }
  if (use.clause !== undefined && !use.clause.test(clauseAround(text, start, end))) return false;
  return use.sentence === undefined || use.sentence.test(sentenceAround(text, start, end));
}

function measure(frame: Frame, text: string, anchor: number, anchorEnd: number): Place | undefined {
  const end = frame.ahead === undefined ? anchorEnd : matchAt(frame.ahead, text, anchor);
  if (end <= anchor) return undefined;
  const behind = frame.behind === undefined ? 0 : matchBehind(frame.behind, text, anchor);
  if (behind < 0) return undefined;
  const lead = frame.lead === undefined ? 0 : Math.max(0, matchBehind(frame.lead, text, anchor));
  let start = anchor - Math.max(behind, lead);
  while (start < anchor && /\s/.test(text[start]!)) start++;
  return { text, anchor, start, end };
}

/** What a frame says about its anchor at `anchor..anchorEnd`; undefined where it isn't built that way. */
export function judgeFrame(
  frame: Frame,
  text: string,
  anchor: number,
  anchorEnd: number,
): Verdict | undefined {
  const place = measure(frame, text, anchor, anchorEnd);
  if (place === undefined) return undefined;
  const { start, end } = place;
  const claim = text.slice(start, end);
  const severity = frame.grade?.(claim, sentenceAround(text, start, end)) ?? frame.severity;
  const category = frame.recast?.(claim, sentenceAround(text, start, end)) ?? frame.category;
  const hit: Candidate = { start, end, category, severity, frame: frame.id };
  const innocent = frame.innocent?.find((use) => isInnocent(use, place));
  return innocent === undefined ? { hit } : { dismissed: { ...hit, reason: innocent.reason } };
}
