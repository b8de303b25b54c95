import { type FieldValues, type FormDefinition, isFileField } from '../../domain/form.ts';
import { packInForce, type RulePack } from '../../domain/pack.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { fileArtifacts } from '../../rules/field-artifacts.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { rulePacks } from '../../rules/packs/index.ts';
import { readInParts } from '../../rules/words/read-text.ts';
import type { ReadFile } from './read-file-facts.ts';
import { filesIn } from './values.ts';

// A keystroke costs the paragraph that it falls in, not the whole introduction.
readInParts();

type Judged = {
  readonly form: FormDefinition;
  readonly fields: FieldValues;
  readonly site: string;
  /** What was read of the files, by hash. */
  readonly facts: ReadonlyMap<string, ReadFile>;
};

const served = new Map<string, RulePack>();

/** Keeps what the server says is in force at a site. */
export function rememberPack(pack: RulePack): void {
  served.set(pack.site, pack);
}

/** The pack that a submission would be judged by: the server's, or the programme's own until that is here. */
export function packOf(site: string): RulePack | undefined {
  return served.get(site) ?? packInForce(rulePacks, site, new Date());
}

/** The rules of the pack in force, as the server will run them again. */
export function judgeFields({ form, fields, site, facts }: Judged): readonly KeyedFinding[] {
  const pack = packOf(site);
  if (!pack) return [];
  return judgeSubmission({
    form,
    fields,
    pack,
    phase: 'quick',
    on: new Date().toISOString(),
    artifactsOf: (field) =>
      isFileField(field) ? fileArtifacts(filesIn(fields[field.key]), (file) => facts.get(file.sha256)) : {},
  }).findings;
}
