import { Button, Select } from 'antd';
import { ChevronDown, Search } from 'lucide-react';
import { Fragment, type Ref, useState } from 'react';
import type { PackEditorView } from '../../domain/api/packs.ts';
import type { PackRule } from '../../domain/pack.ts';
import type { PackChange } from '../../domain/pack-diff.ts';
import { entriesOf } from '../../domain/pack-entries.ts';
import { severities } from '../../domain/severity.ts';
import { severityOf } from '../../rules/packs/earned-block.ts';
import { Empty } from '../components/loaded.tsx';
import { SeverityLabel } from '../components/severity-sign.tsx';
import { useWords } from '../i18n/start.ts';
import { changeWords, modeOf, percent, ruleTitle, whereWords } from './pack-words.ts';
import { RuleEditor } from './rule-editor.tsx';
import { SourceCell } from './source-cell.tsx';
import type { PackEdits } from './use-pack-edits.ts';

type Props = {
  readonly view: PackEditorView;
  readonly edits: PackEdits;
  readonly openKey: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  readonly search: Ref<HTMLInputElement>;
};

/** Fewer decided findings say nothing of a rule. */
const leastCases = 10;

export function RulesTable({ view, edits, openKey, onOpen, search }: Props) {
  const { t } = useWords();
  const [q, setQ] = useState('');
  const [severity, setSeverity] = useState('all');
  const [mode, setMode] = useState('all');
  const [isChangedOnly, setChangedOnly] = useState(false);
  const pack = view.draft?.pack ?? view.inForce;
  const changes = view.draft?.changes ?? [];
  const rows = entriesOf(pack).filter(
    ({ key, entry }) =>
      (severity === 'all' || severityOf(entry) === severity) &&
      (mode === 'all' || modeOf(entry) === mode) &&
      (!isChangedOnly || changesOf(changes, key).length > 0) &&
      matches(q, key, entry, whereWords(entry.on, t)),
  );
  const clear = () => {
    setQ('');
    setSeverity('all');
    setMode('all');
    setChangedOnly(false);
  };
  const changed = new Set(changes.flatMap((change) => (change.kind === 'term' ? [] : change.entry))).size;
  return (
    <>
      <div className="row row-wrap ops-filters">
        <label className="search">
          <Search className="icon" />
          <input
            ref={search}
            value={q}
            placeholder={t('ops.search')}
            aria-label={t('ops.search')}
            onChange={(event) => setQ(event.target.value)}
          />
          <kbd>/</kbd>
        </label>
        <button
          type="button"
          className={`chip ${isChangedOnly ? 'is-on' : ''}`}
          aria-pressed={isChangedOnly}
          onClick={() => setChangedOnly(!isChangedOnly)}
        >
          {t('ops.onlyChanged')} <span>{changed}</span>
        </button>
        <Select
          aria-label={t('ops.allSeverities')}
          value={severity}
          onChange={setSeverity}
          options={[
            { value: 'all', label: t('ops.allSeverities') },
            ...severities.map((value) => ({ value: value as string, label: t(`severity.${value}`) })),
          ]}
        />
        <Select
          aria-label={t('ops.allModes')}
          value={mode}
          onChange={setMode}
          options={[
            { value: 'all', label: t('ops.allModes') },
            ...(['live', 'shadow', 'off'] as const).map((value) => ({
              value: value as string,
              label: t(`ops.mode.${value}`),
            })),
          ]}
        />
        <span className="hint push">{t('ops.precisionHint', { days: view.windowDays })}</span>
      </div>
      {rows.length === 0 ? (
        <Empty title={t('ops.none')} lead={t('ops.noneLead')}>
          <Button onClick={clear}>{t('ops.clear')}</Button>
        </Empty>
      ) : (
        <div className="queue-scroll">
          <table className="queue-table ops-table">
            <thead>
              <tr>
                <th>{t('ops.col.rule')}</th>
                <th>{t('ops.col.severity')}</th>
                <th className="col-source">{t('ops.col.source')}</th>
                <th>{t('ops.col.precision')}</th>
                <th className="col-number">{t('ops.col.found', { days: view.windowDays })}</th>
                <th>{t('ops.col.mode')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, entry }) => (
                <Fragment key={key}>
                  <Row {...{ view, edits, entry }} entryKey={key} isOpen={openKey === key} onOpen={onOpen} />
                  {openKey === key && (
                    <tr className="ops-open">
                      <td colSpan={6}>
                        <RuleEditor {...{ view, edits, entry }} entryKey={key} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

type RowProps = Pick<Props, 'view' | 'edits' | 'onOpen'> & {
  readonly entryKey: string;
  readonly entry: PackRule;
  readonly isOpen: boolean;
};

function Row({ view, edits, entry, entryKey, isOpen, onOpen }: RowProps) {
  const { t } = useWords();
  const title = ruleTitle(entry.rule);
  const own = changesOf(view.draft?.changes ?? [], entryKey);
  const fault = edits.faultAt(entryKey);
  const count = view.counts.find(({ rule }) => rule === entry.rule);
  return (
    <tr id={`rule-${entryKey}`} className={isOpen || own.length > 0 ? 'is-here' : ''}>
      <td className="col-rule">
        <button
          type="button"
          className="ops-name"
          aria-expanded={isOpen}
          title={t(isOpen ? 'ops.close' : 'ops.open', { name: title })}
          onClick={() => onOpen(isOpen ? undefined : entryKey)}
        >
          <b>{title}</b> <ChevronDown className="icon" />
        </button>
        {own.map((change) => (
          <span key={JSON.stringify(change)} className="tag is-accent">
            {changeWords(change, t)}
          </span>
        ))}
        <span className="hint queue-seller">
          <span className="mono">{entryKey}</span> · {whereWords(entry.on, t)}
        </span>
        {fault && (
          <span className="ops-fault" role="alert">
            {fault}
          </span>
        )}
      </td>
      <td>
        <Select
          variant="borderless"
          className="ops-severity"
          aria-label={t('ops.severityOf', { name: title })}
          value={severityOf(entry)}
          onChange={(severity) => edits.edit(entryKey, { severity })}
          options={severities.map((value) => ({ value, label: <SeverityLabel severity={value} /> }))}
        />
      </td>
      <td className="col-source">
        <SourceCell source={entry.source} />
      </td>
      <td>
        <Precision accepted={count?.accepted ?? 0} dismissed={count?.dismissed ?? 0} />
      </td>
      <td className="col-number">
        {(count?.found ?? 0) + (entry.mode === 'shadow' ? (count?.shadow ?? 0) : 0)}
      </td>
      <td>
        <Select
          variant="borderless"
          className={`ops-mode is-${modeOf(entry)}`}
          aria-label={t('ops.modeOf', { name: title })}
          value={modeOf(entry)}
          onChange={(mode) => edits.edit(entryKey, { mode: mode === 'live' ? null : mode })}
          options={(['live', 'shadow', 'off'] as const).map((value) => ({
            value,
            label: t(`ops.mode.${value}`),
          }))}
        />
      </td>
    </tr>
  );
}

function Precision({ accepted, dismissed }: { accepted: number; dismissed: number }) {
  const { t } = useWords();
  const decided = accepted + dismissed;
  if (decided < leastCases) return <span className="hint">{t('ops.tooFew', { count: decided })}</span>;
  const share = accepted / decided;
  return (
    <span className="ops-precision">
      <b>{percent(share)}</b> <span className="hint">{t('ops.cases', { count: decided })}</span>
      <i aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </i>
    </span>
  );
}

function changesOf(changes: readonly PackChange[], key: string): readonly PackChange[] {
  return changes.filter((change) => change.kind !== 'term' && change.entry === key);
}

function matches(q: string, key: string, { rule, source }: PackRule, where: string): boolean {
  const wanted = q.trim().toLowerCase();
  return [key, ruleTitle(rule), source.title, where].some((text) => text.toLowerCase().includes(wanted));
}
