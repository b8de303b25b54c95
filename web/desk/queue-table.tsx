import { Button } from 'antd';
import { Check } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { SubmissionSummary } from '../../domain/api/shapes.ts';
import { severities } from '../../domain/severity.ts';
import { isPending } from '../../domain/submission.ts';
import { Avatar } from '../components/account.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { SeveritySign } from '../components/severity-sign.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { groupOf, useNow, useTimeLeft } from './time-left.tsx';

type Props = {
  readonly rows: readonly SubmissionSummary[];
  readonly myId: string;
  readonly cursorId: string | undefined;
  /** Ordered by the time left: rows stand under headings. */
  readonly isByDue: boolean;
  readonly onCursor: (id: string) => void;
  readonly onClaim: (one: SubmissionSummary) => void;
  readonly more: (() => void) | undefined;
};

const groupTitle = (one: SubmissionSummary, now: Date) =>
  one.dueAt && isPending(one.state) ? groupOf(one.dueAt, now) : 'stopped';

export function QueueTable({ rows, myId, cursorId, isByDue, onCursor, onClaim, more }: Props) {
  const { t } = useWords();
  const now = useNow();
  let last = '';
  return (
    <div className="queue-scroll">
      <table className="queue-table">
        <thead>
          <tr>
            <th>{t('queue.left')}</th>
            <th>{t('queue.name')}</th>
            <th className="col-type">{t('queue.typeAndNumber')}</th>
            <th>{t('queue.found')}</th>
            <th>{t('queue.whoLooks')}</th>
            <th className="col-time">{t('queue.submittedAt')}</th>
            <th>
              <span className="visually-hidden">{t('queue.act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => {
            const group = isByDue ? groupTitle(one, now) : last;
            const isFirst = group !== last;
            last = group;
            return (
              <Fragment key={one.id}>
                {isFirst && (
                  <tr className={`queue-group is-${group}`}>
                    <th colSpan={7} scope="rowgroup">
                      {t(`queue.group.${group as 'today'}`)}{' '}
                      <span>{rows.filter((each) => groupTitle(each, now) === group).length}</span>
                    </th>
                  </tr>
                )}
                <Row
                  one={one}
                  myId={myId}
                  isHere={one.id === cursorId}
                  onCursor={onCursor}
                  onClaim={onClaim}
                />
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {more && <MoreRows key={rows.length} onReach={more} />}
    </div>
  );
}

type RowProps = Pick<Props, 'myId' | 'onCursor' | 'onClaim'> & {
  readonly one: SubmissionSummary;
  readonly isHere: boolean;
};

function Row({ one, myId, isHere, onCursor, onClaim }: RowProps) {
  const { t } = useWords();
  const isMine = one.claimedBy?.id === myId;
  return (
    <tr
      id={`row-${one.id}`}
      className={isHere ? 'is-here' : ''}
      aria-selected={isHere}
      onMouseEnter={() => onCursor(one.id)}
    >
      <td className="col-left">
        <LeftCell one={one} />
      </td>
      <td className="col-name">
        <Link to={`/queue/${one.id}`} onFocus={() => onCursor(one.id)}>
          {one.title || t('list.unnamed')}
        </Link>{' '}
        {one.revision > 1 && <span className="hint">{t('revision', { n: one.revision })}</span>}
        <span className="hint queue-seller">{one.sellerName}</span>
      </td>
      <td className="col-type">
        {t(`form.${one.formId}`)}
        <span className="hint mono queue-seller">{one.id}</span>
      </td>
      <td className="col-found">
        <Counts one={one} />
      </td>
      <td className="col-who">
        {one.claimedBy ? (
          <span className="row">
            <Avatar name={one.claimedBy.name} /> {isMine ? t('queue.you') : one.claimedBy.name}
          </span>
        ) : (
          <span className="hint">{t('queue.nobody')}</span>
        )}
      </td>
      <td className="col-time">{one.submittedAt && <Time at={one.submittedAt} />}</td>
      <td className="col-act">
        {one.state === 'waiting-for-review' ? (
          <Button size="small" onClick={() => onClaim(one)} aria-label={`${t('queue.claim')} ${one.title}`}>
            {t('queue.claim')} {isHere && <kbd>C</kbd>}
          </Button>
        ) : (
          <LinkButton
            className="is-small"
            to={`/queue/${one.id}`}
            aria-label={`${t('act.open')} ${one.title}`}
          >
            {isMine ? t('queue.goOn') : t('act.open')} {isHere && <kbd>↵</kbd>}
          </LinkButton>
        )}
      </td>
    </tr>
  );
}

function LeftCell({ one }: { one: SubmissionSummary }) {
  const left = useTimeLeft(isPending(one.state) ? one.dueAt : null);
  if (!left) return <StateTag state={one.state} />;
  return <span className={`left-time is-${left.tone}`}>{left.short}</span>;
}

function Counts({ one }: { one: SubmissionSummary }) {
  const { t } = useWords();
  const found = severities.filter((severity) => one.findingCounts[severity] > 0);
  if (one.state === 'submitted' || one.state === 'checking')
    return (
      <span className="row hint">
        <span className="spinner" /> {t('queue.reading')}
      </span>
    );
  if (found.length === 0)
    return (
      <span className="row hint">
        <Check className="icon is-good" /> {t('queue.nothingFound')}
      </span>
    );
  return (
    <span className="row">
      {found.map((severity) => (
        <span key={severity} className="row count">
          <SeveritySign severity={severity} /> {one.findingCounts[severity]}
        </span>
      ))}
    </span>
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
