import { createHash } from 'node:crypto';
import { canonicalFields } from '../../domain/canonical.ts';
import type { FieldValues } from '../../domain/form.ts';

/** SHA-256, lower-case hex, of the fields in canonical form. */
export function contentHashOf(fields: FieldValues): string {
  return createHash('sha256').update(canonicalFields(fields)).digest('hex');
}
