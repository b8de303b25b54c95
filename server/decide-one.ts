import type { z } from 'zod';
import type { decideBody } from '../domain/api/requests.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { DecisionAnswer } from '../workflows/messages.ts';
import type { SignedIn } from './auth.ts';
import { remarksOf, requireJudged } from './decision.ts';
import { findSubmission, requireRevision } from './find-submission.ts';
import { personOf } from './permissions.ts';
import { ApiProblem } from './problem.ts';
import type { ServerParts } from './server-parts.ts';

type Wanted = { readonly id: string; readonly body: z.output<typeof decideBody> };

/** One decision of one person, checked whole before the review is asked. */
export async function decideOne(
  { store, desk }: Pick<ServerParts, 'store' | 'desk'>,
  me: SignedIn,
  { id, body }: Wanted,
): Promise<DecisionAnswer> {
  const found = await findSubmission(store, me, id);
  requireRevision(found, body.revision);
  if (found.revisions.at(-1)?.decision) throw new ApiProblem('already-decided');
  const remarks = remarksOf(body, formOf(found.formId));
  const { findings } = await store.desk.held(found, body.revision);
  requireJudged(found, body, findings);
  const { revision, verdict, reason } = body;
  return desk.decide(id, {
    ...{ revision, verdict, remarks },
    reviewer: personOf(me),
    ...(reason === undefined ? {} : { reason }),
  });
}
