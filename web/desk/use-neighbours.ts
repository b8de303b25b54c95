import { useSubmissionList } from '../api/hooks.ts';

const reviewable = ['waiting-for-review', 'in-review'];

/** The submissions before and after this one in the queue, by time left; `nextFree` is claimed by nobody. */
export function useNeighbours(id: string) {
  const list = useSubmissionList('queue', { sort: 'due', state: reviewable });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const at = items.findIndex((one) => one.id === id);
  const rest = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  const counts = list.data?.pages[0]?.counts ?? {};
  return {
    position: at + 1,
    total: reviewable.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
    next: items[at + 1]?.id,
    previous: items[at - 1]?.id,
    nextFree: rest.find((one) => one.state === 'waiting-for-review' && one.id !== id)?.id,
  };
}

export type Neighbours = ReturnType<typeof useNeighbours>;
