import { QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from './client.ts';
import { api, type ListFilter } from './routes.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.problem.status >= 500,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: api.me, staleTime: 60_000, retry: false });
}

export function useSubmission(id: string) {
  return useQuery({
    queryKey: ['submission', id],
    queryFn: () => api.submission(id),
    // While machines read and people decide, the page follows by itself.
    refetchInterval: (query) =>
      ['submitted', 'checking'].includes(query.state.data?.state ?? '') ? 1_500 : false,
  });
}

const listKinds = { own: api.listOwn, queue: api.listQueue } as const;
const pageSize = 50;

export function useSubmissionList(kind: keyof typeof listKinds, filter: ListFilter) {
  return useInfiniteQuery({
    queryKey: ['list', kind, filter],
    queryFn: ({ pageParam }) =>
      listKinds[kind]({ limit: pageSize, ...filter, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: 20_000,
    placeholderData: (before) => before,
  });
}

/** Runs an act on a submission and reads the submission and the lists again, whatever the answer was. */
export function useAct<Input, Answer>(id: string, run: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['submission', id] });
      void client.invalidateQueries({ queryKey: ['list'] });
    },
  });
}

/** Messages to oneself; asked for again now and then, so that the count in the head is true. */
export function useNotices() {
  return useQuery({ queryKey: ['notices'], queryFn: api.notices, refetchInterval: 30_000 });
}
