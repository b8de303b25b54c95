import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PackEditorView, RuleFindingView } from '../../domain/api/packs.ts';
import { packsApi } from '../api/packs.ts';
import { Loaded } from '../components/loaded.tsx';
import { useWords } from '../i18n/start.ts';
import { fieldLabel } from './pack-words.ts';

type Props = { readonly view: PackEditorView; readonly rule: string; readonly isShadow: boolean };

/** What reviewers dismissed of a rule, and what it found in shadow, which operators judge here. */
export function RuleFindings({ view, rule, isShadow }: Props) {
  const { t } = useWords();
  const [which, setWhich] = useState<'dismissed' | 'shadow'>();
  const count = view.counts.find((one) => one.rule === rule);
  const toggle = (next: 'dismissed' | 'shadow') => setWhich(which === next ? undefined : next);
  return (
    <div className="ops-findings">
      <div className="row row-wrap">
        {(count?.dismissed ?? 0) > 0 && (
          <button type="button" className="link" onClick={() => toggle('dismissed')}>
            {t('ops.seeDismissed', { count: count?.dismissed })}
          </button>
        )}
        {(isShadow || (count?.shadow ?? 0) > 0) && (
          <button type="button" className="link" onClick={() => toggle('shadow')}>
            {t('ops.seeShadow', { count: count?.shadow ?? 0 })}
          </button>
        )}
      </div>
      {which && <Findings key={which} site={view.site} rule={rule} which={which} />}
    </div>
  );
}

type FindingsProps = { readonly site: string; readonly rule: string; readonly which: 'dismissed' | 'shadow' };

function Findings({ site, rule, which }: FindingsProps) {
  const { t } = useWords();
  const client = useQueryClient();
  const key = ['rule-findings', site, rule, which];
  const query = useQuery({ queryKey: key, queryFn: () => packsApi.findings(site, rule, which) });
  const judge = async (one: RuleFindingView, outcome: 'accepted' | 'dismissed' | null) => {
    const { submissionId, revision, findingKey } = one;
    await packsApi.judgeShadow({ submissionId, revision, findingKey, outcome });
    await client.invalidateQueries({ queryKey: key });
    void client.invalidateQueries({ queryKey: ['pack-editor', site] });
  };
  return (
    <Loaded query={query} what={t('ops.examples')} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="hint">{t('ops.noFindings')}</p>
        ) : (
          <ul>
            {items.map((one) => (
              <li key={`${one.submissionId}:${one.revision}:${one.findingKey}`}>
                <Link to={`/queue/${one.submissionId}`}>{one.title || one.submissionId}</Link>{' '}
                <span className="hint">{fieldLabel(one.field)}</span>{' '}
                {one.quote && <span className="mark is-warn">{one.quote}</span>}{' '}
                {one.reason && <span className="hint">{one.reason}</span>}
                {one.isShadow && <ShadowActs one={one} onJudge={(outcome) => void judge(one, outcome)} />}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

type ActsProps = {
  readonly one: RuleFindingView;
  readonly onJudge: (outcome: 'accepted' | 'dismissed' | null) => void;
};

function ShadowActs({ one, onJudge }: ActsProps) {
  const { t } = useWords();
  if (one.outcome)
    return (
      <span className="row">
        <span className={`tag is-${one.outcome === 'accepted' ? 'good' : 'block'}`}>
          {t(one.outcome === 'accepted' ? 'ops.right' : 'ops.wrong')}
        </span>
        <button type="button" className="link" onClick={() => onJudge(null)}>
          {t('ops.takeBack')}
        </button>
      </span>
    );
  return (
    <span className="row">
      <button type="button" className="chip" onClick={() => onJudge('accepted')}>
        {t('ops.right')}
      </button>
      <button type="button" className="chip" onClick={() => onJudge('dismissed')}>
        {t('ops.wrong')}
      </button>
    </span>
  );
}
