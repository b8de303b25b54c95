/** Where a submission stands in the reviewers' queue. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { FormId } from '../../domain/form.ts';
import type { Database } from '../database.ts';
import { submission } from '../schema/index.ts';

export type QueuePlace = {
  /** 1 for the next one to be taken. */
  readonly place: number;
  /** How many wait in all; neither count goes above {@link placeCap}. */
  readonly waiting: number;
};

/** Counting further would cost and say nothing more to a person. */
export const placeCap = 1_000;

/**
 * Counted in the order in which the desk gives work out: by urgency (what is due, earlier by its priority), then by
 * number, of the forms that the same desk reviews. Undefined unless it waits and nobody has claimed it.
 */
export async function placeInQueue(
  db: Database,
  id: string,
  forms: readonly FormId[],
): Promise<QueuePlace | undefined> {
  const [row] = await db.select().from(submission).where(eq(submission.id, id));
  if (row?.state !== 'waiting-for-review') return undefined;
  const due = sql`coalesce(${submission.urgentAt}, ${submission.dueAt}, 'infinity'::timestamptz)`;
  const urgentAt = row.urgentAt ?? row.dueAt;
  const own = sql`coalesce(${urgentAt?.toISOString() ?? null}::timestamptz, 'infinity'::timestamptz)`;
  const waits = and(
    eq(submission.state, 'waiting-for-review'),
    inArray(submission.formId, [...forms]),
    isNull(submission.claimedById),
  );
  const ahead = await countUpTo(db, sql`${waits} and (${due}, ${submission.id}) < (${own}, ${id})`);
  return { place: Math.min(ahead + 1, placeCap), waiting: await countUpTo(db, sql`${waits}`) };
}

async function countUpTo(db: Database, where: ReturnType<typeof sql>): Promise<number> {
  const { rows } = (await db.execute(
    sql`select count(*)::int as many from (select 1 from ${submission} where ${where} limit ${placeCap}) as part`,
  )) as unknown as { rows: { many: number }[] };
  return rows[0]?.many ?? 0;
}
