import { z } from 'zod';
import { previewBody } from '../../domain/api/requests.ts';
import { findSubmission } from '../find-submission.ts';
import { actorOf } from '../permissions.ts';
import { defineRoute, submissionParams } from './route.ts';

export const previewSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/preview',
  summary: { zh: '记下：这一版内容预览过', en: 'Remember that this very content was previewed' },
  roles: ['seller'],
  params: submissionParams,
  body: previewBody,
  answer: z.object({ previewedHash: z.string() }),
  handle: async ({ me, params: { id }, body: { revision, contentHash }, parts: { store } }) => {
    await findSubmission(store, me, id);
    await store.submissions.preview({ submissionId: id, revision, contentHash, actor: actorOf(me) });
    return { previewedHash: contentHash };
  },
});
