/** Versions of a site's pack: written once, with who and why, in force one after the other. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { RulePack } from '../domain/pack.ts';
import type { Actor } from '../domain/role.ts';
import type { Database } from './database.ts';
import { releaseOfPack, versionInForce } from './packs.ts';
import { packDraft, packRelease, rulePack } from './schema/index.ts';
import { StoreRefusal } from './store-error.ts';

/** A version with who made it; `by` is null where it came with the programme. */
export type PackVersionRecord = {
  readonly pack: RulePack;
  readonly by: Actor | null;
  readonly reason: string | null;
  readonly basedOn: string | null;
  readonly restores: string | null;
  readonly signedBy: Actor | null;
  /** ISO; null where it came with the programme. */
  readonly publishedAt: string | null;
};

/** Oldest first, by the day from which they are in force; without versions that were taken back. */
export async function listVersions(db: Database, site: string): Promise<readonly PackVersionRecord[]> {
  const rows = await db
    .select({ pack: rulePack.pack, release: packRelease })
    .from(rulePack)
    .leftJoin(packRelease, releaseOfPack)
    .where(and(eq(rulePack.site, site), isNull(packRelease.withdrawnAt)))
    .orderBy(asc(rulePack.inForceFrom), asc(rulePack.version));
  return rows.map(({ pack, release }) => ({
    pack,
    by: release?.by ?? null,
    reason: release?.reason ?? null,
    basedOn: release?.basedOn ?? null,
    restores: release?.restores ?? null,
    signedBy: release?.signedBy ?? null,
    publishedAt: release?.publishedAt.toISOString() ?? null,
  }));
}

export type VersionToPublish = {
  readonly site: string;
  /** Rules and terms; version and date are set here. */
  readonly pack: RulePack;
  readonly by: Actor;
  readonly reason: string;
  readonly restores?: string | undefined;
  readonly signedBy?: Actor | null | undefined;
  /** At once when absent. */
  readonly inForceFrom?: Date | undefined;
  /** The draft that it was, at this count of edits; the draft ends with it. */
  readonly draftEdits?: number | undefined;
  /** The version that the writer had in view; another in force by now refuses. */
  readonly basedOn: string;
};

/**
 * Writes the next version. Publishing is one at a time for a site, and each comes into force later than those before.
 * @throws StoreRefusal `conflict` where draft or version have moved on, `not-allowed-now` where a later one waits
 */
export function publishVersion(db: Database, wanted: VersionToPublish, at: Date): Promise<RulePack> {
  const { site } = wanted;
  return db.transaction(async (tx) => {
    const versions = await lockVersions(tx, site);
    await endDraft(tx, wanted);
    const newest = versions.at(-1);
    if (!newest) throw new StoreRefusal('not-found', `${site} has no pack`);
    if (newest.version !== wanted.basedOn)
      throw new StoreRefusal('conflict', `${newest.version} was published meanwhile`, {
        version: newest.version,
      });
    const from = later(wanted.inForceFrom ?? at, newest.inForceFrom);
    if (newest.inForceFrom > at)
      throw new StoreRefusal('not-allowed-now', `${newest.version} waits for its day`, {
        version: newest.version,
      });
    return insertVersion(tx, { ...wanted, from, version: await nextVersion(tx, site, at), at });
  });
}

/** Takes a version back that has not come into force. */
export async function withdrawVersion(
  db: Database,
  { site, version }: { site: string; version: string },
  at: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const found = (await lockVersions(tx, site)).find((one) => one.version === version);
    if (!found) throw new StoreRefusal('not-found', `${site} has no version ${version}`);
    if (found.inForceFrom <= at)
      throw new StoreRefusal('not-allowed-now', `${version} is in force`, { version });
    await tx
      .update(packRelease)
      .set({ withdrawnAt: at })
      .where(and(eq(packRelease.site, site), eq(packRelease.version, version)));
  });
}

