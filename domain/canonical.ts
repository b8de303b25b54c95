import type { FieldValues } from './form.ts';

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

/** The text that a revision's content hash is of: the order of keys and empty fields make no difference. */
export function canonicalFields(fields: FieldValues): string {
  return canonical(Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
