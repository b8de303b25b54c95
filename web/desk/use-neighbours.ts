import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SubmissionSummary, SubmissionView } from '../../domain/api/shapes.ts';
import { useSubmissionList } from '../api/hooks.ts';
import { api } from '../api/routes.ts';
import { isSent } from './sent-decisions.ts';
import { lastQueueFilter } from './use-queue-filter.ts';

/**
 * The submissions before and after this one in the queue as it was last narrowed; `nextFree` is this person's or
 * nobody's, `ahead` is what was read of it before it is wanted.
 */
export function useNeighbours(id: string, myId: string) {
  const list = useSubmissionList('queue', lastQueueFilter());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const at = items.findIndex((one) => one.id === id);
  const rest = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  const [nextFree, afterThat] = rest
    .filter((one) => one.id !== id && isOpenTo(one, myId))
    .slice(0, 2)
    .map((one) => one.id);
  const next = items[at + 1]?.id;
  const ahead = useAhead(nextFree);
  // The queue may change under the decision: then this one is next.
  useReadAhead(afterThat);
  useReadAhead(next);
  return {
    position: at + 1,
    total: items.length,
    hasMore: list.hasNextPage,
    next,
    previous: items[at - 1]?.id,
    nextFree,
    ahead,
  };
}

export type Neighbours = ReturnType<typeof useNeighbours>;

function isOpenTo({ id, state, barred, claimedBy }: SubmissionSummary, myId: string): boolean {
  if (barred || isSent(id)) return false;
  return state === 'waiting-for-review' || (state === 'in-review' && claimedBy?.id === myId);
}

/** What was read ahead so lately is not read again. */
const freshMs = 10_000;

function useAhead(id: string | undefined): SubmissionView | undefined {
  return useQuery({
    queryKey: ['submission', id],
    queryFn: () => api.submission(id ?? ''),
    enabled: id !== undefined,
    staleTime: freshMs,
  }).data;
}

function useReadAhead(id: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (id)
      void client.prefetchQuery({
        queryKey: ['submission', id],
        queryFn: () => api.submission(id),
        staleTime: freshMs,
      });
  }, [client, id]);
}
