import { z } from 'zod';
import { publishBody, siteParams } from '../../domain/api/packs.ts';
import { hashOfPack, publish, requireDraft, requirePublishable } from '../pack-desk.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const publishPack = defineRoute({
  method: 'post',
  path: '/api/packs/:site/draft/publish',
  summary: { zh: '发布草稿，立即或从某一天起生效', en: 'Publish the draft, from now or from a day on' },
  roles: ['operator'],
  params: siteParams,
  body: publishBody,
  answer: z.object({ version: z.string(), effectiveFrom: z.string() }),
  handle: async ({ me, params: { site }, body, parts: { store } }) => {
    const { edits, reason, inForceFrom } = body;
    const draft = await requireDraft(store, site, edits);
    await requirePublishable(store, site, draft);
    const run = await store.dryRuns.last(site);
    if (run?.state !== 'done' || run.packHash !== hashOfPack(draft.pack))
      throw new ApiProblem('dry-run-missing');
    const from = inForceFrom === undefined ? undefined : new Date(inForceFrom);
    if (from && from < store.now()) throw new ApiProblem('date-passed');
    return publish(store, {
      ...{ site, reason, by: actorOf(me), pack: draft.pack, draftEdits: edits, basedOn: draft.basedOn },
      ...{ signedBy: draft.signedBy, inForceFrom: from },
    });
  },
});
