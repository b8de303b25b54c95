import { z } from 'zod';
import { createSubmissionBody } from '../../domain/api/requests.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { readFields } from '../../domain/read-fields.ts';
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
    const fields = await fieldsToCopy(parts, me, body);
    const { sellerId } = me;
    return {
      id: await parts.store.submissions.create({
        ...{ formId: body.formId, sellerId, fields },
        actor: actorOf(me),
      }),
    };
  },
});

/** Into another form only what it knows is taken along; an agreement is ticked anew each time. */
async function fieldsToCopy({ store }: ServerParts, me: SignedIn, { formId, copyFrom }: Wanted) {
  if (copyFrom === undefined) return {};
  const { revisions } = await findSubmission(store, me, copyFrom);
  const form = formOf(formId);
  const { fields } = readFields(form, revisions.at(-1)?.fields ?? {});
  const agreements = form.sections.flatMap((section) =>
    section.fields.filter(({ type }) => type === 'agreement').map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !agreements.includes(key)));
}
