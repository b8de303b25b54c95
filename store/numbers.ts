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

/** All at once: one pass over the period groups it, another puts the times of first answers in order. */
export async function readNumbers(db: Database, period: NumbersPeriod) {
  const [groups, times, waiting, golden] = await Promise.all([
    groupsOf(db, period),
    firstTimesOf(db, period),
    waitingOf(db, period),
    goldenOf(db),
  ]);
  return {
    totals: { ...totalsOf(groups), ...times },
    weeks: weeksOf(groups),
    rounds: roundsOf(groups),
    reviewers: reviewersOf(groups),
    ...{ waiting, golden },
  };
}

type Group = Awaited<ReturnType<typeof groupsOf>>[number];

/** Answers of a week, round, verdict and reviewer; weeks begin on Monday in Beijing. */
function groupsOf(db: Database, period: NumbersPeriod) {
  const week = sql`date_trunc('week', ${answeredRound.answeredAt} at time zone 'Asia/Shanghai')`;
  const { round, by, verdict, reviewerId } = answeredRound;
  return db
    .select({
      ...{ round, by, verdict, reviewerId },
      week: sql<string>`to_char(${week}, 'YYYY-MM-DD')`,
      reviewerName: sql<string | null>`max(${answeredRound.reviewerName})`,
      many: int(sql`count(*)`),
      minutes: sql<number>`sum(${answeredRound.workingMinutes})::float`,
    })
    .from(answeredRound)
    .where(within(period))
    .groupBy(week, round, by, verdict, reviewerId);
}

async function firstTimesOf(db: Database, period: NumbersPeriod) {
  const [row] = await db
    .select({
      times: sql<
        readonly number[] | null
      >`percentile_disc(array[0.5, 0.9]) within group (order by ${answeredRound.workingMinutes})`,
    })
    .from(answeredRound)
    .where(and(within(period), eq(answeredRound.round, 1)));
  const [firstAnswerMedian = null, firstAnswerNinth = null] = row?.times ?? [];
  return { firstAnswerMedian, firstAnswerNinth };
}

const manyOf = (groups: readonly Group[]) => groups.reduce((sum, { many }) => sum + many, 0);
const isFirst = ({ round }: Group) => round === 1;
const isApproved = ({ verdict }: Group) => verdict === 'approved';

function totalsOf(groups: readonly Group[]) {
  const approved = groups.filter(isApproved);
  const approvals = manyOf(approved);
  const rounds = approved.reduce((sum, { round, many }) => sum + round * many, 0);
  return {
    answered: manyOf(groups),
    approved: approvals,
    byMachine: manyOf(groups.filter(({ by }) => by === 'machine')),
    first: manyOf(groups.filter(isFirst)),
    firstApproved: manyOf(approved.filter(isFirst)),
    roundsToApproval: approvals === 0 ? null : Math.round((rounds / approvals) * 100) / 100,
  };
}

/** Oldest first. */
function weeksOf(groups: readonly Group[]) {
  return [...new Set(groups.map(({ week }) => week))].sort().map((week) => {
    const here = groups.filter((group) => group.week === week);
    const first = here.filter(isFirst);
    return {
      ...{ week, answered: manyOf(here), first: manyOf(first), firstAnswer: meanMinutes(first) },
      firstApproved: manyOf(first.filter(isApproved)),
    };
  });
}

const lastRound = 5;

/** How many submissions were approved in which round; 5 is the fifth or a later one. */
function roundsOf(groups: readonly Group[]) {
  const approved = groups.filter(isApproved);
  return Array.from({ length: lastRound }, (_, index) => ({
    round: index + 1,
    many: manyOf(approved.filter(({ round }) => Math.min(round, lastRound) === index + 1)),
  })).filter(({ many }) => many > 0);
}

/** The busiest first. */
function reviewersOf(groups: readonly Group[]) {
  const ids = new Set(groups.flatMap(({ reviewerId }) => reviewerId ?? []));
  return [...ids]
    .map((id) => {
      const own = groups.filter(({ reviewerId }) => reviewerId === id);
      return {
        ...{ id, name: own[0]?.reviewerName ?? '', answered: manyOf(own), minutes: meanMinutes(own) ?? 0 },
        approved: manyOf(own.filter(isApproved)),
      };
    })
    .sort((a, b) => b.answered - a.answered);
}

function meanMinutes(groups: readonly Group[]): number | null {
  const many = manyOf(groups);
  return many === 0 ? null : Math.round(groups.reduce((sum, { minutes }) => sum + minutes, 0) / many);
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
