import { type Bilingual, both } from '../domain/bilingual.ts';
import type { Finding } from '../domain/finding.ts';
import { type Severity, severities } from '../domain/severity.ts';
import type { Inspected } from './command.ts';
import type { FormatOptions, Formatter } from './format.ts';

/** What is counted at the end: findings by severity, and what a person has to look at. */
type Kind = Severity | 'unjudged';
const kinds: readonly Kind[] = [...severities, 'unjudged'];

const names: Readonly<Record<Kind, Bilingual>> = {
  block: both('必须修改', 'Must fix'),
  proof: both('需要证明', 'Needs proof'),
  warn: both('建议核对', 'Check'),
  note: both('提示', 'Note'),
  unjudged: both('须人工查看', 'For a person'),
};
/** ANSI: red, magenta, yellow, cyan. */
const colours: Readonly<Record<Kind, number>> = { block: 31, proof: 35, warn: 33, note: 36, unjudged: 33 };

const longestQuote = 60;

/** For people: a head for each input that has findings, then a line or two for each; the sum at the end. */
export function plainText({ language, hasColours }: FormatOptions): Formatter {
  const paint = (code: number, text: string) => (hasColours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const counts = new Map<Kind, number>();
  let inputs = 0;
  let clean = 0;

  const name = (kind: Kind): string => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return paint(colours[kind], names[kind][language]);
  };
  const lines = (finding: Finding): string => {
    const place = oneLine(
      [finding.location && `【${finding.location}】`, finding.file].filter(Boolean).join(' '),
    );
    const said = oneLine(finding.message[language]);
    const quote = quoteOf(finding, said);
    const head = [name(finding.severity), place, quote, said];
    const foot = [finding.suggestion?.[language], sourceOf(finding, language)].filter(
      (text): text is string => text !== undefined,
    );
    return [
      `  ${head.filter(Boolean).join(' ')}`,
      ...foot.map((text) => paint(2, `      ${oneLine(text)}`)),
      '',
    ].join('\n');
  };

  return {
    begin: () => '',
    inspected: (inspected) => {
      inputs += 1;
      const { findings, unjudged = [] } = inspected;
      const isClean = findings.length === 0 && unjudged.length === 0;
      if (isClean) clean += 1;
      return [
        `${paint(1, titleOf(inspected))}${isClean ? ' ✓' : ''}\n`,
        ...findings.map(lines),
        ...unjudged.map(
          ({ rule, field, reason }) => `  ${name('unjudged')} ${oneLine(`${field} ${rule}: ${reason}`)}\n`,
        ),
      ].join('');
    },
    end: () => `${sumOf({ inputs, clean, counts })[language]}\n`,
  };
}

function titleOf({ input, line, record }: Inspected): string {
  const parts = [
    line === undefined ? input : `${input}:${line}`,
    record.id,
    record.form,
    record.pack,
    record.order,
  ];
  return oneLine(parts.filter((part) => typeof part === 'string' && part !== '').join(' · '));
}

/** Left out where the message says it already. */
function quoteOf(finding: Finding, said: string): string | undefined {
  const quote = oneLine(finding.quote ?? '');
  if (quote === '' || said.includes(quote)) return undefined;
  return quote.length > longestQuote ? `“${quote.slice(0, longestQuote)}…”` : `“${quote}”`;
}

function sourceOf({ rule, source }: Finding, language: 'zh' | 'en'): string {
  if (!source) return rule;
  return language === 'zh' ? `依据 ${source.title}（${rule}）` : `Source: ${source.title} (${rule})`;
}

/** No control character of an input reaches the terminal. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function sumOf({
  inputs,
  clean,
  counts,
}: {
  inputs: number;
  clean: number;
  counts: ReadonlyMap<Kind, number>;
}): Bilingual {
  const found = kinds.filter((kind) => counts.has(kind));
  if (found.length === 0)
    return both(`共 ${inputs} 份，没有发现问题。`, `${inputs} looked at, nothing found.`);
  const zh = found.map((kind) => `${names[kind].zh} ${counts.get(kind)} 处`).join('，');
  const en = found.map((kind) => `${names[kind].en.toLowerCase()} ${counts.get(kind)}`).join(', ');
  return both(`共 ${inputs} 份，${clean} 份没有问题；${zh}。`, `${inputs} looked at, ${clean} clean; ${en}.`);
}
