import { z } from 'zod';
import { editRuleBody, siteParams } from '../../domain/api/packs.ts';
import type { FieldSelector } from '../../domain/pack.ts';
import { diffPacks } from '../../domain/pack-diff.ts';
import { findEntry, setEntry, takeEntry } from '../../domain/pack-entries.ts';
import { checkPack } from '../../rules/packs/check-pack.ts';
import { draftToEdit, packFaults, requireVersion } from '../pack-desk.ts';
import { actorOf } from '../permissions.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const editPackRule = defineRoute({
  method: 'put',
  path: '/api/packs/:site/draft/rules/:key',
  summary: { zh: '在草稿里改一条规则', en: 'Change a rule in the draft' },
  roles: ['operator'],
  params: siteParams.extend({ key: z.string().max(80) }),
  body: editRuleBody,
  answer: z.object({ edits: z.number().int() }),
  handle: async ({ me, params: { site, key }, body, parts: { store } }) => {
    const { edits, isReset, on, ...settings } = body;
    const { pack, basedOn } = await draftToEdit(store, site, edits);
    if (!findEntry(pack, key)) throw new ApiProblem('not-found');
    const inForce = await requireVersion(store, site);
    const changed = isReset
      ? takeEntry(pack, key, inForce)
      : setEntry(pack, key, { ...settings, ...(on ? { on: on as FieldSelector } : {}) });
    const faults = checkPack(changed).filter(({ place }) => place === key || place.startsWith(`${key}.`));
    if (faults.length > 0) throw packFaults(faults);
    // A draft that says what is in force already is none.
    if (diffPacks(inForce, changed).length === 0) {
      await store.packs.discardDraft(site);
      return { edits: 0 };
    }
    const saved = await store.packs.saveDraft({ site, edits, basedOn, pack: changed, by: actorOf(me) });
    return { edits: saved.edits };
  },
});
