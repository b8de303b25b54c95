import { Button } from 'antd';
import { useId, useState } from 'react';
import type { FileRef } from '../../domain/form.ts';
import { dayInChina, minProofScopeLength, missingOfReason } from '../../domain/point.ts';
import { ApiError } from '../api/client.ts';
import type { GivenAnswer } from '../api/points.ts';
import { useWords } from '../i18n/start.ts';
import { DocumentPicker } from './document-picker.tsx';

type Props = {
  readonly pointKey: string;
  readonly onSave: (answer: GivenAnswer) => Promise<void>;
  readonly onCancel: () => void;
};

/** The seller has just asked for this field. */
const focusOnce = (element: HTMLElement | null) => element?.focus();

/** Saves, and says beside the button why it could not. */
function useSaving(onSave: Props['onSave']) {
  const { t } = useWords();
  const [state, setState] = useState<{ busy?: boolean; refused?: string }>({});
  const save = async (answer: GivenAnswer) => {
    setState({ busy: true });
    try {
      await onSave(answer);
    } catch (error) {
      const problem = error instanceof ApiError && !error.isOffline ? error.problem : undefined;
      setState({ refused: problem ? (problem.detail ?? problem.title) : t('failed.offline') });
    }
  };
  return { ...state, save };
}

/** A reason of 15 characters or more, and a document where there is one. */
export function DisputeForm({ pointKey, onSave, onCancel }: Props) {
  const { t } = useWords();
  const id = `dispute-${pointKey}-${useId()}`;
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState<FileRef>();
  const saving = useSaving(onSave);
  const missing = missingOfReason(reason);
  const save = () => {
    if (missing > 0) return window.document.getElementById(id)?.focus();
    void saving.save({ kind: 'disputed', reason: reason.trim(), ...(document ? { document } : {}) });
  };
  return (
    <div className="dispute">
      <label htmlFor={id}>{t('fix.disputeWhy')}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        ref={focusOnce}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && save()}
      />
      <DocumentPicker document={document} label={t('point.attach')} onChange={setDocument} />
      {saving.refused && (
        <p className="field-problem" role="alert">
          {saving.refused}
        </p>
      )}
      <div className="row row-wrap">
        <Button size="small" type="text" onClick={onCancel}>
          {t('fix.disputeDrop')}
        </Button>
        {missing > 0 && <span className="hint push">{t('fix.disputeLeft', { count: missing })}</span>}
        <Button
          size="small"
          loading={saving.busy === true}
          className={missing > 0 ? 'is-locked' : 'push'}
          onClick={save}
        >
          {t('fix.disputeSave')}
        </Button>
      </div>
    </div>
  );
}

/** A document, what it proves, and from when until when it holds. */
export function ProofForm({ pointKey, onSave, onCancel }: Props) {
  const { t } = useWords();
  const id = `proof-${pointKey}-${useId()}`;
  const today = dayInChina(new Date());
  const [scope, setScope] = useState('');
  const [document, setDocument] = useState<FileRef>();
  const [dates, setDates] = useState({ issuedOn: '', validUntil: '' });
  const saving = useSaving(onSave);
  const lacks = lackOf({ document, scope, ...dates, today });
  const save = () => {
    if (document && !lacks) void saving.save({ kind: 'proved', scope: scope.trim(), document, ...dates });
  };
  return (
    <div className="dispute">
      <DocumentPicker document={document} label={t('point.chooseProof')} onChange={setDocument} />
      <label htmlFor={id}>{t('point.scope')}</label>
      <input
        id={id}
        className="input"
        ref={focusOnce}
        maxLength={500}
        placeholder={t('point.scopeExample')}
        value={scope}
        onChange={(event) => setScope(event.target.value)}
      />
      <div className="row row-wrap">
        {(['issuedOn', 'validUntil'] as const).map((name) => (
          <label key={name} className="proof-date">
            {t(`point.${name}`)}
            <input
              className="input"
              type="date"
              value={dates[name]}
              {...(name === 'issuedOn' ? { max: today } : { min: today })}
              onChange={(event) => setDates((all) => ({ ...all, [name]: event.target.value }))}
            />
          </label>
        ))}
      </div>
      {saving.refused && (
        <p className="field-problem" role="alert">
          {saving.refused}
        </p>
      )}
      <div className="row row-wrap">
        <Button size="small" type="text" onClick={onCancel}>
          {t('fix.disputeDrop')}
        </Button>
        {lacks && <span className="hint push">{t(`point.lacks.${lacks}`)}</span>}
        <Button
          size="small"
          loading={saving.busy === true}
          className={lacks ? 'is-locked' : 'push'}
          onClick={save}
        >
          {t('point.saveProof')}
        </Button>
      </div>
    </div>
  );
}

type Written = {
  readonly document: FileRef | undefined;
  readonly scope: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly today: string;
};

function lackOf({ document, scope, issuedOn, validUntil, today }: Written) {
  if (!document) return 'document';
  if ([...scope.trim()].length < minProofScopeLength) return 'scope';
  if (!issuedOn || issuedOn > today) return 'issuedOn';
  if (!validUntil || validUntil < today || validUntil < issuedOn) return 'validUntil';
  return undefined;
}
