/** What is asked of logos; sizes and formats differ between the sites. */
import type { RuleSource } from '../../domain/finding.ts';
import type { PackRule } from '../../domain/pack.ts';
import { own } from './sources.ts';

/** One kind of logo on one site. */
export type LogoDemand = {
  readonly type: 'company-logo' | 'product-logo';
  readonly source: RuleSource;
  /** Formats, sizes and ratios where they are not the common ones. */
  readonly params?: PackRule['params'];
};

const printed = ['logo-format', 'logo-suffix-mismatch', 'logo-too-large', 'logo-dimensions'];
const judged = ['logo-bomb', 'logo-corrupt', 'logo-animated', 'logo-blank'];

export function logoRulesFor({ type, source, params }: LogoDemand): readonly PackRule[] {
  const on = { types: [type] };
  const shared = { on, ...(params ? { params } : {}) };
  return [
    ...printed.map((rule) => ({ rule, ...shared, source })),
    ...judged.map((rule) => ({ rule, ...shared, source: own('Logo 须清晰、完整、静态') })),
  ];
}
