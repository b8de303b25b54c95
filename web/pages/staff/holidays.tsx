import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Calendar } from '../../../domain/api/calendar.ts';
import type { Me } from '../../../domain/api/shapes.ts';
import { rulePacks } from '../../../rules/packs/index.ts';
import { ApiError } from '../../api/client.ts';
import { pointsApi } from '../../api/points.ts';
import { Loaded } from '../../components/loaded.tsx';
import { formatMoment } from '../../components/time.tsx';
import { useWords } from '../../i18n/start.ts';
import '../../theme/points.css';

const sites = [...new Set(rulePacks.map((pack) => pack.site))];

/** The working days of each site; an operator changes a year, and every change stays to be read. */
export function HolidaysPage({ me }: { me: Me }) {
  const { t } = useWords();
  const [site, setSite] = useState(sites[0] ?? '');
  const query = useQuery({ queryKey: ['calendar', site], queryFn: () => pointsApi.calendar(site) });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('holidays.title')}</h1>
          <p className="hint">{t('holidays.lead')}</p>
        </div>
        <label className="push">
          <span className="visually-hidden">{t('holidays.site')}</span>
          <select className="input" value={site} onChange={(event) => setSite(event.target.value)}>
            {sites.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </header>
      <Loaded query={query} what={t('holidays.title')}>
        {(calendar) => <Years key={site} calendar={calendar} canEdit={me.role === 'operator'} />}
      </Loaded>
    </div>
  );
}

function Years({ calendar, canEdit }: { calendar: Calendar; canEdit: boolean }) {
  const { t } = useWords();
  const last = calendar.years.at(-1)?.year ?? new Date().getFullYear();
  const [year, setYear] = useState(last);
  const years = [...calendar.years.map((one) => one.year), last + 1];
  return (
    <>
      <div className="row row-wrap">
        {years.map((one) => (
          <button
            type="button"
            key={one}
            className={`chip ${one === year ? 'is-on' : ''}`}
            aria-pressed={one === year}
            onClick={() => setYear(one)}
          >
            {one} {one > last && t('holidays.add')}
          </button>
        ))}
      </div>
      <YearForm key={year} calendar={calendar} year={year} canEdit={canEdit} />
      <section className="card holiday-changes">
        <h2>{t('holidays.changes')}</h2>
        {calendar.changes.length === 0 && <p className="hint">{t('holidays.noChanges')}</p>}
        {calendar.changes.map((change) => (
          <p key={change.at + change.year}>
            {formatMoment(change.at)} · {change.byName} ·{' '}
            {t(change.arranged ? 'holidays.changed' : 'holidays.wasReset', { year: change.year })}
            <span className="hint"> {change.reason}</span>
          </p>
        ))}
      </section>
    </>
  );
}

type FormProps = { readonly calendar: Calendar; readonly year: number; readonly canEdit: boolean };

const linesOf = (text: string) => text.split(/[\s,，、]+/u).filter(Boolean);

function YearForm({ calendar, year, canEdit }: FormProps) {
  const { t } = useWords();
  const client = useQueryClient();
  const known = calendar.years.find((one) => one.year === year);
  const [off, setOff] = useState(known?.off.join('\n') ?? '');
  const [worked, setWorked] = useState(known?.worked.join('\n') ?? '');
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: (isReset: boolean) =>
      pointsApi.arrange(calendar.site, year, {
        arranged: isReset ? null : { year, off: linesOf(off), worked: linesOf(worked) },
        reason: reason.trim(),
      }),
    onSuccess: (saved) => {
      client.setQueryData(['calendar', calendar.site], saved);
      const now = saved.years.find((one) => one.year === year);
      setOff(now?.off.join('\n') ?? '');
      setWorked(now?.worked.join('\n') ?? '');
      setReason('');
    },
  });
  const lock = reason.trim() ? '' : 'is-locked';
  return (
    <form className="card holiday-form" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('holidays.off')}
        <textarea
          className="input mono"
          rows={9}
          readOnly={!canEdit}
          value={off}
          onChange={(event) => setOff(event.target.value)}
        />
      </label>
      <label>
        {t('holidays.worked')}
        <textarea
          className="input mono"
          rows={9}
          readOnly={!canEdit}
          value={worked}
          onChange={(event) => setWorked(event.target.value)}
        />
      </label>
      {canEdit && (
        <div className="settle">
          <label>
            {t('holidays.reason')}
            <input
              className="input"
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          {save.error instanceof ApiError && (
            <p className="field-problem" role="alert">
              {t('holidays.failed', {
                reason:
                  save.error.problem.errors?.map((one) => one.message).join(' ') ??
                  save.error.problem.detail ??
                  save.error.problem.title,
              })}
            </p>
          )}
          <div className="row row-wrap">
            <Button
              type="primary"
              className={lock}
              loading={save.isPending}
              onClick={() => reason.trim() && save.mutate(false)}
            >
              {t('holidays.save')}
            </Button>
            <Button type="text" className={lock} onClick={() => reason.trim() && save.mutate(true)}>
              {t('holidays.reset')}
            </Button>
            <span className="hint" role="status">
              {save.isSuccess && !reason ? t('holidays.saved') : !reason.trim() && t('holidays.reasonFirst')}
            </span>
          </div>
        </div>
      )}
    </form>
  );
}
