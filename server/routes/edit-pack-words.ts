import { z } from 'zod';
import { editWordsBody, siteParams } from '../../domain/api/packs.ts';
import type { PackException, PackWord } from '../../domain/pack-words.ts';
import { draftToEdit } from '../pack-desk.ts';
import { actorOf } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const editPackWords = defineRoute({
  method: 'put',
  path: '/api/packs/:site/draft/words',
  summary: {
    zh: '在草稿里改站点自己的词和例外',
    en: 'Change the site’s own words and exceptions in the draft',
  },
  roles: ['operator'],
  params: siteParams,
  body: editWordsBody,
  answer: z.object({ edits: z.number().int() }),
  handle: async ({ me, params: { site }, body, parts: { store } }) => {
    const { pack, basedOn } = await draftToEdit(store, site, body.edits);
    const { words = [], exceptions = [] } = pack.ownWords ?? {};
    const ownWords = {
      words: body.words.map((one): PackWord => ({ ...withoutAbsent(one), ...authorOf(one, words, me.name) })),
      exceptions: body.exceptions.map(
        (one): PackException => ({ ...withoutAbsent(one), ...authorOf(one, exceptions, me.name) }),
      ),
    };
    const changed = { ...pack, ownWords };
    const edit = { site, edits: body.edits, basedOn, pack: changed, by: actorOf(me) };
    return { edits: (await store.packs.saveDraft(edit)).edits };
  },
});

type Kept = { readonly word: string; readonly why: string; readonly who: string };

/** Whoever wrote a word stays its author as long as word and reason stay. */
function authorOf(one: Omit<Kept, 'who'>, known: readonly Kept[], name: string): { readonly who: string } {
  const before = known.find(({ word, why }) => word === one.word && why === one.why);
  return { who: before?.who ?? name };
}

function withoutAbsent<Given extends { effectiveFrom?: string | undefined }>({
  effectiveFrom,
  ...rest
}: Given) {
  return { ...rest, ...(effectiveFrom === undefined ? {} : { effectiveFrom }) };
}
