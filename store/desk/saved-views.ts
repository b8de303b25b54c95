import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { savedView } from '../schema/index.ts';

export type SavedView = { readonly name: string; readonly query: string };

export function listViews(db: Database, userId: string): Promise<readonly SavedView[]> {
  return db
    .select({ name: savedView.name, query: savedView.query })
    .from(savedView)
    .where(eq(savedView.userId, userId))
    .orderBy(asc(savedView.position));
}

/** All of a person's views, in their order; what is left out is gone. */
export async function keepViews(db: Database, userId: string, views: readonly SavedView[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(savedView).where(eq(savedView.userId, userId));
    const rows = views.map((view, position) => ({ ...view, userId, position }));
    if (rows.length > 0) await tx.insert(savedView).values(rows);
  });
}
