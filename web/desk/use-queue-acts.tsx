import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Me } from '../../domain/api/shapes.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { useKeys } from '../components/use-keys.ts';
import { useWords } from '../i18n/start.ts';
import { useClaimNext } from './use-claim-next.ts';
import { useSelection } from './use-selection.ts';
import type { SteadyRow } from './use-steady-rows.ts';

/** Moving, choosing, claiming and opening rows, all by keyboard as by mouse. */
export function useQueueActs(rows: readonly SteadyRow[], me: Me) {
  const navigate = useNavigate();
  const [cursorId, setCursorId] = useState<string>();
  // As they were when the panel was opened: what is decided leaves the selection.
  const [bulkIds, setBulkIds] = useState<readonly string[]>();
  const [peekId, setPeekId] = useState<string>();
  const selection = useSelection(rows, me.id);
  const claiming = useClaim();
  const next = useClaimNext();
  const canDecide = me.role !== 'operator';
  const at = rows.findIndex((one) => one.id === cursorId);
  const here = rows[at];
  const move = (by: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    setCursorId(next?.id);
    if (peekId) setPeekId(next?.id);
    if (next) document.getElementById(`row-${next.id}`)?.scrollIntoView({ block: 'nearest' });
    return next;
  };
  const extend = (by: number) => selection.extend(here, move(by));
  const isFree = here?.state === 'waiting-for-review' && !here.barred;
  useKeys({
    J: () => move(1),
    K: () => move(at < 0 ? 1 : -1),
    'Shift+J': () => canDecide && extend(1),
    'Shift+K': () => canDecide && extend(at < 0 ? 1 : -1),
    X: () => canDecide && selection.toggle(here),
    B: () => canDecide && selection.ids.length > 0 && setBulkIds(selection.ids),
    Escape: () => (peekId ? setPeekId(undefined) : selection.clear()),
    ' ': () => setPeekId(here?.id === peekId ? undefined : here?.id),
    Enter: () => here && void navigate(`/queue/${here.id}`),
    C: () => canDecide && isFree && claiming.claim.mutate(here),
    N: () => canDecide && next.claim.mutate(),
    F: () => document.getElementById('filter-form')?.focus(),
  });
  return {
    ...{ cursorId, setCursorId, bulkIds, setBulkIds, peekId, setPeekId, selection, canDecide, next },
    claim: claiming.claim,
    refusal: claiming.refusal ?? next.refusal,
  };
}

/** The server's answer is the truth: claimed and opened, or taken by someone else. */
function useClaim() {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const claim = useMutation({
    mutationFn: (one: SteadyRow) => api.claim(one.id, one.revision),
    onSuccess: (_, one) => {
      void client.invalidateQueries({ queryKey: ['submission', one.id] });
      return navigate(`/queue/${one.id}`);
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['list'] }),
  });
  const error = claim.error instanceof ApiError ? claim.error : undefined;
  return {
    claim,
    refusal: error && (error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title)),
  };
}

export type QueueActs = ReturnType<typeof useQueueActs>;
