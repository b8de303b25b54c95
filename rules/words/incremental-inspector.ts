import { holdsIn, type Inside, lookInside, lookOutside, type Outside } from './contexts/find-lead-in.ts';
import { type WeighedPart, weighPart } from './inspect-text.ts';
import { type Company, claimModel } from './model/claim-model.ts';
import { companyOf } from './model/weigh-clauses.ts';
import { type FoldedText, foldText } from './normalise/fold-text.ts';
import type { DismissedSpan, InspectedSpan, InspectionOptions, TextInspection } from './types.ts';

export type IncrementalInspector = {
  /** Judges a text; what stands unchanged since the last call is not read again. */
  readonly inspect: (text: string) => TextInspection;
};

type Part = { readonly start: number; readonly text: string };

/**
 * A blank line ends a part: no claim or list goes further, except that a list may stand below the line that leads to it,
 * so a part whose last line ends with a colon goes on. What a text at large speaks of is told to each part.
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

/** A part as it was read: its folding, what it tells the others, and how it was weighed and judged last. */
type KnownPart = {
  readonly original: string;
  readonly folded: FoldedText;
  readonly inside: Inside;
  /** What stood round it when it was weighed. */
  outside?: Outside;
  /** What stands round it now. */
  now?: Outside;
  weighed?: WeighedPart;
  company?: Company;
  inspection?: TextInspection;
};

function readPart(original: string): KnownPart {
  const folded = foldText(original);
  return { original, folded, inside: lookInside(folded.text) };
}

/** Weighs a part anew only where what it asked of its surroundings differs from the last time. */
function weigh(part: KnownPart, outside: Outside, options: InspectionOptions): WeighedPart {
  part.now = outside;
  if (part.weighed !== undefined && part.outside !== undefined && holdsIn(part.outside, outside))
    return part.weighed;
  const { original, folded } = part;
  part.weighed = weighPart({ original, folded, outside }, options);
  part.outside = outside;
  delete part.inspection;
  return part.weighed;
}

/** A judgement may ask for more than the weighing did, of surroundings that have changed since. */
function judge(part: KnownPart, company: Company, options: InspectionOptions): TextInspection {
  if (part.inspection !== undefined && part.company === company) return part.inspection;
  part.company = company;
  part.inspection = part.weighed!.judge(company);
  if (!holdsIn(part.outside!, part.now!)) part.inspection = weigh(part, part.now!, options).judge(company);
  return part.inspection;
}

/**
 * For a form in the browser: keeps the findings of each part of the last text, so that a keystroke costs the part it
 * falls in, and those that it is context for. Says what `inspectText` says of the whole.
 */
export function createIncrementalInspector(options: InspectionOptions = {}): IncrementalInspector {
  let known = new Map<string, KnownPart>();
  return {
    inspect: (text) => {
      const places = splitParts(text);
      // A part that stands twice is read twice: what is round it differs.
      const next = new Map<string, KnownPart>();
      const parts = places.map(({ text }) => {
        const key = next.has(text) ? `${next.size} ${text}` : text;
        const part = known.get(key) ?? readPart(text);
        next.set(key, part);
        return part;
      });
      known = next;
      const insides = parts.map(({ inside }) => inside);
      const tallies = parts.map((part, at) => {
        const outside = lookOutside(insides.slice(0, at).reverse(), insides.slice(at + 1));
        return weigh(part, outside, options).tally;
      });
      const company = companyOf(claimModel.thresholds, tallies);
      const inspections = parts.map((part) => judge(part, company, options));
      return {
        spans: inspections.flatMap(({ spans }, at) => spans.map((span) => shift(span, places[at]!.start))),
        dismissed: inspections.flatMap(({ dismissed }, at) =>
          dismissed.map((span) => shift(span, places[at]!.start)),
        ),
      };
    },
  };
}
