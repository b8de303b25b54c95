/** Contents that a reviewer let pass, kept by hash: the same content of the same seller is not held again. */
import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, ne, or, type SQL } from 'drizzle-orm';
import { canonical } from '../../domain/canonical.ts';
import type { FieldValues, FormId } from '../../domain/form.ts';
import { hasContent, type PassedField } from '../../domain/let-pass.ts';
import type { FindingJudgement } from '../../domain/report.ts';
import type { Database } from '../database.ts';
import { findingJudgement, passedContent } from '../schema/index.ts';

export function valueHashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

type Round = { readonly submissionId: string; readonly revision: number };
export type ContentToPass = Round & {
  readonly sellerId: string;
  readonly formId: FormId;
  /** Those of them that carry a remark are left out by the caller. */
  readonly fields: FieldValues;
  readonly at: Date;
};

export async function passContent(tx: Database, passing: ContentToPass): Promise<void> {
  const { fields, ...place } = passing;
  const rows = Object.entries(fields)
    .filter(([, value]) => hasContent(value))
    .map(([field, value]) => ({ ...place, field, valueHash: valueHashOf(value) }));
  if (rows.length > 0) await tx.insert(passedContent).values(rows).onConflictDoNothing();
}

/** The decision was taken back, and with it what it let pass. */
export async function takeBackPassed(tx: Database, { submissionId, revision }: Round): Promise<void> {
  await tx
    .delete(passedContent)
    .where(and(eq(passedContent.submissionId, submissionId), eq(passedContent.revision, revision)));
}

export type PassedQuery = Round & {
  readonly sellerId: string;
  readonly formId: FormId;
  readonly fields: FieldValues;
};

/** The fields whose very content was let pass before, each with the latest round that did; never by this round itself. */
export async function findPassed(db: Database, query: PassedQuery): Promise<readonly PassedField[]> {
  const hashes = hashesOf(query.fields);
  if (hashes.size === 0) return [];
  const rows = await db.select().from(passedContent).where(isSameContent(query, hashes));
  const latest = new Map<string, (typeof rows)[number]>();
  for (const row of rows)
    if (hashes.get(row.field) === row.valueHash && (latest.get(row.field)?.at ?? 0) < row.at)
      latest.set(row.field, row);
  return [...latest.values()].map((row) => ({
    ...{ field: row.field, submissionId: row.submissionId, revision: row.revision },
    at: row.at.toISOString(),
  }));
}

/** How reviewers dismissed these findings, in any round that let the very same contents pass; the latest last. */
export async function dismissedAtPassed(
  db: Database,
  query: PassedQuery,
  findingKeys: readonly string[],
): Promise<readonly FindingJudgement[]> {
  const hashes = hashesOf(query.fields);
  if (hashes.size === 0 || findingKeys.length === 0) return [];
  const rows = await db
    .select({ findingKey: findingJudgement.findingKey, reason: findingJudgement.reason })
    .from(findingJudgement)
    .innerJoin(
      passedContent,
      and(
        eq(passedContent.submissionId, findingJudgement.submissionId),
        eq(passedContent.revision, findingJudgement.revision),
      ),
    )
    .where(
      and(
        ...[isSameContent(query, hashes), eq(findingJudgement.state, 'dismissed')],
        inArray(findingJudgement.findingKey, [...findingKeys]),
      ),
    )
    .orderBy(asc(passedContent.at));
  return rows.map(({ findingKey, reason }) => ({
    ...{ findingKey, state: 'dismissed' },
    ...(reason === null ? {} : { reason }),
  }));
}

function hashesOf(fields: FieldValues): ReadonlyMap<string, string> {
  const filled = Object.entries(fields).filter(([, value]) => hasContent(value));
  return new Map(filled.map(([field, value]) => [field, valueHashOf(value)]));
}

/** In another round of the same seller's. */
function isSameContent(
  { sellerId, formId, submissionId, revision }: PassedQuery,
  hashes: ReadonlyMap<string, string>,
): SQL | undefined {
  return and(
    ...[eq(passedContent.sellerId, sellerId), eq(passedContent.formId, formId)],
    inArray(passedContent.valueHash, [...new Set(hashes.values())]),
    or(ne(passedContent.submissionId, submissionId), ne(passedContent.revision, revision)),
  );
}
