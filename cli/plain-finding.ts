import type { Language } from '../domain/bilingual.ts';
import type { Finding } from '../domain/finding.ts';

/** A finding as the command line prints it: the same, with its texts in one language. */
export type PlainFinding = Omit<Finding, 'message' | 'suggestion'> & {
  readonly message: string;
  readonly suggestion?: string;
};

export function plainFinding(finding: Finding, language: Language): PlainFinding {
  const { code, rule, severity, field, location, message, suggestion, ...rest } = finding;
  return {
    code,
    rule,
    severity,
    field,
    location,
    message: message[language],
    ...(suggestion ? { suggestion: suggestion[language] } : {}),
    ...rest,
  };
}
