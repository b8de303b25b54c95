import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import type { WebhookView } from '../../../domain/api/loop.ts';
import { loopApi } from '../../api/loop.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useListAct } from '../../components/use-list-act.ts';
import { useWords } from '../../i18n/start.ts';

export function Webhooks() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['webhooks'], queryFn: loopApi.webhooks });
  const { act, problem } = useListAct('webhooks', loopApi.addWebhook);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const url = String(new FormData(form).get('url') ?? '').trim();
    if (url) act.mutate(url, { onSuccess: () => form.reset() });
  };
  return (
    <section className="card receiver-add">
      <h2>Webhook</h2>
      <p className="hint">{t('receivers.webhookLead')}</p>
      <Loaded query={query} what="Webhook" rows={1}>
        {({ items }) => (
          <ul>
            {items.map((webhook) => (
              <Webhook key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        )}
      </Loaded>
      <form className="row row-wrap" onSubmit={submit}>
        <input
          className="input receiver-url"
          name="url"
          type="url"
          maxLength={500}
          placeholder="https://"
          aria-label={t('receivers.webhookUrl')}
        />
        <Button htmlType="submit" loading={act.isPending}>
          {t('receivers.webhookAdd')}
        </Button>
      </form>
      <p className="field-problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

function Webhook({ webhook: { id, url, secret, isActive } }: { webhook: WebhookView }) {
  const { t } = useWords();
  const pause = useListAct('webhooks', () => loopApi.setWebhookActive(id, !isActive));
  const remove = useListAct('webhooks', () => loopApi.removeWebhook(id));
  return (
    <li className="receiver-webhook">
      <div className="row row-wrap">
        <span className="mono">{url}</span>
        {!isActive && <span className="tag is-warn">{t('receivers.paused')}</span>}
        <span className="row push">
          <Button size="small" onClick={() => pause.act.mutate(undefined)}>
            {t(isActive ? 'receivers.pause' : 'receivers.resume')}
          </Button>
          <Button size="small" onClick={() => remove.act.mutate(undefined)}>
            {t('receivers.webhookRemove')}
          </Button>
        </span>
      </div>
      <details>
        <summary className="hint">{t('receivers.secret')}</summary>
        <code className="mono">{secret}</code>
      </details>
      <p className="field-problem" role="alert">
        {pause.problem || remove.problem}
      </p>
    </li>
  );
}
