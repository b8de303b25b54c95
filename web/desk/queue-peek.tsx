import { Button } from 'antd';
import { X } from 'lucide-react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { findField } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { useSubmission } from '../api/hooks.ts';
import { BuyerPage } from '../components/buyer-page.tsx';
import { Loaded } from '../components/loaded.tsx';
import { SeveritySign } from '../components/severity-sign.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { markOf } from './location-menu.ts';
import { RiskCell } from './queue-cells.tsx';
import { useTimeLeft } from './time-left.tsx';

/** What a row holds, beside the queue: to look at without opening it, and without anybody being told. */
export function QueuePeek({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const query = useSubmission(id);
  return (
    <aside className="queue-peek" aria-label={t('peek.key')}>
      <Button
        className="peek-close"
        type="text"
        aria-label={t('peek.close')}
        icon={<X className="icon" />}
        onClick={onClose}
      />
      <Loaded query={query} what={t('peek.what')} rows={6}>
        {(view) => <Peek view={view} />}
      </Loaded>
    </aside>
  );
}

function Peek({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const left = useTimeLeft(view);
  const form = formOf(view.formId);
  const passed = new Set(view.passed?.findings.map(({ findingKey }) => findingKey));
  const findings = (view.report?.findings ?? []).filter(({ key }) => !passed.has(key));
  return (
    <>
      <header>
        <h2>{view.title || t('list.unnamed')}</h2>
        <p className="hint">
          {t(`form.${view.formId}`)} · <span className="mono">{view.id}</span> · {view.sellerName}
        </p>
        <p className="row row-wrap">
          <span className="tag is-accent">{t('revision', { n: view.revision })}</span>
          <StateTag state={view.state} />
          {left && <span className={`left-time is-${left.tone}`}>{left.words}</span>}
        </p>
        <RiskCell one={view} />
      </header>
      <h3>{t('desk.findings', { count: findings.length })}</h3>
      {findings.length === 0 && (
        <p className="hint">{t(view.report ? 'desk.noFindings' : 'desk.notChecked')}</p>
      )}
      <ul className="peek-findings">
        {findings.map((finding) => {
          const field = findField(form, finding.field);
          return (
            <li key={finding.key} className="row">
              <SeveritySign severity={finding.severity} />
              <span>
                {field ? markOf(field) : `【${finding.location}】`}
                {pick(finding.message)}
                {finding.quote && <span className="hint"> “{finding.quote}”</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <h3>{t('peek.page')}</h3>
      <div className="peek-page">
        <BuyerPage form={form} fields={view.revisions.at(-1)?.fields ?? {}} sellerName={view.sellerName} />
      </div>
    </>
  );
}
