import { z } from 'zod';
import { packForSellers, type RulePack } from '../../domain/pack.ts';
import { everyRole } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const getPackInForce = defineRoute({
  method: 'get',
  path: '/api/pack-in-force',
  summary: {
    zh: '站点现在生效的规则，浏览器里边填边查用',
    en: 'The rules in force at a site, for checks while one types',
  },
  roles: everyRole,
  query: z.object({ site: z.string().max(40) }),
  answer: z.object({ pack: z.custom<RulePack>() }),
  handle: async ({ query: { site }, parts: { store } }) => {
    const pack = await store.packs.inForce(site, store.now());
    if (!pack) throw new ApiProblem('not-found');
    return { pack: packForSellers(pack) };
  },
});
