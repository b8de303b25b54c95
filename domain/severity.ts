/**
 * How much a finding weighs. Only `block` ever stops a submission by itself.
 *
 * - `block` must be fixed
 * - `proof` allowed with evidence attached (第一, 首家, awards)
 * - `warn` a reviewer should look
 * - `note` advice
 */
export const severities = ['block', 'proof', 'warn', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Heaviest first: a negative result sorts `a` before `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}
