import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { PointView } from '../../domain/api/points.ts';
import type { FileRef } from '../../domain/form.ts';
import { pointsApi } from '../api/points.ts';

export type PointsOf = {
  readonly of: (key: string) => PointView | undefined;
  readonly all: readonly PointView[];
  readonly send: (key: string, text: string, document?: FileRef) => Promise<void>;
  readonly markRead: (key: string) => void;
  /** Takes in the answer of an act, so that every place shows it at once. */
  readonly take: (points: readonly PointView[]) => void;
};

/** Answers and threads of a submission, read again every half minute while the page is open. */
export function usePoints(id: string): PointsOf {
  const client = useQueryClient();
  const name = useMemo(() => ['points', id], [id]);
  const query = useQuery({ queryKey: name, queryFn: () => pointsApi.list(id), refetchInterval: 30_000 });
  const all = query.data?.points ?? none;
  const take = useCallback(
    (points: readonly PointView[]) => client.setQueryData(name, { points }),
    [client, name],
  );
  const send = useCallback(
    async (key: string, text: string, document?: FileRef) => {
      await pointsApi.send(id, key, { text, ...(document ? { document } : {}) });
      await client.invalidateQueries({ queryKey: name });
    },
    [client, id, name],
  );
  const markRead = useCallback(
    (key: string) => {
      const last = all.find((point) => point.key === key)?.messages.at(-1);
      if (!last) return;
      client.setQueryData<{ points: readonly PointView[] }>(
        name,
        (old) => old && { points: old.points.map((one) => (one.key === key ? { ...one, unread: 0 } : one)) },
      );
      void pointsApi.read(id, key, last.id).catch(() => {});
      void client.invalidateQueries({ queryKey: ['unread'] });
    },
    [all, client, id, name],
  );
  return useMemo(
    () => ({ all, of: (key) => all.find((point) => point.key === key), send, markRead, take }),
    [all, send, markRead, take],
  );
}

const none: readonly PointView[] = [];
