import type { ReasonId } from './contexts/reasons.ts';
import type { ReadyFrame, ReadyUse } from './frames/ready-frame.ts';
import type { Candidate } from './types.ts';
import { clauseEnds, sentenceAround, sentenceEnds } from './view.ts';

export type Dismissal = Candidate & { readonly reason: ReasonId };
export type Verdict = { readonly hit?: Candidate; readonly dismissed?: Dismissal };

type Place = { readonly text: string; readonly anchor: number; readonly start: number; readonly end: number };

function isInnocent(use: ReadyUse, { text, anchor, start, end }: Place): boolean {
  if (use.at !== undefined && use.at.endAt(text, anchor) < 0) return false;
  if (use.ahead !== undefined && use.ahead.endAt(text, end) < 0) return false;
  if (
    use.behind !== undefined &&
    use.behind.lengthBehind(text, start) < 0 &&
    (start === anchor || use.behind.lengthBehind(text, anchor) < 0)
  ) {
    return false;
  }
  if (use.clause !== undefined && !use.clause.isIn(text, ...clauseEnds(text, start, end))) return false;
  return use.sentence === undefined || use.sentence.isIn(text, ...sentenceEnds(text, start, end));
}

const space = /\s/;
const opens = '“「『《';
const closes = '”」』》';

/** A claim ends with the quotation that it begins in: what follows the closing mark is said of it. */
function endOfQuotation(text: string, start: number, anchorEnd: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (opens.includes(text[at]!)) depth++;
    else if (closes.includes(text[at]!) && --depth < 0 && at >= anchorEnd) return at;
  }
  return end;
}

function measure(frame: ReadyFrame, text: string, anchor: number, anchorEnd: number): Place | undefined {
  const behind = frame.behind === undefined ? 0 : frame.behind.lengthBehind(text, anchor);
  if (behind < 0) return undefined;
  const end = frame.ahead === undefined ? anchorEnd : frame.ahead.endAt(text, anchor);
  if (end <= anchor) return undefined;
  const lead = frame.lead === undefined ? 0 : Math.max(0, frame.lead.lengthBehind(text, anchor));
  let start = anchor - Math.max(behind, lead);
  while (start < anchor && space.test(text[start]!)) start++;
  return { text, anchor, start, end: endOfQuotation(text, start, anchorEnd, end) };
}

export type Anchor = {
  readonly start: number;
  readonly end: number;
  readonly isOfInterest: (claim: { readonly start: number; readonly end: number }) => boolean;
};

/** What a frame says about its anchor; undefined where it isn't built that way, or says nothing of interest. */
export function judgeFrame(frame: ReadyFrame, text: string, anchor: Anchor): Verdict | undefined {
  const place = measure(frame, text, anchor.start, anchor.end);
  if (place === undefined || !anchor.isOfInterest(place)) return undefined;
  const { start, end } = place;
  const claim = text.slice(start, end);
  const sentence = frame.grade || frame.recast ? sentenceAround(text, start, end) : '';
  const severity = frame.grade?.(claim, sentence) ?? frame.severity;
  const category = frame.recast?.(claim, sentence) ?? frame.category;
  const hit: Candidate = { start, end, category, severity, frame: frame.id };
  const innocent = frame.innocent.find((use) => isInnocent(use, place));
  return innocent === undefined ? { hit } : { dismissed: { ...hit, reason: innocent.reason } };
}
