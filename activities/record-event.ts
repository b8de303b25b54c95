import type { ActivityDeps } from './deps.ts';
import { type EventToRecord, type Recorded, recordStep } from './records.ts';

/** Writes down what a person or the clock did. */
export function createRecordEvent(deps: ActivityDeps) {
  return (event: EventToRecord): Promise<Recorded> => recordStep(deps, event);
}
