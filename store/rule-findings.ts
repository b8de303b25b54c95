/** What rules found in full checks, and what reviewers made of it: the record by which a rule earns or loses a right. */
import { and, desc, eq, gte, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { FormId } from '../domain/form.ts';
import type { KeyedFinding, Report } from '../domain/report.ts';
import type { Database } from './database.ts';
import { findingJudgement, ruleFinding, seller, submission } from './schema/index.ts';

type Place = { readonly submissionId: string; readonly revision: number };
type Submission = Pick<typeof submission.$inferSelect, 'site' | 'formId'>;

/** Longer quotes are cut: it is kept for a list, the report has it whole. */
const longestQuote = 120;

/** Keeps the findings of a full check; those of an earlier check of the same revision are replaced. */
export async function keepFindings(
  tx: Database,
  { submissionId, revision, report, of, at }: Place & { report: Report; of: Submission; at: Date },
): Promise<void> {
  await tx.delete(ruleFinding).where(isPlace({ submissionId, revision }));
  const row = (finding: KeyedFinding, isShadow: boolean) => ({
    ...{ submissionId, revision, isShadow, findingKey: finding.key, site: of.site, formId: of.formId },
    ...{ rule: finding.rule, severity: finding.severity, field: finding.field },
    ...{ quote: finding.quote?.slice(0, longestQuote), foundAt: at },
  });
  const rows = [
    ...report.findings.map((finding) => row(finding, false)),
    ...(report.shadow ?? []).map((finding) => row(finding, true)),
  ];
  if (rows.length > 0) await tx.insert(ruleFinding).values(rows).onConflictDoNothing();
}

/** At a reviewer's decision: what was accepted or dismissed, or became a remark, is settled. */
export async function settleFindings(
  tx: Database,
  { submissionId, revision, remarkKeys, at }: Place & { remarkKeys: readonly string[]; at: Date },
): Promise<void> {
  const here = and(isPlace({ submissionId, revision }), eq(ruleFinding.isShadow, false));
  await tx.execute(sql`update ${ruleFinding} set outcome = judged.state, reason = judged.reason, decided_at = ${at.toISOString()}::timestamptz
    from ${findingJudgement} as judged where ${here} and judged.submission_id = ${submissionId}
    and judged.revision = ${revision} and judged.finding_key = ${ruleFinding.findingKey}`);
  if (remarkKeys.length > 0)
    await tx
      .update(ruleFinding)
      .set({ outcome: 'accepted', decidedAt: at })
      .where(and(here, inArray(ruleFinding.findingKey, [...remarkKeys])));
}

/** What a reviewer or the seller's dispute showed later: the finding was wrong, or right after all. */
export async function correctFinding(
  db: Database,
  finding: Place & {
    readonly findingKey: string;
    readonly isShadow: boolean;
    readonly outcome: 'accepted' | 'dismissed' | null;
    readonly reason?: string | undefined;
  },
  at: Date,
): Promise<boolean> {
  const { findingKey, isShadow, outcome, reason } = finding;
  const changed = await db
    .update(ruleFinding)
    .set({ outcome, reason: reason ?? null, decidedAt: outcome === null ? null : at })
    .where(and(isPlace(finding), eq(ruleFinding.findingKey, findingKey), eq(ruleFinding.isShadow, isShadow)))
    .returning({ key: ruleFinding.findingKey });
  return changed.length > 0;
}

/** A dispute was granted: the finding was wrong at every revision that had it. */
export async function overturnFinding(
  tx: Database,
  {
    submissionId,
    findingKey,
    reason,
    at,
  }: Omit<Place, 'revision'> & { findingKey: string; reason: string; at: Date },
): Promise<void> {
  await tx
    .update(ruleFinding)
    .set({ outcome: 'dismissed', reason, decidedAt: at })
    .where(
      and(
        ...[eq(ruleFinding.submissionId, submissionId), eq(ruleFinding.findingKey, findingKey)],
        eq(ruleFinding.isShadow, false),
      ),
    );
}

export type RuleCount = {
  readonly rule: string;
  readonly found: number;
  readonly shadow: number;
  readonly accepted: number;
  readonly dismissed: number;
};

export type CountedPeriod = {
  readonly site: string;
  readonly since: Date;
  /** Exclusive; until now when absent. */
  readonly until?: Date | undefined;
  readonly formId?: FormId | undefined;
};

/** By rule: what was found in the period, and what was decided in it. */
export async function countByRule(db: Database, period: CountedPeriod): Promise<readonly RuleCount[]> {
  const { site, since, until, formId } = period;
  const found = await db
    .select({
      rule: ruleFinding.rule,
      found: sql<number>`count(*) filter (where not ${ruleFinding.isShadow})::int`,
      shadow: sql<number>`count(*) filter (where ${ruleFinding.isShadow})::int`,
    })
    .from(ruleFinding)
    .where(
      and(
        ...[eq(ruleFinding.site, site), gte(ruleFinding.foundAt, since)],
        ...[until && lt(ruleFinding.foundAt, until), formId && eq(ruleFinding.formId, formId)],
      ),
    )
    .groupBy(ruleFinding.rule);
  const decided = await countDecided(db, period);
  const byRule = new Map(decided.map((one) => [one.rule, one]));
  const rules = new Set([...found, ...decided].map(({ rule }) => rule));
  return [...rules].map((rule) => {
    const here = found.find((one) => one.rule === rule);
    const { accepted = 0, dismissed = 0 } = byRule.get(rule) ?? {};
    return { rule, found: here?.found ?? 0, shadow: here?.shadow ?? 0, accepted, dismissed };
  });
}

/** Decided findings alone; `severity` narrows to those that weighed so when they were made. */
export async function countDecided(
  db: Database,
  { site, since, until, formId, severity }: CountedPeriod & { readonly severity?: 'block' },
): Promise<readonly Pick<RuleCount, 'rule' | 'accepted' | 'dismissed'>[]> {
  return db
    .select({
      rule: ruleFinding.rule,
      accepted: sql<number>`count(*) filter (where ${ruleFinding.outcome} = 'accepted')::int`,
      dismissed: sql<number>`count(*) filter (where ${ruleFinding.outcome} = 'dismissed')::int`,
    })
    .from(ruleFinding)
    .where(
      and(
        ...[eq(ruleFinding.site, site), gte(ruleFinding.decidedAt, since), isNotNull(ruleFinding.outcome)],
        ...[until && lt(ruleFinding.decidedAt, until), formId && eq(ruleFinding.formId, formId)],
        severity && eq(ruleFinding.severity, severity),
      ),
    )
    .groupBy(ruleFinding.rule);
}

export type RuleFindingRecord = Place & {
  readonly findingKey: string;
  readonly isShadow: boolean;
  readonly title: string;
  readonly sellerName: string;
  readonly field: string;
  readonly quote: string | null;
  readonly outcome: 'accepted' | 'dismissed' | null;
  readonly reason: string | null;
  readonly foundAt: string;
};

/** The newest findings of one rule: those that reviewers dismissed, or those in shadow. */
export async function listRuleFindings(
  db: Database,
  { site, rule, which }: { site: string; rule: string; which: 'dismissed' | 'shadow' },
): Promise<readonly RuleFindingRecord[]> {
  const narrowed: SQL | undefined =
    which === 'shadow' ? sql`${ruleFinding.isShadow}` : eq(ruleFinding.outcome, 'dismissed');
  const rows = await db
    .select({ finding: ruleFinding, title: submission.title, sellerName: seller.name })
    .from(ruleFinding)
    .innerJoin(submission, eq(submission.id, ruleFinding.submissionId))
    .innerJoin(seller, eq(seller.id, submission.sellerId))
    .where(and(eq(ruleFinding.site, site), eq(ruleFinding.rule, rule), narrowed))
    .orderBy(desc(which === 'shadow' ? ruleFinding.foundAt : ruleFinding.decidedAt))
    .limit(100);
  return rows.map(({ finding, title, sellerName }) => {
    const { submissionId, revision, findingKey, isShadow, field, quote, outcome, reason, foundAt } = finding;
    return {
      ...{ submissionId, revision, findingKey, isShadow, title, sellerName, field, quote, outcome, reason },
      foundAt: foundAt.toISOString(),
    };
  });
}

function isPlace({ submissionId, revision }: Place): SQL | undefined {
  return and(eq(ruleFinding.submissionId, submissionId), eq(ruleFinding.revision, revision));
}
