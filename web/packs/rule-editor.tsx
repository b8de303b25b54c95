import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { PackEditorView } from '../../domain/api/packs.ts';
import type { PackRule } from '../../domain/pack.ts';
import { findEntry } from '../../domain/pack-entries.ts';
import { ruleParams } from '../../rules/packs/rule-params.ts';
import { useWords } from '../i18n/start.ts';
import { fieldChoices } from './pack-words.ts';
import { ParamInput, readParam, showParam } from './param-input.tsx';
import { RuleFindings } from './rule-findings.tsx';
import type { PackEdits } from './use-pack-edits.ts';

type Props = {
  readonly view: PackEditorView;
  readonly edits: PackEdits;
  readonly entryKey: string;
  readonly entry: PackRule;
};

/** Fields, parameters and dates of one rule; kept in the draft together. */
export function RuleEditor({ view, edits, entryKey, entry }: Props) {
  const { t } = useWords();
  const known = ruleParams[entry.rule] ?? [];
  const [fields, setFields] = useState<readonly string[]>(entry.on.fields ?? []);
  const [except, setExcept] = useState<readonly string[]>(entry.on.except ?? []);
  const [from, setFrom] = useState(entry.from ?? '');
  const [until, setUntil] = useState(entry.until ?? '');
  const [params, setParams] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(known.map((param) => [param.name, showParam(param, entry.params?.[param.name])])),
  );
  const isNew = findEntry(view.inForce, entryKey) === undefined;
  const save = () => {
    const read = known.flatMap((param) => {
      const text = params[param.name]?.trim() ?? '';
      return text === '' ? [] : [[param.name, readParam(param, text)] as const];
    });
    edits.edit(entryKey, {
      on: onOf(entry, fields, except),
      ...(known.length > 0 ? { params: read.length > 0 ? Object.fromEntries(read) : null } : {}),
      from: from || null,
      until: until || null,
    });
  };
  const whereFault = edits.faultAt(entryKey, 'on');
  const dateFault = edits.faultAt(entryKey, 'until');
  return (
    <form
      className="ops-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="ops-fields">
        <div className="ops-param">
          <span>{t('ops.fields')}</span>
          <Select
            mode="multiple"
            aria-label={t('ops.fields')}
            placeholder={t('ops.fieldsAll')}
            value={[...fields]}
            onChange={setFields}
            options={[...fieldChoices()]}
            optionFilterProp="label"
            {...(whereFault ? { status: 'error' as const } : {})}
          />
        </div>
        <div className="ops-param">
          <span>{t('ops.except')}</span>
          <Select
            mode="multiple"
            aria-label={t('ops.except')}
            value={[...except]}
            onChange={setExcept}
            options={[...fieldChoices()]}
            optionFilterProp="label"
          />
        </div>
        {whereFault && <p className="ops-fault">{whereFault}</p>}
      </div>
      <div className="ops-fields">
        <h3>{t('ops.params')}</h3>
        {known.length === 0 && <p className="hint">{t('ops.noParams')}</p>}
        {known.map((param) => (
          <ParamInput
            key={param.name}
            param={param}
            text={params[param.name] ?? ''}
            fault={edits.faultAt(entryKey, `params.${param.name}`)}
            onChange={(text) => setParams({ ...params, [param.name]: text })}
          />
        ))}
      </div>
      <div className="ops-fields">
        <h3>{t('ops.dates')}</h3>
        <div className="row row-wrap">
          <span className="row">
            {t('ops.from')}{' '}
            <Input
              type="date"
              aria-label={t('ops.from')}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          </span>
          <span className="row">
            {t('ops.until')}{' '}
            <Input
              type="date"
              aria-label={t('ops.until')}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          </span>
        </div>
        {dateFault && <p className="ops-fault">{dateFault}</p>}
        <p className="hint">{t('ops.modeHelp')}</p>
        <RuleFindings view={view} rule={entry.rule} isShadow={entry.mode === 'shadow'} />
      </div>
      <div className="row row-wrap ops-editor-acts">
        <Button htmlType="submit" loading={edits.isSaving}>
          {t('ops.save')}
        </Button>
        {!isNew && (
          <Button type="text" onClick={() => edits.edit(entryKey, { isReset: true })}>
            {t('ops.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}

function onOf({ on }: PackRule, fields: readonly string[], except: readonly string[]) {
  const { fields: _fields, except: _except, ...rest } = on;
  return {
    ...(rest.forms ? { forms: [...rest.forms] } : {}),
    ...(rest.types ? { types: [...rest.types] } : {}),
    ...(fields.length > 0 ? { fields: [...fields] } : {}),
    ...(except.length > 0 ? { except: [...except] } : {}),
  };
}
