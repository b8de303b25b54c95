import { z } from 'zod';
import { draftActBody, siteParams } from '../../domain/api/packs.ts';
import { isBy, requireDraft } from '../pack-desk.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const signPackDraft = defineRoute({
  method: 'post',
  path: '/api/packs/:site/draft/sign',
  summary: { zh: '另一位运营签发草稿', en: 'A second operator signs the draft' },
  roles: ['operator'],
  params: siteParams,
  body: draftActBody,
  answer: z.object({ signedBy: z.string() }),
  handle: async ({ me, params: { site }, body: { edits }, parts: { store } }) => {
    const draft = await requireDraft(store, site, edits);
    if (isBy(draft.changedBy, me)) throw new ApiProblem('sign-own-draft');
    await store.packs.signDraft({ site, edits, by: actorOf(me) });
    return { signedBy: me.name };
  },
});
