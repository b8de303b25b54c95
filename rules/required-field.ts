import { both } from '../domain/bilingual.ts';
import type { FieldValue, FormField } from '../domain/form.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * What the form asks for and was not handed in. The pack may ask for more: `params.alsoRequired`, a list of keys.
 * An agreement has a rule of its own. Source: the forms of the seller guides; checked 2026-11-22.
 */
export const requiredField = defineRule({
  id: 'required-field',
  title: both('必填项', 'Required field'),
  severity: 'block',
  needs: ['value'],
  check: ({ value, field, params }) => {
    if (field.type === 'agreement') return notApplicable('has its own rule');
    if (!field.required && !isAskedFor(params.alsoRequired, field)) return notApplicable('optional');
    if (!isEmpty(value)) return passed;
    return found([
      {
        code: 'required-field-empty',
        message: both(
          `没有填写${field.label.zh}。请${verbs(field).zh}。`,
          `${field.label.en} is empty. ${verbs(field).en}.`,
        ),
      },
    ]);
  },
});

/** Nothing, blanks only, an empty list. `false` and 0 are answers. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function isAskedFor(alsoRequired: unknown, field: FormField): boolean {
  return Array.isArray(alsoRequired) && alsoRequired.includes(field.key);
}

function verbs({ type }: FormField): { zh: string; en: string } {
  if ('choice choices boolean'.split(' ').includes(type)) return both('选择', 'Choose one');
  if ('file files image images company-logo product-logo'.split(' ').includes(type))
    return both('上传', 'Upload it');
  return both('填写', 'Fill it in');
}
