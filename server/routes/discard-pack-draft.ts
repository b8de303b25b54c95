import { z } from 'zod';
import { draftActBody, siteParams } from '../../domain/api/packs.ts';
import { requireDraft } from '../pack-desk.ts';
import { defineRoute } from './route.ts';

export const discardPackDraft = defineRoute({
  method: 'post',
  path: '/api/packs/:site/draft/discard',
  summary: { zh: '丢弃草稿', en: 'Throw the draft away' },
  roles: ['operator'],
  params: siteParams,
  body: draftActBody,
  answer: z.object({ edits: z.number().int() }),
  handle: async ({ params: { site }, body: { edits }, parts: { store } }) => {
    await requireDraft(store, site, edits);
    await store.packs.discardDraft(site);
    return { edits: 0 };
  },
});
