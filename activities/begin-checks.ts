import type { ActivityDeps } from './deps.ts';
import { isUnread, readingsOf } from './file-reading.ts';
import { loadRevision, type Recorded, type RevisionRef, recordStep } from './records.ts';

export type BegunChecks = Recorded & {
  /** Whether a picture or document was not read yet; what was read at its upload is not read again. */
  readonly hasUnreadFiles: boolean;
};

export function createBeginChecks(deps: ActivityDeps) {
  return async (ref: RevisionRef): Promise<BegunChecks> => {
    const revision = await loadRevision(deps, ref);
    const recorded = await recordStep(deps, { ...ref, type: 'checks-started', step: 'checks-started' });
    const readings = await readingsOf(deps, revision);
    return { ...recorded, hasUnreadFiles: readings.some(isUnread) };
  };
}
