/** The marks by which the queue is narrowed and counted. */
import { and, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm';
import type { FormId } from '../../domain/form.ts';
import { type QueueMark, queueMarks } from '../../domain/queue-marks.ts';
import type { Database } from '../database.ts';
import { submission } from '../schema/index.ts';

/** The one who asks: `mine`, `second` and `group` depend on it. */
export type MarkedFor = {
  readonly userId: string;
  readonly groups: readonly string[];
  /** End of the working day in Beijing. */
  readonly endOfDay: Date;
};

export function markIs(mark: QueueMark, { userId, groups, endOfDay }: MarkedFor): SQL | undefined {
  switch (mark) {
    case 'mine':
      return eq(submission.claimedById, userId);
    case 'today':
      return sql`${submission.dueAt} < ${endOfDay.toISOString()}::timestamptz`;
    case 'resubmitted':
      return sql`${submission.revision} > 1`;
    case 'disputed':
      return eq(submission.isDisputed, true);
    case 'unread':
      return sql`${submission.unreadCount} > 0`;
    case 'second':
      return and(isNotNull(submission.proposedById), ne(submission.proposedById, userId));
    case 'group':
      return groups.length ? inArray(submission.reviewGroup, [...groups]) : sql`false`;
    case 'risky':
      return sql`${submission.riskLevel} = 2`;
  }
}

/** Counting stops here: what is more is "and more" to a person. */
const countedAtMost = 2_000;

/** How many of what waits carry each mark, and how many there are of each form: one look at the queue. */
export async function countMarks(
  db: Database,
  forms: readonly FormId[],
  of: MarkedFor,
): Promise<Readonly<Record<string, number>>> {
  const columns = queueMarks.map(
    (mark) => sql`count(*) filter (where ${markIs(mark, of)})::int as ${sql.identifier(mark)}`,
  );
  const byForm = forms.map(
    (form) => sql`count(*) filter (where ${submission.formId} = ${form})::int as ${sql.identifier(form)}`,
  );
  const { rows } = (await db.execute(
    sql`select ${sql.join([...columns, ...byForm], sql`, `)} from (select * from ${submission}
      where ${inArray(submission.state, ['waiting-for-review', 'in-review'])}
      and ${inArray(submission.formId, [...forms])} limit ${countedAtMost}) as ${sql.identifier('submission')}`,
  )) as unknown as { rows: Record<string, number>[] };
  return rows[0] ?? {};
}
