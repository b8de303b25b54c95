import { Context } from '@temporalio/activity';
import { type FileRef, type FormId, findField } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import { orderPartiesOf } from '../domain/order-parties.ts';
import { dayInChina } from '../domain/working-time.ts';
import type { ActivityDeps } from './deps.ts';
import { isUnread, type Reading, readReading, versionOf } from './file-reading.ts';
import type { ReadingContext } from './reading-context.ts';

/** A file that was just uploaded for a field, before its submission is handed in. */
export type UploadedFile = {
  readonly formId: FormId;
  readonly field: string;
  readonly file: FileRef;
  /** The draft that it is for: some files mean another thing for another order. */
  readonly submissionId: string;
};

/** Reads it with everything that looks at its field, so that its seller sees what was read at once. */
export function createReadUpload(deps: ActivityDeps) {
  return async ({ formId, field: key, file, submissionId }: UploadedFile): Promise<void> => {
    const field = findField(formOf(formId), key);
    if (!field) return;
    const context = await contextOfDraft(deps, submissionId);
    for (const reader of deps.readers.filter(({ canRead }) => canRead(field))) {
      Context.current().heartbeat(reader.id);
      const facts = await deps.store.facts.get(file.sha256, reader.id, versionOf({ reader, context }));
      const reading: Reading = { field, file, reader, context, facts };
      if (isUnread(reading)) await readReading(deps, reading);
    }
  };
}

async function contextOfDraft({ store }: ActivityDeps, submissionId: string): Promise<ReadingContext> {
  const { revisions, sellerName } = await store.submissions.load(submissionId);
  const fields = revisions.at(-1)?.fields ?? {};
  return { order: orderPartiesOf(fields, sellerName), today: dayInChina(store.now()) };
}
