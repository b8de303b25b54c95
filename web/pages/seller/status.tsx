import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { isPending } from '../../../domain/submission.ts';
import { ApiError } from '../../api/client.ts';
import { useAct } from '../../api/hooks.ts';
import { api } from '../../api/routes.ts';
import { BuyerPage } from '../../components/buyer-page.tsx';
import { EventList } from '../../components/event-list.tsx';
import { FormView } from '../../components/form-view.tsx';
import { StateTag } from '../../components/state-tag.tsx';
import { AppealForm } from '../../delivery/appeal-form.tsx';
import { useWords } from '../../i18n/start.ts';
import { CopyButton } from './copy-button.tsx';
import { PlaceNote } from './place-note.tsx';

export function StatusPage({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const [shown, setShown] = useState<'page' | 'form'>('page');
  const form = formOf(view.formId);
  const fields = view.revisions.at(-1)?.fields ?? {};
  const withdraw = useAct(view.id, () => api.withdraw(view.id, view.revision));
  const revise = useAct(view.id, () => api.revise(view.id, view.revision));
  const error = withdraw.error ?? revise.error;
  const lead = isPending(view.state)
    ? t('status.leadPending')
    : view.state === 'approved'
      ? t('status.leadApproved')
      : t('status.leadWithdrawn');
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <div className="row row-wrap">
            <h1>{view.title || t(`form.${view.formId}`)}</h1>
            <StateTag state={view.state} />
            <span className="hint">
              {t(`form.${view.formId}`)} · {t('revision', { n: view.revision })} ·{' '}
              <span className="mono">{view.id}</span>
            </span>
          </div>
          <p className="status-line" role="status">
            {t(`status.${view.state}`)}
          </p>
          <PlaceNote view={view} />
          <p className="hint">{lead}</p>
        </div>
        <div className="row push">
          {isPending(view.state) && (
            <span className="act-with-help">
              <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
                {t('status.withdraw')}
              </Button>
              <span className="hint">{t('status.withdrawHelp')}</span>
            </span>
          )}
          {view.formId.startsWith('listing') && (
            <CopyButton id={view.id} formId={view.formId} title={view.title} />
          )}
          {view.state === 'withdrawn' && (
            <Button type="primary" loading={revise.isPending} onClick={() => revise.mutate(undefined)}>
              {t('status.revise')}
            </Button>
          )}
        </div>
      </header>
      {error instanceof ApiError && (
        <p className="field-problem" role="alert">
          {t('status.refused', {
            reason: error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title),
          })}
        </p>
      )}
      {view.formId === 'delivery-evidence' && <AppealForm view={view} />}
      <div className="status-columns">
        <section>
          <div className="row section-head">
            <h2>{t('status.handedIn')}</h2>
            <Segmented
              className="push"
              value={shown}
              onChange={setShown}
              options={[
                { value: 'page', label: t('status.page') },
                { value: 'form', label: t('status.form') },
              ]}
            />
          </div>
          <div className="card sheet">
            {shown === 'page' ? (
              <BuyerPage form={form} fields={fields} sellerName={view.sellerName} />
            ) : (
              <FormView form={form} fields={fields} />
            )}
          </div>
        </section>
        <aside className="card history">
          <h2>{t('fix.history')}</h2>
          <EventList view={view} />
        </aside>
      </div>
    </div>
  );
}
