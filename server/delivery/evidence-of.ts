/** What has been read of an order's evidence, as the readers left it. */
import type { AcceptanceForm } from '../../domain/acceptance-facts.ts';
import type { Artifacts, ReadRecord, ReadScreenshot } from '../../domain/artifacts.ts';
import type { FieldValues, FileRef } from '../../domain/form.ts';
import type { JudgedForm } from '../../domain/party-verdicts.ts';
import { filesOf } from '../../rules/field-artifacts.ts';
import type { Store } from '../../store/open-store.ts';

/** A file of the evidence; `read` is undefined while nobody has looked. */
export type Known<Facts> = { readonly file: FileRef; readonly read: Facts | undefined };
export type Evidence = {
  readonly screenshots: readonly Known<ReadScreenshot>[];
  readonly records: readonly Known<ReadRecord>[];
  /** Signed forms, as they were read for the companies of an order. */
  readonly forms: readonly Known<JudgedForm>[];
};

export async function evidenceOf(store: Store, fields: FieldValues): Promise<Evidence> {
  const [screenshots, records, forms] = await Promise.all([
    readOf<ReadScreenshot>(store, 'screenshot', filesOf(fields.screenshots)),
    readOf<ReadRecord>(store, 'record', filesOf(fields.remoteRecord)),
    formsOf(store, filesOf(fields.acceptanceForm)),
  ]);
  return { screenshots, records, forms };
}

/** Facts are kept by content; the name is this upload's own. */
async function readOf<Facts extends ReadScreenshot | ReadRecord>(
  store: Store,
  reader: string,
  files: readonly FileRef[],
): Promise<readonly Known<Facts>[]> {
  const known = await store.facts.latest(
    reader,
    files.map(({ sha256 }) => sha256),
  );
  return files.map((file) => {
    const facts = known.get(file.sha256) as Facts | undefined;
    return { file, read: facts && { ...facts, file: { ...facts.file, name: file.name } } };
  });
}

async function formsOf(store: Store, files: readonly FileRef[]): Promise<readonly Known<JudgedForm>[]> {
  const known = await store.facts.latest(
    'acceptance',
    files.map(({ sha256 }) => sha256),
  );
  return files.map((file) => {
    const facts = known.get(file.sha256) as JudgedForm['facts'] | undefined;
    return { file, read: facts && { file: file.name, sha256: file.sha256, facts } };
  });
}

/** What rules ask of signed forms besides the forms. */
export type FormContext = Pick<AcceptanceForm, 'order' | 'today'>;

/** For the rules of one field: absent as long as one of its files is unread. */
export function evidenceArtifacts(
  { screenshots, records, forms }: Evidence,
  key: string,
  context: FormContext,
): Partial<Artifacts> {
  if (key === 'screenshots') return ifAll(screenshots, (all) => ({ screenshots: all }));
  if (key === 'remoteRecord') return ifAll(records, (all) => ({ records: all, screenshots: [] }));
  if (key === 'acceptanceForm')
    return ifAll(forms, (all) => ({
      acceptanceForms: all.map(({ file, facts }) => ({ file, facts, ...context })),
    }));
  return {};
}

function ifAll<Facts>(
  known: readonly Known<Facts>[],
  then: (all: readonly Facts[]) => Partial<Artifacts>,
): Partial<Artifacts> {
  const all = known.flatMap(({ read }) => (read === undefined ? [] : [read]));
  return all.length === known.length ? then(all) : {};
}
