import { draftSaved, saveDraftBody } from '../../domain/api/requests.ts';
import { readChanges } from '../draft-fields.ts';
import { findSubmission } from '../find-submission.ts';
import { refuseOrderFields } from '../order-fields.ts';
import { languageOf } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

export const saveDraft = defineRoute({
  method: 'patch',
  path: '/api/submissions/:id/draft',
  summary: { zh: '保存改动的字段，与别人的改动合并', en: 'Save changed fields, merged with others’ changes' },
  roles: ['seller'],
  params: submissionParams,
  body: saveDraftBody,
  answer: draftSaved,
  handle: async ({ me, params: { id }, body, request, parts: { store } }) => {
    const { formId } = await findSubmission(store, me, id);
    await refuseOrderFields(store, id, body.fields);
    const { revision, baseVersion } = body;
    const fields = await readChanges(store, body.fields, { me, formId, language: languageOf(request) });
    return store.submissions.saveDraft({ submissionId: id, revision, baseVersion, fields });
  },
});
