import { useSearchParams } from 'react-router';
import type { ListFilter } from '../api/routes.ts';

/** What waits for a reviewer, where nothing else is asked for. */
const waiting = ['waiting-for-review', 'in-review'];

/** The filters live in the address, so that a view can be linked, kept and gone back to. */
export function useQueueFilter() {
  const [query, setQuery] = useSearchParams();
  const state = query.getAll('state');
  const filter: ListFilter = {
    state: state.length > 0 ? state : waiting,
    formId: query.getAll('formId'),
    q: query.get('q') ?? '',
    sort: query.get('sort') ?? 'due',
    ...(query.get('claimed') ? { claimed: query.get('claimed') ?? '' } : {}),
  };
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
    chosenStates: state,
    set,
    isNarrowed: query.size > 0,
    clear: () => setQuery({}, { replace: true }),
  };
}
