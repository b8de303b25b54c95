import { eq, sql } from 'drizzle-orm';
import type { FieldValues, FormId } from '../../domain/form.ts';
import { titleOf } from '../../domain/forms/form-of.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import {
  seller,
  submission,
  submissionEvent,
  submissionNumber,
  submissionRevision,
} from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { contentHashOf } from './content-hash.ts';
import { searchTextOf, searchTokensOf } from './search-text.ts';

export type SubmissionToCreate = {
  readonly formId: FormId;
  readonly sellerId: string;
  readonly actor: Actor;
  readonly fields?: FieldValues;
};

export const noFindings = { block: 0, proof: 0, warn: 0, note: 0 } as const;

/** Starts the draft of a first revision; answers the new submission's id. */
export function createSubmission(db: Database, wanted: SubmissionToCreate, at: Date): Promise<string> {
  const { formId, sellerId, actor, fields = {} } = wanted;
  return db.transaction(async (tx) => {
    const [owner] = await tx.select().from(seller).where(eq(seller.id, sellerId));
    if (!owner) throw new StoreRefusal('not-found', `there is no seller ${sellerId}`);
    const id = await nextId(tx, at);
    await tx.insert(submission).values({
      ...{ id, formId, sellerId, site: owner.site, state: 'draft', revision: 1, findingCounts: noFindings },
      ...nameColumns({ id, fields, sellerName: owner.name }),
      ...{ createdAt: at, updatedAt: at },
    });
    await tx.insert(submissionRevision).values(firstRevision(id, fields, at));
    await tx
      .insert(submissionEvent)
      .values({ submissionId: id, revision: 1, type: 'created', actor, key: 'created', at });
    return id;
  });
}

function firstRevision(submissionId: string, fields: FieldValues, createdAt: Date) {
  const contentHash = contentHashOf(fields);
  return { submissionId, revision: 1, fields, fieldVersions: {}, contentHash, answers: [], createdAt };
}

/** Title, and what a submission is found by. */
export function nameColumns(named: { id: string; fields: FieldValues; sellerName: string }) {
  const title = titleOf(named.fields);
  const searchText = searchTextOf([title, named.sellerName, named.id.slice(-4)]);
  return { title, searchText, searchTokens: [...searchTokensOf(searchText)] };
}

/** `SJ-2611-0482`: the month of the day in China, then the next number of that month, one for each caller. */
async function nextId(tx: Database, at: Date): Promise<string> {
  const month = monthInChina(at);
  const [given] = await tx
    .insert(submissionNumber)
    .values({ month, last: 1 })
    .onConflictDoUpdate({ target: submissionNumber.month, set: { last: sql`${submissionNumber.last} + 1` } })
    .returning({ last: submissionNumber.last });
  return `SJ-${month}-${String(given?.last).padStart(4, '0')}`;
}

function monthInChina(at: Date): string {
  const [year, month] = new Date(at.getTime() + 8 * 3_600_000).toISOString().split('-');
  return `${year?.slice(2)}${month}`;
}
