import { dryRunBody, dryRunSchema, siteParams } from '../../domain/api/packs.ts';
import { checkPack } from '../../rules/packs/check-pack.ts';
import { hashOfPack, packFaults, requireDraft, requireVersion, viewDryRun } from '../pack-desk.ts';
import { actorOf } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const startDryRun = defineRoute({
  method: 'post',
  path: '/api/packs/:site/dry-runs',
  summary: { zh: '用过去的提交试跑草稿', en: 'Try the draft on past submissions' },
  roles: ['operator'],
  params: siteParams,
  body: dryRunBody,
  answer: dryRunSchema,
  handle: async ({ me, params: { site }, body: { edits, days }, parts: { store, packWork } }) => {
    const { pack: after } = await requireDraft(store, site, edits);
    const faults = checkPack(after);
    if (faults.length > 0) throw packFaults(faults);
    const before = await requireVersion(store, site);
    const packHash = hashOfPack(after);
    const run = await store.dryRuns.add({ site, days, packHash, packs: { before, after }, by: actorOf(me) });
    try {
      await packWork.startDryRun(run.id);
    } catch (error) {
      await store.dryRuns.cancel(run.id);
      throw error;
    }
    return viewDryRun(run, packHash);
  },
});
