import type { NumbersView } from '../../domain/api/numbers.ts';
import { useWords } from '../i18n/start.ts';
import { percent } from '../packs/pack-words.ts';

const dayMinutes = 24 * 60;

/** Working days with one decimal; a working day has 24 hours, as it has in the deadline. */
export function daysOf(minutes: number | null): string {
  return minutes === null ? '–' : (minutes / dayMinutes).toFixed(1);
}

/** What everybody asks for first. */
export function NumberCards({ numbers: { totals, waiting } }: { numbers: NumbersView }) {
  const { t } = useWords();
  const { first, firstApproved, roundsToApproval, firstAnswerMedian, firstAnswerNinth } = totals;
  const cards = [
    {
      name: t('numbers.firstPass'),
      value: first === 0 ? '–' : percent(firstApproved / first),
      hint: t('numbers.firstPassOf', { approved: firstApproved, first }),
    },
    {
      name: t('numbers.rounds'),
      value: roundsToApproval === null ? '–' : roundsToApproval.toFixed(2),
      hint: t('numbers.roundsHint'),
    },
    {
      name: t('numbers.firstAnswer'),
      value: daysOf(firstAnswerMedian),
      hint: t('numbers.firstAnswerHint', { ninth: daysOf(firstAnswerNinth) }),
    },
    {
      name: t('numbers.answered'),
      value: totals.answered.toLocaleString(),
      hint: t('numbers.byMachine', { count: totals.byMachine }),
    },
  ];
  return (
    <>
      <dl className="number-cards">
        {cards.map(({ name, value, hint }) => (
          <div key={name} className="card">
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className="hint">{hint}</dd>
          </div>
        ))}
      </dl>
      <section className="card number-waiting" aria-labelledby="waiting-title">
        <h2 id="waiting-title">{t('numbers.waiting')}</h2>
        <dl>
          {(['machine', 'reviewers', 'sellers', 'overdue'] as const).map((who) => (
            <div key={who}>
              <dd className={who === 'overdue' && waiting.overdue > 0 ? 'is-late' : ''}>
                {waiting[who].toLocaleString()}
              </dd>
              <dt>{t(`numbers.${who}`)}</dt>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
