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

export type Dispatcher = {
  /** Something was put into the outbox. */
  readonly wake: () => void;
  /** Resolves when nothing is under way any more. */
  readonly stop: () => Promise<void>;
};

const batch = 20;
const longestPauseMs = 10_000;
const patienceMs = 10_000;

export function startDispatcher({ outbox, start, log, everyMs = 1_000 }: DispatcherDeps): Dispatcher {
  let isStopped = false;
  let isFailing = false;
  let pauseMs = everyMs;
  let wake = () => {};

  async function deliver(message: OutboxMessage): Promise<void> {
    await start(message);
    await outbox.markDone(message.id);
  }

  /** Whether there may be more at once. */
  async function round(): Promise<boolean> {
    const messages = await outbox.pending(batch);
    const outcomes = await Promise.allSettled(messages.map(deliver));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
    return messages.length === batch;
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        const hasMore = await round();
        if (isFailing) log.info({}, 'reviews are started again');
        isFailing = false;
        pauseMs = hasMore ? 0 : everyMs;
      } catch (error) {
        if (!isFailing) log.warn({ err: error }, 'reviews can not be started; what was handed in is kept');
        isFailing = true;
        pauseMs = Math.min(Math.max(pauseMs, 250) * 2, longestPauseMs);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, isStopped ? 0 : pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const running = run();
  const stop = () => {
    isStopped = true;
    wake();
    return running;
  };
  return { wake: () => wake(), stop };
}

/** Starts the review of a submission, or tells the one that runs of the new revision. Repeating it does no harm. */
export function startReviewWith(client: Client) {
  return async ({ submissionId, revision, payload }: OutboxMessage): Promise<void> => {
    const about = payload as Pick<ReviewSubmissionInput, 'formId' | 'sellerId' | 'site'>;
    const input: ReviewSubmissionInput = { submissionId, ...about };
    await client.withDeadline(Date.now() + patienceMs, () =>
      client.workflow.signalWithStart(reviewSubmissionWorkflow, {
        taskQueue: reviewsTaskQueue,
        workflowId: workflowIdOf(submissionId),
        args: [input],
        typedSearchAttributes: startAttributes(input),
        signal: revisionSubmitted,
        signalArgs: [{ revision }],
      }),
    );
  };
}
