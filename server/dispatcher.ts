/** Starts reviews for what was handed in. What can't be started now stays in the outbox until it can. */
import type { Client } from '@temporalio/client';
import type { OutboxMessage } from '../store/outbox.ts';
import {
  type ReviewSubmissionInput,
  reviewSubmissionWorkflow,
  reviewsTaskQueue,
  revisionSubmitted,
  startAttributes,
  workflowIdOf,
} from '../workflows/messages.ts';
import { type Rounds, startRounds } from './rounds.ts';

export type Outbox = {
  readonly pending: (limit: number) => Promise<readonly OutboxMessage[]>;
  readonly markDone: (id: number) => Promise<void>;
};

export type DispatcherDeps = {
  readonly outbox: Outbox;
  readonly start: (message: OutboxMessage) => Promise<void>;
  readonly log: {
    warn: (facts: object, message: string) => void;
    info: (facts: object, message: string) => void;
  };
  /** How often the outbox is looked into when nobody calls; longer while nothing can be started. */
  readonly everyMs?: number;
};

export type Dispatcher = Rounds;

const batch = 20;
const patienceMs = 10_000;

export function startDispatcher({ outbox, start, log, everyMs = 1_000 }: DispatcherDeps): Dispatcher {
  async function deliver(message: OutboxMessage): Promise<void> {
    await start(message);
    await outbox.markDone(message.id);
  }

  async function round(): Promise<boolean> {
    const messages = await outbox.pending(batch);
    const outcomes = await Promise.allSettled(messages.map(deliver));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
    return messages.length === batch;
  }

  return startRounds({
    ...{ round, everyMs },
    onFailing: (error) => log.warn({ err: error }, 'reviews can not be started; what was handed in is kept'),
    onRecovered: () => log.info({}, 'reviews are started again'),
  });
}

/** Starts the review of a submission, or tells the one that runs of the new revision. Repeating it does no harm. */
export function startReviewWith(client: Client) {
  return async ({ submissionId, revision, payload }: OutboxMessage): Promise<void> => {
    const about = payload as Pick<ReviewSubmissionInput, 'formId' | 'sellerId' | 'site' | 'openedAt'>;
    const input: ReviewSubmissionInput = { submissionId, ...about };
    await client.withDeadline(Date.now() + patienceMs, () =>
      client.workflow.signalWithStart(reviewSubmissionWorkflow, {
        taskQueue: reviewsTaskQueue,
        workflowId: workflowIdOf(submissionId),
        args: [input],
        typedSearchAttributes: startAttributes(input, revision === 0 ? 'draft' : 'submitted'),
        signal: revisionSubmitted,
        signalArgs: [{ revision }],
      }),
    );
  };
}
