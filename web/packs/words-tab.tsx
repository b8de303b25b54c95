import { Button, Input, Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { PackEditorView } from '../../domain/api/packs.ts';
import {
  type PackException,
  type PackWord,
  type SpanSeverity,
  spanSeverities,
  type TextCategory,
  textCategories,
} from '../../domain/pack-words.ts';
import { packsApi, usePackAct } from '../api/packs.ts';
import { useWords } from '../i18n/start.ts';
import { refusalWords } from './use-pack-edits.ts';

type Props = {
  readonly view: PackEditorView;
  readonly kind: 'words' | 'exceptions';
  readonly suggested: string;
};
type Kept = PackException & Partial<Pick<PackWord, 'category' | 'severity'>>;

/** The site's own words, or its exceptions: kept in the draft, tried and published with it. */
export function WordsTab({ view, kind, suggested }: Props) {
  const { t } = useWords();
  const own = (view.draft?.pack ?? view.inForce).ownWords;
  const words = own?.words ?? [];
  const exceptions = own?.exceptions ?? [];
  const act = usePackAct(
    view.site,
    (changed: { words: readonly PackWord[]; exceptions: readonly PackException[] }) =>
      packsApi.editWords(view.site, {
        edits: view.draft?.edits ?? 0,
        words: changed.words.map(({ who: _who, site: _site, suggestion: _suggestion, ...word }) => word),
        exceptions: changed.exceptions.map(({ who: _who, site: _site, ...exception }) => exception),
      }),
  );
  const rows: readonly Kept[] = kind === 'words' ? words : exceptions;
  const save = (next: readonly Kept[]) =>
    kind === 'words'
      ? act.mutate({ words: next as readonly PackWord[], exceptions })
      : act.mutate({ words, exceptions: next });
  return (
    <div className="ops-words">
      <p className="hint">{t(kind === 'words' ? 'ops.wordsLead' : 'ops.exceptionsLead')}</p>
      <AddWord
        key={suggested}
        kind={kind}
        suggested={suggested}
        isSaving={act.isPending}
        onAdd={(one) => save([...rows, one])}
      />
      {act.error && (
        <p className="ops-fault" role="alert">
          {refusalWords(act.error, t('ops.moved'))}
        </p>
      )}
      {rows.length === 0 ? (
        <p className="hint">{t(kind === 'words' ? 'ops.noWords' : 'ops.noExceptions')}</p>
      ) : (
        <WordTable
          rows={rows}
          isWords={kind === 'words'}
          onRemove={(one) => save(rows.filter((row) => row !== one))}
        />
      )}
    </div>
  );
}

type TableProps = {
  readonly rows: readonly Kept[];
  readonly isWords: boolean;
  readonly onRemove: (one: Kept) => void;
};

function WordTable({ rows, isWords, onRemove }: TableProps) {
  const { t } = useWords();
  return (
    <div className="queue-scroll">
      <table className="queue-table">
        <thead>
          <tr>
            <th>{t('ops.word')}</th>
            {isWords && <th>{t('ops.category')}</th>}
            {isWords && <th>{t('ops.weight')}</th>}
            <th>{t('ops.why')}</th>
            <th>{t('ops.who')}</th>
            <th>{t('ops.since')}</th>
            <th>
              <span className="visually-hidden">{t('queue.act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={`${one.word}:${one.effectiveFrom ?? ''}`}>
              <td>
                <b>{one.word}</b>
              </td>
              {isWords && <td>{one.category && t(`ops.categories.${one.category}`)}</td>}
              {isWords && <td>{one.severity && t(`ops.weights.${one.severity}`)}</td>}
              <td>{one.why}</td>
              <td>{one.who}</td>
              <td>{one.effectiveFrom ?? t('ops.always')}</td>
              <td className="col-act">
                <Button
                  type="text"
                  size="small"
                  icon={<Trash2 className="icon" />}
                  aria-label={t('ops.remove', { word: one.word })}
                  onClick={() => onRemove(one)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type AddProps = {
  readonly kind: Props['kind'];
  readonly suggested: string;
  readonly isSaving: boolean;
  readonly onAdd: (one: Kept) => void;
};

function AddWord({ kind, suggested, isSaving, onAdd }: AddProps) {
  const { t } = useWords();
  const [word, setWord] = useState(suggested);
  const [why, setWhy] = useState('');
  const [since, setSince] = useState('');
  const [category, setCategory] = useState<TextCategory>('absolute');
  const [severity, setSeverity] = useState<SpanSeverity>('violation');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (word.trim() === '' || why.trim().length < 2) return;
    const shared = {
      word: word.trim(),
      why: why.trim(),
      who: '',
      ...(since ? { effectiveFrom: since } : {}),
    };
    onAdd(kind === 'words' ? { ...shared, category, severity } : shared);
    setWord('');
    setWhy('');
  };
  return (
    <form className="row row-wrap ops-add" onSubmit={add}>
      <Input
        value={word}
        maxLength={60}
        placeholder={t('ops.word')}
        aria-label={t('ops.word')}
        onChange={(event) => setWord(event.target.value)}
      />
      {kind === 'words' && (
        <>
          <Select
            value={category}
            aria-label={t('ops.category')}
            onChange={setCategory}
            options={textCategories.map((value) => ({ value, label: t(`ops.categories.${value}`) }))}
          />
          <Select
            value={severity}
            aria-label={t('ops.weight')}
            onChange={setSeverity}
            options={spanSeverities.map((value) => ({ value, label: t(`ops.weights.${value}`) }))}
          />
        </>
      )}
      <Input
        value={why}
        maxLength={200}
        placeholder={t('ops.why')}
        aria-label={t('ops.why')}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Input
        type="date"
        value={since}
        aria-label={t('ops.since')}
        onChange={(event) => setSince(event.target.value)}
      />
      <Button htmlType="submit" loading={isSaving}>
        {t(kind === 'words' ? 'ops.add' : 'ops.addAnException')}
      </Button>
    </form>
  );
}
