/** Appeals: a seller's to the operators, and what an operator makes of it. */
import { and, desc, eq, isNull, notInArray } from 'drizzle-orm';
import { type AppealAnswer, type AppealCause, appealCause } from '../../domain/appeal.ts';
import type { Remark, RemarkAnswer } from '../../domain/remark.ts';
import type { Actor } from '../../domain/role.ts';
import type { SubmissionState } from '../../domain/submission.ts';
import type { Database } from '../database.ts';
import { appeal, seller, submission, submissionRevision } from '../schema/index.ts';
import { recordDecision } from '../submissions/decide.ts';
import { requireSubmission } from '../submissions/load.ts';
import { appendEvent, lockSubmission } from '../submissions/record.ts';
import { revisionIs } from '../submissions/save-draft.ts';
import type { LoadedSubmission, Recorded } from '../submissions/shapes.ts';
import { startRevision, submitRevision } from '../submissions/submit.ts';

type Person = Actor & { readonly kind: 'person' };

export type AppealRecord = {
  readonly revision: number;
  readonly cause: AppealCause;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly answer: AppealAnswer | null;
  readonly note: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
};

export type AppealToFile = {
  readonly submissionId: string;
  readonly revision: number;
  readonly reason: string;
  readonly actor: Person;
};

/** `too-early` where there is no ground yet; `appealed` again for the same revision changes nothing. */
export type Filed = { readonly outcome: 'appealed' | 'too-early'; readonly recorded: Recorded };

/** @throws StoreRefusal `stale-revision`, `not-allowed-now` */
export function fileAppeal(db: Database, filed: AppealToFile, at: Date): Promise<Filed> {
  const { submissionId, revision, reason, actor } = filed;
  return db.transaction(async (tx): Promise<Filed> => {
    const row = await lockSubmission(tx, submissionId);
    const found = await requireSubmission(tx, submissionId);
    const here: Recorded = { state: row.state, at: at.toISOString(), applied: false };
    const [known] = await tx
      .select({ at: appeal.at })
      .from(appeal)
      .where(and(eq(appeal.submissionId, submissionId), eq(appeal.revision, revision)));
    if (known) return { outcome: 'appealed', recorded: here };
    const cause = appealCause({ ...found, rejections: rejectionsOf(found) }, at);
    if (!cause) return { outcome: 'too-early', recorded: here };
    const [detail, key] = [{ cause, reason }, `appealed:${revision}`];
    const event = { submissionId, revision, type: 'appealed', actor, detail, key, at } as const;
    const recorded = await appendEvent(tx, row, event);
    await tx.insert(appeal).values({ submissionId, revision, cause, reason, byName: actor.name, at });
    return { outcome: 'appealed', recorded };
  });
}

export function rejectionsOf({ revisions }: Pick<LoadedSubmission, 'revisions'>): number {
  return revisions.filter(({ decision }) => decision?.verdict === 'rejected').length;
}

export type AnswerToGive = {
  readonly submissionId: string;
  readonly revision: number;
  readonly answer: AppealAnswer;
  readonly note: string;
  /** Of a rejection that an operator decides. */
  readonly remarks: readonly Remark[];
  readonly actor: Person;
};

export type Answered = Recorded & {
  /** The revision that the submission is at afterwards. */
  readonly revision: number;
};

/**
 * Answers the open appeal of that revision. A rejected one that goes back or is approved gets a new revision of the same
 * content, since each revision has one decision for ever. Answered before, nothing happens.
 * @throws StoreRefusal `stale-revision`, `not-allowed-now`
 */
export function answerAppeal(db: Database, given: AnswerToGive, at: Date): Promise<Answered> {
  const { submissionId, revision, answer, note, actor } = given;
  return db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const [open] = await tx
      .select()
      .from(appeal)
      .where(
        and(eq(appeal.submissionId, submissionId), eq(appeal.revision, revision), isNull(appeal.answeredAt)),
      );
    if (!open) return { state: row.state, revision: row.revision, at: at.toISOString(), applied: false };
    const key = `appeal-answered:${revision}`;
    await appendEvent(tx, row, {
      ...({ submissionId, revision, type: 'appeal-answered', actor, key, at } as const),
      detail: { answer, note },
    });
    await tx
      .update(appeal)
      .set({ answer, note, answeredByName: actor.name, answeredAt: at })
      .where(eq(appeal.id, open.id));
    await carryOut(tx, given, { wasRejected: row.state === 'rejected', reason: open.reason, at });
    const { state, revision: current } = await lockSubmission(tx, submissionId);
    return { state, revision: current, at: at.toISOString(), applied: true };
  });
}

