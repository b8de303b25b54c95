import type { z } from 'zod';
import type { ListAnswer, listQuery } from '../domain/api/requests.ts';
import type { Store } from '../store/open-store.ts';
import type { ListRequest, ListScope } from '../store/submissions/list-filters.ts';
import type { SignedIn } from './auth.ts';
import { toSummary } from './views/summary-view.ts';

type ListQuery = z.output<typeof listQuery>;

/** A page of what is in this scope, as this person may see it. */
export async function answerList(
  store: Store,
  { me, scope, query }: { me: SignedIn; scope: ListScope; query: ListQuery },
): Promise<ListAnswer> {
  const { items, nextCursor, counts } = await store.submissions.list(toRequest(query, scope, me));
  return { items: items.map((record) => toSummary(record, me)), nextCursor, counts: { ...counts } };
}

function toRequest(query: ListQuery, scope: ListScope, me: SignedIn): ListRequest {
  const { state, formId, claimed, q, sort, cursor, limit } = query;
  return {
    ...{ scope, q, sort, cursor, limit },
    states: state === undefined ? undefined : [state].flat(),
    formIds: formId === undefined ? undefined : [formId].flat(),
    claimed: claimed === 'me' ? { by: me.id } : claimed === 'nobody' ? 'nobody' : undefined,
  };
}
