import { Input } from 'antd';
import { useId } from 'react';
import type { RuleParam } from '../../rules/packs/rule-params.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';

type Props = {
  readonly param: RuleParam;
  readonly text: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
};

/** One parameter of a rule, as text; what is wrong with it stands below it. */
export function ParamInput({ param, text, fault, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const isList = param.kind === 'texts' || param.kind === 'fields' || param.kind === 'text-by-name';
  const shared = {
    ...{ id, value: text, 'aria-describedby': `${id}-note` },
    ...(fault ? { status: 'error' as const } : {}),
  };
  return (
    <div className="ops-param">
      <label htmlFor={id}>{pick(param.label)}</label>
      {isList ? (
        <Input.TextArea
          {...shared}
          autoSize={{ maxRows: 8 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      <span id={`${id}-note`} className={fault ? 'ops-fault' : 'hint'}>
        {fault ?? (isList ? t('ops.listHelp') : rangeOf(param))}
      </span>
    </div>
  );
}

function rangeOf(param: RuleParam): string {
  if (param.kind === 'number') return `${param.min}–${param.max}`;
  return param.kind === 'pair' ? `${param.min}–${param.max}, ${param.min}–${param.max}` : '';
}

export function showParam({ kind }: RuleParam, value: unknown): string {
  if (value === undefined) return '';
  if (kind === 'pair') return (value as number[]).join(', ');
  if (kind === 'texts' || kind === 'fields') return (value as string[]).join('\n');
  if (kind === 'text-by-name')
    return Object.entries(value as Record<string, string>)
      .map(([name, text]) => `${name}: ${text}`)
      .join('\n');
  return String(value);
}

/** What the text stands for; text that stands for nothing stays text, so that the server can say what is wrong. */
export function readParam({ kind }: RuleParam, text: string): unknown {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  switch (kind) {
    case 'number':
      return Number.isNaN(Number(text)) ? text : Number(text);
    case 'pair': {
      const parts = text.split(/[,，\s]+/u).map(Number);
      return parts.some(Number.isNaN) ? text : parts;
    }
    case 'texts':
    case 'fields':
      return lines;
    case 'text-by-name':
      return Object.fromEntries(
        lines.map((line) => {
          const [name = '', ...rest] = line.split(/[:：]/u);
          return [name.trim(), rest.join(':').trim()];
        }),
      );
    case 'field':
      return text;
  }
}
