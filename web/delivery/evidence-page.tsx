import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { orderFields } from '../../domain/delivery-order.ts';
import { type FormField, findField } from '../../domain/form.ts';
import { deliveryEvidence } from '../../domain/forms/delivery-evidence.ts';
import { plainText } from '../components/page-slots.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { SaveNote } from '../form/save-note.tsx';
import { useChecks } from '../form/use-checks.ts';
import { type Draft, useDraft } from '../form/use-draft.ts';
import { whatIsLeft } from '../form/values.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { EvidenceFound } from './evidence-found.tsx';
import { useEvidence } from './use-evidence.ts';
import '../theme/delivery.css';
import '../theme/evidence.css';

/** A seller hands in the evidence of an order: the order is filled in, files say at once what they show. */
export function EvidencePage({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const draft = useDraft(view);
  const [isStrict, setStrict] = useState(false);
  const checks = useChecks(deliveryEvidence, draft.fields, view.site);
  const files = useEvidence(view.id, draft);
  const { delivery } = files;
  const left = whatIsLeft(deliveryEvidence, draft.fields, checks.findings);
  const count = left.mustFix.length + left.missing.length;
  // Until it is known, nothing offers to be changed that an order may have fixed.
  const isOfOrder = delivery ? delivery.order !== null : draft.fields.orderId !== undefined;
  const isRemote = draft.fields.deliveryMode === 'remote';
  const isLicence = draft.fields.productKind === 'license';
  const row = (key: string) => {
    const field = findField(deliveryEvidence, key) as FormField;
    return (
      <FieldRow
        key={key}
        formId="delivery-evidence"
        {...{ field, checks }}
        value={draft.fields[key]}
        findings={checks.byField.get(key) ?? []}
        isStrict={isStrict}
        theirs={draft.conflicts.get(key)}
        onResolve={(keep) => draft.resolve(key, keep)}
        onChange={(value) => draft.set(key, value)}
        onBlur={() => void draft.flush().catch(() => {})}
      />
    );
  };
  const submit = () => {
    setStrict(true);
    const first = left.missing[0] ?? left.mustFix[0];
    if (first) checks.goTo(first.key);
    else void navigate(`/submissions/${view.id}/preview`);
  };
  return (
    <div className="page evidence">
      <header className="page-head">
        <div>
          <div className="row row-wrap">
            <h1>{pick(deliveryEvidence.title)}</h1>
            <StateTag state={view.state} />
            <span className="hint">{t('revision', { n: view.revision })}</span>
          </div>
          <p className="hint">{t('evidence.lead')}</p>
        </div>
        <div className="row row-wrap push">
          <SaveNote draft={draft} />
          <Button type={count === 0 ? 'primary' : 'default'} onClick={submit}>
            {count === 0 ? t('evidence.next') : t('evidence.left', { count })}
          </Button>
        </div>
      </header>
      <div className="evidence-columns">
        <div className="evidence-main">
          {isOfOrder ? (
            <OrderFacts draft={draft} />
          ) : (
            <section className="card evidence-part">{orderFields.map(row)}</section>
          )}
          {isRemote ? (
            <EvidenceFiles fieldKey="remoteRecord" takesPaste {...files} />
          ) : (
            <EvidenceFiles fieldKey="screenshots" takesPaste {...files} />
          )}
          <EvidenceFiles fieldKey="acceptanceForm" {...files} />
          {isLicence && (
            <section className="card evidence-part" aria-label={t('evidence.resource')}>
              <h2>{t('evidence.resource')}</h2>
              {row('resourceOrderId')}
              {row('resourceOrderScreenshot')}
            </section>
          )}
          <section className="card evidence-part" aria-label={t('evidence.deliveredOn')}>
            <h2>{t('evidence.deliveredOn')}</h2>
            {row('deliveredOn')}
            {row('signedOn')}
            {row('deliveryStatement')}
          </section>
        </div>
        <aside className="evidence-side">{delivery && <EvidenceFound delivery={delivery} />}</aside>
      </div>
    </div>
  );
}

function OrderFacts({ draft }: { draft: Draft }) {
  const { t } = useWords();
  return (
    <section className="card evidence-part" aria-label={t('evidence.fromOrder')}>
      <h2>
        {t('orders.order')} <span className="hint">{t('evidence.fromOrder')}</span>
      </h2>
      <dl className="evidence-order">
        {orderFields.map((key) => {
          const field = findField(deliveryEvidence, key) as FormField;
          const value = plainText(field, draft.fields[key]);
          return value === '' ? null : (
            <div key={key}>
              <dt className="hint">{pick(field.label)}</dt>
              <dd>{value}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
