import { z } from 'zod';
import { judgeFindingBody } from '../../domain/api/requests.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { actorOf, decidingRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

export const judgeFinding = defineRoute({
  method: 'put',
  path: '/api/submissions/:id/findings/:key',
  summary: { zh: '接受、忽略或重开一处发现', en: 'Accept, dismiss or reopen a finding' },
  roles: decidingRoles,
  params: submissionParams.extend({ key: z.string().min(1).max(200) }),
  body: judgeFindingBody,
  answer: z.object({ findingKey: z.string(), state: z.enum(['accepted', 'dismissed', 'open']) }),
  handle: async ({ me, params: { id, key }, body, parts: { store } }) => {
    const found = await findSubmission(store, me, id);
    requireRevision(found, body.revision);
    const { findings = [] } = found.revisions.at(-1)?.report ?? {};
    if (!findings.some((finding) => finding.key === key)) throw new ApiProblem('not-found');
    if (found.claimedBy?.id !== me.id) throw new ApiProblem('not-claimed-by-you');
    await store.submissions.judgeFinding({
      ...{ submissionId: id, revision: body.revision, findingKey: key, state: body.state },
      ...(body.reason === undefined ? {} : { reason: body.reason }),
      ...(body.text === undefined ? {} : { text: body.text }),
      actor: actorOf(me),
    });
    return { findingKey: key, state: body.state };
  },
});
