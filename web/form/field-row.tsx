import { Button } from 'antd';
import {
  type FieldValue,
  type FormField,
  isFileField,
  isTextField,
  type TextField,
} from '../../domain/form.ts';
import { dayInChina } from '../../domain/point.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { FieldContent } from '../components/page-slots.tsx';
import { SeverityLabel } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { PointActs } from '../threads/point-acts.tsx';
import { type SellerPoints, useSellerPoints } from '../threads/point-desk.tsx';
import { CheckControl, ChoiceControl, NumberControl } from './choice-control.tsx';
import type { ControlProps } from './control-props.ts';
import { FileControl } from './file-control.tsx';
import { TextControl } from './text-control.tsx';
import { isEmptyValue } from './values.ts';

/** Long texts always, short ones only where the limit comes near. */
const isCountShown = (field: TextField, value: string) =>
  value !== '' &&
  field.type !== 'date' &&
  (['multiline', 'rich-text'].includes(field.type) || [...value].length > field.maxLength * 0.8);

type Props = Omit<ControlProps, 'id' | 'describedBy' | 'isInvalid'> & {
  /** The seller has pressed submit: what is missing is said too. */
  readonly isStrict: boolean;
  readonly problem?: string | undefined;
  /** What somebody else has written here meanwhile. */
  readonly theirs?: FieldValue | undefined;
  readonly onResolve?: (keep: 'mine' | 'theirs') => void;
};

const wideTypes = [
  'multiline',
  'rich-text',
  'agreement',
  'files',
  'images',
  'image',
  'file',
  'company-logo',
  'product-logo',
];

/** A field with its label, help and everything that was found in it. */
export function FieldRow({ isStrict, problem, theirs, onResolve, ...props }: Props) {
  const { t } = useWords();
  const { field, value } = props;
  const isEmpty = isEmptyValue(value);
  const findings = isEmpty ? [] : props.findings;
  const isMissing = isStrict && isEmpty && field.required;
  const points = useSellerPoints();
  const isStopped = (finding: KeyedFinding) =>
    finding.severity === 'block' && (points?.isOpen(finding) ?? true);
  const isInvalid = isMissing || problem !== undefined || findings.some(isStopped);
  const id = `field-${field.key}`;
  const control: ControlProps = { ...props, findings, id, describedBy: `${id}-help`, isInvalid };
  return (
    <div className={`field ${wideTypes.includes(field.type) ? 'is-wide' : ''}`} id={`place-${field.key}`}>
      <div className="field-head">
        {field.type === 'agreement' ? (
          <span className="field-label">{pick(field.label)}</span>
        ) : (
          <label className="field-label" htmlFor={id}>
            {pick(field.label)}
          </label>
        )}
        {!field.required && <span className="hint">{t('form_.optional')}</span>}
        {isTextField(field) && typeof value === 'string' && isCountShown(field, value) && (
          <span className="hint push">
            {t('form_.length', { count: [...value].length, most: field.maxLength })}
          </span>
        )}
      </div>
      <Control {...control} />
      <div className="field-notes" aria-live="polite">
        {theirs !== undefined && onResolve && (
          <ConflictNote field={field} theirs={theirs} onResolve={onResolve} />
        )}
        {problem && <p className="field-problem">{problem}</p>}
        {isMissing && !problem && (
          <p className="field-problem">{t('form_.missing', { label: pick(field.label) })}</p>
        )}
        {findings.map((finding) => (
          <FoundHere
            key={finding.key}
            finding={finding}
            onOpen={() => props.checks.goTo(field.key, finding.key)}
          />
        ))}
        <p className="hint" id={`${id}-help`}>
          {field.help && pick(field.help)}
        </p>
      </div>
    </div>
  );
}

function Control(props: ControlProps) {
  const { field } = props;
  if (isFileField(field)) return <FileControl {...props} field={field} />;
  if (isTextField(field)) return <TextControl {...props} field={field} />;
  if (field.type === 'number') return <NumberControl {...props} field={field} />;
  if (field.type === 'agreement' || field.type === 'boolean')
    return <CheckControl {...props} field={field} />;
  return <ChoiceControl {...props} field={field as Extract<FormField, { type: 'choice' | 'choices' }>} />;
}

function FoundHere({ finding, onOpen }: { finding: KeyedFinding; onOpen: () => void }) {
  const points = useSellerPoints();
  const acts = points && <FoundActs finding={finding} points={points} />;
  const words = (
    <>
      <SeverityLabel severity={finding.severity} />
      {finding.quote && <b className="found-quote">{finding.quote}</b>}
      <span className="found-words">
        {pick(finding.message)}
        {!finding.span && finding.suggestion && <span className="hint"> {pick(finding.suggestion)}</span>}
      </span>
    </>
  );
  return (
    <>
      {finding.span ? (
        <button type="button" className={`found is-${finding.severity}`} onClick={onOpen}>
          {words}
        </button>
      ) : (
        <div className={`found is-${finding.severity}`}>{words}</div>
      )}
      {acts}
    </>
  );
}

/** Under a finding that can be answered: what was answered, or how to. Advice stays a line. */
function FoundActs({ finding, points }: { finding: KeyedFinding; points: SellerPoints }) {
  const { t } = useWords();
  if (finding.settled)
    return (
      <p className="hint found-acts">
        {t(`point.settled.${finding.settled.by}`, {
          until: dayInChina(new Date(Date.parse(finding.settled.until) - 1)),
        })}
      </p>
    );
  const isAnswered = points.isAnswered(finding.key);
  const hasSaid = points.of(finding.key) !== undefined || points.opened?.key === finding.key;
  const isProof = finding.severity === 'proof';
  if (!hasSaid && !isProof && (finding.severity !== 'block' || !points.canDispute(finding))) return null;
  return (
    <div className="found-acts">
      <PointActs
        pointKey={finding.key}
        canDispute={!isProof && points.canDispute(finding)}
        canProve={isProof}
        isDone={isAnswered}
      />
    </div>
  );
}

type ConflictProps = {
  readonly field: FormField;
  readonly theirs: FieldValue;
  readonly onResolve: (keep: 'mine' | 'theirs') => void;
};

/** Two people touched one field: both values, and a choice; nothing is lost until it is made. */
function ConflictNote({ field, theirs, onResolve }: ConflictProps) {
  const { t } = useWords();
  return (
    <div className="conflict" role="alert">
      <p>{t('save.conflict')}</p>
      <FieldContent field={field} value={theirs} />
      <p className="row">
        <Button size="small" onClick={() => onResolve('theirs')}>
          {t('save.useTheirs')}
        </Button>
        <Button size="small" onClick={() => onResolve('mine')}>
          {t('save.keepMine')}
        </Button>
      </p>
    </div>
  );
}
