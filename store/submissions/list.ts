/** Pages of submissions in a chosen order, the same speed however many there are. */
import { and, eq, inArray, isNull, like, type SQL, sql } from 'drizzle-orm';
import { type FormId, formIds } from '../../domain/form.ts';
import { type SubmissionState, submissionStates } from '../../domain/submission.ts';
import type { Database } from '../database.ts';
import { seller, submission } from '../schema/index.ts';
import { type Cursor, cursorOf, readCursor, type SortKey } from './cursor.ts';
import { toSubmission } from './rows.ts';
import { foldForSearch, tokensToLookUp } from './search-text.ts';
import type { SubmissionRecord } from './shapes.ts';

/** Whose submissions are looked at: a seller sees their own, the desk what was handed in. */
export type ListScope =
  | { readonly kind: 'seller'; readonly sellerId: string }
  | { readonly kind: 'desk'; readonly forms: readonly FormId[] };

export type ListRequest = {
  readonly scope: ListScope;
  readonly states?: readonly SubmissionState[] | undefined;
  readonly formIds?: readonly FormId[] | undefined;
  readonly claimed?: { readonly by: string } | 'nobody' | undefined;
  /** Part of a title or a seller's name, or the start of an id. */
  readonly q?: string | undefined;
  readonly sort: SortKey;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

export type ListPage = {
  readonly items: readonly SubmissionRecord[];
  readonly nextCursor: string | null;
  /** By state, of everything that the other filters let through; never above {@link countCap}. */
  readonly counts: Readonly<Record<string, number>>;
};

/** Counting stops here: what is more than this is "1,000+" to a person, and counting on would cost. */
export const countCap = 1_000;

const sortColumns: Readonly<Record<SortKey, SQL>> = {
  due: sql`coalesce(${submission.dueAt}, 'infinity'::timestamptz)`,
  submitted: sql`coalesce(${submission.submittedAt}, '-infinity'::timestamptz)`,
  updated: sql`${submission.updatedAt}`,
};
const isAscending = (sort: SortKey) => sort === 'due';

/** @throws StoreRefusal `bad-cursor` */
export async function listSubmissions(db: Database, request: ListRequest): Promise<ListPage> {
  const cursor = request.cursor === undefined ? undefined : readCursor(request.cursor, request.sort);
  const keys = await pageKeys(db, request, cursor);
  const page = keys.slice(0, request.limit);
  const last = page.at(-1);
  const nextCursor = keys.length > request.limit && last ? cursorOf({ sort: request.sort, ...last }) : null;
  return {
    items: await rowsOf(
      db,
      page.map(({ id }) => id),
    ),
    nextCursor,
    counts: await counts(db, request),
  };
}

type Key = { readonly id: string; readonly value: string };

/** Each state's part is one range scan of its index; together they are sorted once more, a page of each at most. */
async function pageKeys(
  db: Database,
  request: ListRequest,
  cursor: Cursor | undefined,
): Promise<readonly Key[]> {
  const states = wantedStates(request);
  if (states.length === 0) return [];
  const direction = sql.raw(isAscending(request.sort) ? 'asc' : 'desc');
  const size = request.limit + 1;
  const parts = states.map((state) => {
    const where = and(eq(submission.state, state), ...filters(request), after(request.sort, cursor));
    const column = sortColumns[request.sort];
    return sql`(select ${submission.id} as id, ${column} as value from ${submission} where ${where}
      order by ${column} ${direction}, ${submission.id} ${direction} limit ${size})`;
  });
  const { rows } = (await db.execute(
    sql`select id, value::text as value from (${sql.join(parts, sql` union all `)}) as page
      order by page.value ${direction}, id ${direction} limit ${size}`,
  )) as unknown as { rows: Key[] };
  return rows;
}

function after(sort: SortKey, cursor: Cursor | undefined): SQL | undefined {
  if (!cursor) return undefined;
  const compare = sql.raw(isAscending(sort) ? '>' : '<');
  return sql`(${sortColumns[sort]}, ${submission.id}) ${compare} (${cursor.value}::timestamptz, ${cursor.id})`;
}

function statesInScope({ scope }: ListRequest): readonly SubmissionState[] {
  return scope.kind === 'seller' ? submissionStates : submissionStates.filter((state) => state !== 'draft');
}

function wantedStates(request: ListRequest): readonly SubmissionState[] {
  const visible = statesInScope(request);
  return request.states ? visible.filter((state) => request.states?.includes(state)) : visible;
}

function filters({ scope, formIds: wantedForms, claimed, q }: ListRequest): readonly (SQL | undefined)[] {
  return [
    scope.kind === 'seller' ? eq(submission.sellerId, scope.sellerId) : formsAre(scope.forms),
    wantedForms && formsAre(wantedForms),
    claimed &&
      (claimed === 'nobody' ? isNull(submission.claimedById) : eq(submission.claimedById, claimed.by)),
    q ? matches(q) : undefined,
  ];
}

function formsAre(forms: readonly FormId[]): SQL | undefined {
  const [only] = forms;
  if (only === undefined) return sql`false`;
  if (forms.length === formIds.length) return undefined;
  return forms.length === 1 ? eq(submission.formId, only) : inArray(submission.formId, [...forms]);
}

function matches(q: string): SQL | undefined {
  const wanted = foldForSearch(q);
  if (wanted === '') return undefined;
  if (/^sj-\d/.test(wanted))
    return like(submission.id, `${wanted.toUpperCase().replace(/[%_\\]/g, '\\$&')}%`);
  const tokens = sql.join(
    tokensToLookUp(wanted).map((token) => sql`${token}`),
    sql`, `,
  );
  return sql`(${submission.searchTokens} @> array[${tokens}]::text[] and position(${wanted} in ${submission.searchText}) > 0)`;
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

async function counts(db: Database, request: ListRequest): Promise<Readonly<Record<string, number>>> {
  const parts = statesInScope(request).map(
    (state) => sql`(select ${state}::text as state, count(*)::int as many from (select 1 from ${submission}
      where ${and(eq(submission.state, state), ...filters(request))} limit ${countCap}) as part)`,
  );
  const { rows } = (await db.execute(sql.join(parts, sql` union all `))) as unknown as {
    rows: { state: string; many: number }[];
  };
  return Object.fromEntries(rows.map(({ state, many }) => [state, many]));
}
