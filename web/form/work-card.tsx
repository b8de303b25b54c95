import { Button } from 'antd';
import { Circle, CircleCheck, CircleDot, MessageSquareWarning } from 'lucide-react';
import type { KeyedFinding } from '../../domain/report.ts';
import { SeverityLabel } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { PointActs } from '../threads/point-acts.tsx';
import { useSellerPoints } from '../threads/point-desk.tsx';
import { rewritesOf } from './finding-popover.tsx';
import { SourceNote } from './source-note.tsx';
import type { Checks } from './use-checks.ts';
import type { Work } from './work-list.ts';

type Props = {
  readonly work: Work;
  /** 【label】 */
  readonly place: string;
  readonly checks: Checks;
  readonly isCurrent: boolean;
  readonly onFix: () => void;
  readonly as?: 'li' | 'div';
};

/** One thing to deal with: where, which words or picture, by what rule; the words to use instead, and how to answer. */
export function WorkCard({ work, place, checks, isCurrent, onFix, as: Tag = 'li' }: Props) {
  const { t } = useWords();
  const points = useSellerPoints();
  const { finding } = work;
  const isDone = work.state === 'addressed' || work.state === 'answered';
  const isProof = finding?.severity === 'proof';
  const canDispute = work.kind === 'remark' || (points?.canDispute(work.finding) ?? false);
  return (
    <Tag
      className={`card remark is-${work.state} ${isCurrent ? 'is-current' : ''}`}
      data-testid="work"
      data-key={work.key}
    >
      <WorkState work={work} isCurrent={isCurrent} />
      <p>
        {work.kind === 'remark' && `${work.number}. `}
        <b>{place}</b>
        {work.kind === 'remark' ? work.remark.text : pick(work.finding.message)}
      </p>
      {finding && <Facts finding={finding} />}
      {finding && !isDone && <Rewrites finding={finding} checks={checks} />}
      <PointActs
        pointKey={work.key}
        canDispute={canDispute && (work.kind === 'remark' || !isProof)}
        canProve={isProof}
        isDone={isDone}
        after={
          isCurrent && (
            <span className="hint push remark-keys">
              <kbd>Alt</kbd> <kbd>↓</kbd> {t('fix.next')}
            </span>
          )
        }
      >
        {work.state !== 'answered' && (
          <Button
            size="small"
            type={isCurrent && work.state === 'open' ? 'primary' : 'default'}
            onClick={onFix}
          >
            {t('fix.goField')}
          </Button>
        )}
      </PointActs>
    </Tag>
  );
}

function WorkState({ work, isCurrent }: { work: Work; isCurrent: boolean }) {
  const { t } = useWords();
  const weight = work.kind === 'finding' && (
    <span className="push">
      <SeverityLabel severity={work.finding.severity} />
    </span>
  );
  if (work.state === 'advice')
    return (
      <p className="work-state">
        <Circle className="icon" /> {t('point.advice')} {weight}
      </p>
    );
  if (work.state === 'addressed')
    return (
      <p className="work-state is-good">
        <CircleCheck className="icon" /> {t('fix.addressed')}
      </p>
    );
  if (work.state === 'answered')
    return (
      <p className="work-state is-proof">
        <MessageSquareWarning className="icon" /> {t('fix.disputed')} {weight}
      </p>
    );
  return (
    <p className={`work-state ${isCurrent ? 'is-accent' : ''}`}>
      {isCurrent ? <CircleDot className="icon" /> : <Circle className="icon" />}{' '}
      {t(isCurrent ? 'fix.current' : 'fix.open')} {weight}
    </p>
  );
}

/** The words or the part of a picture, and whose rule it is. */
function Facts({ finding }: { finding: KeyedFinding }) {
  const { t } = useWords();
  return (
    <div className="hint work-facts">
      {finding.quote && <p className="claim-words">“{finding.quote}”</p>}
      {finding.file && (
        <p>
          {t('point.file', { name: finding.file })}
          {finding.page && ` · ${t('point.page', { page: finding.page })}`}
        </p>
      )}
      {finding.source && (
        <p>
          {t('check.source')} <SourceNote source={finding.source} />
        </p>
      )}
    </div>
  );
}

/** The words to use instead, taken by a click, as long as the finding still stands where it was. */
function Rewrites({ finding, checks }: { finding: KeyedFinding; checks: Checks }) {
  const { t } = useWords();
  const live = checks.findings.find((one) => one.key === finding.key);
  if (!live?.span) return finding.suggestion ? <p className="hint">{pick(finding.suggestion)}</p> : null;
  return (
    <div className="work-rewrites">
      {rewritesOf(live).map((words) => (
        <button type="button" className="rewrite" key={words} onClick={() => checks.rewrite(live, words)}>
          <span>
            <del>{live.quote}</del> {words === '' ? t('check.delete') : <ins>{words}</ins>}
          </span>
        </button>
      ))}
      {rewritesOf(live).length === 0 && live.suggestion && <p className="hint">{pick(live.suggestion)}</p>}
    </div>
  );
}
