import { z } from 'zod';
import type { RulePack } from '../../domain/pack.ts';
import { staffRoles } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listPacks = defineRoute({
  method: 'get',
  path: '/api/packs',
  summary: { zh: '各站点的规则包，新的在前', en: 'The rule packs of all sites, newest first' },
  roles: staffRoles,
  answer: z.object({ packs: z.array(z.custom<RulePack>()) }),
  handle: async ({ parts: { store } }) => ({ packs: await store.packs.list() }),
});
