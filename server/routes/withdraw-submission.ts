import { z } from 'zod';
import { actBody } from '../../domain/api/requests.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { personOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const withdrawSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/withdraw',
  summary: { zh: '撤回正在等待的申请', en: 'Withdraw what waits for review' },
  roles: ['seller'],
  params: submissionParams,
  body: actBody,
  answer: z.object({ state: z.literal('withdrawn') }),
  handle: async ({ me, params: { id }, body: { revision }, parts: { store, desk } }) => {
    requireRevision(await findSubmission(store, me, id), revision);
    await desk.withdraw(id, { revision, seller: personOf(me) });
    return { state: 'withdrawn' };
  },
});
