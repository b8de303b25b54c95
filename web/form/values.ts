import {
  type FieldValue,
  type FieldValues,
  type FileField,
  type FileRef,
  type FormDefinition,
  type FormField,
  fieldsOf,
} from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';

const isFileRef = (value: unknown): value is FileRef =>
  typeof value === 'object' && value !== null && 'sha256' in value;

/** Files in a value, in their order; [] where it holds none. */
export function filesIn(value: FieldValue | undefined): readonly FileRef[] {
  return (Array.isArray(value) ? value : [value]).filter(isFileRef);
}

/** Whether the field's value is a list of files, be it of one. */
export function holdsList(field: FileField): boolean {
  return field.type === 'images' || field.type === 'files';
}

export function isEmptyValue(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Same content, whatever a file is called. */
export function isSameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (isEmptyValue(a) && isEmptyValue(b)) return true;
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(value: FieldValue | undefined): unknown {
  const files = filesIn(value);
  if (files.length > 0) return files.map((file) => file.sha256);
  return typeof value === 'string' ? value.trim() : value;
}

export type Left = {
  /** Filled in, but something in it must change. */
  readonly mustFix: readonly FormField[];
  readonly missing: readonly FormField[];
  /** Evidence and advice; stops nothing. */
  readonly advice: readonly FormField[];
};

/** What stops the form from being submitted, field by field in the form's order, and what only should be looked at. */
export function whatIsLeft(
  form: FormDefinition,
  fields: FieldValues,
  findings: readonly KeyedFinding[],
): Left {
  const blocked = new Set(findings.filter((one) => one.severity === 'block').map((one) => one.field));
  const advised = new Set(findings.filter((one) => one.severity !== 'block').map((one) => one.field));
  const all = fieldsOf(form);
  const missing = all.filter(
    (field) => isEmptyValue(fields[field.key]) && (field.required || blocked.has(field.key)),
  );
  const mustFix = all.filter((field) => blocked.has(field.key) && !missing.includes(field));
  return {
    missing,
    mustFix,
    advice: all.filter((field) => advised.has(field.key) && !missing.includes(field)),
  };
}
