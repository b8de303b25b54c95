/** From a draft to a frozen revision, and from a decided one to the next draft. */
import { eq } from 'drizzle-orm';
import type { FieldValues } from '../../domain/form.ts';
import type { RemarkAnswer } from '../../domain/remark.ts';
import type { Report } from '../../domain/report.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { listAnswers, showFilesToDesk } from '../points/answers.ts';
import { outbox, submission, submissionFile, submissionRevision } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { noFindings } from './create.ts';
import { fileRefsOf } from './file-refs.ts';
import { appendEvent, findRecorded, type LockedSubmission, lockSubmission } from './record.ts';
import { countFindings } from './report.ts';
import { lockedDraft, revisionIs } from './save-draft.ts';
import type { Recorded } from './shapes.ts';

export type Preview = {
  readonly submissionId: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly actor: Actor;
};

/**
 * Remembers that this very content was previewed.
 * @throws StoreRefusal `conflict` where the draft has changed meanwhile
 */
export function previewDraft(db: Database, preview: Preview, at: Date): Promise<void> {
  const { submissionId, revision, contentHash, actor } = preview;
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const draft = await lockedDraft(tx, row, revision);
    if (draft.contentHash !== contentHash)
      throw new StoreRefusal('conflict', 'the draft has changed since', { contentHash: draft.contentHash });
    await tx
      .update(submissionRevision)
      .set({ previewedHash: contentHash })
      .where(revisionIs(submissionId, revision));
    const key = `previewed:${revision}:${contentHash}`;
    if (await findRecorded(tx, row, key)) return;
    await appendEvent(tx, row, { submissionId, revision, type: 'previewed', actor, key, at });
  });
}

export type Submitting = {
  readonly submissionId: string;
  readonly revision: number;
  /** The content that was previewed, and that is handed in. */
  readonly contentHash: string;
  readonly answers: readonly RemarkAnswer[];
  /** What the rules that need no reader said. */
  readonly report: Report;
  readonly actor: Actor;
};

/**
 * In one transaction: the revision is frozen, the act logged, and the start of the review noted in the outbox.
 * Repeated for the same revision, nothing happens.
 * @throws StoreRefusal `preview-missing` unless this very content was previewed
 */
export function submitRevision(db: Database, submitting: Submitting, at: Date): Promise<Recorded> {
  const { submissionId, revision, contentHash, actor } = submitting;
  const key = `submitted:${revision}`;
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    const draft = await lockedDraft(tx, row, revision);
    if (draft.contentHash !== contentHash || draft.previewedHash !== contentHash)
      throw new StoreRefusal('preview-missing', 'this content was not previewed', {
        contentHash: draft.contentHash,
      });
    await freeze(tx, { row, fields: draft.fields, submitting, at });
    return appendEvent(tx, row, { submissionId, revision, type: 'submitted', actor, key, at });
  });
}

type Freezing = { row: LockedSubmission; fields: FieldValues; submitting: Submitting; at: Date };

async function freeze(tx: Database, { row, fields, submitting, at }: Freezing): Promise<void> {
  const { submissionId, revision, answers, report } = submitting;
  await tx
    .update(submissionRevision)
    .set({ submittedAt: at, answers, report })
    .where(revisionIs(submissionId, revision));
  const files = fileRefsOf(fields).map(({ sha256 }) => ({ sha256, submissionId }));
  await showFilesToDesk(
    tx,
    submissionId,
    (await listAnswers(tx, submissionId)).map(({ answer }) => answer),
  );
  if (files.length > 0) await tx.insert(submissionFile).values(files).onConflictDoNothing();
  await tx
    .update(submission)
    .set({ submittedAt: at, findingCounts: countFindings(report) })
    .where(eq(submission.id, submissionId));
  const payload = { formId: row.formId, sellerId: row.sellerId, site: row.site };
  await tx.insert(outbox).values({
    ...{ kind: 'revision-submitted', submissionId, revision, payload, createdAt: at },
  });
}

export type NextRevision = {
  readonly submissionId: string;
  /** The revision that was rejected or withdrawn. */
  readonly revision: number;
  readonly actor: Actor;
};

/** Starts the draft of the next revision with the same fields. Repeated, nothing happens. */
export function startRevision(db: Database, { submissionId, revision, actor }: NextRevision, at: Date) {
  const next = revision + 1;
  const key = `revision-started:${next}`;
  return db.transaction(async (tx): Promise<Recorded> => {
    const row = await lockSubmission(tx, submissionId);
    const known = await findRecorded(tx, row, key);
    if (known) return known;
    const [last] = await tx.select().from(submissionRevision).where(revisionIs(submissionId, revision));
    const event = { submissionId, revision: next, type: 'revision-started', actor, key, at } as const;
    const recorded = await appendEvent(tx, row, event);
    await tx.insert(submissionRevision).values({
      ...{ submissionId, revision: next, fields: last?.fields ?? {}, fieldVersions: {} },
      ...{ contentHash: last?.contentHash ?? '', answers: [], createdAt: at },
    });
    await tx.update(submission).set({ findingCounts: noFindings }).where(eq(submission.id, submissionId));
    return recorded;
  });
}
