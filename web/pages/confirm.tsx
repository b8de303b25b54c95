import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { ApiError } from '../api/client.ts';
import { loopApi } from '../api/loop.ts';
import { LanguageSwitch, Mark } from '../components/account.tsx';
import { reasonOf } from '../components/reason-of.ts';
import { useWords } from '../i18n/start.ts';

/**
 * Where the link in a confirming mail leads. A click confirms, not the opening: mail programs open links ahead of
 * people.
 */
export function ConfirmPage() {
  const { t } = useWords();
  const { token = '' } = useParams();
  const confirm = useMutation({ mutationFn: () => loopApi.confirmLink(token) });
  // Nothing can be confirmed with it any more: it has to be sent anew.
  const isOver = confirm.error instanceof ApiError && confirm.error.problem.code === 'confirmation-expired';
  return (
    <main className="sign-in">
      <section className="card">
        <div className="row">
          <Mark />
          <b>{t('app.name')}</b>
          <span className="push">
            <LanguageSwitch />
          </span>
        </div>
        <h1>{t(confirm.isSuccess ? 'confirm.done' : isOver ? 'confirm.over' : 'confirm.title')}</h1>
        {!isOver && <p>{t(confirm.isSuccess ? 'confirm.doneLead' : 'confirm.lead')}</p>}
        <p className="field-problem" role="alert">
          {confirm.error ? (reasonOf(confirm.error) ?? t('failed.offline')) : ''}
        </p>
        {!confirm.isSuccess && !isOver && (
          <Button
            type="primary"
            size="large"
            block
            loading={confirm.isPending}
            onClick={() => confirm.mutate()}
          >
            {t('confirm.act')}
          </Button>
        )}
      </section>
    </main>
  );
}
