import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '../api/client.ts';
import { deliveryApi } from '../api/delivery.ts';

/** What was read of an order's evidence; followed while machines still read. */
export function useDelivery(id: string) {
  return useQuery({
    queryKey: ['delivery', id],
    queryFn: () => deliveryApi.view(id),
    refetchInterval: (query) => {
      const { pages = [], records = [], forms = [] } = query.state.data ?? {};
      const isReading = [...pages, ...records, ...forms].some(({ state }) => state === 'reading');
      return isReading ? 1_500 : false;
    },
  });
}

/** An act on the evidence: afterwards both the evidence and its submission are read again. */
export function useDeliveryAct<Input>(id: string, run: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, Input>({
    mutationFn: run,
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['delivery', id] }),
        client.invalidateQueries({ queryKey: ['submission', id] }),
      ]);
    },
  });
}
