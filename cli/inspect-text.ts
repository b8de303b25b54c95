import { inspectText } from '../rules/words/inspect-text.ts';
import type { InspectionOptions } from '../rules/words/types.ts';

/** A line of input that could not be judged; the others are. */
export type LineProblem = { readonly line: number; readonly message: string };

export type InspectTextLinesOptions = Omit<InspectionOptions, 'field'> & {
  /** Called for each unreadable line; its place in the output is left out. */
  readonly onProblem: (problem: LineProblem) => void;
};

type InputLine = { readonly id: string | number; readonly text: string; readonly field?: string };

function readLine(line: string): InputLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id, text, field } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing';
  if (typeof text !== 'string') return '"text" is missing';
  return { id, text, ...(typeof field === 'string' ? { field } : {}) };
}

/** One text's findings as `shangjia inspect text` prints them. */
export type InspectedLine = {
  readonly id: string | number;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly category: string;
    readonly severity: string;
    readonly rule: string;
    readonly quote: string;
    readonly suggestion: string;
  }[];
};

/**
 * Judges JSON Lines one by one, so that memory stays flat however many there are. Order is kept. A byte order mark and
 * empty lines are skipped.
 */
export async function* inspectTextLines(
  input: AsyncIterable<string>,
  { onProblem, ...options }: InspectTextLinesOptions,
): AsyncGenerator<InspectedLine> {
  let line = 0;
  for await (const raw of input) {
    line++;
    const trimmed = raw.replace(/^\uFEFF/, '').trim();
    if (trimmed === '') continue;
    const read = readLine(trimmed);
    if (typeof read === 'string') {
      onProblem({ line, message: read });
      continue;
    }
    const { spans } = inspectText(read.text, { ...options, ...(read.field ? { field: read.field } : {}) });
    yield {
      id: read.id,
      spans: spans.map(({ start, end, category, severity, rule, quote, suggestion }) => {
        return { start, end, category, severity, rule, quote, suggestion: suggestion.zh };
      }),
    };
  }
}
