import { useParams } from 'react-router';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { useSubmission } from '../../api/hooks.ts';
import { Loaded } from '../../components/loaded.tsx';
import { AppealForm } from '../../delivery/appeal-form.tsx';
import { EvidencePage } from '../../delivery/evidence-page.tsx';
import { EvidenceSoFar, evidenceRow } from '../../delivery/fix-evidence.tsx';
import { openRejection } from '../../form/remark-progress.ts';
import { useWords } from '../../i18n/start.ts';
import { FixPage } from './fix.tsx';
import { FormPage } from './form.tsx';
import { StatusPage } from './status.tsx';

/** What a submission looks like depends on who has the ball: the form, the remarks to address, or where it stands. */
export function SubmissionPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const query = useSubmission(id);
  return (
    <Loaded query={query} what={t('status.what')} rows={8}>
      {(view) => <ByState key={view.id} view={view} />}
    </Loaded>
  );
}

function ByState({ view }: { view: SubmissionView }) {
  const rejection = openRejection(view);
  const isDelivery = view.formId === 'delivery-evidence';
  if (rejection && (view.state === 'rejected' || view.state === 'draft'))
    return isDelivery ? (
      <>
        <AppealForm view={view} />
        <FixPage {...{ view, rejection }} ownRow={evidenceRow} aside={<EvidenceSoFar view={view} />} />
      </>
    ) : (
      <FixPage {...{ view, rejection }} />
    );
  if (isDelivery && view.state === 'draft') return <EvidencePage view={view} />;
  return view.state === 'draft' ? <FormPage view={view} /> : <StatusPage view={view} />;
}
