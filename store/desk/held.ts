import { type PassedField, type PassedFinding, passedFindings } from '../../domain/let-pass.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { Database } from '../database.ts';
import type { LoadedSubmission } from '../submissions/shapes.ts';
import { dismissedAtPassed, findPassed } from './passed.ts';

export type Held = {
  /** Findings that still have to be looked at. */
  readonly findings: readonly KeyedFinding[];
  readonly passed: readonly PassedFinding[];
  readonly passedFields: readonly PassedField[];
};

/** What the machine found of a revision, without what earlier reviewers let pass on the same content. */
export async function heldFindings(
  db: Database,
  { id, sellerId, formId, revisions }: LoadedSubmission,
  revision: number,
): Promise<Held> {
  const handedIn = revisions.find((one) => one.revision === revision);
  const all = handedIn?.report?.findings ?? [];
  const fields = handedIn?.fields ?? {};
  const round = { submissionId: id, revision, sellerId, formId, fields };
  const passedFields = await findPassed(db, round);
  const judgements = await dismissedAtPassed(
    db,
    round,
    all.map(({ key }) => key),
  );
  const passed = passedFindings(all, passedFields, { judgements });
  const keys = new Set(passed.map(({ findingKey }) => findingKey));
  return { passed, passedFields, findings: all.filter(({ key }) => !keys.has(key)) };
}
