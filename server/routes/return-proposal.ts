import { z } from 'zod';
import { returnProposalBody } from '../../domain/api/desk.ts';
import { findSubmission } from '../find-submission.ts';
import { decidingRoles, personOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const returnProposal = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/return-proposal',
  summary: { zh: '第二位审核退回一个重大决定，写明理由', en: 'Send a grave decision back, with a reason' },
  roles: decidingRoles,
  params: submissionParams,
  body: returnProposalBody,
  answer: z.object({ returned: z.literal(true) }),
  handle: async ({ me, params: { id }, body: { revision, reason }, parts: { store, desk } }) => {
    await findSubmission(store, me, id);
    await desk.returnProposal(id, { revision, reason, reviewer: personOf(me) });
    return { returned: true };
  },
});
