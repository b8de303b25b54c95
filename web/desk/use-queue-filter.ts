import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { ListFilter } from '../api/routes.ts';

/** What waits for a reviewer, where nothing else is asked for. */
const waiting = ['waiting-for-review', 'in-review'];

const storageKey = 'shangjia.queue';

/** The queue as this person last saw it in this window: what is decided next comes out of it. */
export function lastQueueFilter(): ListFilter {
  return filterOf(new URLSearchParams(sessionStorage.getItem(storageKey) ?? ''));
}

export function filterOf(query: URLSearchParams): ListFilter {
  const state = query.getAll('state');
  const optional = (name: 'claimed' | 'rule') => (query.get(name) ? { [name]: query.get(name) ?? '' } : {});
  return {
    state: state.length > 0 ? state : waiting,
    formId: query.getAll('formId'),
    mark: query.getAll('mark'),
    q: query.get('q') ?? '',
    sort: query.get('sort') ?? 'due',
    ...optional('claimed'),
    ...optional('rule'),
  };
}

/** The filters live in the address, so that a view can be linked, kept and gone back to. */
export function useQueueFilter() {
  const [query, setQuery] = useSearchParams();
  const filter = filterOf(query);
  useEffect(() => sessionStorage.setItem(storageKey, String(query)), [query]);
  const set = (change: { readonly [Name in keyof ListFilter]?: ListFilter[Name] | undefined }) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(change)) {
      next.delete(name);
      for (const one of Array.isArray(value) ? value : [value]) if (one) next.append(name, String(one));
    }
    setQuery(next, { replace: true });
  };
  return {
    filter,
    query: String(query),
    chosenStates: query.getAll('state'),
    set,
    isNarrowed: query.size > 0,
    clear: () => setQuery({}, { replace: true }),
  };
}
