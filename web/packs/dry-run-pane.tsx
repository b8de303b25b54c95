import { Segmented } from 'antd';
import { useState } from 'react';
import type { DryRunView, PackEditorView } from '../../domain/api/packs.ts';
import type { DryRunResult } from '../../domain/dry-run.ts';
import { packsApi, useDryRun, usePackAct } from '../api/packs.ts';
import { useWords } from '../i18n/start.ts';
import { DryRunExamples } from './dry-run-examples.tsx';
import { ruleTitle } from './pack-words.ts';

type Props = { readonly view: PackEditorView; readonly onException: (word: string) => void };

/** Who would have been hit: numbers first, then by rule, then case by case. */
export function DryRunPane({ view, onException }: Props) {
  const { t } = useWords();
  const run = useDryRun(view.site, view.draft ? view.dryRun : null);
  return (
    <section aria-labelledby="dry-run-title" className="ops-run">
      <div className="row">
        <h2 id="dry-run-title">{t('ops.dryRun', { days: run?.days ?? 90 })}</h2>
        {run && <RunFacts run={run} />}
      </div>
      {run ? (
        <Result site={view.site} run={run} onException={onException} />
      ) : (
        <p className="hint">{t('ops.notRun')}</p>
      )}
    </section>
  );
}

function RunFacts({ run }: { run: DryRunView }) {
  const { t } = useWords();
  const seconds = (run.workedMs / 1_000).toFixed(run.workedMs < 10_000 ? 1 : 0);
  return (
    <span className="hint push">
      {t('ops.submissions', { count: run.total, total: run.total.toLocaleString() })}
      {run.state === 'done' && ` · ${t('ops.seconds', { seconds })}`}
    </span>
  );
}

type ResultProps = {
  readonly site: string;
  readonly run: DryRunView;
  readonly onException: Props['onException'];
};

function Result({ site, run, onException }: ResultProps) {
  const { t } = useWords();
  const [side, setSide] = useState<'blocked' | 'passed'>('blocked');
  const cancel = usePackAct(site, () => packsApi.cancelDryRun(run.id));
  const { result } = run;
  return (
    <>
      {run.state === 'running' && (
        <div className="ops-progress">
          <progress
            max={Math.max(run.total, 1)}
            value={run.done}
            aria-label={t('ops.dryRun', { days: run.days })}
          />
          <div className="row">
            <span role="status">
              {t('ops.running', { done: run.done.toLocaleString(), total: run.total.toLocaleString() })}
            </span>
            <button type="button" className="link push" onClick={() => cancel.mutate(undefined)}>
              {t('ops.cancel')}
            </button>
          </div>
        </div>
      )}
      {run.state === 'cancelled' && (
        <p className="ops-note">{t('ops.cancelled', { count: run.done, done: run.done.toLocaleString() })}</p>
      )}
      {run.state === 'failed' && <p className="ops-note">{t('ops.failed')}</p>}
      {run.state !== 'running' && !run.isCurrent && <p className="ops-note">{t('ops.stale')}</p>}
      <Numbers result={result} />
      <ByRule result={result} />
      <div className="row row-wrap ops-examples-head">
        <h3>{t('ops.examples')}</h3>
        <Segmented
          className="push"
          size="small"
          value={side}
          onChange={setSide}
          options={[
            {
              value: 'blocked' as const,
              label: `${t('ops.newlyBlocked')} ${result.newlyBlocked.toLocaleString()}`,
            },
            {
              value: 'passed' as const,
              label: `${t('ops.newlyPassed')} ${result.newlyPassed.toLocaleString()}`,
            },
          ]}
        />
      </div>
      <DryRunExamples key={side} examples={result[side]} side={side} onException={onException} />
    </>
  );
}

function Numbers({ result }: { result: DryRunResult }) {
  const { t } = useWords();
  const { newlyBlocked, newlyPassed, unchanged, changed } = result;
  const all = Math.max(1, newlyBlocked + newlyPassed + unchanged + changed);
  const same = unchanged + changed;
  return (
    <>
      <dl className="ops-numbers">
        {(
          [
            ['newlyBlocked', newlyBlocked],
            ['newlyPassed', newlyPassed],
            ['unchanged', same],
          ] as const
        ).map(([name, many]) => (
          <div key={name}>
            <dd>{many.toLocaleString()}</dd>
            <dt>{t(`ops.${name}`)}</dt>
          </div>
        ))}
      </dl>
      <div className="ops-bar" aria-hidden="true">
        <i className="is-block" style={{ width: `${(newlyBlocked / all) * 100}%` }} />
        <i className="is-accent" style={{ width: `${(newlyPassed / all) * 100}%` }} />
      </div>
      {changed > 0 && <p className="hint">{t('ops.otherwise', { count: changed.toLocaleString() })}</p>}
    </>
  );
}

function ByRule({ result }: { result: DryRunResult }) {
  const { t } = useWords();
  if (result.rules.length === 0) return null;
  return (
    <ul className="ops-by-rule" aria-label={t('ops.byRule')}>
      {result.rules.map(({ rule, newlyBlocked: blocked, newlyPassed: passed, found, gone }) => (
        <li key={rule}>
          <b>{ruleTitle(rule)}</b>
          <span className="hint">{t('ops.ruleNumbers', { blocked, passed, found, gone })}</span>
        </li>
      ))}
    </ul>
  );
}
