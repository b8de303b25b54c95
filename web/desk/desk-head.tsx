import { Button } from 'antd';
import { AlarmClock, ArrowLeft, CircleCheck, Keyboard } from 'lucide-react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { isPending } from '../../domain/submission.ts';
import { Avatar } from '../components/account.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { useWords } from '../i18n/start.ts';
import { useTimeLeft } from './time-left.tsx';
import type { Desk } from './use-desk.ts';
import type { Neighbours } from './use-neighbours.ts';

type Props = {
  readonly view: SubmissionView;
  readonly desk: Desk;
  readonly neighbours: Neighbours;
  readonly onHelp: () => void;
};

type Decided = { readonly verdict: 'approved' | 'rejected'; readonly count: number; readonly title: string };

export function DeskHead({ view, desk, neighbours, onHelp }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const left = useTimeLeft(isPending(view.state) ? view.dueAt : null);
  return (
    <header className="desk-head">
      <Link to="/queue" className="row desk-back">
        <ArrowLeft className="icon" /> <span>{t('queue.title')}</span>
        {neighbours.position > 0 && (
          <span className="hint">
            {neighbours.position} / {neighbours.total}
          </span>
        )}
      </Link>
      <div className="desk-title">
        <h1>{view.title || t('list.unnamed')}</h1>
        <span className="hint">
          {t(`form.${view.formId}`)} · <span className="mono">{view.id}</span>
        </span>
        <span className="tag is-accent">{t('revision', { n: view.revision })}</span>
        <StateTag state={view.state} />
      </div>
      <div className="row push">
        <ClaimNote view={view} desk={desk} />
        {left && (
          <span className={`tag is-${left.tone}`}>
            <AlarmClock className="icon" /> {left.words}
          </span>
        )}
        {neighbours.next && (
          <Button className="desk-next" onClick={() => void navigate(`/queue/${neighbours.next}`)}>
            {t('desk.next')} <kbd>]</kbd>
          </Button>
        )}
        <Button
          className="desk-help"
          type="text"
          aria-label={t('keys.help')}
          icon={<Keyboard className="icon" />}
          onClick={onHelp}
        />
      </div>
      <DeskStrips view={view} desk={desk} nextFree={neighbours.nextFree} />
    </header>
  );
}

function ClaimNote({ view, desk }: Pick<Props, 'view' | 'desk'>) {
  const { t } = useWords();
  if (view.claimedBy)
    return (
      <span className="row claim-note">
        <Avatar name={view.claimedBy.name} />
        <span>
          {desk.isMine ? t('desk.claimedByYou') : t('desk.claimedBy', { name: view.claimedBy.name })}
        </span>
        {desk.isMine && view.state === 'in-review' && (
          <Button size="small" type="text" onClick={() => desk.release.mutate(undefined)}>
            {t('desk.release')}
          </Button>
        )}
      </span>
    );
  if (view.state !== 'waiting-for-review') return null;
  return (
    <Button type="primary" loading={desk.claim.isPending} onClick={() => desk.claim.mutate(undefined)}>
      {t('queue.claim')} <kbd>C</kbd>
    </Button>
  );
}

/** What just happened or was refused, with what to do next; never a toast. */
function DeskStrips({
  view,
  desk,
  nextFree,
}: Pick<Props, 'view' | 'desk'> & { nextFree: string | undefined }) {
  const { t } = useWords();
  const decided = (useLocation().state as { decided?: Decided } | null)?.decided;
  const { refusal } = desk;
  return (
    <>
      {decided && (
        <p className="strip is-good" role="status">
          <CircleCheck className="icon" />
          {decided.verdict === 'approved'
            ? t('desk.doneApproved', { title: decided.title })
            : t('desk.doneRejected', decided)}
        </p>
      )}
      {view.claimedBy && !desk.isMine && (
        <p className="strip" role="status">
          {t('desk.takenBy', { name: view.claimedBy.name })}
          {nextFree && <Link to={`/queue/${nextFree}`}>{t('desk.takeNext')}</Link>}
        </p>
      )}
      {refusal && (
        <p className="strip is-warn" role="alert">
          {refusal.isOffline ? t('failed.offline') : (refusal.problem.detail ?? refusal.problem.title)}
          {nextFree && <Link to={`/queue/${nextFree}`}>{t('desk.takeNext')}</Link>}
        </p>
      )}
    </>
  );
}
