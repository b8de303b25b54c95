/** Where submissions stand in the reviewers' queue, and which of them one person may be given next. */
import { and, asc, count, eq, gte, inArray, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { FormId } from '../../domain/form.ts';
import { type Risk, riskLevels } from '../../domain/risk.ts';
import { type Routed, type Routing, routeOf, urgencyOf } from '../../domain/routing.ts';
import type { Database } from '../database.ts';
import { answeredRound, decision, type FindingCounts, submission, user } from '../schema/index.ts';

export type Placing = Routed & {
  readonly submissionId: string;
  /** ISO. */
  readonly dueAt: string;
  readonly risk: Risk;
  readonly isDisputed: boolean;
  readonly unreadCount: number;
  /** Of the findings that hold. */
  readonly findingCounts: FindingCounts;
  readonly findingRules: readonly string[];
};

export async function placeInQueue(db: Database, placing: Placing): Promise<void> {
  const { submissionId, dueAt, group, findingRules, ...columns } = placing;
  await db
    .update(submission)
    .set({
      ...columns,
      ...{ riskLevel: riskLevels.indexOf(placing.risk.level), reviewGroup: group },
      ...{ dueAt: new Date(dueAt), urgentAt: urgencyOf(dueAt, placing), findingRules: [...findingRules] },
    })
    .where(eq(submission.id, submissionId));
}

const waiting = ['waiting-for-review', 'in-review'] as const;
const reroutedAtOnce = 5_000;

/** Other rules: everything that waits is placed anew. Answers how many. */
export async function rerouteWaiting(db: Database, routing: Routing): Promise<number> {
  const rows = await db
    .select()
    .from(submission)
    .where(inArray(submission.state, [...waiting]))
    .limit(reroutedAtOnce);
  for (const row of rows) {
    const { formId, site, sellerId, dueAt } = row;
    const risk = riskLevels[row.riskLevel] ?? 'low';
    const { group, priority } = routeOf(routing, { formId, site, sellerId, risk });
    const urgentAt = dueAt && urgencyOf(dueAt.toISOString(), { priority });
    await db
      .update(submission)
      .set({ reviewGroup: group, priority, urgentAt })
      .where(eq(submission.id, row.id));
  }
  return rows.length;
}

export type SellerRecordCounts = { readonly decided: number; readonly rejected: number };

/** What reviewers decided on the seller's other submissions. */
export async function recordOfSeller(
  db: Database,
  sellerId: string,
  exceptId: string,
): Promise<SellerRecordCounts> {
  const [row] = await db
    .select({
      decided: count(),
      rejected: sql<number>`count(*) filter (where ${decision.verdict} = 'rejected')::int`,
    })
    .from(submission)
    .innerJoin(decision, eq(decision.submissionId, submission.id))
    .where(
      and(
        ...[eq(submission.sellerId, sellerId), ne(submission.id, exceptId), eq(decision.by, 'reviewer')],
        ne(submission.state, 'draft'),
      ),
    );
  return { decided: row?.decided ?? 0, rejected: row?.rejected ?? 0 };
}

export type NextFor = {
  readonly userId: string;
  readonly forms: readonly FormId[];
  /** Ids of the groups that the person belongs to. */
  readonly groups: readonly string[];
  readonly boundSellers: readonly string[];
  readonly limit: number;
};
export type Candidate = { readonly id: string; readonly revision: number };

/**
 * The most urgent that this person may be given: first what their groups and everybody take, then what other groups
 * have; a dispute against the person's own rejection comes last.
 */
export async function nextFor(db: Database, next: NextFor): Promise<readonly Candidate[]> {
  const { userId, forms, groups, boundSellers, limit } = next;
  const isOurs = groups.length
    ? or(isNull(submission.reviewGroup), inArray(submission.reviewGroup, [...groups]))
    : isNull(submission.reviewGroup);
  const isOwnDispute = sql`(${submission.isDisputed} and exists (select 1 from ${decision}
    where ${decision.submissionId} = ${submission.id} and ${decision.reviewerId} = ${userId}))`;
  return db
    .select({ id: submission.id, revision: submission.revision })
    .from(submission)
    .where(
      and(
        eq(submission.state, 'waiting-for-review'),
        inArray(submission.formId, [...forms]),
        boundSellers.length ? notInArray(submission.sellerId, [...boundSellers]) : undefined,
        or(isNull(submission.proposedById), ne(submission.proposedById, userId)),
      ),
    )
    .orderBy(
      ...[sql`${isOwnDispute}`, sql`not (${isOurs})`],
      ...[asc(sql`coalesce(${submission.urgentAt}, 'infinity'::timestamptz)`), asc(submission.id)],
    )
    .limit(limit);
}

export type Workload = {
  readonly id: string;
  readonly name: string;
  /** Held now, and decided since the start of the day. */
  readonly held: number;
  readonly decided: number;
};

/** Reviewers with what they hold and have decided since then. */
export async function workloadSince(db: Database, since: Date): Promise<readonly Workload[]> {
  const people = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(eq(user.role, 'reviewer'))
    .orderBy(asc(user.name));
  const held = await db
    .select({ id: submission.claimedById, many: count() })
    .from(submission)
    .where(eq(submission.state, 'in-review'))
    .groupBy(submission.claimedById);
  const decided = await db
    .select({ id: answeredRound.reviewerId, many: count() })
    .from(answeredRound)
    .where(gte(answeredRound.answeredAt, since))
    .groupBy(answeredRound.reviewerId);
  const manyOf = (rows: readonly { id: string | null; many: number }[], id: string) =>
    rows.find((row) => row.id === id)?.many ?? 0;
  return people.map(({ id, name }) => ({ id, name, held: manyOf(held, id), decided: manyOf(decided, id) }));
}
