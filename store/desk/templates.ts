import { asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { remarkTemplate } from '../schema/index.ts';

export type TemplateToKeep = {
  readonly id: string;
  readonly rule: string | null;
  readonly field: string | null;
  readonly title: string;
  readonly text: string;
  readonly byName: string;
};
export type TemplateRecord = TemplateToKeep & { readonly at: string };

/** Kept again under its id, the newer words stand; remarks that were written with the older keep theirs. */
export async function keepTemplate(db: Database, template: TemplateToKeep, at: Date): Promise<void> {
  const { id, ...words } = template;
  await db
    .insert(remarkTemplate)
    .values({ ...template, at })
    .onConflictDoUpdate({ target: remarkTemplate.id, set: { ...words, at, removedAt: null } });
}

/** Whether there was one. */
export async function removeTemplate(db: Database, id: string, at: Date): Promise<boolean> {
  const removed = await db
    .update(remarkTemplate)
    .set({ removedAt: at })
    .where(eq(remarkTemplate.id, id))
    .returning({ id: remarkTemplate.id });
  return removed.length > 0;
}

export async function listTemplates(db: Database): Promise<readonly TemplateRecord[]> {
  const rows = await db
    .select()
    .from(remarkTemplate)
    .where(isNull(remarkTemplate.removedAt))
    .orderBy(asc(remarkTemplate.rule), asc(remarkTemplate.title));
  return rows.map(({ removedAt: _removedAt, at, ...row }) => ({ ...row, at: at.toISOString() }));
}
