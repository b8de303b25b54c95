import { Button } from 'antd';
import { MessageSquareText, MessageSquareWarning, Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PointView } from '../../domain/api/points.ts';
import type { GivenAnswer } from '../api/points.ts';
import { useWords } from '../i18n/start.ts';
import { DisputeForm, ProofForm } from './answer-forms.tsx';
import { DocumentView } from './document-picker.tsx';
import { type SellerPoints, useSellerPoints } from './point-desk.tsx';
import { Thread } from './thread.tsx';

type Props = {
  readonly pointKey: string;
  readonly canDispute: boolean;
  readonly canProve: boolean;
  /** Something stands against it, or it was changed: no further answer is asked for. */
  readonly isDone: boolean;
  /** Further buttons, before these. */
  readonly children?: ReactNode;
  readonly after?: ReactNode;
};

/** Everything that a seller can do about one finding or remark, besides changing the field. */
export function PointActs(props: Props) {
  const points = useSellerPoints();
  return points ? <Acts {...props} points={points} /> : <div className="row row-wrap">{props.children}</div>;
}

function Acts({
  pointKey,
  canDispute,
  canProve,
  isDone,
  children,
  after,
  points,
}: Props & { points: SellerPoints }) {
  const { t } = useWords();
  const point = points.of(pointKey);
  const mode = points.opened?.key === pointKey ? points.opened.mode : undefined;
  const isUpheld = point?.answer?.standing === 'upheld';
  const form = {
    pointKey,
    onSave: (given: GivenAnswer) => points.answer(pointKey, given),
    onCancel: points.close,
  };
  return (
    <>
      {point?.answer && <AnswerNote answer={point.answer} />}
      {mode === 'dispute' && <DisputeForm {...form} />}
      {mode === 'proof' && <ProofForm {...form} />}
      {mode !== 'dispute' && mode !== 'proof' && (
        <div className="row row-wrap point-acts">
          {children}
          {!isDone && canProve && (
            <Button
              size="small"
              icon={<Paperclip className="icon" />}
              onClick={() => points.open(pointKey, 'proof')}
            >
              {t('point.prove')}
            </Button>
          )}
          {!isDone && canDispute && !isUpheld && (
            <Button size="small" onClick={() => points.open(pointKey, 'dispute')}>
              {t('fix.dispute')}
            </Button>
          )}
          {point?.answer?.state === 'open' && (
            <Button size="small" type="text" onClick={() => void points.answer(pointKey, { kind: 'none' })}>
              {t('fix.disputeDrop')}
            </Button>
          )}
          <Button
            size="small"
            type="text"
            icon={<MessageSquareText className="icon" />}
            aria-expanded={mode === 'thread'}
            onClick={() => (mode === 'thread' ? points.close() : points.open(pointKey, 'thread'))}
          >
            {t('point.talk')} {point && point.messages.length > 0 ? point.messages.length : ''}
            {point && point.unread > 0 && (
              <span className="badge" title={t('point.unread', { count: point.unread })}>
                {point.unread}
              </span>
            )}
          </Button>
          {after}
        </div>
      )}
      {mode === 'thread' && <Thread pointKey={pointKey} points={points} />}
    </>
  );
}

/** What was answered, how it stands, and what the reviewer said to it. */
export function AnswerNote({ answer: answered }: { answer: NonNullable<PointView['answer']> }) {
  const { t } = useWords();
  const { answer, standing, note } = answered;
  return (
    <div className={`answer-note is-${standing}`}>
      <p className="work-state is-proof">
        {answer.kind === 'disputed' ? (
          <MessageSquareWarning className="icon" />
        ) : (
          <Paperclip className="icon" />
        )}
        {t(`point.standing.${standing}`)}
      </p>
      <p className="dispute-said">{answer.kind === 'disputed' ? answer.reason : answer.scope}</p>
      {answer.kind === 'proved' && (
        <p className="hint">
          {t('point.dates', { issuedOn: answer.issuedOn, validUntil: answer.validUntil })}
        </p>
      )}
      {answer.document && <DocumentView document={answer.document} />}
      {note && <p className="hint">{t('point.note', { note })}</p>}
    </div>
  );
}
