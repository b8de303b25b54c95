import { choosePageAnswer, choosePageBody } from '../../domain/api/delivery.ts';
import type { ReadScreenshot } from '../../domain/artifacts.ts';
import type { FileRef } from '../../domain/form.ts';
import { filesOf } from '../../rules/field-artifacts.ts';
import type { Store } from '../../store/open-store.ts';
import type { LoadedSubmission } from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';
import { findDelivery, requireRevision } from '../find-submission.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, fileParams, submissionParams } from './route.ts';

export const choosePage = defineRoute({
  method: 'put',
  path: '/api/submissions/:id/pages/:sha256',
  summary: {
    zh: '说明一张截图是哪一类：商家的更正，或项目组的认定',
    en: 'Say what a screenshot shows: its seller’s correction, or the project team’s word',
  },
  roles: ['seller', 'project-team'],
  params: submissionParams.extend(fileParams.shape),
  body: choosePageBody,
  answer: choosePageAnswer,
  handle: async ({ me, params: { id, sha256 }, body: { revision, choice }, parts: { store } }) => {
    const found = await findDelivery(store, me, id);
    requireRevision(found, revision);
    const { name } = requirePage(found, sha256);
    const side = requireSide(found, me);
    const machine = await machineWord(store, sha256);
    await store.deliveries.choose({
      ...{ submissionId: id, revision, sha256, name, side, choice, machine, actor: actorOf(me) },
    });
    return { choice };
  },
});

function requirePage({ revisions }: LoadedSubmission, sha256: string): FileRef {
  const page = filesOf(revisions.at(-1)?.fields.screenshots).find((file) => file.sha256 === sha256);
  if (!page) throw new ApiProblem('not-found');
  return page;
}

/** A seller says so before handing in, the project team while it has the claim. */
function requireSide({ state, claimedBy }: LoadedSubmission, me: SignedIn) {
  if (me.role === 'seller') {
    if (state !== 'draft') throw new ApiProblem('not-allowed-now', { extra: { state } });
    return 'seller';
  }
  if (claimedBy?.id !== me.id) throw new ApiProblem('not-claimed-by-you');
  return 'project-team';
}

async function machineWord(store: Store, sha256: string) {
  const read = (await store.facts.latest('screenshot', [sha256])).get(sha256) as ReadScreenshot | undefined;
  return read?.screenshot.readable ? read.screenshot.kind : null;
}
