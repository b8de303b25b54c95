import { appealAnswer, appealBody } from '../../domain/api/delivery.ts';
import { minAppealLength } from '../../domain/appeal.ts';
import { findDelivery, requireRevision } from '../find-submission.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

export const appealSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/appeal',
  summary: {
    zh: '向运营申诉：被驳回 3 次，或超过 5 个工作日没有答复',
    en: 'Appeal to the operators: after three rejections, or more than 5 working days without an answer',
  },
  roles: ['seller'],
  params: submissionParams,
  body: appealBody,
  answer: appealAnswer,
  handle: async ({ me, params: { id }, body: { revision, reason }, parts: { store, desk } }) => {
    const found = await findDelivery(store, me, id);
    requireRevision(found, revision);
    if ([...reason.trim()].length < minAppealLength) throw new ApiProblem('appeal-too-short');
    const seller = { userId: me.id, name: me.name };
    const { state } = await desk.appeal(id, { revision, reason: reason.trim(), seller });
    return { state };
  },
});
