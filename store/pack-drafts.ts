/** The draft of a site's next version: one a site, changed by whoever comes, an edit at a time. */
import { and, eq } from 'drizzle-orm';
import type { RulePack } from '../domain/pack.ts';
import type { Actor } from '../domain/role.ts';
import type { Database } from './database.ts';
import { packDraft } from './schema/index.ts';
import { StoreRefusal } from './store-error.ts';

export type PackDraftRecord = {
  readonly site: string;
  /** The version that it began from. */
  readonly basedOn: string;
  readonly pack: RulePack;
  readonly edits: number;
  readonly changedBy: Actor;
  /** ISO. */
  readonly changedAt: string;
  readonly signedBy: Actor | null;
};

export async function findDraft(db: Database, site: string): Promise<PackDraftRecord | undefined> {
  const [row] = await db.select().from(packDraft).where(eq(packDraft.site, site));
  return row && { ...row, changedAt: row.changedAt.toISOString() };
}

/** Seconds since 1970 at which counting began; keeps counts small. */
const countsBegan = 1_700_000_000;

export type DraftEdit = {
  readonly site: string;
  /** The count that the change was made on; 0 where there was no draft. */
  readonly edits: number;
  readonly basedOn: string;
  readonly pack: RulePack;
  readonly by: Actor;
};

/**
 * Keeps the changed draft; a signature under what it was before is gone.
 * @throws StoreRefusal `conflict` where somebody else changed it meanwhile
 */
export async function saveDraftPack(db: Database, edit: DraftEdit, at: Date): Promise<PackDraftRecord> {
  const { site, edits, basedOn, pack, by } = edit;
  // A count of its own for every draft: an editor who still shows one that is gone can't change the next.
  const count = edits === 0 ? Math.floor(at.getTime() / 1000) - countsBegan : edits + 1;
  const values = { pack, edits: count, changedBy: by, changedAt: at, signedBy: null };
  const saved =
    edits === 0
      ? await db
          .insert(packDraft)
          .values({ site, basedOn, ...values })
          .onConflictDoNothing()
          .returning()
      : await db.update(packDraft).set(values).where(isAt(site, edits)).returning();
  const [row] = saved;
  if (!row) throw new StoreRefusal('conflict', 'somebody else changed the draft');
  return { ...row, changedAt: row.changedAt.toISOString() };
}

/** @throws StoreRefusal `conflict` */
export async function signDraft(
  db: Database,
  { site, edits, by }: { site: string; edits: number; by: Actor },
): Promise<void> {
  const signed = await db
    .update(packDraft)
    .set({ signedBy: by })
    .where(isAt(site, edits))
    .returning({ site: packDraft.site });
  if (signed.length === 0) throw new StoreRefusal('conflict', 'the draft has changed since');
}

/** Throws the draft away; one that is gone stays gone. */
export async function discardDraft(db: Database, site: string): Promise<void> {
  await db.delete(packDraft).where(eq(packDraft.site, site));
}

const isAt = (site: string, edits: number) => and(eq(packDraft.site, site), eq(packDraft.edits, edits));
