import { formOf as formDefinition } from '../domain/forms/form-of.ts';
import type { RulePack } from '../domain/pack.ts';
import type { JudgedForm } from '../domain/party-verdicts.ts';
import type { Remark } from '../domain/remark.ts';
import type { Report } from '../domain/report.ts';
import { judgeSubmission } from '../rules/judge-submission.ts';
import { acceptanceReaderId, formOf } from './acceptance-reader.ts';
import type { ActivityDeps } from './deps.ts';
import { artifactsOfField, isUnread, type Reading, readingsOf } from './file-reading.ts';
import { notePictures } from './note-pictures.ts';
import { packOf } from './pack-of.ts';
import { loadRevision, type RevisionRef } from './records.ts';
import { withstand } from './withstanding.ts';

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
    const judged = judgeSubmission({
      form: formDefinition(submission.formId),
      fields: handedIn.fields,
      pack,
      phase: 'full',
      on: handedIn.submittedAt ?? undefined,
      artifactsOf: (field) => artifactsOfField(field, readings),
    });
    const { report, mayReturnFor } = await withstand(deps, submission, judged);
    const forms = formsOf(readings);
    const kept = forms.length > 0 ? { ...report, forms } : report;
    await deps.store.submissions.saveReport(ref.submissionId, ref.revision, kept);
    await notePictures(deps, ref, readings);
    return { remarks: remarksToReturn(report.findings.filter(mayReturnFor), pack) };
  };
}

/** What was read of signed forms stays with the report: people look at the cut-outs and have the last word. */
function formsOf(readings: readonly Reading[]): readonly JudgedForm[] {
  return readings
    .filter((reading) => reading.reader.id === acceptanceReaderId && !isUnread(reading))
    .map((reading) => ({ ...formOf(reading), sha256: reading.file.sha256 }));
}

/** Only what the pack lets a machine decide: plain facts that block. What the seller disputes goes to a person. */
function remarksToReturn(findings: Report['findings'], { autoReturn }: RulePack): readonly Remark[] {
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
