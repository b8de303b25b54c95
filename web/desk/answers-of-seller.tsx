import { CircleCheck, MessageSquareWarning } from 'lucide-react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FormDefinition } from '../../domain/form.ts';
import { placeOf } from '../form/remark-list.tsx';
import { useWords } from '../i18n/start.ts';

/** What was asked of the last revision and what the seller made of it; a dispute is shown with its reason. */
export function AnswersOfSeller({ view, form }: { view: SubmissionView; form: FormDefinition }) {
  const { t } = useWords();
  const answers = view.revisions.at(-1)?.answers ?? [];
  const remarks = view.revisions.flatMap((one) => one.decision?.remarks ?? []);
  const answered = answers
    .map((answer) => ({ answer, remark: remarks.findLast((remark) => remark.id === answer.remarkId) }))
    .filter(({ remark }) => remark !== undefined);
  if (answered.length === 0) return null;
  return (
    <details className="card answers" open={answered.some(({ answer }) => answer.kind === 'disputed')}>
      <summary>{t('desk.answers', { count: answered.length })}</summary>
      <ol>
        {answered.map(({ answer, remark }) => (
          <li key={answer.remarkId}>
            <p>
              <b>{remark && placeOf(form, remark as never)}</b>
              {remark?.text}
            </p>
            {answer.kind !== 'addressed' ? (
              <p className="work-state is-proof">
                <MessageSquareWarning className="icon" />{' '}
                {t('desk.disputes', { reason: answer.reason ?? '' })}
              </p>
            ) : (
              <p className="work-state is-good">
                <CircleCheck className="icon" /> {t('desk.changedIt')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
