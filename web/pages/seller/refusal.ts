import type { Finding } from '../../../domain/finding.ts';
import type { ApiError } from '../../api/client.ts';
import { pick } from '../../i18n/language.ts';

/** What the server refused, carried from the preview back to the fields it belongs to. */
export type RefusalState = {
  readonly refused: readonly { readonly field: string; readonly message: string }[];
};

export function refusalOf(error: ApiError): RefusalState {
  const findings = (error.problem.findings ?? []) as Finding[];
  return {
    refused: [
      ...(error.problem.errors ?? []),
      ...findings.map((finding) => ({ field: finding.field, message: pick(finding.message) })),
    ],
  };
}

/** By field key; the first word on a field is enough. */
export function fieldProblems(state: unknown): ReadonlyMap<string, string> {
  const refused = (state as RefusalState | null)?.refused ?? [];
  return new Map(refused.toReversed().map(({ field, message }) => [field, message]));
}
