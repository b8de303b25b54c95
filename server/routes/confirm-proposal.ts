import { actBody, decisionAnswer } from '../../domain/api/requests.ts';
import { findSubmission } from '../find-submission.ts';
import { decidingRoles, personOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const confirmProposal = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/confirm-proposal',
  summary: { zh: '第二位审核确认一个重大决定', en: 'Confirm a grave decision as the second reviewer' },
  roles: decidingRoles,
  params: submissionParams,
  body: actBody,
  answer: decisionAnswer,
  handle: async ({ me, params: { id }, body: { revision }, parts: { store, desk } }) => {
    await findSubmission(store, me, id);
    return desk.confirm(id, { revision, reviewer: personOf(me) });
  },
});
