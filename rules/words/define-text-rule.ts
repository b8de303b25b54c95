import type { Severity } from '../../domain/severity.ts';
import { defineRule, found, type Problem, type Rule, type RuleParams } from '../rule.ts';
import { categoryFacts } from './category-facts.ts';
import { inspectText } from './inspect-text.ts';
import { selectWords } from './select-words.ts';
import type {
  InspectedSpan,
  InspectionOptions,
  OperatorWord,
  SpanSeverity,
  TextCategory,
  TextInspection,
} from './types.ts';

const severityOf: Readonly<Record<SpanSeverity, Severity>> = {
  violation: 'block',
  evidence: 'proof',
  advice: 'note',
};

/** Parameters that a pack may give to each text rule. */
export type TextRuleParams = {
  readonly words?: readonly OperatorWord[];
  readonly names?: readonly string[];
  /** Site and date (ISO) for which the words are chosen. */
  readonly site?: string;
  readonly on?: string;
};

type Remembered = { readonly text: string; readonly key: string; readonly inspection: TextInspection };

/** Eleven rules read the same text one after the other: the last inspections are kept. */
const remembered: Remembered[] = [];
const capacity = 8;

function readParams(params: RuleParams): InspectionOptions & { key: string } {
  const { words = [], names = [], site, on } = params as TextRuleParams;
  const chosen = selectWords(words, { site, on });
  return {
    words: chosen,
    names,
    key: chosen.length + names.length === 0 ? '' : JSON.stringify([chosen, names]),
  };
}

function inspectOnce(text: string, field: string, params: RuleParams): TextInspection {
  const { words, names, key } = readParams(params);
  const known = remembered.find((one) => one.text === text && one.key === key);
  if (known !== undefined) return known.inspection;
  const inspection = inspectText(text, { field, ...(words ? { words } : {}), ...(names ? { names } : {}) });
  remembered.unshift({ text, key, inspection });
  remembered.length = Math.min(remembered.length, capacity);
  return inspection;
}

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
export function defineTextRule(category: TextCategory, severity: Severity = 'block'): Rule<'text'> {
  const facts = categoryFacts[category];
  return defineRule({
    id: facts.rule,
    title: facts.title,
    severity,
    needs: ['text'],
    check: ({ text, field, params }) => {
      const { spans } = inspectOnce(text, field.key, params);
      return found(
        spans.filter((span) => span.category === category).map((span) => toProblem(span, severity)),
      );
    },
  });
}
