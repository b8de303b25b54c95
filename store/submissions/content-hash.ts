import { createHash } from 'node:crypto';
import type { FieldValues } from '../../domain/form.ts';

/** SHA-256, lower-case hex, of the fields in canonical form: the order of keys and empty fields make no difference. */
export function contentHashOf(fields: FieldValues): string {
  return createHash('sha256')
    .update(canonical(withoutEmpty(fields)))
    .digest('hex');
}

function withoutEmpty(fields: FieldValues): unknown {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** JSON with sorted keys; equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`);
  return `{${entries.join(',')}}`;
}
