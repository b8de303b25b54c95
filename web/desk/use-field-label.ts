import { type FormField, fieldsOf, formIds } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';

/** The fields of all forms by key: one key can have a name of its own in each form. */
const fieldsByKey: ReadonlyMap<string, readonly FormField[]> = Map.groupBy(
  formIds.flatMap((id) => fieldsOf(formOf(id))),
  ({ key }) => key,
);

const labelOf = (fields: readonly FormField[]) =>
  [...new Set(fields.map(({ label }) => pick(label)))].join(' / ');

/** A field by the names that it has, in the language of the page. */
export function useFieldLabel(): (key: string) => string {
  useWords();
  return (key) => `【${labelOf(fieldsByKey.get(key) ?? []) || key}】`;
}

/** Key and names of every field, for a list to choose from. */
export function useFieldChoices(): readonly { readonly value: string; readonly label: string }[] {
  useWords();
  return Array.from(fieldsByKey, ([value, fields]) => ({ value, label: labelOf(fields) }));
}
