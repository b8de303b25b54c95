import { Button } from 'antd';
import { Link } from 'react-router';
import { LinkButton } from '../components/link-button.tsx';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { FoundCell, LeftCell, RiskCell, WhoCell } from './queue-cells.tsx';
import type { Selection } from './use-selection.ts';
import type { SteadyRow } from './use-steady-rows.ts';

export type RowProps = {
  readonly one: SteadyRow;
  readonly myId: string;
  readonly isHere: boolean;
  /** Absent where this person decides nothing. */
  readonly selection: Selection | undefined;
  readonly onCursor: (id: string) => void;
  readonly onClaim: (one: SteadyRow) => void;
};

export function QueueRow({ one, myId, isHere, selection, onCursor, onClaim }: RowProps) {
  const { t } = useWords();
  const isChosen = selection?.has(one.id) ?? false;
  const name = one.title || t('list.unnamed');
  return (
    <tr
      id={`row-${one.id}`}
      className={[isHere && 'is-here', isChosen && 'is-chosen', one.isGone && 'is-gone']
        .filter(Boolean)
        .join(' ')}
      aria-selected={isHere}
      onMouseEnter={() => onCursor(one.id)}
    >
      {selection && (
        <td className="col-choose">
          {selection.canChoose(one) && (
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={t('bulk.choose', { title: name })}
              onChange={(event) => selection.set(one.id, event.target.checked)}
            />
          )}
        </td>
      )}
      <td className="col-left">
        {one.isGone ? <span className="hint">{t('queue.gone')}</span> : <LeftCell one={one} />}
      </td>
      <td className="col-name">
        <Link to={`/queue/${one.id}`} onFocus={() => onCursor(one.id)}>
          {name}
        </Link>{' '}
        {one.revision > 1 && <span className="hint">{t('revision', { n: one.revision })}</span>}
        <span className="hint queue-seller">{one.sellerName}</span>
      </td>
      <td className="col-type">
        {t(`form.${one.formId}`)}
        <span className="hint mono queue-seller">{one.id}</span>
      </td>
      <td className="col-found">
        <FoundCell one={one} />
      </td>
      <td className="col-risk">
        <RiskCell one={one} />
      </td>
      <td className="col-who">
        <WhoCell one={one} myId={myId} />
      </td>
      <td className="col-time">{one.submittedAt && <Time at={one.submittedAt} />}</td>
      <td className="col-act">
        <RowAct {...{ one, myId, isHere, onClaim }} />
      </td>
    </tr>
  );
}

function RowAct({ one, myId, isHere, onClaim }: Pick<RowProps, 'one' | 'myId' | 'isHere' | 'onClaim'>) {
  const { t } = useWords();
  const isFree = one.state === 'waiting-for-review' && !one.barred && !one.isGone;
  if (isFree)
    return (
      <Button size="small" onClick={() => onClaim(one)}>
        {t('queue.claim')} {isHere && <kbd>C</kbd>} <span className="visually-hidden">{one.title}</span>
      </Button>
    );
  return (
    <LinkButton className="is-small" to={`/queue/${one.id}`}>
      {one.claimedBy?.id === myId ? t('queue.goOn') : t('act.open')} {isHere && <kbd>↵</kbd>}{' '}
      <span className="visually-hidden">{one.title}</span>
    </LinkButton>
  );
}
