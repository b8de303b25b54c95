import { z } from 'zod';
import { packVersionSchema, siteParams } from '../../domain/api/packs.ts';
import { versionsOf } from '../pack-desk.ts';
import { defineRoute } from './route.ts';

export const listPackVersions = defineRoute({
  method: 'get',
  path: '/api/packs/:site/versions',
  summary: {
    zh: '规则包的全部版本：谁、何时、为什么、改了什么',
    en: 'Every version: who, when, why, what changed',
  },
  roles: ['operator'],
  params: siteParams,
  answer: z.object({ versions: z.array(packVersionSchema) }),
  handle: async ({ params: { site }, parts: { store } }) => ({
    versions: versionsOf(await store.packs.versions(site), store.now()),
  }),
});
