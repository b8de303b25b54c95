import { Button } from 'antd';
import { useState } from 'react';
import type { PointView } from '../../domain/api/points.ts';
import type { FileRef } from '../../domain/form.ts';
import { dayInChina } from '../../domain/point.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { type WaiverScope, waiverScopes } from '../../domain/waiver.ts';
import { ApiError } from '../api/client.ts';
import { useAct } from '../api/hooks.ts';
import { pointsApi } from '../api/points.ts';
import { fileAddress } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';
import { AnswerNote } from './point-acts.tsx';
import { Thread } from './thread.tsx';
import { type PointsOf, usePoints } from './use-points.ts';
import '../theme/points.css';

type Props = {
  readonly submissionId: string;
  readonly revision: number;
  /** Of the finding, or of a remark: see `pointKeyOf`. */
  readonly pointKey: string;
  readonly finding?: KeyedFinding | undefined;
  /** The one who looks has claimed it. */
  readonly canSettle: boolean;
};

/** What the seller says to a finding, beside the claim; upheld or waived, taken or refused; and the thread. */
export function PointAtDesk({ submissionId, revision, pointKey, finding, canSettle }: Props) {
  const { t } = useWords();
  const points = usePoints(submissionId);
  const [isTalking, setTalking] = useState(false);
  const point = points.of(pointKey);
  const answered = point?.answer;
  return (
    <div className="point-at-desk">
      {finding?.settled && (
        <p className="hint">
          {t(`point.settled.${finding.settled.by}`, { until: dayBefore(finding.settled.until) })}
        </p>
      )}
      {answered && <Answered answered={answered} finding={finding} />}
      {answered?.state === 'open' && canSettle && (
        <SettleForm {...{ submissionId, revision, pointKey, finding, points, answered }} />
      )}
      <button type="button" className="link" aria-expanded={isTalking} onClick={() => setTalking(!isTalking)}>
        {t('point.talk')} {point && point.messages.length > 0 ? point.messages.length : ''}
        {point && point.unread > 0 && <span className="badge">{point.unread}</span>}
      </button>
      {isTalking && <Thread pointKey={pointKey} points={points} />}
    </div>
  );
}

/** The last day that counts, of a moment at which a day ends in China. */
const dayBefore = (iso: string) => dayInChina(new Date(Date.parse(iso) - 1));

function Answered({
  answered,
  finding,
}: {
  answered: NonNullable<PointView['answer']>;
  finding: KeyedFinding | undefined;
}) {
  const { t } = useWords();
  const { document } = answered.answer;
  return (
    <div className="side-by-side">
      {answered.answer.kind === 'proved' && finding?.quote && (
        <div>
          <p className="hint">{t('point.claim')}</p>
          <p className="claim-words">“{finding.quote}”</p>
        </div>
      )}
      <div>
        <AnswerNote answer={answered} />
        {document && <DocumentPreview document={document} />}
      </div>
    </div>
  );
}

function DocumentPreview({ document }: { document: FileRef }) {
  if (document.mediaType.startsWith('image/'))
    return <img className="proof-picture" src={fileAddress(document)} alt={document.name} />;
  return <iframe className="proof-page" src={fileAddress(document)} title={document.name} loading="lazy" />;
}

type SettleProps = Omit<Props, 'canSettle'> & {
  readonly points: PointsOf;
  readonly answered: NonNullable<PointView['answer']>;
};

const halfYearLater = () => dayInChina(new Date(Date.now() + 180 * 86_400_000));

function SettleForm({ submissionId, revision, pointKey, finding, points, answered }: SettleProps) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const [scope, setScope] = useState<WaiverScope>('submission');
  const [endsOn, setEndsOn] = useState(halfYearLater);
  const isDispute = answered.answer.kind === 'disputed';
  const verdicts = isDispute ? (['upheld', 'waived'] as const) : (['refused', 'accepted'] as const);
  const settle = useAct(submissionId, async (verdict: (typeof verdicts)[number]) => {
    const waiver = verdict === 'waived' && finding ? { scope, endsOn } : {};
    points.take(
      (await pointsApi.settle(submissionId, pointKey, { revision, verdict, note: note.trim(), ...waiver }))
        .points,
    );
  });
  const scopes = waiverScopes.filter((one) => one !== 'words' || finding?.quote);
  return (
    <form className="settle" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('point.because')}
        <input
          className="input"
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      {isDispute && finding && (
        <div className="row row-wrap">
          <label>
            {t('point.waiverScope')}
            <select
              className="input"
              value={scope}
              onChange={(event) => setScope(event.target.value as WaiverScope)}
            >
              {scopes.map((one) => (
                <option key={one} value={one}>
                  {t(`point.scopes.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('point.endsOn')}
            <input
              className="input"
              type="date"
              value={endsOn}
              onChange={(event) => setEndsOn(event.target.value)}
            />
          </label>
        </div>
      )}
      {settle.error instanceof ApiError && (
        <p className="field-problem" role="alert">
          {settle.error.problem.detail ?? settle.error.problem.title}
        </p>
      )}
      <div className="row row-wrap">
        {verdicts.map((verdict) => (
          <Button
            key={verdict}
            size="small"
            className={note.trim() ? '' : 'is-locked'}
            loading={settle.isPending && settle.variables === verdict}
            onClick={() => note.trim() && settle.mutate(verdict)}
          >
            {t(`point.verdict.${verdict}`)}
          </Button>
        ))}
        {!note.trim() && <span className="hint">{t('point.becauseFirst')}</span>}
      </div>
    </form>
  );
}
