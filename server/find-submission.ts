import type { Store } from '../store/open-store.ts';
import type { LoadedSubmission, SubmissionRecord } from '../store/submissions/shapes.ts';
import type { SignedIn } from './auth.ts';
import { formsAtDeskOf } from './permissions.ts';
import { ApiProblem } from './problem.ts';

/**
 * The submission, where this person may see it. What they may not see is not there for them: nobody learns which
 * numbers exist.
 * @throws ApiProblem `not-found`
 */
export async function findSubmission(store: Store, me: SignedIn, id: string): Promise<LoadedSubmission> {
  const found = await store.submissions.find(id);
  if (!found || !maySee(me, found)) throw new ApiProblem('not-found');
  return found;
}

/**
 * The same for an order's evidence; no other submission is one.
 * @throws ApiProblem `not-found`
 */
export async function findDelivery(store: Store, me: SignedIn, id: string): Promise<LoadedSubmission> {
  const found = await findSubmission(store, me, id);
  if (found.formId !== 'delivery-evidence') throw new ApiProblem('not-found');
  return found;
}

/** The same without its revisions, for what is asked every few seconds. */
export async function findSummary(store: Store, me: SignedIn, id: string): Promise<SubmissionRecord> {
  const found = await store.submissions.summary(id);
  if (!found || !maySee(me, found)) throw new ApiProblem('not-found');
  return found;
}

function maySee(me: SignedIn, { sellerId, formId, submittedAt }: SubmissionRecord): boolean {
  if (me.role === 'seller') return sellerId === me.sellerId;
  return submittedAt !== null && formsAtDeskOf(me.role).includes(formId);
}

/** @throws ApiProblem `stale-revision` where the act was meant for another one */
export function requireRevision({ revision: current }: LoadedSubmission, revision: number): void {
  if (revision !== current) throw new ApiProblem('stale-revision', { extra: { revision: current } });
}