type Ground = { readonly wasRejected: boolean; readonly reason: string; readonly at: Date };

async function carryOut(tx: Database, given: AnswerToGive, ground: Ground): Promise<void> {
  if (given.answer === 'upheld') {
    if (ground.wasRejected) await handInAgain(tx, given, ground);
    return;
  }
  if (given.answer === 'rejected' && ground.wasRejected) return;
  const revision = ground.wasRejected ? await handInAgain(tx, given, ground) : given.revision;
  await decideAs(tx, { ...given, revision }, ground.at);
}

/** The same content as the next revision, with the appeal standing as the dispute of every remark. */
async function handInAgain(tx: Database, given: AnswerToGive, { reason, at }: Ground): Promise<number> {
  const { submissionId, revision, actor } = given;
  const next = revision + 1;
  await startRevision(tx, { submissionId, revision, actor }, at);
  const { revisions } = await requireSubmission(tx, submissionId);
  const rejected = revisions.find((one) => one.revision === revision);
  const contentHash = revisions.at(-1)?.contentHash ?? '';
  await tx
    .update(submissionRevision)
    .set({ previewedHash: contentHash })
    .where(revisionIs(submissionId, next));
  const answers = (rejected?.decision?.remarks ?? []).map(
    ({ id }): RemarkAnswer => ({ remarkId: id, kind: 'disputed', reason }),
  );
  const report = rejected?.report ?? { pack: '', findings: [], results: [] };
  await submitRevision(tx, { submissionId, revision: next, contentHash, answers, report, actor }, at);
  return next;
}

/** The operator takes it, wherever it stands, and decides. */
async function decideAs(tx: Database, given: AnswerToGive, at: Date): Promise<void> {
  const { submissionId, revision, answer, actor, note, remarks } = given;
  const append = async (type: 'checks-finished' | 'released' | 'claimed') => {
    const row = await lockSubmission(tx, submissionId);
    const key = `appeal:${revision}:${type}`;
    await appendEvent(tx, row, { submissionId, revision, type, actor, key, at });
  };
  const { state } = await lockSubmission(tx, submissionId);
  if (state === 'submitted' || state === 'checking') await append('checks-finished');
  if (state === 'in-review') await append('released');
  await append('claimed');
  await recordDecision(tx, {
    ...{ submissionId, revision, verdict: answer === 'approved' ? 'approved' : 'rejected', by: 'reviewer' },
    ...{ reviewer: { userId: actor.userId, name: actor.name }, reason: note, remarks },
    ...{ key: `${revision}:decision`, decidedAt: at.toISOString() },
  });
}

/** Newest first. */
export async function appealsOf(db: Database, submissionId: string): Promise<readonly AppealRecord[]> {
  const rows = await db
    .select()
    .from(appeal)
    .where(eq(appeal.submissionId, submissionId))
    .orderBy(desc(appeal.id));
  return rows.map(({ revision, cause, reason, byName, at, answer, note, answeredByName, answeredAt }) => ({
    ...{ revision, cause, reason, by: byName, at: at.toISOString(), answer, note },
    ...{ answeredBy: answeredByName, answeredAt: answeredAt?.toISOString() ?? null },
  }));
}

export type OpenAppeal = Pick<AppealRecord, 'revision' | 'cause' | 'reason' | 'at'> & {
  readonly submissionId: string;
  readonly title: string;
  readonly sellerName: string;
  readonly state: SubmissionState;
};

/**
 * Appeals that wait for an answer, oldest first; at most 200. One whose seller has begun the next revision, or whose
 * submission is over, waits no more.
 */
export async function openAppeals(db: Database): Promise<readonly OpenAppeal[]> {
  const rows = await db
    .select({ appeal, title: submission.title, state: submission.state, sellerName: seller.name })
    .from(appeal)
    .innerJoin(
      submission,
      and(eq(submission.id, appeal.submissionId), eq(submission.revision, appeal.revision)),
    )
    .innerJoin(seller, eq(seller.id, submission.sellerId))
    .where(and(isNull(appeal.answeredAt), notInArray(submission.state, ['approved', 'withdrawn'])))
    .orderBy(appeal.id)
    .limit(200);
  return rows.map(({ appeal: { submissionId, revision, cause, reason, at }, title, state, sellerName }) => ({
    ...{ submissionId, revision, cause, reason, at: at.toISOString(), title, state, sellerName },
  }));
}
