import type { z } from 'zod';
import type { ListAnswer, listQuery } from '../domain/api/requests.ts';
import type { Store } from '../store/open-store.ts';
import type { ListRequest, ListScope } from '../store/submissions/list-filters.ts';
import type { SignedIn } from './auth.ts';
import { asMarks, markedFor, viewsOf, withDeskFacts } from './queue-desk.ts';
import { toSummary } from './views/summary-view.ts';

type ListQuery = z.output<typeof listQuery>;
type Asked = { readonly me: SignedIn; readonly scope: ListScope; readonly query: ListQuery };

/** A page of what is in this scope, as this person may see it. */
export async function answerList(store: Store, { me, scope, query }: Asked): Promise<ListAnswer> {
  const isDesk = scope.kind === 'desk';
  const marks = isDesk ? asMarks(query.mark) : [];
  const request = {
    ...toRequest(query, scope, me),
    ...(marks.length ? { marks, markedFor: await markedFor(store, me) } : {}),
    ...(isDesk && query.rule ? { rule: query.rule } : {}),
  };
  const { items, nextCursor, counts } = await store.submissions.list(request);
  const summaries = items.map((record) => toSummary(record, me));
  return {
    items: isDesk ? await withDeskFacts(store, me, summaries) : summaries,
    nextCursor,
    counts: { ...counts },
    ...(isDesk && query.views ? { views: await viewsOf(store, me) } : {}),
  };
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
