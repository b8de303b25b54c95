import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { orderFields } from '../../domain/delivery-order.ts';
import { type FormField, findField } from '../../domain/form.ts';
import { deliveryEvidence } from '../../domain/forms/delivery-evidence.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import { deliveryApi } from '../api/delivery.ts';
import { plainText } from '../components/page-slots.tsx';
import { SeveritySign } from '../components/severity-sign.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { SaveNote } from '../form/save-note.tsx';
import { useChecks } from '../form/use-checks.ts';
import { type Draft, useDraft } from '../form/use-draft.ts';
import { whatIsLeft } from '../form/values.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import { useDelivery, useDeliveryAct } from './use-delivery.ts';
import '../theme/delivery.css';
import '../theme/evidence.css';

/** A seller hands in the evidence of an order: the order is filled in, files say at once what they show. */
export function EvidencePage({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const draft = useDraft(view);
  const [isStrict, setStrict] = useState(false);
  const checks = useChecks(deliveryEvidence, draft.fields, view.site);
  const query = useDelivery(view.id);
  const delivery = query.data;
  const choose = useDeliveryAct(view.id, ({ sha256, choice }: { sha256: string; choice: PageChoice }) =>
    deliveryApi.choosePage({ id: view.id, revision: draft.revision }, sha256, choice),
  );
  const left = whatIsLeft(deliveryEvidence, draft.fields, checks.findings);
  const count = left.mustFix.length + left.missing.length;
  const isRemote = draft.fields.deliveryMode === 'remote';
  const isLicence = draft.fields.productKind === 'license';
  const files = {
    ...{ submissionId: view.id, draft, delivery },
    onChoose: (sha256: string, choice: PageChoice) => choose.mutate({ sha256, choice }),
    // The draft knows the file once it is saved; then the server tells what was read.
    onStored: () =>
      void draft
        .flush()
        .catch(() => {})
        .then(() => client.invalidateQueries({ queryKey: ['delivery', view.id] })),
  };
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
          {delivery?.order ? (
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
        <aside className="evidence-side">{delivery && <Found delivery={delivery} />}</aside>
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

/** What can be seen so far: which kinds are there, who has signed, what is wrong. */
function Found({ delivery }: { delivery: DeliveryView }) {
  const { t } = useWords();
  const all = [...delivery.pages, ...delivery.records, ...delivery.forms];
  const unread = all.filter(({ state }) => state === 'reading').length;
  return (
    <div className="card evidence-found">
      {delivery.slots.length > 0 && (
        <>
          <h2>{t('evidence.needed')}</h2>
          <ul>
            {delivery.slots.map(({ kind, sha256 }) => {
              const page = delivery.pages.find((one) => one.sha256 === sha256);
              const Sign = page ? CircleCheck : CircleDashed;
              return (
                <li key={kind} className="row">
                  <Sign className={`icon ${page ? 'is-good' : ''}`} />
                  {t(`delivery.kind.${kind}`)}
                  <span className="hint push">{page ? page.name : t('evidence.lacks')}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {delivery.forms.some(({ state }) => state === 'read') && (
        <>
          <h2>{t('evidence.parties')}</h2>
          <ul>
            {delivery.parties.map(({ party, state }) => (
              <li key={party} className="row">
                {t(`delivery.party.${party}`)}
                <span className={`push party-word is-${state}`}>
                  {state === 'unsure' ? t('evidence.partyUnsure') : t(`delivery.state.${state}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('evidence.findings')}</h2>
      <p className="hint">{t('evidence.findingsLead')}</p>
      {unread > 0 && (
        <p className="hint" role="status">
          {t('evidence.stillReading', { count: unread })}
        </p>
      )}
      <ul aria-live="polite">
        {delivery.findings.map((finding) => (
          <li key={finding.key} className="row evidence-finding">
            <SeveritySign severity={finding.severity} />
            <span>
              {pick(finding.message)} {finding.file && <span className="hint">{finding.file}</span>}
            </span>
          </li>
        ))}
      </ul>
      {delivery.findings.length === 0 && unread === 0 && all.length > 0 && (
        <p className="hint">{t('evidence.noFindings')}</p>
      )}
    </div>
  );
}
