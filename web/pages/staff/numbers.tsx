import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { formIds } from '../../../domain/form.ts';
import { type NumbersFilter, numbersApi } from '../../api/numbers.ts';
import { api } from '../../api/routes.ts';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { useWords } from '../../i18n/start.ts';
import { GoldenCases } from '../../numbers/golden-cases.tsx';
import { NumberCards } from '../../numbers/number-cards.tsx';
import { NumberTables } from '../../numbers/number-tables.tsx';
import '../../theme/operator.css';
import '../../theme/dry-run.css';
import '../../theme/numbers.css';

const dayMs = 86_400_000;
const beijingOffsetMs = 8 * 3_600_000;
const dayOf = (ms: number) => new Date(ms + beijingOffsetMs).toISOString().slice(0, 10);

/** The desk in numbers for a period, a site and a form; all of it is in the address, so it can be passed on. */
export function NumbersPage() {
  const { t } = useWords();
  const [query, setQuery] = useSearchParams();
  const formId = query.get('formId');
  const filter: NumbersFilter = {
    site: query.get('site') ?? 'koogallery-cn',
    from: query.get('from') ?? dayOf(Date.now() - 90 * dayMs),
    to: query.get('to') ?? dayOf(Date.now()),
    ...(formId ? { formId } : {}),
  };
  const set = (change: Partial<Record<keyof NumbersFilter, string>>) => {
    const next = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== '');
    setQuery(Object.fromEntries(next), { replace: true });
  };
  const numbers = useQuery({
    queryKey: ['numbers', filter],
    queryFn: () => numbersApi.numbers(filter),
    placeholderData: (before) => before,
  });
  const packs = useQuery({ queryKey: ['packs'], queryFn: api.packs });
  const sites = [...new Set([filter.site, ...(packs.data?.packs.map(({ site }) => site) ?? [])])];
  return (
    <div className="page numbers">
      <header className="page-head">
        <h1>{t('numbers.title')}</h1>
        <Select
          className="mono"
          value={filter.site}
          aria-label={t('ops.site')}
          onChange={(site) => set({ site })}
          options={sites.map((value) => ({ value, label: value }))}
        />
        <Select
          value={formId ?? ''}
          aria-label={t('numbers.form')}
          onChange={(value) => set({ formId: value })}
          options={[
            { value: '', label: t('numbers.allForms') },
            ...formIds.map((value) => ({ value: value as string, label: t(`form.${value}`) })),
          ]}
        />
        <span className="row">
          <Input
            type="date"
            aria-label={t('numbers.from')}
            value={filter.from}
            max={filter.to}
            onChange={(event) => set({ from: event.target.value })}
          />
          –
          <Input
            type="date"
            aria-label={t('numbers.to')}
            value={filter.to}
            min={filter.from}
            onChange={(event) => set({ to: event.target.value })}
          />
        </span>
      </header>
      <Loaded query={numbers} what={t('numbers.title')} rows={6}>
        {(data) => (
          <>
            <NumberCards numbers={data} />
            {data.totals.answered === 0 && <Empty title={t('numbers.none')} lead={t('numbers.noneLead')} />}
            <NumberTables numbers={data} filter={filter} />
          </>
        )}
      </Loaded>
      <GoldenCases />
    </div>
  );
}
