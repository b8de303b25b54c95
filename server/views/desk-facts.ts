import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { Store } from '../../store/open-store.ts';
import type { LoadedSubmission } from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';
import { barredFrom } from '../queue-desk.ts';

type DeskFacts = Pick<SubmissionView, 'passed' | 'proposal' | 'barred'>;

/** What the desk knows besides: what was let pass before, what waits for a second person, who may not take it. */
export async function deskFactsOf(store: Store, me: SignedIn, found: LoadedSubmission): Promise<DeskFacts> {
  const handedIn = found.revisions.findLast(({ submittedAt }) => submittedAt !== null);
  const revision = handedIn?.revision ?? found.revision;
  const { passed, passedFields } = await store.desk.held(found, revision);
  const proposal = found.proposedBy
    ? await store.desk.proposals.find({ submissionId: found.id, revision })
    : undefined;
  const barred = barredFrom(found, me, await store.desk.bindings.sellersOf(me.id));
  return {
    passed: { fields: [...passedFields], findings: [...passed] },
    proposal: proposal ? { ...proposal, remarks: [...proposal.remarks] as never } : null,
    ...(barred ? { barred } : {}),
  };
}
