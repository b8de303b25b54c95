import { useQuery } from '@tanstack/react-query';
import { Check, ScanEye, X } from 'lucide-react';
import { type FormDefinition, findField } from '../../domain/form.ts';
import type { KeyedFinding, Report } from '../../domain/report.ts';
import type { RemarkTemplate } from '../api/desk.ts';
import { packsApi } from '../api/packs.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { FindingCard } from './finding-card.tsx';
import { markOf } from './location-menu.ts';
import { PassedList } from './passed-list.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  readonly form: FormDefinition;
  readonly desk: Desk;
  readonly report: Report | null;
  readonly selectedKey: string | undefined;
  readonly dismissing: boolean;
  readonly onSelect: (key: string | undefined) => void;
  readonly onAccept: (finding: KeyedFinding, template?: RemarkTemplate) => void;
  readonly onEdit: (finding: KeyedFinding) => void;
  readonly onDismissing: (is: boolean) => void;
  readonly onDismiss: (finding: KeyedFinding, reason: string) => void;
};

/** Findings by field in the order of the form; the selected one is open. */
export function FindingsPane(props: Props) {
  const { t } = useWords();
  const { form, desk, report } = props;
  const byField = Map.groupBy(desk.findings, (finding) => finding.field);
  return (
    <section className="pane findings-pane" aria-label={t('desk.findings', { count: desk.findings.length })}>
      <div className="pane-head">
        <h2>{t('desk.findings', { count: desk.findings.length })}</h2>
        {desk.findings.length > 0 && (
          <span className={desk.openFindings.length === 0 ? 'is-good' : 'hint'}>
            {desk.openFindings.length === 0
              ? t('desk.allSettled')
              : t('desk.openCount', { count: desk.openFindings.length })}
          </span>
        )}
      </div>
      <div className="pane-body">
        {desk.findings.length === 0 && (
          <p className="hint pane-empty">{t(report ? 'desk.noFindings' : 'desk.notChecked')}</p>
        )}
        {[...byField].map(([key, found]) => {
          const field = findField(form, key);
          return (
            <section key={key} className="found-field">
              <h3>
                {field ? markOf(field) : `【${found[0]?.location}】`}{' '}
                <span className="hint">{found.length}</span>
              </h3>
              {found.map((finding) => (
                <Row key={finding.key} {...props} finding={finding} />
              ))}
            </section>
          );
        })}
        <PassedList form={form} desk={desk} />
        <UnreadList report={report} form={form} />
        {report && <PackNote report={report} />}
      </div>
    </section>
  );
}

function Row(props: Props & { finding: KeyedFinding }) {
  const { t } = useWords();
  const { finding, desk, selectedKey, onSelect } = props;
  const judgement = desk.judged.get(finding.key);
  const number = desk.findings.indexOf(finding) + 1;
  if (finding.key === selectedKey) return <FindingCard {...props} number={number} judgement={judgement} />;
  const remarkNumber = desk.remarks.findIndex(({ source }) => source.findingKey === finding.key) + 1;
  return (
    <button
      type="button"
      className={`found-row ${judgement?.state === 'dismissed' ? 'is-dismissed' : ''}`}
      data-row={finding.key}
      onClick={() => onSelect(finding.key)}
    >
      <SeveritySign severity={finding.severity} />
      <span className="found-said">
        <span>
          {number}. {pick(finding.message)}
        </span>
        {finding.quote && <span className="hint">“{finding.quote}”</span>}
        {judgement?.reason && <span className="hint">{judgement.reason}</span>}
      </span>
      {judgement?.state === 'accepted' && (
        <span className="found-state is-accent">
          <Check className="icon" /> {t('desk.remarkNumber', { n: remarkNumber || '' })}
        </span>
      )}
      {judgement?.state === 'dismissed' && (
        <span className="found-state">
          <X className="icon" /> {t('desk.dismissed')}
        </span>
      )}
    </button>
  );
}

/** What no machine could look at: never shown as passed. */
function UnreadList({ report, form }: { report: Report | null; form: FormDefinition }) {
  const { t } = useWords();
  const unread = (report?.results ?? []).filter((result) => result.outcome === 'needs-review');
  if (unread.length === 0) return null;
  return (
    <details className="unread">
      <summary>
        <ScanEye className="icon" /> {t('desk.unread', { count: unread.length })}
      </summary>
      <ul>
        {unread.map((result) => {
          const field = findField(form, result.field);
          return (
            <li key={result.rule + result.field}>
              {field ? markOf(field) : result.field} <span className="mono">{result.rule}</span>
              {result.reason && <span className="hint"> {result.reason}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The rules that it was handed in under; a newer version is named, and is none of its business. */
function PackNote({ report }: { report: Report }) {
  const { t } = useWords();
  const [site = '', version = ''] = report.pack.split('@');
  const inForce = usePackInForce(site);
  return (
    <p className="hint pack-note">
      {t('desk.pack', { version })}
      {inForce && inForce !== version && ` ${t('desk.packNewer', { version: inForce })}`}
    </p>
  );
}

function usePackInForce(site: string): string | undefined {
  return useQuery({
    queryKey: ['pack-version', site],
    queryFn: async () => (await packsApi.inForce(site)).pack.version,
    staleTime: 300_000,
  }).data;
}
