import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { type ImportOrdersAnswer, orderOutcomes } from '../../domain/api/orders.ts';
import { ApiError } from '../api/client.ts';
import { deliveryApi } from '../api/delivery.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';

/** A CSV file: what would become of each line is shown before anything is kept. */
export function ImportCard() {
  const { t } = useWords();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: (chosen: File) => deliveryApi.importOrders(chosen, 'preview') });
  const commit = useMutation({
    mutationFn: (chosen: File) => deliveryApi.importOrders(chosen, 'commit'),
    onSuccess: () => client.invalidateQueries({ queryKey: ['orders'] }),
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    commit.reset();
    preview.mutate(chosen);
  };
  const error = commit.error ?? preview.error;
  const shown = commit.data ?? preview.data;
  return (
    <section className="card import-card" aria-label={t('orders.import')}>
      <div className="row row-wrap">
        <h2>{t('orders.import')}</h2>
        <Button
          className="push"
          icon={<Upload className="icon" />}
          loading={preview.isPending}
          onClick={() => input.current?.click()}
        >
          {t(file ? 'orders.other' : 'orders.choose')}
        </Button>
      </div>
      <p className="hint">{t('orders.importLead', { columns: t('orders.columns') })}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('orders.choose')}
        data-testid="import-orders"
        onChange={(event) => {
          choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {error instanceof ApiError && (
        <p className="field-problem" role="alert">
          {error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title)}
        </p>
      )}
      {file && shown && <Outcome file={file} shown={shown} commit={commit} />}
    </section>
  );
}

type OutcomeProps = {
  readonly file: File;
  readonly shown: ImportOrdersAnswer;
  readonly commit: { readonly isPending: boolean; readonly mutate: (file: File) => void };
};

function Outcome({ file, shown, commit }: OutcomeProps) {
  const { t } = useWords();
  const { counts, problems, sample, isPreview } = shown;
  const coming = (counts.created ?? 0) + (counts.changed ?? 0);
  return (
    <>
      <p role="status">
        <b>{file.name}</b>{' '}
        {isPreview
          ? orderOutcomes
              .filter((name) => (counts[name] ?? 0) > 0)
              .map((name) => `${t(`orders.outcome.${name}`)} ${counts[name]}`)
              .join(' · ')
          : t('orders.done', { ...counts })}
      </p>
      {problems.length > 0 && (
        <>
          <p className="is-warn-words">
            {t('orders.problems', { count: new Set(problems.map(({ line }) => line)).size })}
          </p>
          <p className="hint">{t('orders.problemLead')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <ul className="import-problems" tabIndex={0}>
            {problems.map(({ line, column, message }) => (
              <li key={`${line} ${column.en} ${message.en}`}>
                <b>{t('orders.line', { n: line })}</b> {pick(column)} {pick(message)}
              </li>
            ))}
          </ul>
        </>
      )}
      {isPreview && sample.length > 0 && (
        <details open>
          <summary>{t('orders.sample', { count: sample.length })}</summary>
          <table className="orders-table">
            <tbody>
              {sample.map((line) => (
                <tr key={line.line}>
                  <td>{t('orders.line', { n: line.line })}</td>
                  <td>{line.orderId}</td>
                  <td>{line.productName}</td>
                  <td>{line.customerName}</td>
                  <td>{line.seller}</td>
                  <td>{t(`orders.outcome.${line.outcome}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {isPreview && (
        <p className="row">
          <Button
            type="primary"
            disabled={coming === 0}
            loading={commit.isPending}
            onClick={() => commit.mutate(file)}
          >
            {t('orders.commit', { count: coming })}
          </Button>
          {coming === 0 && <span className="hint">{t('orders.nothing')}</span>}
        </p>
      )}
    </>
  );
}
