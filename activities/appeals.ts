import type { AppealAnswer } from '../domain/appeal.ts';
import type { Remark } from '../domain/remark.ts';
import type { SubmissionState } from '../domain/submission.ts';
import { StoreRefusal } from '../store/store-error.ts';
import type { ActivityDeps } from './deps.ts';
import type { PersonRef, RevisionRef } from './records.ts';
import { tell } from './tell.ts';

export type AppealToFile = RevisionRef & {
  readonly reason: string;
  readonly seller: PersonRef;
  /** ISO, as the workflow counts time. */
  readonly at: string;
};
type Refused = 'appeal-too-early' | 'stale-revision' | 'not-pending';
export type FiledAppeal =
  | { readonly outcome: 'appealed'; readonly state: SubmissionState }
  | { readonly outcome: Refused };

/** Writes the appeal down, once a revision, and tells the operators. */
export function createFileAppeal(deps: ActivityDeps) {
  return async (made: AppealToFile): Promise<FiledAppeal> => {
    const { submissionId, revision, reason, seller, at } = made;
    const actor = { kind: 'person', role: 'seller', ...seller } as const;
    const filed = await orRefusal(() =>
      deps.store.deliveries.appeal({ submissionId, revision, reason, actor }, new Date(at)),
    );
    if (typeof filed === 'string') return { outcome: filed };
    if (filed.outcome === 'too-early') return { outcome: 'appeal-too-early' };
    await tell(deps, { submissionId, revision, kind: 'appeal', to: ['operator'] });
    return { outcome: 'appealed', state: filed.recorded.state };
  };
}

export type AppealAnswerToGive = RevisionRef & {
  readonly answer: AppealAnswer;
  readonly note: string;
  readonly remarks: readonly Remark[];
  readonly operator: PersonRef;
  /** ISO. */
  readonly at: string;
};
export type AnsweredAppeal =
  | { readonly outcome: 'answered'; readonly state: SubmissionState; readonly revision: number }
  | { readonly outcome: Refused };

/** Carries out what an operator made of it, and tells the seller and, where it is theirs again, the project team. */
export function createAnswerAppeal(deps: ActivityDeps) {
  return async (made: AppealAnswerToGive): Promise<AnsweredAppeal> => {
    const { submissionId, revision, answer, note, remarks, operator, at } = made;
    const actor = { kind: 'person', role: 'operator', ...operator } as const;
    const answered = await orRefusal(() =>
      deps.store.deliveries.answerAppeal(
        { submissionId, revision, answer, note, remarks, actor },
        new Date(at),
      ),
    );
    if (typeof answered === 'string') return { outcome: answered };
    const about = { submissionId, revision, kind: `appeal-${answer}`, note } as const;
    await tell(deps, { ...about, to: 'seller', remarks });
    await tell(deps, { ...about, to: ['project-team'] });
    return { outcome: 'answered', state: answered.state, revision: answered.revision };
  };
}

/** The log moved on meanwhile: that is an answer, no failure. */
async function orRefusal<Result>(act: () => Promise<Result>): Promise<Result | Refused> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return error.code === 'stale-revision' ? 'stale-revision' : 'not-pending';
  }
}
