import { submissionViewSchema } from '../../domain/api/shapes.ts';
import { findSubmission } from '../find-submission.ts';
import { everyRole } from '../permissions.ts';
import { deskFactsOf } from '../views/desk-facts.ts';
import { toSubmissionView } from '../views/submission-view.ts';
import { defineRoute, submissionParams } from './route.ts';

export const getSubmission = defineRoute({
  method: 'get',
  path: '/api/submissions/:id',
  summary: { zh: '一份申请的全部版本、意见和经过', en: 'A submission: revisions, remarks and what happened' },
  roles: everyRole,
  params: submissionParams,
  answer: submissionViewSchema,
  handle: async ({ me, params: { id }, parts: { store } }) => {
    const found = await findSubmission(store, me, id);
    const view = toSubmissionView(found, await store.events.list(id), me);
    return me.role === 'seller' ? view : { ...view, ...(await deskFactsOf(store, me, found)) };
  },
});
