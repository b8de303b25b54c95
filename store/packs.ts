import { and, desc, eq, lte } from 'drizzle-orm';
import type { RulePack } from '../domain/pack.ts';
import type { Database } from './database.ts';
import { rulePack } from './schema/index.ts';

/** Keeps a version of a site's pack. A version never changes once it is kept. */
export async function putPack(db: Database, pack: RulePack): Promise<void> {
  const { site, version, effectiveFrom } = pack;
  await db
    .insert(rulePack)
    .values({ site, version, inForceFrom: new Date(effectiveFrom), pack })
    .onConflictDoNothing();
}

/** The pack by which a submission of that site, handed in at that time, is judged. */
export async function packInForce(db: Database, site: string, at: Date): Promise<RulePack | undefined> {
  const [row] = await db
    .select({ pack: rulePack.pack })
    .from(rulePack)
    .where(and(eq(rulePack.site, site), lte(rulePack.inForceFrom, at)))
    .orderBy(desc(rulePack.inForceFrom), desc(rulePack.version))
    .limit(1);
  return row?.pack;
}

/** By site, newest first. */
export async function listPacks(db: Database): Promise<readonly RulePack[]> {
  const rows = await db
    .select({ pack: rulePack.pack })
    .from(rulePack)
    .orderBy(rulePack.site, desc(rulePack.inForceFrom));
  return rows.map(({ pack }) => pack);
}
