import type { FieldValue, FieldValues, FileRef } from '../../domain/form.ts';

/** All files that the fields hold, in the order of the fields. */
export function fileRefsOf(fields: FieldValues): readonly FileRef[] {
  return Object.values(fields).flatMap(refsIn);
}

function refsIn(value: FieldValue | undefined): readonly FileRef[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).filter(isFileRef);
  return isFileRef(value) ? [value] : [];
}

export function isFileRef(value: unknown): value is FileRef {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value;
}
