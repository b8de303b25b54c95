import { useQuery } from '@tanstack/react-query';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { type GraveReason, graveReason } from '../../domain/grave.ts';
import { packName } from '../../domain/pack.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { api } from '../api/routes.ts';

/** Whether this verdict will wait for a second person, told before it is sent; the server says so in the end. */
export function useGrave(
  view: Pick<SubmissionView, 'formId' | 'report'>,
  findings: readonly KeyedFinding[],
  verdict: 'approved' | 'rejected',
): GraveReason | undefined {
  const packs = useQuery({ queryKey: ['packs'], queryFn: api.packs, staleTime: 300_000 });
  const pack = packs.data?.packs.find((one) => packName(one) === view.report?.pack);
  return graveReason(pack?.grave, { formId: view.formId, verdict, findings });
}
