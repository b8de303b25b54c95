import { type KeyboardEvent, useRef, useState } from 'react';
import type { TextField } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { ControlProps } from './control-props.ts';
import { FindingPopover, rewritesOf } from './finding-popover.tsx';
import { MarkedInput, type MarkedInputHandle } from './marked-input.tsx';

const inputTypes: Readonly<Partial<Record<TextField['type'], string>>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
  date: 'date',
};

/** Free text is underlined where something is found; addresses, phones, versions and dates are one short input. */
export function TextControl(props: ControlProps<TextField>) {
  return ['text', 'multiline', 'rich-text'].includes(props.field.type) ? (
    <WordsControl {...props} />
  ) : (
    <ShortControl {...props} />
  );
}

function ShortControl({
  field,
  id,
  value,
  onChange,
  onBlur,
  describedBy,
  isInvalid,
}: ControlProps<TextField>) {
  const { t } = useWords();
  return (
    <input
      id={id}
      className={`input ${isInvalid ? 'is-invalid' : ''}`}
      type={inputTypes[field.type] ?? 'text'}
      value={typeof value === 'string' ? value : ''}
      placeholder={field.example && t('form_.example', { example: pick(field.example) })}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}

function WordsControl({
  field,
  id,
  value,
  findings,
  checks,
  onChange,
  onBlur,
  describedBy,
  isInvalid,
}: ControlProps<TextField>) {
  const { t } = useWords();
  const input = useRef<MarkedInputHandle>(null);
  const [activeKey, setActiveKey] = useState<string>();
  const text = typeof value === 'string' ? value : '';
  const marked = findings.filter(
    (finding) => finding.span && text.slice(finding.span.start, finding.span.end) === finding.quote,
  );
  const active = marked.find((finding) => finding.key === activeKey);
  const rewrite = (finding: KeyedFinding, words: string) => {
    input.current?.rewrite(finding, words);
    setActiveKey(undefined);
  };
  const handleKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && active) {
      event.stopPropagation();
      setActiveKey(undefined);
    }
    const choice = event.altKey ? ({ Enter: 0, '2': 1 } as const)[event.key] : undefined;
    const words = choice === undefined || !active ? undefined : rewritesOf(active)[choice];
    if (!active || words === undefined) return;
    event.preventDefault();
    rewrite(active, words);
  };
  checks.register(field.key, {
    goTo: (key) => input.current?.goTo(key),
    rewrite: (finding, words) => input.current?.rewrite(finding, words),
  });
  return (
    <MarkedInput
      ref={input}
      id={id}
      value={text}
      isMultiline={field.type !== 'text'}
      {...(field.example ? { placeholder: t('form_.example', { example: pick(field.example) }) } : {})}
      {...(describedBy ? { describedBy } : {})}
      isInvalid={isInvalid}
      marks={marked.map((finding) => ({
        ...(finding.span ?? { start: 0, end: 0 }),
        key: finding.key,
        severity: finding.severity,
      }))}
      activeKey={activeKey}
      onActivate={setActiveKey}
      onChange={onChange}
      onCompose={checks.compose}
      onBlur={onBlur}
      onKeyDown={handleKeys}
    >
      {active && (
        <FindingPopover
          finding={active}
          position={marked.indexOf(active) + 1}
          total={marked.length}
          onRewrite={(words) => rewrite(active, words)}
          onClose={() => {
            setActiveKey(undefined);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </MarkedInput>
  );
}
