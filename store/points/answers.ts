/** Answers to points: given by sellers in a draft or after a rejection, settled by reviewers who hold the review. */
import { and, asc, eq } from 'drizzle-orm';
import type { FileRef } from '../../domain/form.ts';
import type { AnswerState, PointAnswer } from '../../domain/point.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { overturnFinding } from '../rule-findings.ts';
import { pointAnswer, submissionFile } from '../schema/index.ts';
import { StoreRefusal } from '../store-error.ts';
import { appendEvent, lockSubmission } from '../submissions/record.ts';
import type { AnswerRecord } from './shapes.ts';
import { grantWaiver, type WaiverToGrant } from './waivers.ts';

type Person = Actor & { readonly kind: 'person' };

export type AnswerToSave = {
  readonly submissionId: string;
  readonly revision: number;
  readonly pointKey: string;
  /** Null takes it back. */
  readonly answer: PointAnswer | null;
  readonly actor: Person;
};

type PointRef = Pick<AnswerToSave, 'submissionId' | 'pointKey'>;

const pointIs = ({ submissionId, pointKey }: PointRef) =>
  and(eq(pointAnswer.submissionId, submissionId), eq(pointAnswer.pointKey, pointKey));

/**
 * Keeps what the seller says to one point, in place of what they said before. The log keeps all of it.
 * @throws StoreRefusal `not-allowed-now` unless the seller has the ball, `stale-revision`, `already-decided` where a
 * reviewer has upheld the finding against a dispute
 */
export async function saveAnswer(db: Database, saving: AnswerToSave, at: Date): Promise<void> {
  const { submissionId, revision, pointKey, answer, actor } = saving;
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const [before] = await tx.select().from(pointAnswer).where(pointIs(saving));
    if (before?.state === 'upheld')
      throw new StoreRefusal('already-decided', `the dispute of ${pointKey} was decided`, {
        state: 'upheld',
      });
    if (!before && !answer) return;
    const detail = { pointKey, ...(answer ? { answer } : { dropped: true }) };
    const key = `point-answered:${revision}:${pointKey}:${crypto.randomUUID()}`;
    await appendEvent(tx, row, { submissionId, revision, type: 'point-answered', actor, detail, key, at });
    await tx.delete(pointAnswer).where(pointIs(saving));
    if (!answer) return;
    await tx.insert(pointAnswer).values({
      ...{ submissionId, pointKey, revision, answer, state: 'open', at },
      ...{ byId: actor.userId, byName: actor.name },
    });
    if (row.submittedAt) await showFilesToDesk(tx, submissionId, [answer]);
  });
}

export type Settled = {
  readonly submissionId: string;
  readonly revision: number;
  readonly pointKey: string;
  readonly state: Exclude<AnswerState, 'open'>;
  readonly note: string;
  readonly actor: Person;
  /** Granted with it, where a dispute of a finding is waived. */
  readonly waiver?: WaiverToGrant | undefined;
};

/**
 * What a reviewer makes of an answer; a waiver is granted in the same transaction.
 * @throws StoreRefusal `not-allowed-now` unless in review, `stale-revision`, `not-found` where nothing was answered
 */
export async function settleAnswer(db: Database, settling: Settled, at: Date): Promise<void> {
  const { submissionId, revision, pointKey, state, note, actor, waiver } = settling;
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const detail = { pointKey, state, note, ...(waiver ? { waiver: waiver.id, endsAt: waiver.endsAt } : {}) };
    const key = `point-settled:${revision}:${pointKey}:${crypto.randomUUID()}`;
    await appendEvent(tx, row, { submissionId, revision, type: 'point-settled', actor, detail, key, at });
    const settled = await tx
      .update(pointAnswer)
      .set({ state, note, settledById: actor.userId, settledByName: actor.name, settledAt: at })
      .where(pointIs(settling))
      .returning({ pointKey: pointAnswer.pointKey });
    if (settled.length === 0) throw new StoreRefusal('not-found', `nobody has answered ${pointKey}`);
    if (waiver) {
      await grantWaiver(tx, { waiver, row, actor, at });
      // What is waived was held against the seller in vain: the rule's record says so.
      await overturnFinding(tx, { submissionId, findingKey: waiver.findingKey, reason: note, at });
    }
  });
}

/** In the order in which they were given. */
export async function listAnswers(db: Database, submissionId: string): Promise<readonly AnswerRecord[]> {
  const rows = await db
    .select()
    .from(pointAnswer)
    .where(eq(pointAnswer.submissionId, submissionId))
    .orderBy(asc(pointAnswer.at), asc(pointAnswer.pointKey));
  return rows.map(
    ({ pointKey: key, answer, state, revision, byName, at, note, settledByName, settledAt }) => ({
      ...{ key, answer, state, revision, byName, at: at.toISOString() },
      settled: settledAt
        ? { note: note ?? '', byName: settledByName ?? '', at: settledAt.toISOString() }
        : null,
    }),
  );
}

/** What was handed in with an answer is opened by those who review it. */
export async function showFilesToDesk(
  tx: Database,
  submissionId: string,
  holders: readonly { readonly document?: FileRef | null | undefined }[],
): Promise<void> {
  const files = holders.flatMap(({ document }) =>
    document ? [{ sha256: document.sha256, submissionId }] : [],
  );
  if (files.length > 0) await tx.insert(submissionFile).values(files).onConflictDoNothing();
}
