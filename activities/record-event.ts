import type { ActivityDeps } from './deps.ts';
import { type EventToRecord, type Recorded, recordStep } from './records.ts';
import { tell } from './tell.ts';

/** Writes down what a person or the clock did; of a deadline that nears or passes, those are told who can act. */
export function createRecordEvent(deps: ActivityDeps) {
  return async (event: EventToRecord): Promise<Recorded> => {
    const recorded = await recordStep(deps, event);
    const { submissionId, revision, type } = event;
    if (type === 'reminded') await tell(deps, { submissionId, revision, kind: 'reminder', to: ['reviewer'] });
    if (type === 'escalated')
      await tell(deps, { submissionId, revision, kind: 'overdue', to: ['reviewer', 'operator'] });
    return recorded;
  };
}
