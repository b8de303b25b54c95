import { actBody, claimAnswer } from '../../domain/api/requests.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { decidingRoles, personOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const claimSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/claim',
  summary: { zh: '领取；再次领取则延长', en: 'Claim for review; claiming again prolongs it' },
  roles: decidingRoles,
  params: submissionParams,
  body: actBody,
  answer: claimAnswer,
  handle: async ({ me, params: { id }, body: { revision }, parts: { store, desk } }) => {
    requireRevision(await findSubmission(store, me, id), revision);
    return desk.claim(id, { revision, reviewer: personOf(me) });
  },
});
