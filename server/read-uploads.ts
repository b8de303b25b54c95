/** Has an upload read at once, by the workers that read. Nothing waits for it, and nothing is lost where it fails. */
import type { Client } from '@temporalio/client';
import type { FileRef, FormId } from '../domain/form.ts';
import { readUploadWorkflow, reviewsTaskQueue } from '../workflows/messages.ts';

export type UploadedFile = {
  readonly formId: FormId;
  readonly field: string;
  readonly file: FileRef;
  /** The draft that it is for, as far as the sender said. */
  readonly submissionId?: string | undefined;
};

/** Fields whose files say something that their seller can put right before handing in. */
const readAtOnce: readonly string[] = ['screenshots', 'remoteRecord', 'acceptanceForm'];
const patienceMs = 5_000;

export function readUploadsWith(
  client: Client,
  log: { readonly warn: (facts: object, message: string) => void },
) {
  return (uploaded: UploadedFile): void => {
    const { formId, field, file, submissionId } = uploaded;
    if (formId !== 'delivery-evidence' || !submissionId || !readAtOnce.includes(field)) return;
    client
      .withDeadline(Date.now() + patienceMs, () =>
        client.workflow.start(readUploadWorkflow, {
          taskQueue: reviewsTaskQueue,
          workflowId: `reading:${submissionId}:${field}:${file.sha256}`,
          workflowIdConflictPolicy: 'USE_EXISTING',
          args: [uploaded],
        }),
      )
      .catch((error: unknown) => log.warn({ err: error }, 'an upload is read when it is handed in'));
  };
}
