import { Check, Eye, Pause, UserCheck } from 'lucide-react';
import type { SubmissionSummary } from '../../domain/api/shapes.ts';
import type { HolidayYear } from '../../domain/public-holidays.ts';
import { type RiskLevel, riskLevels } from '../../domain/risk.ts';
import { severities } from '../../domain/severity.ts';
import { workingMinutesBetween } from '../../domain/working-minutes.ts';
import { Avatar } from '../components/account.tsx';
import { SeveritySign } from '../components/severity-sign.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { useWords } from '../i18n/start.ts';
import { useNow, useTimeLeft } from './time-left.tsx';
import { useHolidayYears } from './use-holiday-years.ts';

type Cell = { readonly one: SubmissionSummary };

/** What is left of the promised time, and how much of it is used up. */
export function LeftCell({ one }: Cell) {
  const left = useTimeLeft(one);
  const now = useNow();
  const years = useHolidayYears(one.site);
  if (!left) return <StateTag state={one.state} />;
  if (left.tone === 'stopped')
    return (
      <span className="left-time">
        <StateTag state={one.state} />
        <span className="row hint" title={left.words}>
          <Pause className="icon" aria-hidden="true" /> {left.short}
          <span className="visually-hidden">{left.words}</span>
        </span>
      </span>
    );
  const used =
    one.submittedAt && one.dueAt ? usedShare(new Date(one.submittedAt), new Date(one.dueAt), now, years) : 1;
  return (
    <span className={`left-time is-${left.tone}`}>
      {left.short}
      <span className="left-bar" aria-hidden="true">
        <i style={{ width: `${Math.round(used * 100)}%` }} />
      </span>
    </span>
  );
}

function usedShare(from: Date, due: Date, now: Date, years: readonly HolidayYear[]): number {
  const whole = workingMinutesBetween(from, due, years);
  return now >= due || whole === 0 ? 1 : workingMinutesBetween(from, now, years) / whole;
}

export function FoundCell({ one }: Cell) {
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

/** How likely it needs a closer look, and the heaviest reasons for that; all of them on hover. */
export function RiskCell({ one }: Cell) {
  const { t } = useWords();
  const { risk, priority = 0 } = one;
  if (!risk) return <span className="hint">{t('risk.later')}</span>;
  const reasons = risk.reasons.map(({ code, count }) => t(`risk.reason.${code}`, { count }));
  return (
    <span className="risk" title={reasons.join(t('risk.and'))}>
      <span className="row">
        <RiskBars level={risk.level} /> {t(`risk.level.${risk.level}`)}
        {priority > 0 && <span className="tag is-accent">{t('risk.priority', { count: priority })}</span>}
      </span>
      <span className="hint risk-why">{reasons.slice(0, 2).join(t('risk.and'))}</span>
    </span>
  );
}

function RiskBars({ level }: { level: RiskLevel }) {
  const filled = riskLevels.indexOf(level) + 1;
  return (
    <svg className={`risk-bars is-${level}`} viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 5}
          y={12 - bar * 4}
          width="4"
          height={bar * 4}
          rx="1"
          className={bar <= filled ? 'is-on' : ''}
        />
      ))}
    </svg>
  );
}

/** Who has claimed it, who proposed a decision, who looks at it now. */
export function WhoCell({ one, myId }: Cell & { myId: string }) {
  const { t } = useWords();
  const { claimedBy, proposedBy, viewers = [] } = one;
  const looking = viewers.length > 0 && (
    <span className="row hint">
      <Eye className="icon" />{' '}
      {t('presence.looking', { names: viewers.map(({ name }) => name).join(t('presence.and')) })}
    </span>
  );
  if (proposedBy)
    return (
      <span className="who">
        <span className="row is-accent">
          <UserCheck className="icon" />
          {proposedBy.id === myId ? t('second.ownRow') : t('second.row', { name: proposedBy.name })}
        </span>
        {claimedBy && <span className="hint">{t('desk.claimedBy', { name: claimedBy.name })}</span>}
        {looking}
      </span>
    );
  return (
    <span className="who">
      {claimedBy && (
        <span className="row">
          <Avatar name={claimedBy.name} /> {claimedBy.id === myId ? t('queue.you') : claimedBy.name}
        </span>
      )}
      {one.barred === 'bound-to-seller' && <span className="hint">{t('barred.short')}</span>}
      {looking || (!claimedBy && !one.barred && <span className="hint">{t('queue.nobody')}</span>)}
    </span>
  );
}
