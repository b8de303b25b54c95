import { Fragment, useEffect, useRef } from 'react';
import type { SubmissionSummary } from '../../domain/api/shapes.ts';
import type { HolidayYear } from '../../domain/public-holidays.ts';
import { isPending } from '../../domain/submission.ts';
import { useWords } from '../i18n/start.ts';
import { QueueRow, type RowProps } from './queue-row.tsx';
import { groupOf, useNow } from './time-left.tsx';
import { useYearsOfSites } from './use-holiday-years.ts';
import type { SteadyRow } from './use-steady-rows.ts';

type Props = Omit<RowProps, 'one' | 'isHere'> & {
  readonly rows: readonly SteadyRow[];
  readonly cursorId: string | undefined;
  /** Ordered by the time left: rows stand under headings. */
  readonly isByDue: boolean;
  readonly more: (() => void) | undefined;
};

function groupTitle(one: SubmissionSummary, now: Date, years: readonly HolidayYear[]) {
  return one.dueAt && isPending(one.state) ? groupOf(one.dueAt, now, years) : 'stopped';
}

export function QueueTable({ rows, cursorId, isByDue, more, ...row }: Props) {
  const { t } = useWords();
  const now = useNow();
  const { selection } = row;
  const yearsOf = useYearsOfSites([...new Set(rows.map(({ site }) => site))]);
  const groups = rows.map((one) => groupTitle(one, now, yearsOf(one.site)));
  let last = '';
  return (
    <div className="queue-scroll">
      <table className="queue-table">
        <thead>
          <tr>
            {selection && (
              <th className="col-choose">
                <input
                  type="checkbox"
                  checked={selection.isAll}
                  aria-label={t('bulk.chooseAll')}
                  onChange={(event) => selection.setAll(event.target.checked)}
                />
              </th>
            )}
            <th>{t('queue.left')}</th>
            <th>{t('queue.name')}</th>
            <th className="col-type">{t('queue.typeAndNumber')}</th>
            <th>{t('queue.found')}</th>
            <th className="col-risk">{t('risk.title')}</th>
            <th>{t('queue.whoLooks')}</th>
            <th className="col-time">{t('queue.submittedAt')}</th>
            <th>
              <span className="visually-hidden">{t('queue.act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one, index) => {
            const group = isByDue ? (groups[index] ?? last) : last;
            const isFirst = group !== last;
            last = group;
            return (
              <Fragment key={one.id}>
                {isFirst && (
                  <tr className={`queue-group is-${group}`}>
                    <th colSpan={selection ? 9 : 8} scope="rowgroup">
                      {t(`queue.group.${group as 'today'}`)}{' '}
                      <span>{groups.filter((each) => each === group).length}</span>
                    </th>
                  </tr>
                )}
                <QueueRow {...row} one={one} isHere={one.id === cursorId} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {more && <MoreRows key={rows.length} onReach={more} />}
    </div>
  );
}

/** The next page comes when its end comes into view, or at a click. */
function MoreRows({ onReach }: { onReach: () => void }) {
  const { t } = useWords();
  const mark = useRef<HTMLButtonElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && reach.current());
    if (mark.current) watch.observe(mark.current);
    return () => watch.disconnect();
  }, []);
  return (
    <button type="button" ref={mark} className="quiet queue-more" onClick={onReach}>
      {t('act.more')}
    </button>
  );
}
