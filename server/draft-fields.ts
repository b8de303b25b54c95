import type { Language } from '../domain/bilingual.ts';
import type { FieldValue, FieldValues, FileRef, FormId } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import { readFields } from '../domain/read-fields.ts';
import type { Store } from '../store/open-store.ts';
import { fileRefsOf, isFileRef } from '../store/submissions/file-refs.ts';
import type { SignedIn } from './auth.ts';
import { fileReaderOf } from './permissions.ts';
import { ApiProblem } from './problem.ts';

type Given = { readonly me: SignedIn; readonly formId: FormId; readonly language: Language };

/**
 * Changes as they may be saved: fields of the form, of the right type, and files that this company uploaded, with the
 * size and type that the server itself measured.
 * @throws ApiProblem `unknown-field`, `foreign-file`
 */
export async function readChanges(
  store: Store,
  changes: Readonly<Record<string, unknown>>,
  { me, formId, language }: Given,
): Promise<FieldValues> {
  const { fields, refusals } = readFields(formOf(formId), changes);
  if (refusals.length > 0) {
    const errors = refusals.map(({ field, code, message }) => ({ field, code, message: message[language] }));
    throw new ApiProblem('unknown-field', { errors });
  }
  return withKnownFiles(store, fields, me);
}

async function withKnownFiles(store: Store, fields: FieldValues, me: SignedIn): Promise<FieldValues> {
  const refs = fileRefsOf(fields);
  if (refs.length === 0) return fields;
  const known = await store.uploads.openable(
    fileReaderOf(me),
    refs.map(({ sha256 }) => sha256),
  );
  const measured = (ref: FileRef): FileRef => {
    const file = known.get(ref.sha256);
    if (!file) throw new ApiProblem('foreign-file', { params: { name: ref.name } });
    return { ...file, name: ref.name };
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, mapFiles(value ?? null, measured)]),
  );
}

function mapFiles(value: FieldValue, measured: (ref: FileRef) => FileRef): FieldValue {
  if (Array.isArray(value) && value.some(isFileRef)) return (value as readonly FileRef[]).map(measured);
  return isFileRef(value) ? measured(value) : value;
}
