/** Who has a submission open: a sign of life every few seconds, seen by all server processes. */
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { presence } from '../schema/index.ts';

/** After the last sign of life somebody counts as gone. */
export const presenceMs = 15_000;

export type Viewer = { readonly id: string; readonly name: string; readonly since: string };
type Beat = { readonly submissionId: string; readonly userId: string; readonly name: string };

export async function beat(db: Database, { submissionId, userId, name }: Beat, at: Date): Promise<void> {
  const gone = new Date(at.getTime() - presenceMs);
  await db.delete(presence).where(lt(presence.seenAt, gone));
  await db
    .insert(presence)
    .values({ submissionId, userId, name, since: at, seenAt: at })
    .onConflictDoUpdate({ target: [presence.submissionId, presence.userId], set: { seenAt: at } });
}

export async function leave(db: Database, { submissionId, userId }: Omit<Beat, 'name'>): Promise<void> {
  await db.delete(presence).where(and(eq(presence.submissionId, submissionId), eq(presence.userId, userId)));
}

/** By submission, the one who came first first. */
export async function viewersOf(
  db: Database,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, readonly Viewer[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(presence)
    .where(
      and(
        inArray(presence.submissionId, [...ids]),
        gte(presence.seenAt, new Date(at.getTime() - presenceMs)),
      ),
    )
    .orderBy(asc(presence.since));
  const viewers = new Map<string, Viewer[]>();
  for (const { submissionId, userId, name, since } of rows)
    viewers.set(submissionId, [
      ...(viewers.get(submissionId) ?? []),
      { id: userId, name, since: since.toISOString() },
    ]);
  return viewers;
}
