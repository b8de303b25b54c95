import { CircleCheck, CircleDashed } from 'lucide-react';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';

/** What can be seen so far: which kinds are there, who has signed, what is wrong. */
export function EvidenceFound({ delivery }: { delivery: DeliveryView }) {
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
