import { Button } from 'antd';
import { useState } from 'react';
import type { FindingJudgement, KeyedFinding } from '../../domain/report.ts';
import type { RemarkTemplate } from '../api/desk.ts';
import { SeverityLabel, SeveritySign } from '../components/severity-sign.tsx';
import { SourceNote } from '../form/source-note.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { PointAtDesk } from '../threads/point-at-desk.tsx';
import type { Desk } from './use-desk.ts';
import { templatesFor, useTemplates } from './use-templates.ts';

type Props = {
  readonly finding: KeyedFinding;
  readonly number: number;
  readonly judgement: FindingJudgement | undefined;
  readonly desk: Desk;
  readonly dismissing: boolean;
  readonly onAccept: (finding: KeyedFinding, template?: RemarkTemplate) => void;
  readonly onEdit: (finding: KeyedFinding) => void;
  readonly onDismissing: (is: boolean) => void;
  readonly onDismiss: (finding: KeyedFinding, reason: string) => void;
};

/** The selected finding: what the machine saw, how sure it is, by which rule, and what to do with it. */
export function FindingCard(props: Props) {
  const { t } = useWords();
  const { finding, number, judgement, desk, dismissing } = props;
  return (
    <div className="finding-card" data-row={finding.key} data-testid="finding-card">
      <div className="row finding-title">
        <SeveritySign severity={finding.severity} silent />
        <b>
          {number}. {pick(finding.message)}
        </b>
        <span className="push">
          <SeverityLabel severity={finding.severity} />
        </span>
      </div>
      {finding.quote && <p className="hint">“{finding.quote}”</p>}
      {finding.file && (
        <p className="hint">
          {finding.file}
          {finding.page && ` · ${t('desk.page', { n: finding.page })}`}
        </p>
      )}
      {finding.suggestion && <p>{pick(finding.suggestion)}</p>}
      <p className="hint">
        {finding.source && (
          <>
            {t('check.source')} <SourceNote source={finding.source} /> ·{' '}
          </>
        )}
        {t('desk.rule')} <span className="mono">{finding.rule}</span>
        {finding.confidence !== undefined &&
          ` · ${t('desk.sure', { percent: Math.round(finding.confidence * 100) })}`}
      </p>
      <PointAtDesk
        submissionId={desk.submissionId}
        revision={desk.revision}
        pointKey={finding.key}
        finding={finding}
        canSettle={desk.isMine}
      />
      {finding.settled && !judgement ? null : judgement ? (
        <p className="row finding-judged">
          {judgement.state === 'accepted'
            ? t('desk.accepted')
            : t('desk.dismissedBecause', { reason: judgement.reason ?? '' })}
          {desk.canJudge && (
            <button type="button" className="link" onClick={() => desk.reopen(finding.key)}>
              {t('act.undo')}
            </button>
          )}
        </p>
      ) : !desk.canJudge ? null : dismissing ? (
        <DismissForm {...props} />
      ) : (
        <div className="row row-wrap">
          <Button
            type={desk.isMine ? 'primary' : 'default'}
            size="small"
            onClick={() => props.onAccept(finding)}
          >
            {t('desk.accept')} <kbd>A</kbd>
          </Button>
          <Button size="small" onClick={() => props.onDismissing(true)}>
            {t('desk.dismiss')} <kbd>D</kbd>
          </Button>
          <Button size="small" type="text" onClick={() => props.onEdit(finding)}>
            {t('desk.edit')} <kbd>E</kbd>
          </Button>
          <TemplateChips finding={finding} onAccept={props.onAccept} />
        </div>
      )}
    </div>
  );
}

/** The templates for this rule; A takes the first. */
function TemplateChips({ finding, onAccept }: Pick<Props, 'finding' | 'onAccept'>) {
  const { t } = useWords();
  const templates = templatesFor(useTemplates(), finding);
  if (templates.length === 0) return null;
  return (
    <div className="row row-wrap template-chips">
      <span className="hint">{t('template.with')}</span>
      {templates.slice(0, 9).map((template, index) => (
        <button
          type="button"
          key={template.id}
          className="chip"
          title={template.text}
          onClick={() => onAccept(finding, template)}
        >
          <kbd>{index + 1}</kbd> {template.title}
        </button>
      ))}
    </div>
  );
}

const focusOnce = (element: HTMLElement | null) => element?.focus();
const reasons = ['context', 'proved', 'misread', 'unimportant'] as const;

function DismissForm({ finding, onDismissing, onDismiss }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <fieldset
      className="dismiss"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDismissing(false);
      }}
    >
      <legend>{t('desk.dismissWhy')}</legend>
      <div className="row row-wrap">
        {reasons.map((name, index) => (
          <button
            type="button"
            key={name}
            className="chip"
            ref={index === 0 ? focusOnce : undefined}
            onClick={() => onDismiss(finding, t(`desk.reason.${name}`))}
          >
            {t(`desk.reason.${name}`)}
          </button>
        ))}
      </div>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim()) onDismiss(finding, reason.trim());
        }}
      >
        <input
          className="input"
          value={reason}
          maxLength={200}
          aria-label={t('desk.otherReason')}
          placeholder={t('desk.otherReason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button size="small" htmlType="submit">
          {t('desk.dismiss')}
        </Button>
        <Button size="small" type="text" onClick={() => onDismissing(false)}>
          {t('act.cancel')}
        </Button>
      </form>
    </fieldset>
  );
}
