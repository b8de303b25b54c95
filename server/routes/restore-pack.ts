import { z } from 'zod';
import { restoreBody, siteParams } from '../../domain/api/packs.ts';
import { publish, requirePublishable } from '../pack-desk.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const restorePack = defineRoute({
  method: 'post',
  path: '/api/packs/:site/restore',
  summary: { zh: '恢复成以前的版本：写成一个新版本', en: 'Back to an earlier version, written as a new one' },
  roles: ['operator'],
  params: siteParams,
  body: restoreBody,
  answer: z.object({ version: z.string(), effectiveFrom: z.string() }),
  handle: async ({ me, params: { site }, body, parts: { store } }) => {
    const versions = await store.packs.versions(site);
    const wanted = versions.find(({ pack }) => pack.version === body.version)?.pack;
    const newest = versions.at(-1)?.pack;
    if (!wanted || !newest) throw new ApiProblem('not-found');
    await requirePublishable(store, site, { pack: wanted, signedBy: null });
    return publish(store, {
      ...{ site, reason: body.reason, by: actorOf(me), pack: wanted },
      ...{ basedOn: newest.version, restores: wanted.version },
    });
  },
});
