import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { Plus } from 'lucide-react';
import { deskApi, type RoutingView } from '../../api/desk.ts';
import { Loaded } from '../../components/loaded.tsx';
import { LockedSubmit } from '../../components/locked-submit.tsx';
import { formatMoment } from '../../components/time.tsx';
import { GroupCard } from '../../desk/arrange/group-card.tsx';
import { RuleCard } from '../../desk/arrange/rule-card.tsx';
import { useRouting } from '../../desk/arrange/use-routing.ts';
import { useWords } from '../../i18n/start.ts';

/** Who reviews what: rules from the top, groups of reviewers and sellers, and how much one person may hold. */
export function ArrangePage() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['routing'], queryFn: deskApi.routing, refetchOnWindowFocus: false });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('queue.view.arrange')}</h1>
          <p className="hint">{t('arrange.lead')}</p>
        </div>
      </header>
      <Loaded query={query} what={t('queue.view.arrange')}>
        {(view) => <Routing key={view.version} view={view} />}
      </Loaded>
    </div>
  );
}

function Routing({ view }: { view: RoutingView }) {
  const { t } = useWords();
  const edit = useRouting(view);
  const { routing } = edit;
  return (
    <form
      className="arrange"
      onSubmit={(event) => {
        event.preventDefault();
        edit.keep();
      }}
    >
      <section>
        <h2>{t('arrange.rules')}</h2>
        <p className="hint">{t('arrange.rulesHelp')}</p>
        <ol className="templates">
          {routing.rules.map((rule, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no name of its own but its place
            <RuleCard key={index} {...{ rule, index, edit }} />
          ))}
        </ol>
        <Button icon={<Plus className="icon" />} onClick={edit.addRule}>
          {t('arrange.addRule')}
        </Button>
      </section>
      <section>
        <h2>{t('arrange.reviewerGroups')}</h2>
        <ul className="templates">
          {routing.reviewerGroups.map((group, index) => (
            <GroupCard
              key={group.id}
              kind="reviewers"
              name={group.name}
              chosen={group.members}
              choices={view.people}
              onChange={({ name, chosen }) =>
                edit.setReviewers(index, { ...group, name, members: [...chosen] })
              }
              onRemove={() => edit.setReviewers(index, undefined)}
            />
          ))}
        </ul>
        <Button icon={<Plus className="icon" />} onClick={edit.addReviewers}>
          {t('arrange.addGroup')}
        </Button>
      </section>
      <section>
        <h2>{t('arrange.sellerGroups')}</h2>
        <ul className="templates">
          {routing.sellerGroups.map((group, index) => (
            <GroupCard
              key={group.id}
              kind="sellers"
              name={group.name}
              chosen={group.sellers}
              onChange={({ name, chosen }) =>
                edit.setSellers(index, { ...group, name, sellers: [...chosen] })
              }
              onRemove={() => edit.setSellers(index, undefined)}
            />
          ))}
        </ul>
        <Button icon={<Plus className="icon" />} onClick={edit.addSellers}>
          {t('arrange.addGroup')}
        </Button>
      </section>
      <section className="row">
        <h2>{t('arrange.atMost')}</h2>
        <InputNumber
          min={1}
          max={100}
          precision={0}
          aria-label={t('arrange.atMost')}
          value={routing.claimsAtMost}
          onChange={(claimsAtMost) => edit.change({ claimsAtMost: claimsAtMost ?? 1 })}
        />
      </section>
      <footer className="card template arrange-foot">
        <label>
          {t('arrange.why')}
          <input
            className="input"
            maxLength={300}
            value={edit.reason}
            onChange={(event) => edit.setReason(event.target.value)}
          />
        </label>
        <div className="row row-wrap">
          <LockedSubmit lock={edit.lock} isSending={edit.isPending}>
            {t('arrange.keep')}
          </LockedSubmit>
          {edit.lock && <span className="hint">{edit.lock}</span>}
          {edit.problem && (
            <span className="field-problem" role="alert">
              {edit.problem}
            </span>
          )}
          {view.at && (
            <span className="hint push" role="status">
              {t('arrange.last', {
                ...{ n: view.version, name: view.byName, at: formatMoment(view.at), reason: view.reason },
              })}
            </span>
          )}
        </div>
      </footer>
    </form>
  );
}
