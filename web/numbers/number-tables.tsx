import type { ReactNode } from 'react';
import type { NumbersView, numbersTables } from '../../domain/api/numbers.ts';
import { csvAddress, type NumbersFilter } from '../api/numbers.ts';
import { useWords } from '../i18n/start.ts';
import { percent, ruleTitle } from '../packs/pack-words.ts';
import { Bars } from './bars.tsx';
import { daysOf } from './number-cards.tsx';

type Props = { readonly numbers: NumbersView; readonly filter: NumbersFilter };

const share = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole));

/** Charts with their tables, each with its CSV. */
export function NumberTables({ numbers, filter }: Props) {
  const { t } = useWords();
  const { weeks, rounds, reviewers, rules, golden } = numbers;
  const roundName = (round: number) =>
    round < 5 ? t('numbers.roundOf', { n: round }) : t('numbers.roundLast');
  return (
    <div className="number-grid">
      <Part title={t('numbers.weeks')} hint={t('numbers.weeksHint')} table="weeks" filter={filter}>
        <Bars
          label={t('numbers.weeks')}
          bars={weeks.map(({ week, answered, firstApproved }) => ({
            ...{ name: week.slice(5), value: answered, part: firstApproved },
            said: `${week}: ${answered}, ${firstApproved}`,
          }))}
        />
        <Table
          head={[t('numbers.week'), t('numbers.answered'), t('numbers.firstPass'), t('numbers.firstAnswer')]}
          rows={weeks.map(({ week, answered, first, firstApproved, firstAnswer }) => [
            ...[week, answered, share(firstApproved, first), daysOf(firstAnswer)],
          ])}
        />
      </Part>
      <Part title={t('numbers.roundsChart')} table="rounds" filter={filter}>
        <Bars
          label={t('numbers.roundsChart')}
          bars={rounds.map(({ round, many }) => ({
            ...{ name: round < 5 ? String(round) : '5+', value: many, part: round === 1 ? many : 0 },
            said: `${roundName(round)}: ${many}`,
          }))}
        />
        <Table
          head={[t('numbers.rounds'), t('numbers.many')]}
          rows={rounds.map(({ round, many }) => [roundName(round), many])}
        />
      </Part>
      <Part title={t('numbers.reviewersTable')} table="reviewers" filter={filter}>
        <Table
          head={[t('numbers.reviewer'), t('numbers.many'), t('numbers.approvedShare'), t('numbers.meanTime')]}
          rows={reviewers.map(({ name, answered, approved, minutes }) => [
            ...[name, answered, share(approved, answered), daysOf(minutes)],
          ])}
        />
      </Part>
      <Part title={t('numbers.agreement')} table="golden" filter={filter}>
        <Table
          head={[t('numbers.reviewer'), t('numbers.judged'), t('numbers.agreed')]}
          rows={golden.map(({ name, answered, agreed }) => [name, answered, share(agreed, answered)])}
        />
      </Part>
      <Part title={t('numbers.rules')} table="rules" filter={filter}>
        <Table
          head={[t('numbers.rule'), t('numbers.found'), t('numbers.precision')]}
          rows={rules
            .toSorted((a, b) => b.found - a.found)
            .map(({ rule, found, accepted, dismissed }) => [
              ...[ruleTitle(rule), found, share(accepted, accepted + dismissed)],
            ])}
        />
      </Part>
    </div>
  );
}

type PartProps = {
  readonly title: string;
  readonly hint?: string;
  readonly table: (typeof numbersTables)[number];
  readonly filter: NumbersFilter;
  readonly children: ReactNode;
};

function Part({ title, hint, table, filter, children }: PartProps) {
  const { t } = useWords();
  return (
    <section className="card number-part" aria-labelledby={`numbers-${table}`}>
      <div className="row row-wrap">
        <h2 id={`numbers-${table}`}>{title}</h2>
        {hint && <span className="hint">{hint}</span>}
        <a
          className="push"
          href={csvAddress(filter, table)}
          download
          aria-label={`${t('numbers.csv')}: ${title}`}
        >
          {t('numbers.csv')}
        </a>
      </div>
      {children}
    </section>
  );
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] }) {
  const { t } = useWords();
  return (
    <table className="number-table">
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={head.length} className="hint">
              {t('numbers.nothingYet')}
            </td>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((cell, index) => (
              <td key={head[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
