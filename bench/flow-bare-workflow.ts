/** A review without records, rules or policy: three local steps, two updates with one local step each. */
import * as workflow from '@temporalio/workflow';
import type { bareActivities } from './flow-bare-activities.ts';

const { doNothing } = workflow.proxyLocalActivities<typeof bareActivities>({
  startToCloseTimeout: '30 seconds',
});

export async function bareReview(): Promise<void> {
  let step: 'checking' | 'waiting' | 'claimed' | 'decided' = 'checking';
  workflow.setHandler(workflow.defineSignal('begin'), () => undefined);
  const refuseUnless = (wanted: typeof step) => () => {
    if (step !== wanted) throw workflow.ApplicationFailure.nonRetryable('not now', 'not-now');
  };
  workflow.setHandler(
    workflow.defineUpdate('claim'),
    async () => {
      await doNothing();
      step = 'claimed';
    },
    { validator: refuseUnless('waiting') },
  );
  workflow.setHandler(
    workflow.defineUpdate('decide'),
    async () => {
      await doNothing();
      step = 'decided';
    },
    { validator: refuseUnless('claimed') },
  );
  await doNothing();
  await doNothing();
  await doNothing();
  step = 'waiting';
  await workflow.condition(() => step === 'decided');
  await workflow.condition(workflow.allHandlersFinished);
}
