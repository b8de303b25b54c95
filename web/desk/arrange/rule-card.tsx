import { Button, Select } from 'antd';
import { ArrowUp } from 'lucide-react';
import { formIds } from '../../../domain/form.ts';
import { riskLevels } from '../../../domain/risk.ts';
import { useWords } from '../../i18n/start.ts';
import type { RoutingEdit, RoutingRule } from './use-routing.ts';

type Props = { readonly rule: RoutingRule; readonly index: number; readonly edit: RoutingEdit };

/** One rule: which submissions it takes, who gets them, and how much more urgent they count. */
export function RuleCard({ rule, index, edit }: Props) {
  const { t } = useWords();
  const { reviewerGroups, sellerGroups } = edit.routing;
  const set = (changes: Partial<RoutingRule>) => edit.setRule(index, withoutEmpty({ ...rule, ...changes }));
  const groups = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name || t('arrange.unnamed') }));
  return (
    <li className="card template">
      <div className="row row-wrap">
        <span className="hint">{index + 1}.</span>
        <input
          className="input group-name"
          maxLength={80}
          value={rule.name}
          aria-label={t('arrange.ruleName', { n: index + 1 })}
          placeholder={t('arrange.ruleName', { n: index + 1 })}
          onChange={(event) => set({ name: event.target.value })}
        />
        <span className="push">
          {index > 0 && (
            <Button
              size="small"
              type="text"
              aria-label={t('arrange.moveUp', { name: rule.name })}
              icon={<ArrowUp className="icon" />}
              onClick={() => edit.moveUp(index)}
            />
          )}
          <Button
            size="small"
            type="text"
            aria-label={t('arrange.removeRule', { name: rule.name })}
            onClick={() => edit.setRule(index, undefined)}
          >
            {t('template.takeAway')}
          </Button>
        </span>
      </div>
      <div className="row row-wrap rule-when">
        <span className="hint">{t('arrange.when')}</span>
        <Select
          mode="multiple"
          allowClear
          className="queue-filter"
          aria-label={t('arrange.anyForm')}
          placeholder={t('arrange.anyForm')}
          value={[...(rule.forms ?? [])]}
          onChange={(forms) => set({ forms })}
          options={formIds.map((id) => ({ value: id, label: t(`form.${id}`) }))}
        />
        <Select
          allowClear
          className="queue-filter is-narrow"
          aria-label={t('arrange.anySeller')}
          placeholder={t('arrange.anySeller')}
          value={rule.sellers ?? null}
          onChange={(sellers: string | undefined) => set({ sellers })}
          options={groups(sellerGroups)}
        />
        <Select
          allowClear
          className="queue-filter is-narrow"
          aria-label={t('arrange.anyRisk')}
          placeholder={t('arrange.anyRisk')}
          value={rule.riskAtLeast ?? null}
          onChange={(riskAtLeast: RoutingRule['riskAtLeast']) => set({ riskAtLeast })}
          options={riskLevels.map((level) => ({
            value: level,
            label: t('arrange.risk', { level: t(`risk.level.${level}`) }),
          }))}
        />
      </div>
      <div className="row row-wrap rule-when">
        <span className="hint">{t('arrange.goesTo')}</span>
        <Select
          allowClear
          className="queue-filter"
          aria-label={t('arrange.anyGroup')}
          placeholder={t('arrange.anyGroup')}
          value={rule.to ?? null}
          onChange={(to: string | undefined) => set({ to })}
          options={groups(reviewerGroups)}
        />
        <Select
          className="queue-filter is-narrow"
          aria-label={t('arrange.priority')}
          value={rule.priority ?? 0}
          onChange={(priority: number) => set({ priority })}
          options={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => ({
            value,
            label: value === 0 ? t('arrange.noPriority') : t('arrange.priorityOf', { count: value }),
          }))}
        />
      </div>
    </li>
  );
}

/** What narrows nothing is left out. */
function withoutEmpty(rule: RoutingRule): RoutingRule {
  const said = Object.entries(rule).filter(
    ([, value]) => value !== undefined && value !== 0 && !(Array.isArray(value) && value.length === 0),
  );
  return { name: '', ...Object.fromEntries(said) };
}
