import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import { packAt, type RulePack } from '../domain/pack.ts';
import type { Database } from './database.ts';
import { packRelease, rulePack } from './schema/index.ts';

/** Keeps a version of a site's pack. A version never changes once it is kept. */
export async function putPack(db: Database, pack: RulePack): Promise<void> {
  const { site, version, effectiveFrom } = pack;
  await db
    .insert(rulePack)
    .values({ site, version, inForceFrom: new Date(effectiveFrom), pack })
    .onConflictDoNothing();
}

/** The pack by which a submission of that site, handed in at that time, is judged: its entries as of that day. */
export async function packInForce(db: Database, site: string, at: Date): Promise<RulePack | undefined> {
  const version = await versionInForce(db, site, at);
  return version && packAt(version, at);
}

/** The same version, whole. */
export async function versionInForce(db: Database, site: string, at: Date): Promise<RulePack | undefined> {
  const [row] = await db
    .select({ pack: rulePack.pack })
    .from(rulePack)
    .leftJoin(packRelease, releaseOfPack)
    .where(and(eq(rulePack.site, site), lte(rulePack.inForceFrom, at), isNull(packRelease.withdrawnAt)))
    .orderBy(desc(rulePack.inForceFrom), desc(rulePack.version))
    .limit(1);
  return row?.pack;
}

/**
 * The version that a report names, as of the day on which its submission was handed in: a submission keeps its pack,
 * whatever is published meanwhile. Undefined for a name that is not kept.
 */
export async function packNamed(
  db: Database,
  { site, name, at }: { site: string; name: string; at: Date },
): Promise<RulePack | undefined> {
  const version = name.slice(name.lastIndexOf('@') + 1);
  const [row] = await db
    .select({ pack: rulePack.pack })
    .from(rulePack)
    .where(and(eq(rulePack.site, site), eq(rulePack.version, version)));
  return row && packAt(row.pack, at);
}

/** By site, newest first; without versions that were taken back. */
export async function listPacks(db: Database): Promise<readonly RulePack[]> {
  const rows = await db
    .select({ pack: rulePack.pack })
    .from(rulePack)
    .leftJoin(packRelease, releaseOfPack)
    .where(isNull(packRelease.withdrawnAt))
    .orderBy(rulePack.site, desc(rulePack.inForceFrom));
  return rows.map(({ pack }) => pack);
}

export const releaseOfPack = and(
  eq(packRelease.site, rulePack.site),
  eq(packRelease.version, rulePack.version),
);
