import { useQuery } from '@tanstack/react-query';
import type { RulePack } from '../../../domain/pack.ts';
import { packName } from '../../../domain/pack.ts';
import { allRules } from '../../../rules/index.ts';
import { api } from '../../api/routes.ts';
import { Loaded } from '../../components/loaded.tsx';
import { SeverityLabel } from '../../components/severity-sign.tsx';
import { Time } from '../../components/time.tsx';
import { SourceNote } from '../../form/source-note.tsx';
import { pick } from '../../i18n/language.ts';
import { useWords } from '../../i18n/start.ts';

/** Every pack with its rules: how heavy each is, and who says so. */
export function PacksPage() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['packs'], queryFn: api.packs });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('packs.title')}</h1>
          <p className="hint">{t('packs.lead')}</p>
        </div>
      </header>
      <Loaded query={query} what={t('packs.title')}>
        {({ packs }) => packs.map((pack) => <Pack key={packName(pack)} pack={pack} />)}
      </Loaded>
    </div>
  );
}

function Pack({ pack }: { pack: RulePack }) {
  const { t } = useWords();
  return (
    <section className="card pack">
      <div className="row row-wrap">
        <h2 className="mono">{packName(pack)}</h2>
        <span className="hint">
          {t('packs.since')} <Time at={pack.effectiveFrom} long /> ·{' '}
          {t('packs.rules', { count: pack.rules.length })} ·{' '}
          {t('packs.days', { count: pack.reviewWorkingDays })}
        </span>
      </div>
      <div className="queue-scroll">
        <table className="queue-table">
          <thead>
            <tr>
              <th>{t('packs.rule')}</th>
              <th>{t('packs.severity')}</th>
              <th>{t('packs.source')}</th>
            </tr>
          </thead>
          <tbody>
            {pack.rules.map((entry, index) => {
              const rule = allRules.find((one) => one.id === entry.rule);
              const severity = entry.severity ?? rule?.severity;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule may stand in a pack more than once, in a fixed order
                <tr key={entry.rule + index}>
                  <td>
                    {rule ? pick(rule.title) : entry.rule}
                    <span className="hint mono queue-seller">{entry.rule}</span>
                  </td>
                  <td>{severity && <SeverityLabel severity={severity} />}</td>
                  <td>
                    <SourceNote source={entry.source} />
                    <span className="hint queue-seller">
                      {t(`packs.confidence.${entry.source.confidence}`)} ·{' '}
                      {t('packs.checked', { on: entry.source.checkedOn })}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
