import type { FormId } from '../../domain/form.ts';
import { type FieldValue, findField, isFileField } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { api } from '../api/routes.ts';
import { holdsList } from '../form/values.ts';
import type { JudgedRow } from './judge-row.ts';

/** Makes a draft of the row: its files are uploaded, then all of it is saved at once. Answers its id. */
export async function createDraft(formId: FormId, row: JudgedRow): Promise<string> {
  const form = formOf(formId);
  const fields: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(row.fields)) {
    const field = findField(form, key);
    if (field && !isFileField(field)) fields[key] = value ?? null;
  }
  for (const { field: key, file } of row.files) {
    const field = findField(form, key);
    if (!field || !isFileField(field)) continue;
    const { file: ref } = await api.upload(file, { formId, field: key });
    const before = fields[key];
    fields[key] = holdsList(field) ? ([...(Array.isArray(before) ? before : []), ref] as FieldValue) : ref;
  }
  const { id } = await api.create({ formId });
  await api.saveDraft(id, { revision: 1, baseVersion: 0, fields: fields as never });
  return id;
}
