/** What people ask the desk for, counted from answered rounds. Times are working minutes. */
import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { FormId } from '../domain/form.ts';
import type { Database } from './database.ts';
import { answeredRound, goldenAnswer, goldenCase, submission } from './schema/index.ts';

export type NumbersPeriod = {
  readonly site: string;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  readonly formId?: FormId | undefined;
};

const int = (part: SQL) => sql<number>`${part}::int`;
const firsts = sql`${answeredRound.round} = 1`;
const approved = sql`${answeredRound.verdict} = 'approved'`;

/** All at once; each part is one pass over the period. */
export async function readNumbers(db: Database, period: NumbersPeriod) {
  const [totals, weeks, rounds, reviewers, waiting, golden] = await Promise.all([
    totalsOf(db, period),
    weeksOf(db, period),
    roundsOf(db, period),
    reviewersOf(db, period),
    waitingOf(db, period),
    goldenOf(db),
  ]);
  return { totals, weeks, rounds, reviewers, waiting, golden };
}
export type DeskNumbers = Awaited<ReturnType<typeof readNumbers>>;

async function totalsOf(db: Database, period: NumbersPeriod) {
  const [row] = await db
    .select({
      answered: int(sql`count(*)`),
      approved: int(sql`count(*) filter (where ${approved})`),
      byMachine: int(sql`count(*) filter (where ${answeredRound.by} = 'machine')`),
      first: int(sql`count(*) filter (where ${firsts})`),
      firstApproved: int(sql`count(*) filter (where ${firsts} and ${approved})`),
      roundsToApproval: sql<
        number | null
      >`round(avg(${answeredRound.round}) filter (where ${approved}), 2)::float`,
      firstAnswerMedian: sql<
        number | null
      >`percentile_disc(0.5) within group (order by ${answeredRound.workingMinutes}) filter (where ${firsts})`,
      firstAnswerNinth: sql<
        number | null
      >`percentile_disc(0.9) within group (order by ${answeredRound.workingMinutes}) filter (where ${firsts})`,
    })
    .from(answeredRound)
    .where(within(period));
  if (!row) throw new Error('an aggregate without a row');
  return row;
}

/** Weeks begin on Monday in Beijing. */
function weeksOf(db: Database, period: NumbersPeriod) {
  const week = sql<string>`to_char(date_trunc('week', ${answeredRound.answeredAt} at time zone 'Asia/Shanghai'), 'YYYY-MM-DD')`;
  return db
    .select({
      week: week.as('week'),
      answered: int(sql`count(*)`),
      first: int(sql`count(*) filter (where ${firsts})`),
      firstApproved: int(sql`count(*) filter (where ${firsts} and ${approved})`),
      firstAnswer: sql<
        number | null
      >`round(avg(${answeredRound.workingMinutes}) filter (where ${firsts}))::int`,
    })
    .from(answeredRound)
    .where(within(period))
    .groupBy(sql`week`)
    .orderBy(sql`week`);
}

/** How many submissions were approved in which round; 5 is the fifth or a later one. */
function roundsOf(db: Database, period: NumbersPeriod) {
  const round = sql<number>`least(${answeredRound.round}, 5)`;
  return db
    .select({ round: round.as('capped'), many: int(sql`count(*)`) })
    .from(answeredRound)
    .where(and(within(period), approved))
    .groupBy(sql`capped`)
    .orderBy(sql`capped`);
}

function reviewersOf(db: Database, period: NumbersPeriod) {
  return db
    .select({
      id: sql<string>`${answeredRound.reviewerId}`,
      name: sql<string>`max(${answeredRound.reviewerName})`,
      answered: int(sql`count(*)`),
      approved: int(sql`count(*) filter (where ${approved})`),
      minutes: int(sql`round(avg(${answeredRound.workingMinutes}))`),
    })
    .from(answeredRound)
    .where(and(within(period), sql`${answeredRound.reviewerId} is not null`))
    .groupBy(answeredRound.reviewerId)
    .orderBy(sql`count(*) desc`)
    .limit(50);
}

/** Now, whatever the period: who has the ball. */
async function waitingOf(db: Database, { site, formId }: NumbersPeriod) {
  const isHere = and(eq(submission.site, site), formId && eq(submission.formId, formId));
  const rows = await db
    .select({
      state: submission.state,
      many: int(sql`count(*)`),
      overdue: int(sql`count(*) filter (where ${submission.dueAt} < now())`),
    })
    .from(submission)
    .where(
      and(
        isHere,
        sql`${submission.state} in ('submitted', 'checking', 'waiting-for-review', 'in-review', 'rejected')`,
      ),
    )
    .groupBy(submission.state);
  const sum = (states: readonly string[], of: 'many' | 'overdue') =>
    rows.filter(({ state }) => states.includes(state)).reduce((total, row) => total + row[of], 0);
  return {
    machine: sum(['submitted', 'checking'], 'many'),
    reviewers: sum(['waiting-for-review', 'in-review'], 'many'),
    sellers: sum(['rejected'], 'many'),
    overdue: sum(['waiting-for-review', 'in-review'], 'overdue'),
  };
}

/** How often each reviewer gave the verdict that operators had agreed on. */
function goldenOf(db: Database) {
  return db
    .select({
      id: goldenAnswer.reviewerId,
      name: sql<string>`max(${goldenAnswer.reviewerName})`,
      answered: int(sql`count(*)`),
      agreed: int(sql`count(*) filter (where ${goldenAnswer.verdict} = ${goldenCase.verdict})`),
    })
    .from(goldenAnswer)
    .innerJoin(goldenCase, eq(goldenCase.id, goldenAnswer.caseId))
    .groupBy(goldenAnswer.reviewerId)
    .orderBy(sql`count(*) desc`);
}

function within({ site, from, to, formId }: NumbersPeriod): SQL | undefined {
  return and(
    ...[eq(answeredRound.site, site), gte(answeredRound.answeredAt, from), lt(answeredRound.answeredAt, to)],
    formId && eq(answeredRound.formId, formId),
  );
}
