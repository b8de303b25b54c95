/** What people say that a screenshot shows. */
import { asc, eq } from 'drizzle-orm';
import type { ChoiceSide, PageChoice } from '../../domain/page-choice.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { pageChoice } from '../schema/index.ts';
import { appendEvent, lockSubmission } from '../submissions/record.ts';

export type ChoiceToKeep = {
  readonly submissionId: string;
  readonly revision: number;
  readonly sha256: string;
  /** For the log: as the seller named the file. */
  readonly name: string;
  readonly side: ChoiceSide;
  readonly choice: PageChoice;
  readonly machine: PageChoice | null;
  readonly actor: Actor & { readonly kind: 'person' };
};

export type ChoiceRecord = {
  readonly sha256: string;
  readonly side: ChoiceSide;
  readonly choice: PageChoice;
  readonly machine: PageChoice | null;
  readonly by: string;
  readonly at: string;
};

/**
 * Keeps the choice, with its event; the same one again changes nothing.
 * @throws StoreRefusal `stale-revision`, `not-allowed-now`
 */
export async function keepChoice(db: Database, kept: ChoiceToKeep, at: Date): Promise<void> {
  const { submissionId, revision, sha256, name, side, choice, machine, actor } = kept;
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const known = (await choicesOf(tx, submissionId)).find(
      (one) => one.sha256 === sha256 && one.side === side,
    );
    if (known?.choice === choice && known.machine === machine) return;
    const key = `page:${revision}:${side}:${sha256}:${crypto.randomUUID()}`;
    const detail = { file: name, choice, machine };
    await appendEvent(tx, row, { submissionId, revision, type: 'page-chosen', actor, detail, key, at });
    const said = { choice, machine, byId: actor.userId, byName: actor.name, at };
    await tx
      .insert(pageChoice)
      .values({ submissionId, sha256, side, ...said })
      .onConflictDoUpdate({
        target: [pageChoice.submissionId, pageChoice.sha256, pageChoice.side],
        set: said,
      });
  });
}

export async function choicesOf(db: Database, submissionId: string): Promise<readonly ChoiceRecord[]> {
  const rows = await db
    .select()
    .from(pageChoice)
    .where(eq(pageChoice.submissionId, submissionId))
    .orderBy(asc(pageChoice.at));
  return rows.map(({ sha256, side, choice, machine, byName, at }) => ({
    ...{ sha256, side, choice, machine, by: byName, at: at.toISOString() },
  }));
}
