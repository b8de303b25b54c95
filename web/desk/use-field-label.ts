import { type FormField, fieldsOf, formIds } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { markOf } from './location-menu.ts';

/** Every field of every form, once. */
export const fieldsOfAllForms: ReadonlyMap<string, FormField> = new Map(
  formIds.flatMap((id) => fieldsOf(formOf(id)).map((field) => [field.key, field])),
);

/** A field as it stands inside 【】, in the language of the page. */
export function useFieldLabel(): (key: string) => string {
  useWords();
  return (key) => {
    const field = fieldsOfAllForms.get(key);
    return field ? markOf(field) : key;
  };
}

/** Key and label of every field, for a list to choose from. */
export function useFieldChoices(): readonly { readonly value: string; readonly label: string }[] {
  useWords();
  return Array.from(fieldsOfAllForms, ([value, field]) => ({ value, label: pick(field.label) }));
}
