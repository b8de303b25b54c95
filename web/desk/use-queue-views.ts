import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { deskApi, type SavedView } from '../api/desk.ts';
import { api } from '../api/routes.ts';
import { reasonOf } from '../components/reason-of.ts';
import { useWords } from '../i18n/start.ts';

/** What waits by mark and form, one's own views and who has how much: one question for the whole page. */
export function useQueueViews() {
  return useQuery({
    queryKey: ['list', 'counts'],
    queryFn: () => api.listQueue({ limit: 1, sort: 'due', views: '1' }),
    refetchInterval: 30_000,
  });
}

/** One's own views of the queue: a name and what the address said. */
export function useSavedViews() {
  const { t } = useWords();
  const client = useQueryClient();
  const saved = useQueueViews().data?.views?.saved ?? [];
  const keep = useMutation({
    mutationFn: (views: readonly SavedView[]) => deskApi.saveViews(views),
    onSettled: () => client.invalidateQueries({ queryKey: ['list', 'counts'] }),
  });
  return {
    saved,
    problem: keep.error ? (reasonOf(keep.error) ?? t('failed.offline')) : '',
    add: (view: SavedView, onSuccess: () => void) => keep.mutate([...saved, view], { onSuccess }),
    remove: (name: string) => keep.mutate(saved.filter((one) => one.name !== name)),
  };
}
