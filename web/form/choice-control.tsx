import { Select } from 'antd';
import type { CheckField, ChoiceField, NumberField } from '../../domain/form.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { ControlProps } from './control-props.ts';

export function ChoiceControl({ field, id, value, onChange, onBlur, isInvalid }: ControlProps<ChoiceField>) {
  const { t } = useWords();
  const isMany = field.type === 'choices';
  return (
    <Select
      id={id}
      className="select"
      {...(isMany ? { mode: 'multiple' as const } : {})}
      allowClear
      {...(isInvalid ? { status: 'error' as const } : {})}
      placeholder={t('form_.choose')}
      aria-label={pick(field.label)}
      value={
        isMany
          ? Array.isArray(value)
            ? (value as string[])
            : []
          : typeof value === 'string' && value
            ? value
            : undefined
      }
      options={field.options.map((option) => ({ value: option.value, label: pick(option.label) }))}
      onChange={(chosen: string | string[] | undefined) => onChange(chosen ?? null)}
      onBlur={onBlur}
    />
  );
}

export function NumberControl({
  field,
  id,
  value,
  onChange,
  onBlur,
  describedBy,
  isInvalid,
}: ControlProps<NumberField>) {
  return (
    <span className="row">
      <input
        id={id}
        className={`input is-short ${isInvalid ? 'is-invalid' : ''}`}
        inputMode="decimal"
        type="number"
        value={typeof value === 'number' ? value : ''}
        min={field.min}
        max={field.max}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        onBlur={onBlur}
      />
      {field.unit && <span className="hint">{pick(field.unit)}</span>}
    </span>
  );
}

export function CheckControl({
  field,
  id,
  value,
  onChange,
  describedBy,
  isInvalid,
}: ControlProps<CheckField>) {
  const { t } = useWords();
  return (
    <label className={`check ${isInvalid ? 'is-invalid' : ''}`}>
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {field.type === 'agreement' ? t('form_.agree', { agreement: pick(field.label) }) : pick(field.label)}
      </span>
    </label>
  );
}
