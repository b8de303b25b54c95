/** Work on rule packs that goes on after the answer: dry runs, and the watch over rules that block. */
import { type Client, ScheduleAlreadyRunning, type ScheduleOptions } from '@temporalio/client';
import { dryRunPackWorkflow, reviewsTaskQueue, watchRulesWorkflow } from '../workflows/messages.ts';
import type { Log } from './log.ts';
import { DeskUnavailable } from './review-desk.ts';

export type PackWork = {
  /** @throws DeskUnavailable while nobody could run it */
  readonly startDryRun: (id: string) => Promise<void>;
};

const patienceMs = 10_000;

export function createPackWork(client: Client): PackWork {
  return {
    startDryRun: async (id) => {
      try {
        await client.withDeadline(Date.now() + patienceMs, () =>
          client.workflow.start(dryRunPackWorkflow, {
            ...{ taskQueue: reviewsTaskQueue, workflowId: `dry-run:${id}`, args: [{ id }] },
          }),
        );
      } catch (error) {
        throw new DeskUnavailable((error as Error).message);
      }
    },
  };
}

const watchId = 'shangjia:watch-rules';
const retryMs = 5_000;

/**
 * Has Temporal look after the rules every hour. Temporal may come up later than the server; the schedule is made once
 * for all servers. Returns what ends the attempts.
 */
export function keepRuleWatch(client: Client, log: Log): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const attempt = async (): Promise<void> => {
    try {
      await client.withDeadline(Date.now() + patienceMs, () => client.schedule.create(schedule));
    } catch (error) {
      if (error instanceof ScheduleAlreadyRunning || isStopped) return;
      log.debug({ err: error }, 'the watch over rules is not set up yet');
      timer = setTimeout(again, retryMs);
    }
  };
  const again = () => {
    running = attempt();
  };
  let running = attempt();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}

const schedule: ScheduleOptions = {
  scheduleId: watchId,
  spec: { intervals: [{ every: '1 hour' }] },
  policies: { overlap: 'SKIP', catchupWindow: '1 hour' },
  action: {
    ...{ type: 'startWorkflow', workflowType: watchRulesWorkflow, workflowId: watchId },
    ...{ taskQueue: reviewsTaskQueue, args: [] },
  },
};
