import { decideBody, decisionAnswer } from '../../domain/api/requests.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { remarksOf, requireJudged } from '../decision.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { decidingRoles, personOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

export const decideSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/decide',
  summary: {
    zh: '通过，或带【位置】意见驳回',
    en: 'Approve, or reject with remarks at 【locations】',
  },
  roles: decidingRoles,
  params: submissionParams,
  body: decideBody,
  answer: decisionAnswer,
  handle: async ({ me, params: { id }, body, parts: { store, desk } }) => {
    const found = await findSubmission(store, me, id);
    requireRevision(found, body.revision);
    if (found.revisions.at(-1)?.decision) throw new ApiProblem('already-decided');
    const remarks = remarksOf(body, formOf(found.formId));
    requireJudged(found, body);
    const { revision, verdict, reason } = body;
    return desk.decide(id, {
      ...{ revision, verdict, remarks },
      reviewer: personOf(me),
      ...(reason === undefined ? {} : { reason }),
    });
  },
});
