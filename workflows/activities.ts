import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities, PackActivities, ReadingActivities } from '../activities/index.ts';
import { readingTaskQueue } from './messages.ts';

/**
 * Short steps on the records, run where the workflow runs: an entry in its history instead of six. They are tried until
 * they succeed, so a database that is away for an hour costs an hour and no submission.
 */
export const steps = proxyLocalActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
  localRetryThreshold: '10 seconds',
});

/** Pictures and documents, on workers of their own. What can't be read in time is left to a person. */
export const reading = proxyActivities<ReadingActivities>({
  taskQueue: readingTaskQueue,
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '2 minutes',
  scheduleToCloseTimeout: '2 hours',
  retry: { initialInterval: '1 second', backoffCoefficient: 3, maximumAttempts: 4 },
});

/** Work on rule packs: long, with all its progress in the records. A worker that dies is noticed by its silence. */
export const packs = proxyActivities<PackActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '1 minute',
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 2,
    maximumInterval: '1 minute',
    maximumAttempts: 20,
  },
});
