import { pointsAnswer } from '../../domain/api/points.ts';
import { findSubmission } from '../find-submission.ts';
import { everyRole } from '../permissions.ts';
import { pointsFor } from '../views/points-view.ts';
import { defineRoute, submissionParams } from './route.ts';

export const listPoints = defineRoute({
  method: 'get',
  path: '/api/submissions/:id/points',
  summary: {
    zh: '逐条的异议、证明和对话',
    en: 'Disputes, proofs and threads, by finding and remark',
  },
  roles: everyRole,
  params: submissionParams,
  answer: pointsAnswer,
  handle: async ({ me, params: { id }, parts: { store } }) => {
    await findSubmission(store, me, id);
    return { points: await pointsFor(store, id, me) };
  },
});
