import { type Bilingual, both } from './bilingual.ts';
import {
  type FieldValue,
  type FieldValues,
  type FileRef,
  type FormDefinition,
  type FormField,
  fieldsOf,
  findField,
} from './form.ts';
import { nearestName } from './nearest.ts';

/** Something that was handed in and is no value of the form; it was left out. */
type FieldRefusal = {
  readonly code: 'unknown-field' | 'wrong-type';
  /** The key as handed in. */
  readonly field: string;
  readonly message: Bilingual;
  /** For an unknown field: the key of the form that is spelled most like it. */
  readonly nearest?: string;
};

export type ReadFields = { readonly fields: FieldValues; readonly refusals: readonly FieldRefusal[] };

/**
 * Takes from what was handed in the values that fit the form, and says of each of the others why not. It judges
 * types alone; lengths, formats and what is missing are left to the rules. Never throws.
 */
export function readFields(form: FormDefinition, given: Readonly<Record<string, unknown>>): ReadFields {
  const fields: Record<string, FieldValue> = {};
  const refusals: FieldRefusal[] = [];
  for (const [key, value] of Object.entries(given)) {
    const field = findField(form, key);
    if (!field) refusals.push(unknownField(form, key));
    else if (value === null || value === undefined) fields[key] = null;
    else if (isValueOf(field, value)) fields[key] = value;
    else refusals.push(wrongType(field, value));
  }
  return { fields, refusals };
}

function unknownField(form: FormDefinition, key: string): FieldRefusal {
  const short = key.slice(0, 60);
  const names = fieldsOf(form).flatMap((field) => [field.key, field.label.zh, field.label.en]);
  const name = nearestName(short, names);
  const nearest = fieldsOf(form).find(
    ({ key, label }) => key === name || label.zh === name || label.en === name,
  )?.key;
  return {
    code: 'unknown-field',
    field: short,
    message: both(
      `${form.id} 没有字段“${short}”${nearest ? `，最接近的是 ${nearest}` : ''}。`,
      `${form.id} has no field "${short}"${nearest ? `; the nearest is ${nearest}` : ''}.`,
    ),
    ...(nearest ? { nearest } : {}),
  };
}

function wrongType(field: FormField, value: unknown): FieldRefusal {
  const wanted = shapeOf(field);
  const given = shapeOfValue(value);
  return {
    code: 'wrong-type',
    field: field.key,
    message: both(
      `【${field.label.zh}】要的是${wanted.zh}，收到的是${given.zh}。`,
      `${field.key} takes ${wanted.en} but was given ${given.en}.`,
    ),
  };
}

function isValueOf(field: FormField, value: unknown): value is FieldValue {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'agreement':
    case 'boolean':
      return typeof value === 'boolean';
    case 'choices':
      return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    case 'images':
    case 'files':
      return Array.isArray(value) && value.every(isFileRef);
    case 'file':
    case 'image':
    case 'company-logo':
    case 'product-logo':
      return isFileRef(value);
    default:
      return typeof value === 'string';
  }
}

function isFileRef(value: unknown): value is FileRef {
  if (typeof value !== 'object' || value === null) return false;
  const ref = value as Partial<Record<keyof FileRef, unknown>>;
  return (
    typeof ref.sha256 === 'string' &&
    typeof ref.name === 'string' &&
    typeof ref.sizeBytes === 'number' &&
    typeof ref.mediaType === 'string'
  );
}

function shapeOf(field: FormField): Bilingual {
  switch (field.type) {
    case 'number':
      return both('数字', 'a number');
    case 'agreement':
    case 'boolean':
      return both('真或假', 'true or false');
    case 'choices':
      return both('一组选项', 'a list of choices');
    case 'images':
    case 'files':
      return both('一组文件', 'a list of files');
    case 'file':
    case 'image':
    case 'company-logo':
    case 'product-logo':
      return both('一个文件', 'a file');
    default:
      return both('文字', 'text');
  }
}

function shapeOfValue(value: unknown): Bilingual {
  if (Array.isArray(value)) return both('列表', 'a list');
  switch (typeof value) {
    case 'string':
      return both('文字', 'text');
    case 'number':
      return both('数字', 'a number');
    case 'boolean':
      return both('真或假', 'true or false');
    default:
      return isFileRef(value) ? both('文件', 'a file') : both('对象', 'an object');
  }
}
