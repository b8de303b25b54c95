import type { SpanSeverity, TextCategory } from '../../domain/pack-words.ts';
import type { Severity } from '../../domain/severity.ts';
import { defineRule, found, type Problem, type Rule } from '../rule.ts';
import { categoryFacts } from './category-facts.ts';
import { readText } from './read-text.ts';
import type { InspectedSpan } from './types.ts';

const severityOf: Readonly<Record<SpanSeverity, Severity>> = {
  violation: 'block',
  evidence: 'proof',
  advice: 'note',
};

function toProblem(span: InspectedSpan, usual: Severity): Problem {
  const { start, end, quote, rule, reason, suggestion, rewrites, source, confidence } = span;
  const severity = severityOf[span.severity];
  return {
    code: rule,
    ...(severity === usual ? {} : { severity }),
    message: { zh: `“${quote}”：${reason.zh}`, en: `"${quote}": ${reason.en}` },
    quote,
    span: { start, end },
    suggestion,
    rewrites,
    source,
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** A rule that reports one category of the words engine. */
export function defineTextRule(
  category: TextCategory,
  severity: Severity = 'block',
): Rule<'text' | 'vocabulary'> {
  const facts = categoryFacts[category];
  return defineRule({
    id: facts.rule,
    title: facts.title,
    severity,
    needs: ['text', 'vocabulary'],
    check: ({ text, vocabulary, field }) => {
      const { spans } = readText(text, field.key, vocabulary);
      return found(
        spans.filter((span) => span.category === category).map((span) => toProblem(span, severity)),
      );
    },
  });
}
