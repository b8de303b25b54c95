/** Who handed which file in, and who may open it. */
import { and, count, eq, gte, inArray, or, sql, sum } from 'drizzle-orm';
import type { FormId } from '../domain/form.ts';
import type { Database } from './database.ts';
import { fileUpload, storedFile, submission, submissionFile } from './schema/index.ts';

export type UploadToKeep = {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Judged from the content. */
  readonly mediaType: string;
  /** As the uploader named it. */
  readonly name: string;
  readonly userId: string;
  readonly sellerId: string | null;
};

export type KnownFile = { readonly sha256: string; readonly sizeBytes: number; readonly mediaType: string };

/** A seller opens what their company uploaded; staff opens what was handed in with one of their forms. */
export type FileReader =
  | { readonly kind: 'seller'; readonly sellerId: string }
  | { readonly kind: 'desk'; readonly forms: readonly FormId[] };

const fileColumns = {
  sha256: storedFile.sha256,
  sizeBytes: storedFile.sizeBytes,
  mediaType: storedFile.mediaType,
};

export async function keepUpload(db: Database, upload: UploadToKeep, at: Date): Promise<void> {
  const { sha256, sizeBytes, mediaType, name, userId, sellerId } = upload;
  await db.transaction(async (tx) => {
    await tx.insert(storedFile).values({ sha256, sizeBytes, mediaType, createdAt: at }).onConflictDoNothing();
    await tx.insert(fileUpload).values({ sha256, userId, sellerId, name, at });
  });
}

/** The files among `hashes` that this reader may open, by hash. */
export async function openableFiles(
  db: Database,
  reader: FileReader,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, KnownFile>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select(fileColumns)
    .from(storedFile)
    .where(and(inArray(storedFile.sha256, [...hashes]), mayOpen(reader)));
  return new Map(rows.map((file) => [file.sha256, file]));
}

function mayOpen(reader: FileReader) {
  if (reader.kind === 'seller')
    return sql`exists (select 1 from ${fileUpload} where ${and(
      eq(fileUpload.sellerId, reader.sellerId),
      eq(fileUpload.sha256, storedFile.sha256),
    )})`;
  return sql`exists (select 1 from ${submissionFile} join ${submission} on ${eq(
    submission.id,
    submissionFile.submissionId,
  )} where ${and(
    eq(submissionFile.sha256, storedFile.sha256),
    or(...reader.forms.map((form) => eq(submission.formId, form))) ?? sql`false`,
  )})`;
}

/** What somebody uploaded since then. */
export async function uploadedSince(
  db: Database,
  userId: string,
  since: Date,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const [row] = await db
    .select({ files: count(), bytes: sum(storedFile.sizeBytes) })
    .from(fileUpload)
    .innerJoin(storedFile, eq(storedFile.sha256, fileUpload.sha256))
    .where(and(eq(fileUpload.userId, userId), gte(fileUpload.at, since)));
  return { files: row?.files ?? 0, bytes: Number(row?.bytes ?? 0) };
}
