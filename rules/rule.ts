import type { Artifacts } from '../domain/artifacts.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import type { Finding, RuleSource } from '../domain/finding.ts';
import type { FormField } from '../domain/form.ts';
import type { Severity } from '../domain/severity.ts';

/** What a rule says about one place; rule id, severity, field and source are added by the runner. */
export type Problem = Omit<Finding, 'rule' | 'severity' | 'field' | 'location' | 'source'> & {
  /** Only where it differs from the severity in the pack. */
  readonly severity?: Severity;
  /** Only where the problem belongs to another field than the one that was checked. */
  readonly field?: string;
  readonly source?: RuleSource;
};

export type RuleOutcome =
  | { readonly outcome: 'checked'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'not-applicable'; readonly reason: string }
  | { readonly outcome: 'needs-review'; readonly reason: string };

/** `[]` means passed. */
export const found = (problems: readonly Problem[]): RuleOutcome => ({ outcome: 'checked', problems });
export const passed: RuleOutcome = { outcome: 'checked', problems: [] };
export const notApplicable = (reason: string): RuleOutcome => ({ outcome: 'not-applicable', reason });
export const needsReview = (reason: string): RuleOutcome => ({ outcome: 'needs-review', reason });

export type RuleParams = Readonly<Record<string, unknown>>;

/**
 * A rule is pure and total: artifacts in, outcome out. It never throws for what a seller sent; a thrown error is
 * turned by the runner into `needs-review` of this rule alone.
 */
export type Rule<Need extends keyof Artifacts = keyof Artifacts> = {
  /** Kebab-case noun of the failing thing; also the file's name. */
  readonly id: string;
  readonly title: Bilingual;
  /** Used where the pack sets none. */
  readonly severity: Severity;
  /** The only artifacts handed to `check`; one that is absent makes the rule `needs-review` without a call. */
  readonly needs: readonly Need[];
  readonly check: (given: Pick<Artifacts, Need> & { field: FormField; params: RuleParams }) => RuleOutcome;
};

/** Keeps the literal types of `needs`, so `check` sees exactly what it asked for. */
export function defineRule<Need extends keyof Artifacts>(rule: Rule<Need>): Rule<Need> {
  return rule;
}
