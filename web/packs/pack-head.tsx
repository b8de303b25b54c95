import { Button, Select } from 'antd';
import { FlaskConical } from 'lucide-react';
import type { PackEditorView } from '../../domain/api/packs.ts';
import { packsApi, usePackAct } from '../api/packs.ts';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';

type Props = {
  readonly view: PackEditorView;
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly onRun: () => void;
  readonly isStarting: boolean;
  readonly onSite: (site: string) => void;
};

const spans = [7, 30, 90, 365, 3_650] as const;

/** Which site, what is in force, what the draft changes, and the dry run. */
export function PackHead({ view, days, onDays, onRun, isStarting, onSite }: Props) {
  const { t } = useWords();
  const { site, sites, inForce, draft, waiting, dryRun } = view;
  const discard = usePackAct(site, () => packsApi.discard(site, draft?.edits ?? 0));
  const isRunning = dryRun?.state === 'running';
  return (
    <header className="ops-head">
      <h1>{t('ops.title')}</h1>
      <Select
        className="mono"
        value={site}
        aria-label={t('ops.site')}
        onChange={onSite}
        options={sites.map((value) => ({ value, label: value }))}
      />
      <span className="tag is-good">{t('ops.inForce', { version: inForce.version })}</span>
      {draft && <span className="tag is-accent">{t('ops.draft')}</span>}
      <span className="hint">
        {draft ? (
          <>
            {t('ops.comparedTo', {
              count: draft.changes.length,
              version: inForce.version,
              name: draft.changedBy,
            })}{' '}
            <Time at={draft.changedAt} />
          </>
        ) : (
          t('ops.noDraft')
        )}
        {waiting && (
          <>
            {' · '}
            {t('ops.waiting', { version: waiting.version })} <Time at={waiting.effectiveFrom} long />
          </>
        )}
      </span>
      {draft && (
        <div className="row row-wrap push">
          <Button type="text" loading={discard.isPending} onClick={() => discard.mutate(undefined)}>
            {t('ops.discard')}
          </Button>
          <Select
            value={days}
            aria-label={t('ops.runDays')}
            onChange={onDays}
            options={spans.map((value) => ({
              value: value as number,
              label: t('ops.days', { count: value }),
            }))}
          />
          <Button icon={<FlaskConical className="icon" />} loading={isStarting || isRunning} onClick={onRun}>
            {t(dryRun?.isCurrent ? 'ops.runAgain' : 'ops.run')} <kbd>T</kbd>
          </Button>
        </div>
      )}
    </header>
  );
}
