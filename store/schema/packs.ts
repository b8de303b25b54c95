/** What operators do to rule packs, and what a pack's rules are measured by. */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { DryRunPacks, DryRunResult } from '../../domain/dry-run.ts';
import type { FormId } from '../../domain/form.ts';
import type { RulePack } from '../../domain/pack.ts';
import type { Actor } from '../../domain/role.ts';
import type { Severity } from '../../domain/severity.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

/** Who made a version and why; versions that came with the programme have none. */
export const packRelease = pgTable(
  'pack_release',
  {
    site: text('site').notNull(),
    version: text('version').notNull(),
    by: jsonb('by').$type<Actor>().notNull(),
    reason: text('reason').notNull(),
    basedOn: text('based_on').notNull(),
    /** The version that it takes back to. */
    restores: text('restores'),
    signedBy: jsonb('signed_by').$type<Actor>(),
    publishedAt: moment('published_at').notNull(),
    /** Taken back before it came into force: nothing was ever judged by it. */
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [primaryKey({ columns: [table.site, table.version] })],
);

/** The one draft of a site's next version. */
export const packDraft = pgTable('pack_draft', {
  site: text('site').primaryKey(),
  basedOn: text('based_on').notNull(),
  pack: jsonb('pack').$type<RulePack>().notNull(),
  /** Counts changes: an edit on an older count is refused. */
  edits: integer('edits').notNull(),
  changedBy: jsonb('changed_by').$type<Actor>().notNull(),
  changedAt: moment('changed_at').notNull(),
  signedBy: jsonb('signed_by').$type<Actor>(),
});

/** What a change would have done to past submissions. */
export const dryRun = pgTable(
  'dry_run',
  {
    id: text('id').primaryKey(),
    site: text('site').notNull(),
    /** Of the draft that was tried, as `contentHashOf` counts. */
    packHash: text('pack_hash').notNull(),
    packs: jsonb('packs').$type<DryRunPacks>().notNull(),
    days: integer('days').notNull(),
    state: text('state').$type<'running' | 'done' | 'cancelled' | 'failed'>().notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull(),
    /** Id of the last submission that is in the result; where a run that was cut off goes on. */
    cursor: text('cursor').notNull().default(''),
    result: jsonb('result').$type<DryRunResult>().notNull(),
    startedBy: jsonb('started_by').$type<Actor>().notNull(),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at'),
    /** Milliseconds of work, over all its stretches. */
    workedMs: integer('worked_ms').notNull().default(0),
  },
  (table) => [index('dry_run_site').on(table.site, table.startedAt)],
);

/** Every finding of every full check, and what came of it. */
export const ruleFinding = pgTable(
  'rule_finding',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    findingKey: text('finding_key').notNull(),
    isShadow: boolean('is_shadow').notNull(),
    site: text('site').notNull(),
    formId: text('form_id').$type<FormId>().notNull(),
    rule: text('rule').notNull(),
    severity: text('severity').$type<Severity>().notNull(),
    field: text('field').notNull(),
    quote: text('quote'),
    foundAt: moment('found_at').notNull(),
    outcome: text('outcome').$type<'accepted' | 'dismissed'>(),
    reason: text('reason'),
    decidedAt: moment('decided_at'),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.revision, table.isShadow, table.findingKey] }),
    index('rule_finding_found').on(table.site, table.foundAt, table.rule, table.formId, table.isShadow),
    index('rule_finding_decided')
      .on(table.site, table.rule, table.decidedAt, table.outcome, table.severity, table.formId)
      .where(sql`${table.outcome} is not null`),
    index('rule_finding_shadow').on(table.site, table.rule, table.foundAt).where(sql`${table.isShadow}`),
  ],
);

/** One answer to one handed-in revision: what the numbers of the desk are counted from. */
export const answeredRound = pgTable(
  'answered_round',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    /** 1 for the first answer that the submission got. */
    round: integer('round').notNull(),
    site: text('site').notNull(),
    formId: text('form_id').$type<FormId>().notNull(),
    verdict: text('verdict').$type<'approved' | 'rejected'>().notNull(),
    by: text('by').$type<'reviewer' | 'machine'>().notNull(),
    reviewerId: text('reviewer_id'),
    reviewerName: text('reviewer_name'),
    submittedAt: moment('submitted_at').notNull(),
    answeredAt: moment('answered_at').notNull(),
    /** Between the two, counting working days only. */
    workingMinutes: integer('working_minutes').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.revision] }),
    index('answered_round_site').on(table.site, table.answeredAt),
  ],
);

/** A past revision with a verdict that operators agreed on, to see whether reviewers judge alike. */
export const goldenCase = pgTable('golden_case', {
  id: text('id').primaryKey(),
  submissionId: text('submission_id')
    .notNull()
    .references(() => submission.id),
  revision: integer('revision').notNull(),
  verdict: text('verdict').$type<'approved' | 'rejected'>().notNull(),
  why: text('why').notNull(),
  addedBy: jsonb('added_by').$type<Actor>().notNull(),
  addedAt: moment('added_at').notNull(),
  retiredAt: moment('retired_at'),
});

/** A reviewer's own verdict on a golden case, given without seeing anybody else's. */
export const goldenAnswer = pgTable(
  'golden_answer',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => goldenCase.id),
    reviewerId: text('reviewer_id').notNull(),
    reviewerName: text('reviewer_name').notNull(),
    verdict: text('verdict').$type<'approved' | 'rejected'>().notNull(),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.reviewerId] })],
);
