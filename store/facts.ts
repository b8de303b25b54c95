import { and, asc, eq, inArray } from 'drizzle-orm';
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

/** What a reader said last of each of the files, whatever its version; files that it has not read are left out. */
export async function latestFacts(
  db: Database,
  reader: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({ sha256: fileFact.sha256, facts: fileFact.facts })
    .from(fileFact)
    .where(and(inArray(fileFact.sha256, [...hashes]), eq(fileFact.reader, reader)))
    .orderBy(asc(fileFact.at));
  return new Map(rows.map(({ sha256, facts }) => [sha256, facts]));
}
