import { settlePairAnswer, settlePairBody } from '../../domain/api/delivery.ts';
import { findDelivery, requireRevision } from '../find-submission.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, fileParams, submissionParams } from './route.ts';

export const settlePair = defineRoute({
  method: 'put',
  path: '/api/submissions/:id/pairs/:sha256/:other',
  summary: {
    zh: '认定两张截图不是重复；以后这一对不再提示',
    en: 'Say that two screenshots are no duplicate; remembered for the pair',
  },
  roles: ['project-team'],
  params: submissionParams.extend({ ...fileParams.shape, other: fileParams.shape.sha256 }),
  body: settlePairBody,
  answer: settlePairAnswer,
  handle: async ({
    me,
    params: { id, sha256, other },
    body: { revision, isDismissed },
    parts: { store },
  }) => {
    const found = await findDelivery(store, me, id);
    requireRevision(found, revision);
    const pairs = await store.deliveries.pairs(id, [sha256]);
    if (!pairs.some((pair) => pair.other.sha256 === other)) throw new ApiProblem('not-found');
    if (found.claimedBy?.id !== me.id) throw new ApiProblem('not-claimed-by-you');
    await store.deliveries.settlePair({
      ...{ submissionId: id, revision, sha256, other, isDismissed, actor: actorOf(me) },
    });
    return { isDismissed };
  },
});