/**
 * What the system does by itself: changes the pack in force at once, and in the same way the version that waits for its
 * day, which is written anew. Nothing happens where the change changes nothing.
 */
export function publishBySystem(
  db: Database,
  { site, change, reason }: { site: string; change: (pack: RulePack) => RulePack; reason: string },
  at: Date,
): Promise<RulePack | undefined> {
  return db.transaction(async (tx) => {
    const versions = await lockVersions(tx, site);
    const inForce = await versionInForce(tx, site, at);
    if (!inForce || change(inForce) === inForce) return undefined;
    const by: Actor = { kind: 'system' };
    const write = async (pack: RulePack, from: Date) =>
      insertVersion(tx, {
        ...{ site, pack: change(pack), by, reason, basedOn: pack.version, from, at },
        version: await nextVersion(tx, site, at),
      });
    const written = await write(inForce, at);
    for (const { version, inForceFrom, pack } of versions.filter((one) => one.inForceFrom > at)) {
      await tx
        .update(packRelease)
        .set({ withdrawnAt: at })
        .where(and(eq(packRelease.site, site), eq(packRelease.version, version)));
      await write(pack, inForceFrom);
    }
    return written;
  });
}

const packLock = 5_424_042;

/** Holds the site's versions for this transaction; those that were not taken back, by their day. */
async function lockVersions(tx: Database, site: string) {
  // Locked by name: rows that another writer is about to add can't be locked.
  await tx.execute(sql`select pg_advisory_xact_lock(${packLock}, hashtext(${site}))`);
  const held = await tx.select().from(rulePack).where(eq(rulePack.site, site));
  const taken = await tx
    .select({ version: packRelease.version, withdrawnAt: packRelease.withdrawnAt })
    .from(packRelease)
    .where(eq(packRelease.site, site));
  const isWithdrawn = new Set(taken.flatMap(({ version, withdrawnAt }) => (withdrawnAt ? [version] : [])));
  return held
    .filter(({ version }) => !isWithdrawn.has(version))
    .sort((a, b) => a.inForceFrom.getTime() - b.inForceFrom.getTime());
}

async function endDraft(tx: Database, { site, draftEdits }: VersionToPublish): Promise<void> {
  if (draftEdits === undefined) return;
  const ended = await tx
    .delete(packDraft)
    .where(and(eq(packDraft.site, site), eq(packDraft.edits, draftEdits)))
    .returning({ site: packDraft.site });
  if (ended.length === 0) throw new StoreRefusal('conflict', 'the draft has changed since');
}

/** `2026.2` after `2026.1`, whatever became of the one before. */
async function nextVersion(tx: Database, site: string, at: Date): Promise<string> {
  const year = at.getUTCFullYear();
  const rows = await tx.select({ version: rulePack.version }).from(rulePack).where(eq(rulePack.site, site));
  const numbers = rows.map(({ version }) => new RegExp(`^${year}\\.(\\d+)`, 'u').exec(version)?.[1]);
  return `${year}.${Math.max(0, ...numbers.map((text) => Number(text ?? 0))) + 1}`;
}

/** Two versions never begin at the same instant. */
function later(wanted: Date, than: Date): Date {
  return wanted > than ? wanted : new Date(than.getTime() + 1);
}

type Insertion = Omit<VersionToPublish, 'inForceFrom' | 'draftEdits'> & {
  readonly from: Date;
  readonly version: string;
  readonly at: Date;
};

async function insertVersion(tx: Database, wanted: Insertion): Promise<RulePack> {
  const { site, version, from, by, reason, restores, signedBy, basedOn, at } = wanted;
  const pack: RulePack = { ...wanted.pack, version, effectiveFrom: from.toISOString() };
  await tx.insert(rulePack).values({ site, version, inForceFrom: from, pack });
  await tx
    .insert(packRelease)
    .values({ site, version, by, reason, basedOn, restores, signedBy, publishedAt: at });
  return pack;
}
