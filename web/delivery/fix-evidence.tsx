import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FormField } from '../../domain/form.ts';
import type { Draft } from '../form/use-draft.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { EvidenceFound } from './evidence-found.tsx';
import { useDelivery } from './use-delivery.ts';
import { useEvidence } from './use-evidence.ts';
import '../theme/evidence.css';

const withReadings: readonly string[] = ['screenshots', 'remoteRecord', 'acceptanceForm'];

/** After a rejection too, files say beside themselves what was read; undefined for the other fields. */
export function evidenceRow(field: FormField, view: SubmissionView, draft: Draft) {
  if (!withReadings.includes(field.key)) return undefined;
  return <EvidenceField key={field.key} fieldKey={field.key} {...{ view, draft }} />;
}

type FieldProps = { readonly fieldKey: string; readonly view: SubmissionView; readonly draft: Draft };

function EvidenceField({ fieldKey, view, draft }: FieldProps) {
  const files = useEvidence(view.id, draft);
  return <EvidenceFiles fieldKey={fieldKey} takesPaste={fieldKey !== 'acceptanceForm'} {...files} />;
}

/** What can be seen so far of a delivery that is being put right. */
export function EvidenceSoFar({ view }: { view: SubmissionView }) {
  const { data } = useDelivery(view.id);
  return data ? <EvidenceFound delivery={data} /> : null;
}
