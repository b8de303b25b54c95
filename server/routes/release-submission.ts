import { z } from 'zod';
import { actBody } from '../../domain/api/requests.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { decidingRoles, personOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const releaseSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/release',
  summary: { zh: '放回队列', en: 'Give a claim back' },
  roles: decidingRoles,
  params: submissionParams,
  body: actBody,
  answer: z.object({ state: z.literal('waiting-for-review') }),
  handle: async ({ me, params: { id }, body: { revision }, parts: { store, desk } }) => {
    requireRevision(await findSubmission(store, me, id), revision);
    await desk.release(id, { revision, reviewer: personOf(me) });
    return { state: 'waiting-for-review' };
  },
});
