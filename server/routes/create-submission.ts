import { z } from 'zod';
import { createSubmissionBody } from '../../domain/api/requests.ts';
import { fieldsToCopy } from '../../domain/copy-fields.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import type { SignedIn } from '../auth.ts';
import { findSubmission } from '../find-submission.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import type { ServerParts } from '../server-parts.ts';
import { defineRoute } from './route.ts';

type Wanted = z.output<typeof createSubmissionBody>;

export const createSubmission = defineRoute({
  method: 'post',
  path: '/api/submissions',
  summary: { zh: '新建草稿', en: 'Start a draft' },
  roles: ['seller'],
  body: createSubmissionBody,
  status: 201,
  answer: z.object({ id: z.string() }),
  handle: async ({ me, body, parts }) => {
    if (me.sellerId === null) throw new ApiProblem('not-allowed');
    if (body.formId === 'delivery-evidence') throw new ApiProblem('order-needed');
    const fields = await copied(parts, me, body);
    const { sellerId } = me;
    return {
      id: await parts.store.submissions.create({
        ...{ formId: body.formId, sellerId, fields },
        actor: actorOf(me),
      }),
    };
  },
});

async function copied({ store }: ServerParts, me: SignedIn, { formId, copyFrom }: Wanted) {
  if (copyFrom === undefined) return {};
  const { revisions } = await findSubmission(store, me, copyFrom);
  return fieldsToCopy(formOf(formId), revisions.at(-1)?.fields ?? {});
}
