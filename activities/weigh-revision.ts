import { canonical } from '../domain/canonical.ts';
import type { FieldValues } from '../domain/form.ts';
import { hasContent } from '../domain/let-pass.ts';
import { type RiskFacts, riskOf } from '../domain/risk.ts';
import { routeOf } from '../domain/routing.ts';
import { severities } from '../domain/severity.ts';
import type { Placing } from '../store/desk/queue.ts';
import type { ActivityDeps } from './deps.ts';
import type { RevisionRef } from './records.ts';

/** Where a revision stands in the queue: how risky it is and why, who takes it, how urgent it is. */
export async function weighRevision(
  { store }: ActivityDeps,
  { submissionId, revision }: RevisionRef,
  dueAt: string,
): Promise<Placing> {
  const submission = await store.submissions.load(submissionId);
  const { revisions, formId, site, sellerId } = submission;
  const at = revisions.findIndex((one) => one.revision === revision);
  const [before, here] = [revisions[at - 1], revisions[at]];
  const { findings } = await store.desk.held(submission, revision);
  const many = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [block = 0, proof = 0, warn = 0, note = 0] = severities.map(many);
  const disputes = here?.answers.filter(({ kind }) => kind === 'disputed').length ?? 0;
  const unreadCount = here?.report?.results.filter(({ outcome }) => outcome === 'needs-review').length ?? 0;
  const risk = riskOf({
    ...(await store.desk.queue.recordOf(sellerId, submissionId)),
    ...{ block, proof, unread: unreadCount, disputes },
    ...changesBetween(before?.fields, here?.fields ?? {}),
  });
  const { routing } = await store.desk.routing.inForce();
  return {
    ...routeOf(routing, { formId, site, sellerId, risk: risk.level }),
    ...{ submissionId, dueAt, risk, unreadCount, isDisputed: disputes > 0 },
    findingCounts: { block, proof, warn, note },
    findingRules: [...new Set(findings.map(({ rule }) => rule))],
  };
}

function changesBetween(
  before: FieldValues | undefined,
  here: FieldValues,
): Pick<RiskFacts, 'changed' | 'filled'> {
  const filled = Object.values(here).filter(hasContent).length;
  if (!before) return { changed: 0, filled };
  const keys = new Set([...Object.keys(before), ...Object.keys(here)]);
  const isChanged = (key: string) => canonical(before[key] ?? null) !== canonical(here[key] ?? null);
  return { changed: [...keys].filter(isChanged).length, filled };
}
