import { ownWaiversAnswer } from '../../domain/api/points.ts';
import { defineRoute } from './route.ts';

export const listOwnWaivers = defineRoute({
  method: 'get',
  path: '/api/own-waivers',
  summary: { zh: '本商家有效的豁免', en: 'The waivers that one’s own company has' },
  roles: ['seller'],
  answer: ownWaiversAnswer,
  handle: async ({ me, parts: { store } }) => {
    const waivers = await store.waivers.inForce(me.sellerId ?? '');
    return {
      waivers: waivers.map(
        ({
          sellerName: _name,
          reason: _reason,
          grantedBy: _by,
          revokedBy: _who,
          revokedBecause: _why,
          ...own
        }) => own,
      ),
    };
  },
});
