import { isPending } from '../domain/submission.ts';
import { StoreRefusal } from '../store/store-error.ts';
import type { ActivityDeps } from './deps.ts';
import { tell } from './tell.ts';

/** `day` names the reminder: the same one is given once. */
export type OpenReminder = { readonly submissionId: string; readonly day: string };

/** Reminds whoever has the order that its delivery is still not proved. */
export function createRemindOpen(deps: ActivityDeps) {
  return async ({ submissionId, day }: OpenReminder): Promise<void> => {
    const found = await deps.store.submissions.summary(submissionId);
    if (!found || found.state === 'approved') return;
    const { revision, state } = found;
    const step = `still-open:${day}`;
    try {
      await deps.store.submissions.record({
        ...({ submissionId, revision, type: 'still-open', actor: { kind: 'system' } } as const),
        key: step,
      });
    } catch (error) {
      // It moved on in this very moment: next week's reminder will find it where it is then.
      if (!(error instanceof StoreRefusal)) throw error;
      return;
    }
    const about = { submissionId, revision, kind: 'still-open', step } as const;
    await tell(deps, { ...about, to: 'seller' });
    if (isPending(state)) await tell(deps, { ...about, to: ['project-team'] });
  };
}
