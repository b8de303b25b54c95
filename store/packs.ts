import { and, desc, eq, lte } from 'drizzle-orm';
import type { Database } from './database.ts';
import { rulePack } from './schema/index.ts';

export type StoredPack = {
  readonly site: string;
  readonly version: string;
  /** ISO time from which submissions are judged by it. */
  readonly inForceFrom: string;
  /** As the rules define it; the store doesn't look inside. */
  readonly pack: unknown;
};

/** Keeps a version of a site's pack. A version never changes once it is kept. */
export async function putPack(db: Database, { site, version, inForceFrom, pack }: StoredPack): Promise<void> {
  await db
    .insert(rulePack)
    .values({ site, version, inForceFrom: new Date(inForceFrom), pack })
    .onConflictDoNothing();
}

/** The pack by which a submission of that site, handed in at that time, is judged. */
export async function packInForce(db: Database, site: string, at: Date): Promise<StoredPack | undefined> {
  const [row] = await db
    .select()
    .from(rulePack)
    .where(and(eq(rulePack.site, site), lte(rulePack.inForceFrom, at)))
    .orderBy(desc(rulePack.inForceFrom), desc(rulePack.version))
    .limit(1);
  return row && toPack(row);
}

export async function listPacks(db: Database): Promise<readonly StoredPack[]> {
  const rows = await db.select().from(rulePack).orderBy(rulePack.site, desc(rulePack.inForceFrom));
  return rows.map(toPack);
}

function toPack({ site, version, inForceFrom, pack }: typeof rulePack.$inferSelect): StoredPack {
  return { site, version, inForceFrom: inForceFrom.toISOString(), pack };
}
