import { z } from 'zod';
import { actBody } from '../../domain/api/requests.ts';
import { submissionStates } from '../../domain/submission.ts';
import { findSubmission } from '../find-submission.ts';
import { actorOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const reviseSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/revise',
  summary: { zh: '驳回或撤回后开始下一版', en: 'Start the next revision after a rejection or withdrawal' },
  roles: ['seller'],
  params: submissionParams,
  body: actBody,
  answer: z.object({ state: z.enum(submissionStates), revision: z.number().int() }),
  handle: async ({ me, params: { id }, body: { revision }, parts: { store } }) => {
    await findSubmission(store, me, id);
    const { state } = await store.submissions.startRevision({
      ...{ submissionId: id, revision, actor: actorOf(me) },
    });
    return { state, revision: revision + 1 };
  },
});
