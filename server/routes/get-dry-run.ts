import { z } from 'zod';
import { dryRunSchema } from '../../domain/api/packs.ts';
import { hashOfPack, viewDryRun } from '../pack-desk.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const dryRunParams = z.object({ id: z.uuid() });

export const getDryRun = defineRoute({
  method: 'get',
  path: '/api/dry-runs/:id',
  summary: { zh: '试跑的进度和结果', en: 'How far a dry run is, and what it shows' },
  roles: ['operator'],
  params: dryRunParams,
  answer: dryRunSchema,
  handle: async ({ params: { id }, parts: { store } }) => {
    const run = await store.dryRuns.find(id);
    if (!run) throw new ApiProblem('not-found');
    const draft = await store.packs.draft(run.site);
    return viewDryRun(run, draft ? hashOfPack(draft.pack) : '');
  },
});
