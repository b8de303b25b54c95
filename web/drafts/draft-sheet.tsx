import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { type FormId, fieldsOf, formIds } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { ApiError } from '../api/client.ts';
import { SeverityLabel } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { createDraft } from './create-draft.ts';
import { createFileReader, type JudgedRow, judgeRow } from './judge-row.ts';
import { type Sheet, withColumn, withForm } from './read-tables.ts';

type Props = {
  readonly sheet: Sheet;
  readonly files: ReadonlyMap<string, File>;
  readonly site: string;
  readonly onChange: (sheet: Sheet) => void;
};

/** What a draft of evidence is begun from is its order. */
const creatable = formIds.filter((id) => id !== 'delivery-evidence');

/** A table: which form it is, which column fills which field, what the rules say of each row, and the drafts made of it. */
export function DraftSheet({ sheet, files, site, onChange }: Props) {
  const { t } = useWords();
  const rows = useJudged(sheet, files, site);
  return (
    <section className="card" aria-label={sheet.name}>
      <div className="check-map">
        <label>
          <b>{sheet.name}</b>
          <select
            className="input"
            aria-label={t('drafts.form', { name: sheet.name })}
            value={sheet.formId}
            onChange={(event) => onChange(withForm(sheet, event.target.value as FormId))}
          >
            {creatable.map((id) => (
              <option key={id} value={id}>
                {t(`form.${id}`)}
              </option>
            ))}
          </select>
        </label>
        {sheet.table.head.map((head, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place, and heads may repeat
          <label key={index}>
            {head || t('drafts.unnamed', { n: index + 1 })}
            <select
              className="input"
              value={sheet.columns[index] ?? ''}
              onChange={(event) => onChange(withColumn(sheet, index, event.target.value || undefined))}
            >
              <option value="">{t('drafts.leaveOut')}</option>
              {fieldsOf(formOf(sheet.formId)).map((field) => (
                <option key={field.key} value={field.key}>
                  {pick(field.label)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {rows ? (
        <Rows key={sheet.formId} formId={sheet.formId} rows={rows} />
      ) : (
        <p className="hint">{t('upload.reading')}</p>
      )}
    </section>
  );
}

function useJudged(
  sheet: Sheet,
  files: ReadonlyMap<string, File>,
  site: string,
): readonly JudgedRow[] | undefined {
  const [rows, setRows] = useState<readonly JudgedRow[]>();
  useEffect(() => {
    let isLeft = false;
    const readFile = createFileReader(files);
    const judge = async () => {
      const judged: JudgedRow[] = [];
      for (const row of sheet.table.rows) judged.push(await judgeRow({ sheet, row, site, files, readFile }));
      if (!isLeft) setRows(judged);
    };
    void judge();
    return () => {
      isLeft = true;
    };
  }, [sheet, files, site]);
  return rows;
}

type Made = { readonly id?: string; readonly refused?: string };

function Rows({ formId, rows }: { formId: FormId; rows: readonly JudgedRow[] }) {
  const { t } = useWords();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [made, setMade] = useState<ReadonlyMap<number, Made>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const isSound = (row: JudgedRow) => row.left.mustFix.length === 0 && row.refused.length === 0;
  const chosen = rows.filter((row) => isSound(row) && !left.has(row.line) && !made.get(row.line)?.id);
  const create = async () => {
    setBusy(true);
    for (const row of chosen) {
      const outcome = await createDraft(formId, row).then(
        (id): Made => ({ id }),
        (error: unknown): Made => ({
          refused:
            error instanceof ApiError && !error.isOffline
              ? (error.problem.detail ?? error.problem.title)
              : t('failed.offline'),
        }),
      );
      setMade((all) => new Map([...all, [row.line, outcome]]));
    }
    setBusy(false);
  };
  return (
    <>
      <div className="check-scroll">
        <table className="check-table">
          <thead>
            <tr>
              <th>{t('drafts.take')}</th>
              <th>{t('drafts.draft')}</th>
              <th>{t('drafts.found')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line} data-testid="draft-row">
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('drafts.takeRow', { line: row.line })}
                    disabled={!isSound(row) || made.get(row.line)?.id !== undefined}
                    checked={isSound(row) && !left.has(row.line)}
                    onChange={() => setLeft((all) => toggled(all, row.line))}
                  />
                </td>
                <td>
                  {row.title}
                  <span className="hint queue-seller">{t('drafts.line', { line: row.line })}</span>
                  {made.get(row.line)?.id && (
                    <Link to={`/submissions/${made.get(row.line)?.id}`}>{t('drafts.made')}</Link>
                  )}
                  {made.get(row.line)?.refused && (
                    <p className="field-problem" role="alert">
                      {made.get(row.line)?.refused}
                    </p>
                  )}
                </td>
                <td>
                  <RowFindings row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row row-wrap check-foot">
        <span className="hint">
          {t('drafts.summary', { count: rows.length, sound: rows.filter(isSound).length })}
        </span>
        <Button
          type="primary"
          className={`push ${chosen.length === 0 ? 'is-locked' : ''}`}
          loading={isBusy}
          onClick={() => chosen.length > 0 && void create()}
        >
          {t('drafts.create', { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}

function toggled(all: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const next = new Set(all);
  if (!next.delete(line)) next.add(line);
  return next;
}

/** What must change first, then what is not filled in, then what to look at. */
function RowFindings({ row }: { row: JudgedRow }) {
  const { t } = useWords();
  const missing = row.left.missing.map((field) => field.key);
  const said = row.findings.filter((finding) => !missing.includes(finding.field));
  if (said.length + missing.length + row.refused.length === 0)
    return <span className="is-good">{t('drafts.nothing')}</span>;
  return (
    <ul className="check-found">
      {row.refused.map((reason) => (
        <li key={reason}>
          <SeverityLabel severity="block" /> {reason}
        </li>
      ))}
      {said.map((finding) => (
        <li key={finding.key}>
          <SeverityLabel severity={finding.severity} /> 【{finding.location}】
          {finding.quote && <b>{finding.quote}</b>} {pick(finding.message)}
        </li>
      ))}
      {missing.length > 0 && (
        <li className="hint">
          {t('drafts.missing', { fields: row.left.missing.map((field) => pick(field.label)).join('、') })}
        </li>
      )}
    </ul>
  );
}
