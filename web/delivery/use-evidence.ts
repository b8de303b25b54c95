import { useQueryClient } from '@tanstack/react-query';
import type { PageChoice } from '../../domain/page-choice.ts';
import { deliveryApi } from '../api/delivery.ts';
import type { Draft } from '../form/use-draft.ts';
import { useDelivery, useDeliveryAct } from './use-delivery.ts';

/** The files of a draft with what was read of them, and what its seller says of them. */
export function useEvidence(submissionId: string, draft: Draft) {
  const client = useQueryClient();
  const delivery = useDelivery(submissionId).data;
  const choose = useDeliveryAct(submissionId, (said: { sha256: string; choice: PageChoice }) =>
    deliveryApi.choosePage({ id: submissionId, revision: draft.revision }, said.sha256, said.choice),
  );
  return {
    ...{ submissionId, draft, delivery },
    onChoose: (sha256: string, choice: PageChoice) => choose.mutate({ sha256, choice }),
    // The draft knows the file once it is saved; then the server tells what was read.
    onStored: () =>
      void draft
        .flush()
        .catch(() => {})
        .then(() => client.invalidateQueries({ queryKey: ['delivery', submissionId] })),
  };
}
