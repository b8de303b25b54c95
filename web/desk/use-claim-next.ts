import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ApiError } from '../api/client.ts';
import { deskApi } from '../api/desk.ts';
import { useWords } from '../i18n/start.ts';

/** The most urgent one that this person may decide, given by the server and opened. */
export function useClaimNext() {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const claim = useMutation({
    mutationFn: deskApi.claimNext,
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['submission', id] });
      return navigate(`/queue/${id}`);
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['list'] }),
  });
  const error = claim.error instanceof ApiError ? claim.error : undefined;
  return {
    claim,
    refusal: error && (error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title)),
  };
}
