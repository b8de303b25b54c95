import { type PassedField, type PassedFinding, passedFindings } from '../domain/let-pass.ts';
import type { KeyedFinding, Report } from '../domain/report.ts';
import type { ActivityDeps } from './deps.ts';
import type { RevisionRef } from './records.ts';

export type Held = {
  readonly report: Report | null;
  /** Findings that still have to be looked at. */
  readonly findings: readonly KeyedFinding[];
  readonly passed: readonly PassedFinding[];
  readonly passedFields: readonly PassedField[];
};

/** What the machine found of a revision, without what earlier reviewers let pass on the same content. */
export async function heldFindings({ store }: ActivityDeps, ref: RevisionRef): Promise<Held> {
  const { revisions, sellerId, formId } = await store.submissions.load(ref.submissionId);
  const handedIn = revisions.find(({ revision }) => revision === ref.revision);
  const report = handedIn?.report ?? null;
  const all = report?.findings ?? [];
  const fields = handedIn?.fields ?? {};
  const passedFields = await store.desk.passed.find({ ...ref, sellerId, formId, fields });
  const judgements = await store.desk.passed.judgements(passedFields);
  const passed = passedFindings(all, passedFields, { judgements });
  const keys = new Set(passed.map(({ findingKey }) => findingKey));
  return { report, passed, passedFields, findings: all.filter(({ key }) => !keys.has(key)) };
}
