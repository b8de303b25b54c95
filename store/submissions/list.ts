/** Pages of submissions in a chosen order, the same speed however many there are. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { SubmissionState } from '../../domain/submission.ts';
import type { Database } from '../database.ts';
import { seller, submission } from '../schema/index.ts';
import { type Cursor, cursorOf, readCursor, type SortKey } from './cursor.ts';
import { filters, type ListRequest, statesInScope, wantedStates } from './list-filters.ts';
import { toSubmission } from './rows.ts';
import type { SubmissionRecord } from './shapes.ts';

export type ListPage = {
  readonly items: readonly SubmissionRecord[];
  readonly nextCursor: string | null;
  /** By state, of everything that the other filters let through; never above {@link countCap}. Absent is not counted. */
  readonly counts: Readonly<Record<string, number>>;
};

/** Counting stops here: what is more than this is "1,000+" to a person, and counting on would cost. */
const countCap = 1_000;

const sortColumns: Readonly<Record<SortKey, SQL>> = {
  due: sql`coalesce(${submission.dueAt}, 'infinity'::timestamptz)`,
  urgent: sql`coalesce(${submission.urgentAt}, 'infinity'::timestamptz)`,
  submitted: sql`coalesce(${submission.submittedAt}, '-infinity'::timestamptz)`,
  updated: sql`${submission.updatedAt}`,
};
const isAscending = (sort: SortKey) => sort === 'due' || sort === 'urgent';

/** @throws StoreRefusal `bad-cursor` */
export async function listSubmissions(db: Database, request: ListRequest): Promise<ListPage> {
  const cursor = request.cursor === undefined ? undefined : readCursor(request.cursor, request.sort);
  const { counts, areAll } = await countByState(db, request);
  const keys = await pageKeys(db, request, { cursor, areFew: areAll });
  const page = keys.slice(0, request.limit);
  const last = page.at(-1);
  const nextCursor = keys.length > request.limit && last ? cursorOf({ sort: request.sort, ...last }) : null;
  return {
    items: await rowsOf(
      db,
      page.map(({ id }) => id),
    ),
    nextCursor,
    counts,
  };
}

type Key = { readonly id: string; readonly value: string };

type Place = {
  readonly cursor: Cursor | undefined;
  /** A search found so little that sorting all of it costs less than looking for it in each state's order. */
  readonly areFew: boolean;
};

/** Each state's part is one range scan of its index; together they are sorted once more, a page of each at most. */
async function pageKeys(db: Database, request: ListRequest, place: Place): Promise<readonly Key[]> {
  const states = wantedStates(request);
  if (states.length === 0) return [];
  const { sort, limit } = request;
  const column = sortColumns[sort];
  const direction = sql.raw(isAscending(sort) ? 'asc' : 'desc');
  const part = (state: SQL) => sql`(select ${submission.id} as id, ${column} as value from ${submission}
    where ${and(state, ...filters(request), after(sort, place.cursor))}
    order by ${column} ${direction}, ${submission.id} ${direction} limit ${limit + 1})`;
  const parts = place.areFew
    ? [part(inArray(submission.state, [...states]))]
    : states.map((state) => part(eq(submission.state, state)));
  const { rows } = (await db.execute(
    sql`select id, value::text as value from (${sql.join(parts, sql` union all `)}) as page
      order by page.value ${direction}, id ${direction} limit ${limit + 1}`,
  )) as unknown as { rows: Key[] };
  return rows;
}

function after(sort: SortKey, cursor: Cursor | undefined): SQL | undefined {
  if (!cursor) return undefined;
  const compare = sql.raw(isAscending(sort) ? '>' : '<');
  return sql`(${sortColumns[sort]}, ${submission.id}) ${compare} (${cursor.value}::timestamptz, ${cursor.id})`;
}

async function rowsOf(db: Database, ids: readonly string[]): Promise<readonly SubmissionRecord[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ submission, sellerName: seller.name })
    .from(submission)
    .innerJoin(seller, eq(seller.id, submission.sellerId))
    .where(inArray(submission.id, [...ids]));
  const byId = new Map(rows.map((row) => [row.submission.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toSubmission(row.submission, row.sellerName)] : [];
  });
}

/**
 * A search has its matches looked up once, and all of them sorted into states; without one, each state's index is
 * counted up to the cap. Of a word so common that its matches pass {@link searchCap}, the first of them are counted.
 */
async function countByState(db: Database, request: ListRequest): Promise<Counted> {
  const states = countedStates(request);
  const { rows } = (await db.execute(
    request.q ? countMatches(request, states) : countEach(request, states),
  )) as unknown as { rows: { state: string; many: number }[] };
  const counted = new Map(rows.map(({ state, many }) => [state, many]));
  const counts = states.map((state) => [state, Math.min(counted.get(state) ?? 0, countCap)]);
  const total = rows.reduce((sum, { many }) => sum + many, 0);
  return { counts: Object.fromEntries(counts), areAll: Boolean(request.q) && total < searchCap };
}

/** What is over carries marks that nobody counts, and there is most of it: under a mark or rule it is left out. */
function countedStates(request: ListRequest): readonly SubmissionState[] {
  const { marks = [], rule, states: asked = [] } = request;
  const states = statesInScope(request);
  if (marks.length === 0 && rule === undefined) return states;
  return states.filter((state) => !['approved', 'withdrawn'].includes(state) || asked.includes(state));
}

type Counted = {
  readonly counts: ListPage['counts'];
  /** A search, and everything that it finds was counted. */
  readonly areAll: boolean;
};

const searchCap = 5_000;

function countMatches(request: ListRequest, states: readonly SubmissionState[]): SQL {
  return sql`select state, count(*)::int as many from (select ${submission.state} as state from ${submission}
    where ${and(inArray(submission.state, [...states]), ...filters(request))} limit ${searchCap}) as part group by state`;
}

function countEach(request: ListRequest, states: readonly SubmissionState[]): SQL {
  const parts = states.map(
    (state) => sql`(select ${state}::text as state, count(*)::int as many from (select 1 from ${submission}
      where ${and(eq(submission.state, state), ...filters(request))} limit ${countCap}) as part)`,
  );
  return sql.join(parts, sql` union all `);
}
