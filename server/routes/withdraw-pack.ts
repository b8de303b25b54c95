import { z } from 'zod';
import { siteParams, withdrawBody } from '../../domain/api/packs.ts';
import { defineRoute } from './route.ts';

export const withdrawPack = defineRoute({
  method: 'post',
  path: '/api/packs/:site/withdraw',
  summary: { zh: '撤下还没生效的版本', en: 'Take a version back before its day' },
  roles: ['operator'],
  params: siteParams,
  body: withdrawBody,
  answer: z.object({ version: z.string() }),
  handle: async ({ params: { site }, body: { version }, parts: { store } }) => {
    await store.packs.withdraw({ site, version });
    return { version };
  },
});
