import { answerAppealAnswer, answerAppealBody } from '../../domain/api/delivery.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { remarksOf } from '../decision.ts';
import { findDelivery, requireRevision } from '../find-submission.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

export const answerAppeal = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/appeal/answer',
  summary: {
    zh: '答复申诉：交回项目组，或由运营决定',
    en: 'Answer an appeal: back to the project team, or decided by the operator',
  },
  roles: ['operator'],
  params: submissionParams,
  body: answerAppealBody,
  answer: answerAppealAnswer,
  handle: async ({ me, params: { id }, body: { revision, answer, note, text }, parts: { store, desk } }) => {
    const found = await findDelivery(store, me, id);
    requireRevision(found, revision);
    const form = formOf(found.formId);
    // What is rejected already has its remarks; what waits needs them now.
    const needsRemarks = answer === 'rejected' && found.state !== 'rejected';
    if (text && !needsRemarks) throw new ApiProblem('remarks-not-wanted');
    const remarks = needsRemarks
      ? remarksOf({ revision, verdict: 'rejected', remarks: [], text: text ?? '' }, form)
      : [];
    const operator = { userId: me.id, name: me.name };
    return desk.answerAppeal(id, { revision, answer, note, remarks, operator });
  },
});
