import type { Artifacts } from '../domain/artifacts.ts';
import { type FormField, fieldsOf, isFileField } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import type { Store } from '../store/open-store.ts';
import type { ActivityDeps, FileReader, KnownFile } from './deps.ts';
import { type ReadingContext, readingContextOf } from './reading-context.ts';
import type { HandedIn } from './records.ts';

/** One reader's look at one file of one field. */
export type Reading = KnownFile & {
  readonly field: FormField;
  readonly reader: FileReader;
  readonly context: ReadingContext;
};

/** The version under which this look is kept. */
export function versionOf({ reader, context }: Pick<Reading, 'reader' | 'context'>): string {
  return reader.versionFor?.(context) ?? reader.version;
}

type KnownFacts = {
  readonly store: { readonly facts: Pick<Store['facts'], 'get'> };
  readonly readers: readonly FileReader[];
};

/** Every file of the revision with every reader that looks at its field, and what is known of it so far. */
export function readingsOf({ store, readers }: KnownFacts, revision: HandedIn): Promise<readonly Reading[]> {
  const { formId } = revision.submission;
  const { fields } = revision.handedIn;
  const context = readingContextOf(revision);
  const wanted = fieldsOf(formOf(formId))
    .filter(isFileField)
    .flatMap((field) =>
      filesOf(fields[field.key]).flatMap((file) =>
        readers.filter((reader) => reader.canRead(field)).map((reader) => ({ field, file, reader, context })),
      ),
    );
  return Promise.all(
    wanted.map(async (reading) => {
      const { file, reader } = reading;
      return { ...reading, facts: await store.facts.get(file.sha256, reader.id, versionOf(reading)) };
    }),
  );
}

export function isUnread({ facts }: Reading): boolean {
  return facts === undefined || facts === null;
}

/** Lets the reader look, and keeps what it says. */
export async function readReading({ store }: ActivityDeps, reading: Reading): Promise<void> {
  const { file, reader, context } = reading;
  const facts = await store.files.withLocalPath(file.sha256, (path) => reader.read(path, file, context));
  await store.facts.put(file.sha256, reader.id, versionOf(reading), facts);
}

/** What rules may ask for at one field, out of everything that was read of the revision. */
export function artifactsOfField(field: FormField, readings: readonly Reading[]): Partial<Artifacts> {
  const here = readings.filter((reading) => reading.field.key === field.key);
  const readers = new Set(here.map(({ reader }) => reader));
  const parts = [...readers].map((reader) =>
    artifactsOfReader(
      reader,
      here.filter((reading) => reading.reader === reader),
    ),
  );
  return Object.assign({}, ...parts);
}

function artifactsOfReader(reader: FileReader, readings: readonly Reading[]): Partial<Artifacts> {
  const [first] = readings;
  return first ? reader.artifactsOf(readings, first.context) : {};
}
