import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { PackVersionView } from '../../domain/api/packs.ts';
import type { PackChange } from '../../domain/pack-diff.ts';
import { type Published, packsApi, usePackAct } from '../api/packs.ts';
import { Loaded } from '../components/loaded.tsx';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { changeWords, ruleTitle } from './pack-words.ts';
import { refusalWords } from './use-pack-edits.ts';

type Props = { readonly site: string; readonly onRestored: (version: Published, restored: string) => void };

/** Every version with who, why and what changed; each can be restored as a new one. */
export function VersionsTab({ site, onRestored }: Props) {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['pack-versions', site], queryFn: () => packsApi.versions(site) });
  return (
    <Loaded query={query} what={t('ops.tabs.versions')}>
      {({ versions }) => (
        <ol className="ops-versions">
          {versions.map((version) => (
            <Version key={version.version} site={site} one={version} onRestored={onRestored} />
          ))}
        </ol>
      )}
    </Loaded>
  );
}

function Version({ site, one, onRestored }: Props & { one: PackVersionView }) {
  const { t } = useWords();
  const restore = usePackAct(site, () =>
    packsApi.restore(site, { version: one.version, reason: t('ops.undoReason', { version: one.version }) }),
  );
  const withdraw = usePackAct(site, () => packsApi.withdraw(site, one.version));
  const tone = one.state === 'in-force' ? 'is-good' : one.state === 'waiting' ? 'is-accent' : 'is-note';
  const refused = restore.error ?? withdraw.error;
  return (
    <li className="card">
      <div className="row row-wrap">
        <h3 className="mono">{one.version}</h3>
        <span className={`tag ${tone}`}>{t(`ops.state.${one.state}`)}</span>
        <span className="hint">
          {t('ops.fromOn')} <Time at={one.effectiveFrom} long /> · {authorOf(one, t)}
          {one.signedBy && ` · ${t('ops.signed', { name: one.signedBy.name })}`}
          {one.restores && ` · ${t('ops.restores', { version: one.restores })}`}
        </span>
        {one.state === 'past' && (
          <Button
            size="small"
            className="push"
            loading={restore.isPending}
            title={t('ops.restoreAct', { version: one.version })}
            onClick={() => restore.mutate(undefined, { onSuccess: (made) => onRestored(made, one.version) })}
          >
            {t('ops.restore')}
          </Button>
        )}
        {one.state === 'waiting' && (
          <Button
            size="small"
            className="push"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(undefined)}
          >
            {t('ops.waitingWithdraw', { version: one.version })}
          </Button>
        )}
      </div>
      {one.reason && <p>{one.reason}</p>}
      {refused && (
        <p className="ops-fault" role="alert">
          {refusalWords(refused, t('ops.moved'))}
        </p>
      )}
      {one.basedOn !== null && one.changes.length === 0 && <p className="hint">{t('ops.noChanges')}</p>}
      <ul className="ops-changes">
        {one.changes.map((change) => (
          <li key={JSON.stringify(change)}>
            {nameOf(change)} <span className="tag is-accent">{changeWords(change, t)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function authorOf({ by }: PackVersionView, t: ReturnType<typeof useWords>['t']): string {
  if (by === null) return t('ops.shipped');
  return by.kind === 'system' ? t('ops.system') : (by.name ?? '');
}

function nameOf(change: PackChange): string {
  return change.kind === 'term' ? '' : ruleTitle(change.rule);
}
