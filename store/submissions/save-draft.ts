import { and, eq } from 'drizzle-orm';
import { canonical } from '../../domain/canonical.ts';
import type { FieldValue, FieldValues } from '../../domain/form.ts';
import type { Database } from '../database.ts';
import { seller, submission, submissionRevision } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { contentHashOf } from './content-hash.ts';
import { nameColumns } from './create.ts';
import { type LockedSubmission, lockSubmission } from './record.ts';

export type DraftChange = {
  readonly submissionId: string;
  readonly revision: number;
  /** The draft version that the change was made on. */
  readonly baseVersion: number;
  /** Changed fields only; null empties one. */
  readonly fields: FieldValues;
};

export type DraftSaved = {
  readonly draftVersion: number;
  readonly contentHash: string;
  readonly savedAt: string;
  /** Somebody else wrote into the draft since `baseVersion`. */
  readonly othersWrote: boolean;
};

/** Both values of a field that two editors changed. */
type FieldConflict = {
  readonly field: string;
  readonly theirs: FieldValue;
  readonly yours: FieldValue;
};

type Revision = typeof submissionRevision.$inferSelect;

/**
 * Merges the changed fields into the draft. A field that somebody else changed since `baseVersion` to another value is
 * a conflict, and then nothing is saved. The same change saved twice changes nothing.
 * @throws StoreRefusal `stale-revision`, `not-allowed-now`, `conflict` with `{conflicts, draftVersion}`
 */
export function saveDraft(db: Database, change: DraftChange, at: Date): Promise<DraftSaved> {
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, change.submissionId);
    const draft = await lockedDraft(tx, row, change.revision);
    const changed = changedFields(draft, change);
    const othersWrote = row.draftVersion !== change.baseVersion;
    if (Object.keys(changed).length === 0)
      return {
        draftVersion: row.draftVersion,
        contentHash: draft.contentHash,
        savedAt: row.updatedAt.toISOString(),
        othersWrote,
      };
    refuseConflicts(draft, changed, { baseVersion: change.baseVersion, draftVersion: row.draftVersion });
    const saved = await write(tx, { row, draft, changed, at });
    return { ...saved, othersWrote };
  });
}

/** The draft's row, where the submission is a draft at this revision. */
export async function lockedDraft(tx: Database, row: LockedSubmission, revision: number): Promise<Revision> {
  if (row.revision !== revision)
    throw new StoreRefusal('stale-revision', `${row.id} is at revision ${row.revision}, not ${revision}`, {
      revision: row.revision,
    });
  if (row.state !== 'draft')
    throw new StoreRefusal('not-allowed-now', `${row.id} is ${row.state}, not a draft`, { state: row.state });
  const [draft] = await tx.select().from(submissionRevision).where(revisionIs(row.id, revision));
  if (!draft) throw new StoreRefusal('not-found', `${row.id} has no revision ${revision}`);
  return draft;
}

export function revisionIs(submissionId: string, revision: number) {
  return and(eq(submissionRevision.submissionId, submissionId), eq(submissionRevision.revision, revision));
}

function changedFields(draft: Revision, { fields }: DraftChange): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => canonical(value) !== canonical(draft.fields[key])),
  );
}

function refuseConflicts(
  draft: Revision,
  changed: FieldValues,
  { baseVersion, draftVersion }: { baseVersion: number; draftVersion: number },
): void {
  const conflicts = Object.entries(changed)
    .filter(([key]) => (draft.fieldVersions[key] ?? 0) > baseVersion)
    .map(
      ([field, yours]): FieldConflict => ({
        field,
        theirs: draft.fields[field] ?? null,
        yours: yours ?? null,
      }),
    );
  if (conflicts.length > 0)
    throw new StoreRefusal('conflict', 'someone else changed the same fields', { conflicts, draftVersion });
}

type Writing = { row: LockedSubmission; draft: Revision; changed: FieldValues; at: Date };

async function write(
  tx: Database,
  { row, draft, changed, at }: Writing,
): Promise<Omit<DraftSaved, 'othersWrote'>> {
  const draftVersion = row.draftVersion + 1;
  const fields = { ...draft.fields, ...changed };
  const contentHash = contentHashOf(fields);
  const touched = Object.fromEntries(Object.keys(changed).map((key) => [key, draftVersion]));
  await tx
    .update(submissionRevision)
    .set({ fields, contentHash, fieldVersions: { ...draft.fieldVersions, ...touched } })
    .where(revisionIs(row.id, row.revision));
  const [owner] = await tx.select({ name: seller.name }).from(seller).where(eq(seller.id, row.sellerId));
  await tx
    .update(submission)
    .set({
      draftVersion,
      updatedAt: at,
      ...nameColumns({ id: row.id, fields, sellerName: owner?.name ?? '' }),
    })
    .where(eq(submission.id, row.id));
  return { draftVersion, contentHash, savedAt: at.toISOString() };
}
