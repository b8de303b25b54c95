import type { Artifacts } from '../domain/artifacts.ts';
import type { BundledFile } from '../domain/bundle.ts';
import { fieldsOf, isFileField } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { RulePack } from '../domain/pack.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import type { ActivityDeps } from './deps.ts';
import { artifactsOfField, isUnread, readingsOf, versionOf } from './file-reading.ts';
import { packOf } from './pack-of.ts';
import { loadRevision, type RevisionRef } from './records.ts';

export type BundleInputs = {
  readonly pack: RulePack;
  readonly artifacts: Readonly<Record<string, Partial<Artifacts>>>;
  readonly files: readonly BundledFile[];
};

/** What the rules were given of a revision: the pack in force, and what was read of each file under which version. */
export async function bundleInputs(
  deps: Pick<ActivityDeps, 'store' | 'readers'>,
  ref: RevisionRef,
): Promise<BundleInputs> {
  const revision = await loadRevision(deps, ref);
  const form = formOf(revision.submission.formId);
  const readings = await readingsOf(deps, revision);
  const fileFields = fieldsOf(form).filter(isFileField);
  const refs = fileFields.flatMap(({ key }) => filesOf(revision.handedIn.fields[key]));
  const once = [...new Map(refs.map((file) => [file.sha256, file])).values()];
  return {
    pack: await packOf(deps, revision),
    artifacts: Object.fromEntries(fileFields.map((field) => [field.key, artifactsOfField(field, readings)])),
    files: once.map(({ sha256, name, sizeBytes }) => ({
      ...{ sha256, name, sizeBytes },
      facts: readings
        .filter((reading) => reading.file.sha256 === sha256 && !isUnread(reading))
        .map((reading) => ({
          ...{ reader: reading.reader.id, version: versionOf(reading), facts: reading.facts },
        })),
    })),
  };
}
