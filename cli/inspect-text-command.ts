import type { Language } from '../domain/bilingual.ts';
import { both } from '../domain/bilingual.ts';
import type { Finding } from '../domain/finding.ts';
import type { SpanSeverity } from '../domain/pack-words.ts';
import type { Severity } from '../domain/severity.ts';
import { inspectText } from '../rules/words/inspect-text.ts';
import type { InspectedSpan } from '../rules/words/types.ts';
import type { Call, Command, Inspected, Outcome } from './command.ts';
import { explainFileError, InputProblem, openInput } from './input.ts';
import { readLines } from './read-lines.ts';

const severities: Readonly<Record<SpanSeverity, Severity>> = {
  violation: 'block',
  evidence: 'proof',
  advice: 'note',
};

/** Judges texts, a JSON object a line, one at a time: memory does not grow with their number. */
export const inspectTextCommand: Command = {
  options: {},
  readsStdinAlone: true,
  run: async function* (call: Call): AsyncIterable<Outcome> {
    for (const input of call.inputs) {
      try {
        yield* inspectLines(input, call);
      } catch (error) {
        yield {
          kind: 'failed',
          input,
          problem: error instanceof InputProblem ? error.problem : explainFileError(error),
        };
      }
    }
  },
};

async function* inspectLines(input: string, { stdin, language }: Call): AsyncIterable<Outcome> {
  for await (const one of readLines(openInput(input, stdin))) {
    const read = 'problem' in one ? one : readEntry(one.text);
    if ('problem' in read) {
      const problem = both(`第 ${one.line} 行${read.problem.zh}`, `line ${one.line}: ${read.problem.en}`);
      yield { kind: 'failed', input, problem };
    } else yield inspectEntry(read, { input, line: one.line, language });
  }
}

type Entry = { readonly id: string | number; readonly text: string; readonly field?: string };

function readEntry(line: string): Entry | { readonly problem: { zh: string; en: string } } {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return { problem: both('不是 JSON。', 'no JSON.') };
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { problem: both('要写成 {"id", "text"}。', 'must be {"id", "text"}.') };
  const { id, text, field } = entry as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { problem: both('没有 id。', 'has no id.') };
  if (typeof text !== 'string')
    return { problem: both('没有 text，或 text 不是文字。', 'has no text, or text is no string.') };
  if (field !== undefined && field !== null && typeof field !== 'string')
    return { problem: both('field 不是文字。', 'field is no string.') };
  return { id, text, ...(field ? { field } : {}) };
}

function inspectEntry(
  { id, text, field }: Entry,
  { input, line, language }: { input: string; line: number; language: Language },
): Inspected {
  const { spans } = inspectText(text, field === undefined ? {} : { field });
  const printed = spans.map(({ start, end, category, severity, rule, quote, suggestion }) => {
    return { start, end, category, severity, rule, quote, suggestion: suggestion[language] };
  });
  return {
    kind: 'inspected',
    input,
    line,
    record: { id, spans: printed },
    findings: spans.map((span) => findingOf(span, field)),
  };
}

function findingOf(span: InspectedSpan, field = ''): Finding {
  const { start, end, rule, quote, reason, suggestion, rewrites, source } = span;
  return {
    code: rule,
    rule,
    severity: severities[span.severity],
    field,
    location: field,
    message: both(`“${quote}”：${reason.zh}`, `"${quote}": ${reason.en}`),
    quote,
    span: { start, end },
    suggestion,
    rewrites,
    source,
  };
}
