/** Contents that a reviewer let pass, kept by hash: the same content of the same seller is not held again. */
import { createHash } from 'node:crypto';
import { and, eq, inArray, ne, or } from 'drizzle-orm';
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
  const { sellerId, formId, fields, submissionId, revision } = query;
  const hashes = new Map(
    Object.entries(fields)
      .filter(([, value]) => hasContent(value))
      .map(([field, value]) => [field, valueHashOf(value)]),
  );
  if (hashes.size === 0) return [];
  const rows = await db
    .select()
    .from(passedContent)
    .where(
      and(
        ...[eq(passedContent.sellerId, sellerId), eq(passedContent.formId, formId)],
        inArray(passedContent.valueHash, [...new Set(hashes.values())]),
        or(ne(passedContent.submissionId, submissionId), ne(passedContent.revision, revision)),
      ),
    );
  const latest = new Map<string, (typeof rows)[number]>();
  for (const row of rows)
    if (hashes.get(row.field) === row.valueHash && (latest.get(row.field)?.at ?? 0) < row.at)
      latest.set(row.field, row);
  return [...latest.values()].map((row) => ({
    ...{ field: row.field, submissionId: row.submissionId, revision: row.revision },
    at: row.at.toISOString(),
  }));
}

/** What reviewers made of the findings of those rounds. */
export async function judgementsOfRounds(
  db: Database,
  rounds: readonly Round[],
): Promise<readonly FindingJudgement[]> {
  if (rounds.length === 0) return [];
  const rows = await db
    .select()
    .from(findingJudgement)
    .where(
      or(
        ...rounds.map(({ submissionId, revision }) =>
          and(eq(findingJudgement.submissionId, submissionId), eq(findingJudgement.revision, revision)),
        ),
      ),
    );
  return rows.map(({ findingKey, state, reason, text }) => ({
    ...{ findingKey, state },
    ...(reason === null ? {} : { reason }),
    ...(text === null ? {} : { text }),
  }));
}
