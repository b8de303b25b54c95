import type { ActivityDeps } from './deps.ts';
import { isBound } from './record-decision.ts';
import { type EventToRecord, type Recorded, recordStep } from './records.ts';
import { tell } from './tell.ts';

/** Writes down what a person or the clock did; of a deadline that nears or passes, those are told who can act. */
export function createRecordEvent(deps: ActivityDeps) {
  return async (event: EventToRecord): Promise<Recorded> => {
    const { submissionId, revision, type, reviewer, claimedUntil } = event;
    if (type === 'claimed' && reviewer && (await isBound(deps, { submissionId, revision, reviewer })))
      return { state: 'waiting-for-review', applied: false, at: new Date().toISOString(), isBound: true };
    const recorded = await recordStep(deps, event);
    // A claim that was written down before the worker died, and forgotten with it: the one who asks now has it.
    if (type === 'claimed' && !recorded.applied && recorded.state === 'in-review' && reviewer && claimedUntil)
      await deps.store.submissions.setClaim(submissionId, { by: reviewer, until: claimedUntil });
    if (type === 'reminded') await tell(deps, { submissionId, revision, kind: 'reminder', to: ['reviewer'] });
    if (type === 'escalated')
      await tell(deps, { submissionId, revision, kind: 'overdue', to: ['reviewer', 'operator'] });
    return recorded;
  };
}
