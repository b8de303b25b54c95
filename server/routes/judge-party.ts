import { z } from 'zod';
import { judgePartyBody, partyName, partyVerdictSchema } from '../../domain/api/acceptance.ts';
import { findSubmission, requireRevision } from '../find-submission.ts';
import { verdictsOf } from '../party-verdicts.ts';
import { actorOf, decidingRoles } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute, submissionParams } from './route.ts';

export const judgeParty = defineRoute({
  method: 'post',
  path: '/api/submissions/:id/parties/:party',
  summary: {
    zh: '确认或更正验收单上一方的签署',
    en: 'Confirm or correct the signature of one party of an acceptance form',
  },
  roles: decidingRoles,
  params: submissionParams.extend({ party: partyName }),
  body: judgePartyBody,
  answer: z.object({ party: partyName, verdicts: z.array(partyVerdictSchema) }),
  handle: async ({ me, params: { id, party }, body: { revision, state, reason }, parts: { store } }) => {
    const found = await findSubmission(store, me, id);
    requireRevision(found, revision);
    const verdict = verdictsOf(found)?.find((one) => one.party === party);
    if (!verdict) throw new ApiProblem('not-found');
    if (found.claimedBy?.id !== me.id) throw new ApiProblem('not-claimed-by-you');
    await store.submissions.judgeParty({
      ...{ submissionId: id, revision, party, state, machine: verdict.machine.state, actor: actorOf(me) },
      ...(reason === undefined ? {} : { reason }),
    });
    const verdicts = verdictsOf(await store.submissions.load(id)) ?? [];
    return { party, verdicts: [...verdicts] };
  },
});
