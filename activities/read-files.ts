import { Context } from '@temporalio/activity';
import type { ActivityDeps } from './deps.ts';
import { isUnread, readingsOf, readReading } from './file-reading.ts';
import { loadRevision, type RevisionRef } from './records.ts';

/** Reads what no reader has read before. Begun again, it goes on where it was cut off. */
export function createReadFiles(deps: ActivityDeps) {
  return async (ref: RevisionRef): Promise<void> => {
    const revision = await loadRevision(deps, ref);
    const failures: unknown[] = [];
    for (const reading of (await readingsOf(deps, revision)).filter(isUnread)) {
      Context.current().cancellationSignal.throwIfAborted();
      Context.current().heartbeat(reading.file.sha256);
      await readReading(deps, reading).catch((error) => failures.push(error));
    }
    // One file that fails keeps none of the others from being read; the retry has only this one left.
    if (failures.length > 0) throw failures[0];
  };
}
