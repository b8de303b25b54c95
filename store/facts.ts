import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { fileFact } from './schema/index.ts';

/** A reader at a version, and the file that it read. */
export type FactKey = { readonly sha256: string; readonly reader: string; readonly version: string };

/** What the reader measured before; undefined where it has not read the file. The caller knows the shape. */
export async function getFacts(db: Database, { sha256, reader, version }: FactKey): Promise<unknown> {
  const [row] = await db
    .select({ facts: fileFact.facts })
    .from(fileFact)
    .where(and(eq(fileFact.sha256, sha256), eq(fileFact.reader, reader), eq(fileFact.version, version)));
  return row?.facts;
}

/** The first answer stays: a reader at one version says the same of the same bytes. */
export async function putFacts(db: Database, key: FactKey, facts: unknown, at: Date): Promise<void> {
  const { sha256, reader, version } = key;
  await db.insert(fileFact).values({ sha256, reader, version, facts, at }).onConflictDoNothing();
}
