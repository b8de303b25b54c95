import { decideBody, decisionAnswer } from '../../domain/api/requests.ts';
import { decideOne } from '../decide-one.ts';
import { decidingRoles } from '../permissions.ts';
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
  handle: ({ me, params: { id }, body, parts }) => decideOne(parts, me, { id, body }),
});
