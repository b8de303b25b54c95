import type { KnownFacts } from '../domain/facts.ts';
import type { FileField, FileRef, FormDefinition } from '../domain/form.ts';
import type { RulePack } from '../domain/pack.ts';
import type { KeyedFinding } from '../domain/report.ts';
import { fileArtifacts } from '../rules/field-artifacts.ts';
import { judgeSubmission } from '../rules/judge-submission.ts';

export type UploadToJudge = {
  readonly form: FormDefinition;
  readonly field: FileField;
  readonly file: FileRef;
  readonly facts: KnownFacts;
  readonly pack: RulePack;
};

/** What the rules say of this file in this field, as if nothing else were filled in. */
export function uploadFindings({ form, field, file, facts, pack }: UploadToJudge): readonly KeyedFinding[] {
  const isList = field.type === 'images' || field.type === 'files';
  const { findings } = judgeSubmission({
    ...{ form, pack, phase: 'quick' },
    fields: { [field.key]: isList ? [file] : file },
    artifactsOf: (judged) => (judged.key === field.key ? fileArtifacts([file], () => facts) : {}),
  });
  // What concerns the field as a whole, such as how many files it needs, isn't this file's fault.
  return findings.filter((finding) => finding.field === field.key && finding.file === file.name);
}
