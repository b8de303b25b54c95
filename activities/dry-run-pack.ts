import { Context } from '@temporalio/activity';
import type { ActivityDeps } from './deps.ts';
import { runDryRun } from './dry-run/run-dry-run.ts';

export type DryRunRef = { readonly id: string };

/** Judges past submissions under a draft; begun again after a crash, it goes on where it was written down. */
export function createDryRunPack({ store }: ActivityDeps) {
  return async ({ id }: DryRunRef): Promise<void> => {
    const { heartbeat, cancellationSignal } = Context.current();
    await runDryRun(store, id, () => {
      cancellationSignal.throwIfAborted();
      heartbeat(id);
    });
  };
}
