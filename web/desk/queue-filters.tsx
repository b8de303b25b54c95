import { Button, Select } from 'antd';
import { useState } from 'react';
import { formIds } from '../../domain/form.ts';
import { queueMarks } from '../../domain/queue-marks.ts';
import { allRules } from '../../rules/index.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { useQueueFilter } from './use-queue-filter.ts';
import { useSavedViews } from './use-queue-views.ts';

const stateChoices = [
  'waiting-for-review',
  'in-review',
  'checking',
  'rejected',
  'approved',
  'withdrawn',
] as const;

const narrow = { mode: 'multiple', maxTagCount: 'responsive', allowClear: true } as const;

/** What the list is narrowed to; kept in the address, and under a name where one is given. */
export function QueueFilters({ narrowing }: { narrowing: ReturnType<typeof useQueueFilter> }) {
  const { t } = useWords();
  const { filter, chosenStates, set, isNarrowed, clear } = narrowing;
  return (
    <div className="row row-wrap queue-filters">
      <Select
        {...narrow}
        id="filter-form"
        className="queue-filter"
        placeholder={t('queue.type')}
        aria-label={t('queue.type')}
        value={[...(filter.formId ?? [])]}
        onChange={(formId: string[]) => set({ formId })}
        options={formIds.map((id) => ({ value: id, label: t(`form.${id}`) }))}
      />
      <Select
        {...narrow}
        className="queue-filter"
        placeholder={t('queue.stateDefault')}
        aria-label={t('queue.state')}
        value={chosenStates}
        onChange={(state: string[]) => set({ state })}
        options={stateChoices.map((state) => ({
          value: state,
          label:
            state === 'rejected'
              ? t('state.withSeller')
              : state === 'checking'
                ? t('queue.checking')
                : t(`state.${state}`),
        }))}
      />
      <Select
        {...narrow}
        className="queue-filter is-narrow"
        placeholder={t('mark.title')}
        aria-label={t('mark.title')}
        value={[...(filter.mark ?? [])]}
        onChange={(mark: string[]) => set({ mark })}
        options={queueMarks.map((value) => ({ value, label: t(`mark.${value}`) }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        className="queue-filter is-narrow"
        placeholder={t('mark.rule')}
        aria-label={t('mark.rule')}
        value={filter.rule || undefined}
        onChange={(rule: string | undefined) => set({ rule })}
        options={allRules.map(({ id, title }) => ({ value: id, label: pick(title) }))}
      />
      <Select
        className="queue-filter is-narrow"
        aria-label={t('queue.who')}
        value={filter.claimed ?? 'all'}
        onChange={(claimed) => set({ claimed: claimed === 'all' ? undefined : claimed })}
        options={(['all', 'nobody', 'me', 'anyone'] as const).map((value) => ({
          value,
          label: t(`queue.claimed.${value}`),
        }))}
      />
      {isNarrowed && (
        <button type="button" className="link" onClick={clear}>
          {t('list.clear')}
        </button>
      )}
      <span className="row push">
        {isNarrowed && <SaveView query={narrowing.query} />}
        <Select
          aria-label={t('queue.sort')}
          value={filter.sort ?? 'due'}
          onChange={(sort) => set({ sort })}
          options={(['due', 'urgent', 'submitted', 'updated'] as const).map((value) => ({
            value,
            label: t(value === 'urgent' ? 'mark.byUrgency' : `queue.by.${value}`),
          }))}
        />
      </span>
    </div>
  );
}

const focusOnce = (element: HTMLElement | null) => element?.focus();

function SaveView({ query }: { query: string }) {
  const { t } = useWords();
  const views = useSavedViews();
  const [name, setName] = useState<string>();
  if (views.saved.some((one) => one.query === query)) return null;
  if (name === undefined)
    return (
      <button type="button" className="link" onClick={() => setName('')}>
        {t('views.save')}
      </button>
    );
  const problem = views.saved.some((one) => one.name === name.trim()) ? t('views.twice') : views.problem;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && !problem) views.add({ name: name.trim(), query }, () => setName(undefined));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setName(undefined);
      }}
    >
      <input
        ref={focusOnce}
        className="input view-name"
        maxLength={40}
        value={name}
        aria-label={t('views.name')}
        placeholder={t('views.name')}
        onChange={(event) => setName(event.target.value)}
      />
      {problem && (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
      <Button htmlType="submit" className={name.trim() && !problem ? '' : 'is-locked'}>
        {t('views.keep')}
      </Button>
    </form>
  );
}
