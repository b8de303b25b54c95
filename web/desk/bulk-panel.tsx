import { Button, Drawer } from 'antd';
import { CircleCheck, CircleX, Hourglass, Lock } from 'lucide-react';
import type { BulkPreview } from '../../domain/api/desk.ts';
import { Loaded } from '../components/loaded.tsx';
import { reasonOf } from '../components/reason-of.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import { useKeys } from '../components/use-keys.ts';
import { VerdictButtons } from '../components/verdict-buttons.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { type Bulk, useBulk } from './use-bulk.ts';

type Props = { readonly ids: readonly string[]; readonly onClose: (isDone: boolean) => void };

/** Several like cases under one decision: what each is about, then what became of each. */
export function BulkPanel({ ids, onClose }: Props) {
  const { t } = useWords();
  const bulk = useBulk(ids);
  const isDone = bulk.send.data !== undefined;
  useKeys({ 'Ctrl+Enter': bulk.run });
  return (
    <Drawer
      open
      size={720}
      title={t('bulk.title', { count: ids.length })}
      onClose={() => onClose(isDone)}
      footer={<Footer bulk={bulk} onClose={() => onClose(isDone)} />}
    >
      <div className="bulk">
        {!isDone && <Choices bulk={bulk} />}
        <Loaded query={bulk.preview} what={t('bulk.what')}>
          {() => (
            <ul className="bulk-items">
              {bulk.items.map((item) => (
                <BulkItem key={item.id} item={item} bulk={bulk} />
              ))}
            </ul>
          )}
        </Loaded>
      </div>
    </Drawer>
  );
}

function Choices({ bulk }: { bulk: Bulk }) {
  const { t } = useWords();
  const { verdict } = bulk;
  return (
    <>
      <VerdictButtons verdict={verdict} onChoose={bulk.choose} />
      <label>
        {t(`bulk.reason.${verdict}`)}
        <input
          className="input"
          maxLength={500}
          value={bulk.reason}
          onChange={(event) => bulk.setReason(event.target.value)}
        />
      </label>
      {verdict === 'rejected' && (
        <label>
          {t('bulk.text')}
          <textarea
            className="input"
            rows={3}
            maxLength={5_000}
            value={bulk.text}
            placeholder={t('bulk.textHint')}
            onChange={(event) => bulk.setText(event.target.value)}
          />
        </label>
      )}
    </>
  );
}

function BulkItem({ item, bulk }: { item: BulkPreview['items'][number]; bulk: Bulk }) {
  const { t } = useWords();
  const { findings, barred } = item;
  const isIn = !barred && !bulk.left.has(item.id);
  const outcome = bulk.outcomeOf(item.id);
  return (
    <li className={isIn ? '' : 'is-left-out'} data-bulk={item.id}>
      <label className="row bulk-title">
        <input
          type="checkbox"
          checked={isIn}
          disabled={Boolean(barred) || bulk.send.data !== undefined}
          onChange={(event) => bulk.leaveOut(item.id, !event.target.checked)}
        />
        <b>{item.title || t('list.unnamed')}</b>
        <span className="hint">
          {t(`form.${item.formId}`)} · {item.sellerName}
        </span>
      </label>
      {barred && <p className="field-problem">{t(`bulk.barred.${barred as 'already-claimed'}`)}</p>}
      {outcome ? (
        <Outcome bulk={bulk} id={item.id} />
      ) : (
        isIn && (
          <ul className="bulk-findings">
            {findings.length === 0 && <li className="hint">{t('queue.nothingFound')}</li>}
            {findings.map((finding) => (
              <li key={finding.key} className="row">
                <SeveritySign severity={finding.severity} />
                <span>
                  【{finding.location}】{pick(finding.message)}
                </span>
                <span className="hint push">{t(`bulk.becomes.${bulk.verdict}`)}</span>
              </li>
            ))}
          </ul>
        )
      )}
    </li>
  );
}

function Outcome({ bulk, id }: { bulk: Bulk; id: string }) {
  const { t } = useWords();
  const outcome = bulk.outcomeOf(id);
  if (!outcome) return null;
  if (outcome.outcome === 'refused')
    return (
      <p className="row is-block">
        <CircleX className="icon" />{' '}
        {t('bulk.outcome.refused', { why: outcome.detail ?? outcome.code ?? '' })}
      </p>
    );
  return (
    <p className="row is-good">
      {outcome.outcome === 'proposed' ? <Hourglass className="icon" /> : <CircleCheck className="icon" />}
      {t(outcome.outcome === 'proposed' ? 'bulk.outcome.proposed' : `bulk.outcome.${bulk.verdict}`)}
    </p>
  );
}

function Footer({ bulk, onClose }: { bulk: Bulk; onClose: () => void }) {
  const { t } = useWords();
  const { lock, verdict, taken, send } = bulk;
  if (send.data) {
    const refused = send.data.outcomes.filter(({ outcome }) => outcome === 'refused').length;
    return (
      <div className="row">
        <span role="status">{t('bulk.done', { count: send.data.outcomes.length - refused, refused })}</span>
        <Button className="push" type="primary" onClick={onClose}>
          {t('strip.toQueue')}
        </Button>
      </div>
    );
  }
  return (
    <div className="row row-wrap">
      {send.error && (
        <span className="field-problem" role="alert">
          {reasonOf(send.error) ?? t('failed.offline')}
        </span>
      )}
      <span className="row push">
        {lock && (
          <span className="locked-note">
            <Lock className="icon" /> {lock}
          </span>
        )}
        <Button
          type={lock ? 'default' : 'primary'}
          danger={!lock && verdict === 'rejected'}
          className={lock ? 'is-locked' : ''}
          loading={send.isPending}
          onClick={bulk.run}
        >
          {t(`bulk.send.${verdict}`, { count: taken.length })} <kbd>Ctrl ↵</kbd>
        </Button>
      </span>
    </div>
  );
}
