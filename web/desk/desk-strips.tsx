import { Button } from 'antd';
import { Ban, RotateCcw, TimerOff, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { Avatar } from '../components/account.tsx';
import { formatMoment } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { SentStrips } from './sent-strip.tsx';
import { useClaimNext } from './use-claim-next.ts';
import type { Desk } from './use-desk.ts';

type Props = {
  readonly view: SubmissionView;
  readonly desk: Desk;
  readonly replaced: number | undefined;
};

/** What just happened or was refused, with what to do next; never a toast, never twice. */
export function DeskStrips({ view, desk, replaced }: Props) {
  const standing = useStanding({ view, desk, replaced });
  return (
    <>
      {/* A delivery has a U of its own. */}
      <SentStrips hasKey={view.formId !== 'delivery-evidence'} />
      {standing}
    </>
  );
}

/** The one sentence about how this submission stands for the one who looks. */
function useStanding({ view, desk, replaced }: Props): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const next = useClaimNext();
  const { refusal, claiming } = desk;
  const back = <Link to="/queue">{t('strip.toQueue')}</Link>;
  if (view.state === 'withdrawn' || view.state === 'draft')
    return (
      <p className="strip" role="status">
        <Undo2 className="icon" /> {t('strip.withdrawn')} <span className="push">{back}</span>
      </p>
    );
  if (view.barred === 'bound-to-seller')
    return (
      <p className="strip is-warn" role="status">
        <Ban className="icon" /> {t('barred.bound-to-seller')} <span className="push">{back}</span>
      </p>
    );
  if (view.claimedBy && !desk.isMine && view.state === 'in-review')
    return (
      <p className="strip" role="status">
        <Avatar name={view.claimedBy.name} />
        <span>
          {t('strip.taken', { name: view.claimedBy.name, at: takenAt(view) })}{' '}
          {desk.remarks.length > 0 && t('strip.remarksKept', { count: desk.remarks.length })}
        </span>
        <Button
          size="small"
          className="push"
          loading={next.claim.isPending}
          onClick={() => next.claim.mutate()}
        >
          {t('queue.claimNext')}
        </Button>
      </p>
    );
  if (claiming.isExpired)
    return (
      <p className="strip is-warn" role="alert">
        <TimerOff className="icon" /> <span>{t('strip.expired')}</span>
        <Button
          size="small"
          className="push"
          loading={claiming.claim.isPending}
          onClick={() => claiming.claim.mutate(undefined)}
        >
          {t('strip.takeAgain')} <kbd>C</kbd>
        </Button>
      </p>
    );
  if (replaced !== undefined)
    return (
      <p className="strip" role="status">
        <RotateCcw className="icon" />
        <span>
          {t('strip.newRevision', { n: view.revision })}{' '}
          {desk.remarks.length > 0 && t('strip.remarksKept', { count: desk.remarks.length })}
        </span>
      </p>
    );
  if (!refusal) return null;
  return (
    <p className="strip is-warn" role="alert">
      <span>
        {refusal.isOffline ? t('failed.offline') : (refusal.problem.detail ?? refusal.problem.title)}
      </span>
      <button type="button" className="link push" onClick={() => void navigate('/queue')}>
        {t('strip.toQueue')}
      </button>
    </p>
  );
}

function takenAt({ events, revision }: SubmissionView): string {
  const taken = events.findLast((event) => event.type === 'claimed' && event.revision === revision);
  return taken ? formatMoment(taken.at) : '';
}
