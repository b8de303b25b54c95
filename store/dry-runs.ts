/** Dry runs: what they try, how far they are, and the submissions that they go through. */
import { and, count, desc, eq, gte, sql } from 'drizzle-orm';
import { type DryRunPacks, type DryRunResult, emptyResult } from '../domain/dry-run.ts';
import type { FormId } from '../domain/form.ts';
import type { Remark } from '../domain/remark.ts';
import type { Actor } from '../domain/role.ts';
import type { Database } from './database.ts';
import { dryRun, submission } from './schema/index.ts';

export type DryRunRecord = Omit<typeof dryRun.$inferSelect, 'startedAt' | 'finishedAt'> & {
  /** ISO, as is `finishedAt`. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
};

export type DryRunToStart = {
  readonly site: string;
  readonly packs: DryRunPacks;
  readonly packHash: string;
  /** Submissions handed in within so many days. */
  readonly days: number;
  readonly by: Actor;
};

const dayMs = 86_400_000;

/** A site has one at a time: one that still runs is cancelled. */
export async function addDryRun(db: Database, wanted: DryRunToStart, at: Date): Promise<DryRunRecord> {
  const { site, packs, packHash, days, by } = wanted;
  await db
    .update(dryRun)
    .set({ state: 'cancelled', finishedAt: at })
    .where(and(eq(dryRun.site, site), eq(dryRun.state, 'running')));
  const [counted] = await db
    .select({ many: count() })
    .from(submission)
    .where(pastOf(site, days, at));
  const [row] = await db
    .insert(dryRun)
    .values({
      ...{ id: crypto.randomUUID(), site, packs, packHash, days, state: 'running', done: 0 },
      ...{ total: counted?.many ?? 0, result: emptyResult, startedBy: by, startedAt: at },
    })
    .returning();
  if (!row) throw new Error('a dry run could not be written down');
  return toRecord(row);
}

export async function findDryRun(db: Database, id: string): Promise<DryRunRecord | undefined> {
  const [row] = await db.select().from(dryRun).where(eq(dryRun.id, id));
  return row && toRecord(row);
}

export async function lastDryRun(db: Database, site: string): Promise<DryRunRecord | undefined> {
  const [row] = await db
    .select()
    .from(dryRun)
    .where(eq(dryRun.site, site))
    .orderBy(desc(dryRun.startedAt))
    .limit(1);
  return row && toRecord(row);
}

export type DryRunProgress = {
  readonly id: string;
  readonly done: number;
  readonly cursor: string;
  readonly result: DryRunResult;
  readonly workedMs: number;
  readonly state: 'running' | 'done' | 'failed';
};

/** False where the run was cancelled meanwhile: then nothing is written. */
export async function saveProgress(db: Database, progress: DryRunProgress, at: Date): Promise<boolean> {
  const { id, ...values } = progress;
  const written = await db
    .update(dryRun)
    .set({ ...values, finishedAt: progress.state === 'running' ? null : at })
    .where(and(eq(dryRun.id, id), eq(dryRun.state, 'running')))
    .returning({ id: dryRun.id });
  return written.length > 0;
}

export async function cancelDryRun(db: Database, id: string, at: Date): Promise<void> {
  await db
    .update(dryRun)
    .set({ state: 'cancelled', finishedAt: at })
    .where(and(eq(dryRun.id, id), eq(dryRun.state, 'running')));
}

/** A submission's newest handed-in revision as a dry run reads it; JSON stays text, it is parsed where it is judged. */
export type PastRow = {
  readonly id: string;
  readonly revision: number;
  readonly formId: FormId;
  readonly title: string;
  readonly sellerName: string;
  readonly submittedAt: string;
  readonly fields: string;
  readonly isBlockedAnyway: boolean;
  readonly verdict: 'approved' | 'rejected' | null;
  readonly by: 'reviewer' | 'machine' | null;
  readonly remarks: readonly Remark[] | null;
};

export type PastPage = {
  readonly run: Pick<DryRunRecord, 'site' | 'days' | 'startedAt'>;
  /** Findings of other rules that stopped a submission stop it under both packs. */
  readonly rules: readonly string[];
  readonly cursor: string;
  readonly limit: number;
};

export async function readPast(db: Database, page: PastPage): Promise<readonly PastRow[]> {
  const { run, rules, cursor, limit } = page;
  const affected = sql`array[${sql.join(
    rules.map((rule) => sql`${rule}`),
    sql`, `,
  )}]::text[]`;
  const { rows } = (await db.execute(sql`
    select s.id, r.revision, s.form_id as "formId", s.title, o.name as "sellerName",
      to_char(r.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt",
      r.fields::text as fields, d.verdict, d.by, d.remarks,
      exists (select 1 from rule_finding f where f.submission_id = s.id and f.revision = r.revision
        and not f.is_shadow and f.severity = 'block' and f.rule <> all (${affected})) as "isBlockedAnyway"
    from submission s join seller o on o.id = s.seller_id
    join lateral (select revision, fields, submitted_at from submission_revision
      where submission_id = s.id and submitted_at is not null order by revision desc limit 1) r on true
    left join decision d on d.submission_id = s.id and d.revision = r.revision
    where s.site = ${run.site} and s.id > ${cursor} and s.submitted_at >= ${sinceOf(run)}::timestamptz
    order by s.id limit ${limit}`)) as unknown as { rows: PastRow[] };
  return rows;
}

/** What readers measured of the files of these submissions, oldest first; facts as JSON text. */
export async function readPastFacts(
  db: Database,
  ids: readonly string[],
): Promise<
  readonly { readonly id: string; readonly sha256: string; readonly reader: string; readonly facts: string }[]
> {
  if (ids.length === 0) return [];
  const listed = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );
  const { rows } = await (db.execute(sql`
    select sf.submission_id as id, ff.sha256, ff.reader, ff.facts::text as facts
    from submission_file sf join file_fact ff on ff.sha256 = sf.sha256
    where sf.submission_id in (${listed}) order by ff.at`) as unknown as Promise<{
    rows: { id: string; sha256: string; reader: string; facts: string }[];
  }>);
  return rows;
}

function pastOf(site: string, days: number, at: Date) {
  return and(eq(submission.site, site), gte(submission.submittedAt, new Date(at.getTime() - days * dayMs)));
}

function sinceOf({ days, startedAt }: Pick<DryRunRecord, 'days' | 'startedAt'>): string {
  return new Date(Date.parse(startedAt) - days * dayMs).toISOString();
}

function toRecord(row: typeof dryRun.$inferSelect): DryRunRecord {
  return {
    ...row,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
