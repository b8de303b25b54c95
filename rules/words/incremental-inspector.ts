import { inspectText } from './inspect-text.ts';
import type { DismissedSpan, InspectedSpan, InspectionOptions, TextInspection } from './types.ts';

export type IncrementalInspector = {
  /** Judges a text; what stands unchanged since the last call is not read again. */
  readonly inspect: (text: string) => TextInspection;
};

type Part = { readonly start: number; readonly text: string };

/**
 * A blank line ends a part: no claim, list or context that the engine reads goes further, except that a lead-in may
 * forbid the list below it, so a part whose last line ends with a colon goes on.
 */
const blankLine = /\n[ \t]*\n+/g;

/** Parts whose text adds up to the whole. Markup may reach over blank lines: such a text is one part. */
function splitParts(text: string): Part[] {
  if (/<[a-z!]/i.test(text)) return [{ start: 0, text }];
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(blankLine)) {
    const end = match.index + match[0].length;
    if (/[:：]\s*$/.test(text.slice(start, match.index)) || end - start < 200) continue;
    parts.push({ start, text: text.slice(start, end) });
    start = end;
  }
  if (start < text.length || parts.length === 0) parts.push({ start, text: text.slice(start) });
  return parts;
}

function shift<T extends InspectedSpan | DismissedSpan>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/**
 * For a form in the browser: keeps the findings of each part of the last text, so that a keystroke costs the part it
 * falls in. Context that reaches over blank lines (whether the text at large is about forbidden words) is judged part by
 * part; the server's judgement of the whole text is the one that counts.
 */
export function createIncrementalInspector(options: InspectionOptions = {}): IncrementalInspector {
  let known = new Map<string, TextInspection>();
  return {
    inspect: (text) => {
      const next = new Map<string, TextInspection>();
      const spans: InspectedSpan[] = [];
      const dismissed: DismissedSpan[] = [];
      for (const part of splitParts(text)) {
        const inspection = next.get(part.text) ?? known.get(part.text) ?? inspectText(part.text, options);
        next.set(part.text, inspection);
        spans.push(...inspection.spans.map((span) => shift(span, part.start)));
        dismissed.push(...inspection.dismissed.map((span) => shift(span, part.start)));
      }
      known = next;
      return { spans, dismissed };
    },
  };
}
