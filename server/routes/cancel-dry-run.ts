import { z } from 'zod';
import { dryRunParams } from './get-dry-run.ts';
import { defineRoute } from './route.ts';

export const cancelDryRun = defineRoute({
  method: 'post',
  path: '/api/dry-runs/:id/cancel',
  summary: { zh: '停止试跑', en: 'Stop a dry run' },
  roles: ['operator'],
  params: dryRunParams,
  answer: z.object({ id: z.string() }),
  handle: async ({ params: { id }, parts: { store } }) => {
    await store.dryRuns.cancel(id);
    return { id };
  },
});
