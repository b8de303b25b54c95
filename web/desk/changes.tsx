import type { SubmissionView } from '../../domain/api/shapes.ts';
import { type FormDefinition, type FormField, fieldsOf } from '../../domain/form.ts';
import { hasContent } from '../../domain/let-pass.ts';
import { DiffWords } from '../components/diff-words.tsx';
import { FormView } from '../components/form-view.tsx';
import { FieldContent, type PageSlots } from '../components/page-slots.tsx';
import { useWords } from '../i18n/start.ts';
import { markOf } from './location-menu.ts';

type Props = {
  readonly view: SubmissionView;
  readonly form: FormDefinition;
  readonly changed: readonly FormField[];
  readonly slots: PageSlots;
};

/** What the seller changed, before and after, with the findings in it; what stayed is folded. */
export function Changes({ view, form, changed, slots }: Props) {
  const { t } = useWords();
  const before = view.revisions.at(-2)?.fields ?? {};
  const fields = view.revisions.at(-1)?.fields ?? {};
  const hasFindings = (field: FormField) => view.report?.findings.some((one) => one.field === field.key);
  const same = fieldsOf(form).filter((field) => hasContent(fields[field.key]) && !changed.includes(field));
  const passed = same.filter(({ key }) => view.passed?.fields.some(({ field }) => field === key));
  return (
    <>
      <div className="form-view">
        {changed.map((field) => {
          const [old, now] = [before[field.key], fields[field.key]];
          return (
            <div key={field.key} className="form-view-field">
              <div className="form-view-label">{markOf(field)}</div>
              {typeof old === 'string' && typeof now === 'string' ? (
                <DiffWords before={old} after={now} />
              ) : (
                <div className="fix-pictures">
                  <FieldContent field={field} value={old} />
                  <span aria-hidden="true">→</span>
                  <FieldContent field={field} value={now} />
                </div>
              )}
              {hasFindings(field) && typeof now === 'string' && (
                <div className="changed-marked">{slots.frame(field, slots.text(field, now))}</div>
              )}
            </div>
          );
        })}
      </div>
      {same.length > 0 && (
        <details className="unchanged">
          <summary className="hint">
            {t('passed.unchanged', { count: same.length, passed: passed.length })}
          </summary>
          <FormView
            form={form}
            fields={Object.fromEntries(same.map(({ key }) => [key, fields[key] ?? null]))}
            slots={slots}
          />
        </details>
      )}
    </>
  );
}
