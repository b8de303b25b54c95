import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../i18n/start.ts';
import { reasonOf } from './reason-of.ts';

/** Does something to the list and reads it again; says under the row what went wrong. */
export function useListAct<Input>(key: string, run: (input: Input) => Promise<unknown>) {
  const { t } = useWords();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: run,
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
  const problem = act.error ? (reasonOf(act.error) ?? t('failed.offline')) : '';
  return { act, problem };
}
