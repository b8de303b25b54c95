import { fileReader, type KnownFacts } from '../domain/facts.ts';
import { type FieldValues, type FormDefinition, isFileField } from '../domain/form.ts';
import type { RulePack } from '../domain/pack.ts';
import type { Report } from '../domain/report.ts';
import { fileArtifacts, filesOf } from '../rules/field-artifacts.ts';
import { judgeSubmission } from '../rules/judge-submission.ts';
import type { Store } from '../store/open-store.ts';
import { fileRefsOf } from '../store/submissions/file-refs.ts';
import { ApiProblem } from './problem.ts';

/** The pack by which this site's submissions are judged now. */
export async function requirePack(store: Store, site: string): Promise<RulePack> {
  const pack = await store.packs.inForce(site, store.now());
  if (!pack) throw new ApiProblem('pack-missing');
  return pack;
}

/** What the rules say of words, and of files as far as they were read when they were uploaded. */
export async function quickReport(
  store: Store,
  { form, fields, pack }: { form: FormDefinition; fields: FieldValues; pack: RulePack },
): Promise<Report> {
  const facts = await factsOf(store, fields);
  return judgeSubmission({
    ...{ form, fields, pack, phase: 'quick', on: store.now().toISOString() },
    artifactsOf: (field) =>
      isFileField(field) ? fileArtifacts(filesOf(fields[field.key]), ({ sha256 }) => facts.get(sha256)) : {},
  });
}

async function factsOf(store: Store, fields: FieldValues): Promise<ReadonlyMap<string, KnownFacts>> {
  const hashes = [...new Set(fileRefsOf(fields).map(({ sha256 }) => sha256))];
  const known = await Promise.all(
    hashes.map(async (sha256) => {
      const facts = await store.facts.get(sha256, fileReader.id, fileReader.version);
      return facts === undefined ? [] : [[sha256, facts as KnownFacts] as const];
    }),
  );
  return new Map(known.flat());
}
