/** Which rules of a draft may block: those that measure what is printed, and those that have earned it. */
import { type BlockBar, type PackRule, type RulePack, usualBar } from '../../domain/pack.ts';
import { isSame } from '../../domain/pack-diff.ts';
import { entriesOf, findEntry } from '../../domain/pack-entries.ts';
import type { Severity } from '../../domain/severity.ts';
import { allRules } from '../index.ts';
import { isPlainFact } from './plain-facts.ts';

const dayMs = 86_400_000;

/** What reviewers made of a rule's findings within the bar's window. */
export type RuleRecord = { readonly accepted: number; readonly dismissed: number };

/** A version of the site's pack that came into force, and who wrote it; `shipped` came with the programme. */
export type PackVersion = { readonly pack: RulePack; readonly by: 'shipped' | 'operator' | 'system' };

export type BlockQuestion = {
  readonly draft: RulePack;
  /** Oldest first, the one in force last. */
  readonly versions: readonly PackVersion[];
  readonly recordOf: (rule: string) => RuleRecord;
  /** Another operator than the draft's author has signed it as it is. */
  readonly isSigned: boolean;
  readonly now: Date;
};

/** What a rule that newly blocks has shown, beside what the bar asks for. */
export type BlockGate = {
  readonly entry: string;
  readonly rule: string;
  readonly decided: number;
  readonly dismissed: number;
  /** Share of decided findings that were accepted; null where none was decided. */
  readonly precision: number | null;
  readonly shadowDays: number;
  readonly bar: BlockBar;
  readonly missing: readonly ('decided' | 'precision' | 'shadow' | 'signature')[];
};

export function severityOf({ rule, severity }: PackRule): Severity {
  return severity ?? allRules.find(({ id }) => id === rule)?.severity ?? 'warn';
}

/** An entry that stops submissions: it blocks, and runs for everybody to see. */
export function isBlocking(entry: PackRule | undefined): boolean {
  return entry !== undefined && entry.mode === undefined && severityOf(entry) === 'block';
}

/** One gate for each entry that blocks without having had that right before; all are open where nothing is missing. */
export function blockGates(question: BlockQuestion): readonly BlockGate[] {
  return entriesOf(question.draft)
    .filter(({ entry }) => isBlocking(entry) && !(isPlainFact(entry.rule) && isPrinted(entry)))
    .filter(({ key }) => !hasEarned(key, question.versions))
    .map(({ key, entry }) => gateOf(key, entry, question));
}

const isPrinted = ({ source }: PackRule) => source.confidence === 'printed';

/** It blocked before, and the system has not taken that right away since. */
function hasEarned(key: string, versions: readonly PackVersion[]): boolean {
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index];
    if (!version) break;
    if (isBlocking(findEntry(version.pack, key))) return true;
    const before = versions[index - 1];
    if (version.by === 'system' && before && isBlocking(findEntry(before.pack, key))) return false;
  }
  return false;
}

function gateOf(key: string, entry: PackRule, question: BlockQuestion): BlockGate {
  const { draft, versions, recordOf, isSigned, now } = question;
  const bar = draft.bar ?? usualBar;
  const { accepted, dismissed } = recordOf(entry.rule);
  const decided = accepted + dismissed;
  const precision = decided === 0 ? null : accepted / decided;
  const shadowDays = daysWithoutBlocking(key, entry, versions, now);
  const missing = [
    ...(decided < bar.leastDecided ? (['decided'] as const) : []),
    ...(precision !== null && precision < bar.precision ? (['precision'] as const) : []),
    ...(shadowDays < bar.shadowDays ? (['shadow'] as const) : []),
    ...(isSigned ? [] : (['signature'] as const)),
  ];
  return { entry: key, rule: entry.rule, decided, dismissed, precision, shadowDays, bar, missing };
}

/** Whole days for which the entry ran as it is now, in shadow or shown, and stopped nobody. */
function daysWithoutBlocking(
  key: string,
  entry: PackRule,
  versions: readonly PackVersion[],
  now: Date,
): number {
  let since: number | undefined;
  for (const { pack } of versions.toReversed()) {
    const then = findEntry(pack, key);
    if (!then || then.mode === 'off' || isBlocking(then)) break;
    if (!isSame(then.on, entry.on) || !isSame(then.params, entry.params)) break;
    since = Date.parse(pack.effectiveFrom);
  }
  return since === undefined ? 0 : Math.max(0, Math.floor((now.getTime() - since) / dayMs));
}
