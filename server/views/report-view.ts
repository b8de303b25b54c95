import type { KeyedFinding, Report } from '../../domain/report.ts';
import { countFindings } from '../../store/submissions/report.ts';
import type { LoadedSubmission } from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';

/**
 * What the machine says, as its seller may read it: of the revision decided last, what must be changed, proved or is
 * advice. What a reviewer dismissed, or what only a reviewer was to look at, is left out, and so are rule ids.
 */
export function reportForSeller({ revisions, judgements }: LoadedSubmission): Report | null {
  const current = revisions.findLast(({ decision }) => decision !== null);
  if (!current?.report) return null;
  const dismissed = judgements
    .filter(({ state }) => state === 'dismissed')
    .map(({ findingKey }) => findingKey);
  const shown = current.report.findings.filter(
    ({ key, severity }) => severity !== 'warn' && !dismissed.includes(key),
  );
  return { pack: current.report.pack, findings: shown.map(forSeller), results: [] };
}

/** What a rule in shadow says is for operators alone. */
export function reportForDesk(report: Report | null, { role }: Pick<SignedIn, 'role'>): Report | null {
  if (report === null || role === 'operator') return report;
  const { shadow: _shadow, ...shown } = report;
  return shown;
}

/** How sure a machine is concerns those who judge; which rule it was, too. */
export function forSeller({ confidence: _confidence, ...finding }: KeyedFinding): KeyedFinding {
  return { ...finding, rule: '' };
}

export function countOf(report: Report | null) {
  return report ? countFindings(report) : { block: 0, proof: 0, warn: 0, note: 0 };
}
