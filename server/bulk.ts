/** One decision on several like cases: each is claimed, judged, decided and logged on its own. */
import type { z } from 'zod';
import type { BulkAnswer, BulkPreview, bulkBody } from '../domain/api/desk.ts';
import type { Language } from '../domain/bilingual.ts';
import type { KeyedFinding } from '../domain/report.ts';
import type { SignedIn } from './auth.ts';
import { decideOne } from './decide-one.ts';
import { findSubmission } from './find-submission.ts';
import { actorOf, personOf } from './permissions.ts';
import { problemOf, wordsOf } from './problem.ts';
import { barredFrom } from './queue-desk.ts';
import type { ServerParts } from './server-parts.ts';

type Parts = Pick<ServerParts, 'store' | 'desk'>;
/** Refusals are told in `language`. */
type Bulk = z.output<typeof bulkBody> & { readonly language: Language };

export async function previewBulk(
  { store }: Parts,
  me: SignedIn,
  ids: readonly string[],
): Promise<BulkPreview['items']> {
  const bound = await store.desk.bindings.sellersOf(me.id);
  return Promise.all(
    ids.map(async (id) => {
      const found = await findSubmission(store, me, id);
      const { revision, title, sellerName, formId, state, claimedBy } = found;
      const { findings } = await store.desk.held(found, revision);
      const isFree = state === 'waiting-for-review' || claimedBy?.id === me.id;
      const barred =
        barredFrom(found, me, bound) ??
        (found.proposedBy ? 'proposal-stands' : isFree ? undefined : 'already-claimed');
      return {
        id,
        revision,
        title,
        sellerName,
        formId,
        findings: [...findings],
        ...(barred ? { barred } : {}),
      };
    }),
  );
}

/** One after another: a refusal of one says nothing of the others. */
export async function decideBulk(parts: Parts, me: SignedIn, bulk: Bulk): Promise<BulkAnswer['outcomes']> {
  const outcomes: BulkAnswer['outcomes'] = [];
  for (const { id, revision } of bulk.items) {
    try {
      const { isProposed } = await decideLike(parts, me, { ...bulk, id, revision });
      outcomes.push({ id, outcome: isProposed ? 'proposed' : 'decided' });
    } catch (error) {
      const problem = problemOf(error, id);
      outcomes.push({
        id,
        outcome: 'refused',
        code: problem.code,
        detail: wordsOf(problem, bulk.language).detail ?? '',
      });
    }
  }
  return outcomes;
}

type Like = Omit<Bulk, 'items' | 'language'> & { readonly id: string; readonly revision: number };

/** What is found is dismissed for an approval, and becomes a remark in a rejection. */
async function decideLike(parts: Parts, me: SignedIn, like: Like) {
  const { store, desk } = parts;
  const { id, revision, verdict, reason, text } = like;
  const found = await findSubmission(store, me, id);
  await desk.claim(id, { revision, reviewer: personOf(me) });
  const { findings } = await store.desk.held(found, revision);
  const state = verdict === 'approved' ? 'dismissed' : 'accepted';
  for (const { key, message } of findings)
    await store.submissions.judgeFinding({
      ...{ submissionId: id, revision, findingKey: key, state, actor: actorOf(me) },
      ...(state === 'dismissed' ? { reason } : { text: message.zh }),
    });
  const remarks = verdict === 'approved' ? [] : findings.map(toRemark);
  return decideOne(parts, me, { id, body: { revision, verdict, reason, remarks, text } });
}

function toRemark({ location, message, suggestion, rule, key }: KeyedFinding) {
  const text = [message.zh, suggestion?.zh].filter(Boolean).join('');
  return { location, text, rule, findingKey: key };
}
