import type { Artifacts } from '../domain/artifacts.ts';
import type { FormField } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { RulePack } from '../domain/pack.ts';
import type { Remark } from '../domain/remark.ts';
import type { Report } from '../domain/report.ts';
import { judgeSubmission } from '../rules/judge-submission.ts';
import type { ActivityDeps } from './deps.ts';
import { type Reading, readingsOf } from './file-reading.ts';
import { packOf } from './pack-of.ts';
import { loadRevision, type RevisionRef } from './records.ts';

export type Judged = {
  /** What goes back to the seller at once; empty where a person has to look. */
  readonly remarks: readonly Remark[];
};

/** Runs every rule of the pack that was in force when the revision was handed in, and keeps the report. */
export function createJudgeRevision(deps: ActivityDeps) {
  return async (ref: RevisionRef): Promise<Judged> => {
    const revision = await loadRevision(deps, ref);
    const { submission, handedIn } = revision;
    const pack = await packOf(deps, revision);
    const readings = await readingsOf(deps, revision);
    const report = judgeSubmission({
      form: formOf(submission.formId),
      fields: handedIn.fields,
      pack,
      phase: 'full',
      on: handedIn.submittedAt ?? undefined,
      artifactsOf: (field) => artifactsOf(field, readings),
    });
    await deps.store.submissions.saveReport(ref.submissionId, ref.revision, report);
    return { remarks: remarksToReturn(report, pack) };
  };
}

function artifactsOf(field: FormField, readings: readonly Reading[]): Partial<Artifacts> {
  const here = readings.filter((reading) => reading.field.key === field.key);
  const readers = new Set(here.map(({ reader }) => reader));
  const parts = [...readers].map((reader) =>
    reader.artifactsOf(here.filter((reading) => reading.reader === reader)),
  );
  return Object.assign({}, ...parts);
}

/** Only what the pack lets a machine decide: plain facts that block. */
function remarksToReturn({ findings }: Report, { autoReturn }: RulePack): readonly Remark[] {
  return findings
    .filter(({ severity, code }) => severity === 'block' && autoReturn.includes(code))
    .map(({ field, location, message, rule, key }, index) => ({
      id: `r${index + 1}`,
      field,
      location,
      text: message.zh,
      rule,
      findingKey: key,
    }));
}
