import { Check } from 'lucide-react';
import { type FormDefinition, findField } from '../../domain/form.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import { formatMoment } from '../components/time.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { markOf } from './location-menu.ts';
import type { Desk } from './use-desk.ts';

/** What earlier reviewers let pass and nobody changed since: said once, folded, never held again. */
export function PassedList({ form, desk }: { form: FormDefinition; desk: Desk }) {
  const { t } = useWords();
  const { passedFindings, passed, submissionId } = desk;
  if (passedFindings.length === 0) return null;
  return (
    <details className="unread passed">
      <summary>
        <Check className="icon is-good" /> {t('passed.fold', { count: passedFindings.length })}
      </summary>
      <ul>
        {passedFindings.map((finding) => {
          const field = findField(form, finding.field);
          const by = passed.get(finding.key);
          const round =
            by?.submissionId === submissionId
              ? t('passed.was', { n: by?.revision })
              : t('passed.elsewhere', { id: by?.submissionId });
          return (
            <li key={finding.key} className="row">
              <SeveritySign severity={finding.severity} />
              <span className="found-said">
                <span>
                  {field ? markOf(field) : `【${finding.location}】`}
                  {pick(finding.message)}
                </span>
                <span className="hint">
                  {[finding.quote && `“${finding.quote}”`, round, by && formatMoment(by.at), by?.reason]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
