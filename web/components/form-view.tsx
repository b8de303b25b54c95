import type { FieldValues, FormDefinition } from '../../domain/form.ts';
import { pick } from '../i18n/language.ts';
import { FieldContent, type PageSlots, plainSlots } from './page-slots.tsx';

/** Every field of the form with what was handed in. */
export function FormView({
  form,
  fields,
  slots = plainSlots,
}: {
  form: FormDefinition;
  fields: FieldValues;
  slots?: PageSlots;
}) {
  return (
    <div className="form-view">
      {form.sections.map((section) => (
        <section key={section.key}>
          <h2>{pick(section.title)}</h2>
          {section.fields.map((field) => (
            <div key={field.key} className="form-view-field">
              {slots.frame(
                field,
                <>
                  <div className="form-view-label">{pick(field.label)}</div>
                  <FieldContent field={field} value={fields[field.key]} slots={slots} />
                </>,
              )}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
