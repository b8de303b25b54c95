import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { deskApi } from '../api/desk.ts';

const beatMs = 5_000;

/**
 * Says that it is open here, for as long as somebody can see it, and answers who else has it open. Where the submission
 * moved on meanwhile it is read again.
 */
export function usePresence(view: Pick<SubmissionView, 'id' | 'state' | 'revision' | 'claimedBy'>) {
  const client = useQueryClient();
  const { id, state, revision, claimedBy } = view;
  const { data } = useQuery({
    queryKey: ['presence', id],
    queryFn: () => deskApi.beat(id),
    refetchInterval: beatMs,
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => {
    const leaveHidden = () => document.visibilityState === 'hidden' && deskApi.leave(id);
    document.addEventListener('visibilitychange', leaveHidden);
    addEventListener('pagehide', leaveHidden);
    return () => {
      document.removeEventListener('visibilitychange', leaveHidden);
      removeEventListener('pagehide', leaveHidden);
      deskApi.leave(id);
    };
  }, [id]);
  const hasMovedOn =
    data !== undefined &&
    (data.state !== state || data.revision !== revision || data.claimedBy?.id !== claimedBy?.id);
  useEffect(() => {
    if (hasMovedOn) void client.invalidateQueries({ queryKey: ['submission', id] });
  }, [hasMovedOn, client, id]);
  return data?.others ?? [];
}
