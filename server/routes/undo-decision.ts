import { actBody, claimAnswer } from '../../domain/api/requests.ts';
import { findSubmission } from '../find-submission.ts';
import { decidingRoles, personOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const undoDecision = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/undo',
  summary: {
    zh: '撤销刚做的决定；还没有通知商家时可以',
    en: 'Take a decision back, as long as nobody was told',
  },
  roles: decidingRoles,
  params: submissionParams,
  body: actBody,
  answer: claimAnswer,
  handle: async ({ me, params: { id }, body: { revision }, parts: { store, desk } }) => {
    await findSubmission(store, me, id);
    return desk.undo(id, { revision, reviewer: personOf(me) });
  },
});
