import type { ActivityDeps } from './deps.ts';
import { type DecisionRecorded, isBound, messageOf } from './record-decision.ts';
import { followingRefusals, keyOf, type PersonRef, type Recorded, type RevisionRef } from './records.ts';

export type ProposalAct = RevisionRef & {
  /** The second person. */
  readonly reviewer: PersonRef;
  readonly step: string;
};

/** The second reviewer confirms: what was proposed becomes the decision. */
export function createConfirmProposal(deps: ActivityDeps) {
  return async (act: ProposalAct & { readonly decidedAt: string }): Promise<DecisionRecorded> => {
    const { submissionId, revision, reviewer, step, decidedAt } = act;
    const proposal = await deps.store.desk.proposals.find(act);
    const { state } = await deps.store.submissions.load(submissionId);
    const standing = { state, applied: false, at: new Date().toISOString() };
    if (!proposal) return standing;
    if (await isBound(deps, act)) return { ...standing, isBound: true };
    const { verdict, remarks, reason, by } = proposal;
    const said = { submissionId, revision, verdict, remarks };
    return followingRefusals(deps, act, async () =>
      deps.store.submissions.recordDecision({
        ...{ ...said, by: 'reviewer', reviewer: { userId: by.id, name: by.name }, second: reviewer },
        ...{ key: keyOf(act, step), decidedAt, message: await messageOf(deps, said) },
        ...(reason === null ? {} : { reason }),
      }),
    );
  };
}

/** The second reviewer sends it back with a reason; it waits in the queue again. */
export function createReturnProposal(deps: ActivityDeps) {
  return async (act: ProposalAct & { readonly reason: string }): Promise<Recorded> => {
    const { step, ...returned } = act;
    return followingRefusals(deps, act, () =>
      deps.store.desk.proposals.return({ ...returned, key: keyOf(act, step) }),
    );
  };
}
