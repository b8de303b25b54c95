/** Who did what, when and from where: the log of submissions and the acts asked of the server, read as one trail. */
import { and, desc, eq, gte, type InferSelectModel, lt, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Role } from '../domain/role.ts';
import type { Database } from './database.ts';
import { act, submissionEvent } from './schema/index.ts';
import { StoreRefusal } from './store-error.ts';

export type ActToAdd = {
  readonly userId: string;
  readonly userName: string;
  readonly role: Role;
  readonly method: string;
  readonly route: string;
  readonly subject: string | null;
  readonly status: number;
  readonly address: string;
  readonly agent: string;
  readonly requestId: string;
};

async function addAct(db: Database, { ...added }: ActToAdd, at: Date): Promise<void> {
  await db.insert(act).values({ ...added, at });
}

export type AuditSource = 'act' | 'event';
export type AuditSearch = {
  readonly source?: AuditSource | undefined;
  /** Name of a person, whole. */
  readonly who?: string | undefined;
  /** Id of a submission, or what else an act was done to. */
  readonly subject?: string | undefined;
  /** ISO; from then on, and before. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly limit: number;
  /** Of the page before. */
  readonly cursor?: string | undefined;
};

export type AuditEntry = {
  readonly source: AuditSource;
  readonly id: string;
  readonly at: string;
  /** Null where the system acted by itself. */
  readonly who: string | null;
  readonly role: Role | null;
  /** Type of an event, or method and route of an act. */
  readonly what: string;
  readonly subject: string | null;
  readonly revision: number | null;
  readonly address: string | null;
  readonly agent: string | null;
  /** HTTP status of an act. */
  readonly status: number | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
};

type Place = { readonly at: Date; readonly source: AuditSource; readonly id: number };

/**
 * Newest first.
 * @throws StoreRefusal `bad-cursor`
 */
async function searchAudit(
  db: Database,
  search: AuditSearch,
): Promise<{ readonly items: readonly AuditEntry[]; readonly nextCursor: string | null }> {
  const place = search.cursor === undefined ? undefined : readCursor(search.cursor);
  const sources: readonly AuditSource[] = search.source ? [search.source] : ['act', 'event'];
  const found = await Promise.all(
    sources.map((source) => (source === 'act' ? findActs : findEvents)(db, search, place)),
  );
  const items = found.flat().toSorted(newestFirst);
  const shown = items.slice(0, search.limit);
  const last = shown.at(-1);
  return { items: shown, nextCursor: items.length > search.limit && last ? cursorOf(last) : null };
}

type EventRow = InferSelectModel<typeof submissionEvent>;
type ActRow = InferSelectModel<typeof act>;

async function findEvents(db: Database, search: AuditSearch, place: Place | undefined) {
  const { at, id, submissionId, actor } = submissionEvent;
  const rows = await db
    .select()
    .from(submissionEvent)
    .where(
      and(
        ...within({ at, id }, { search, place, source: 'event' }),
        search.subject === undefined ? undefined : eq(submissionId, search.subject),
        search.who === undefined ? undefined : sql`(${actor} ->> 'name') = ${search.who}`,
      ),
    )
    .orderBy(desc(at), desc(id))
    .limit(search.limit + 1);
  return rows.map(fromEvent);
}

async function findActs(db: Database, search: AuditSearch, place: Place | undefined) {
  const rows = await db
    .select()
    .from(act)
    .where(
      and(
        ...within({ at: act.at, id: act.id }, { search, place, source: 'act' }),
        search.subject === undefined ? undefined : eq(act.subject, search.subject),
        search.who === undefined ? undefined : eq(act.userName, search.who),
      ),
    )
    .orderBy(desc(act.at), desc(act.id))
    .limit(search.limit + 1);
  return rows.map(fromAct);
}

type Columns = { readonly at: AnyPgColumn; readonly id: AnyPgColumn };
type Where = {
  readonly search: AuditSearch;
  readonly place: Place | undefined;
  readonly source: AuditSource;
};

function within({ at, id }: Columns, { search, place, source }: Where): (SQL | undefined)[] {
  return [
    search.since === undefined ? undefined : gte(at, new Date(search.since)),
    search.until === undefined ? undefined : lt(at, new Date(search.until)),
    place && or(lt(at, place.at), and(eq(at, place.at), afterWithin(id, place, source))),
  ];
}

/** Of the same moment acts come before events, and the later one first. */
function afterWithin(id: AnyPgColumn, place: Place, source: AuditSource): SQL {
  if (source === place.source) return lt(id, place.id);
  return source > place.source ? sql`true` : sql`false`;
}

function newestFirst(a: AuditEntry, b: AuditEntry): number {
  return b.at.localeCompare(a.at) || a.source.localeCompare(b.source) || Number(b.id) - Number(a.id);
}

function fromEvent({ id, at, actor, type, submissionId, revision, detail }: EventRow): AuditEntry {
  const person = actor.kind === 'person' ? actor : undefined;
  return {
    ...{ source: 'event', id: String(id), at: at.toISOString(), what: type, subject: submissionId, revision },
    ...{ who: person?.name ?? null, role: person?.role ?? null, address: person?.from ?? null },
    ...{ agent: null, status: null, detail: detail ?? null },
  };
}

function fromAct({ id, at, userName, role, method, route, ...rest }: ActRow): AuditEntry {
  const { subject, address, agent, status } = rest;
  return {
    ...{ source: 'act', id: String(id), at: at.toISOString(), who: userName, role },
    ...{ what: `${method} ${route}`, subject, revision: null, address, agent, status, detail: null },
  };
}

function cursorOf({ at, source, id }: AuditEntry): string {
  return `${at}_${source}_${id}`;
}

function readCursor(cursor: string): Place {
  const [at = '', source, id = ''] = cursor.split('_');
  const time = new Date(at);
  if (Number.isNaN(time.getTime()) || (source !== 'act' && source !== 'event') || !/^\d{1,15}$/.test(id))
    throw new StoreRefusal('bad-cursor', `${cursor.slice(0, 60)} is no place in the trail`);
  return { at: time, source, id: Number(id) };
}

export function auditOn(db: Database, now: () => Date) {
  return {
    add: (act: ActToAdd) => addAct(db, act, now()),
    search: (search: AuditSearch) => searchAudit(db, search),
  };
}
