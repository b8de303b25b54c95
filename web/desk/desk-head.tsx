import { Button } from 'antd';
import { AlarmClock, ArrowLeft, Eye, Keyboard, Pause } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { Avatar } from '../components/account.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { useWords } from '../i18n/start.ts';
import { DeskStrips } from './desk-strips.tsx';
import { useTimeLeft } from './time-left.tsx';
import type { Desk } from './use-desk.ts';
import type { Neighbours } from './use-neighbours.ts';
import { usePresence } from './use-presence.ts';

type Props = {
  readonly view: SubmissionView;
  readonly desk: Desk;
  readonly neighbours: Neighbours;
  /** The revision that was on screen before the seller handed in this one. */
  readonly replaced?: number | undefined;
  /** Where the way back leads to, where it is not the reviewers' queue. */
  readonly back?: string;
  readonly onHelp: () => void;
};

export function DeskHead({ view, desk, neighbours, replaced, back, onHelp }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const left = useTimeLeft(view);
  return (
    <header className="desk-head">
      <Link to="/queue" className="row desk-back">
        <ArrowLeft className="icon" /> <span>{back ?? t('queue.title')}</span>
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
        <Viewers view={view} />
        <ClaimNote view={view} desk={desk} />
        {left && (
          <span className={`tag is-${left.tone === 'stopped' ? 'note' : left.tone}`}>
            {left.tone === 'stopped' ? <Pause className="icon" /> : <AlarmClock className="icon" />}{' '}
            {left.words}
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
      <DeskStrips {...{ view, desk, replaced }} />
    </header>
  );
}

/** Who else has it open now. */
function Viewers({ view }: Pick<Props, 'view'>) {
  const { t } = useWords();
  const others = usePresence(view);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name).join(t('presence.and'));
  return (
    <span className="row viewers" role="status" title={t('presence.looking', { names })}>
      <Eye className="icon" />
      {others.slice(0, 3).map(({ id, name }) => (
        <Avatar key={id} name={name} />
      ))}
      <span>{t('presence.looking', { names })}</span>
    </span>
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
          <Button size="small" type="text" onClick={() => desk.claiming.release.mutate(undefined)}>
            {t('desk.release')}
          </Button>
        )}
      </span>
    );
  if (view.state !== 'waiting-for-review' || view.barred) return null;
  const { claim } = desk.claiming;
  return (
    <Button loading={claim.isPending} onClick={() => claim.mutate(undefined)}>
      {t('queue.claim')} <kbd>C</kbd>
    </Button>
  );
}
