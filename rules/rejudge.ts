/** A submission of the past under two packs: what only one of them finds, and whether it would be let through. */
import type { Artifacts } from '../domain/artifacts.ts';
import type { DryRunFinding, DryRunPacks } from '../domain/dry-run.ts';
import type { FieldValues, FormDefinition, FormField } from '../domain/form.ts';
import { packAt, type RulePack } from '../domain/pack.ts';
import { diffPacks, isSame } from '../domain/pack-diff.ts';
import type { KeyedFinding, Report } from '../domain/report.ts';
import { judgeSubmission } from './judge-submission.ts';
import { mentionsAny } from './words/mentions.ts';

export type PastSubmission = {
  readonly form: FormDefinition;
  readonly fields: FieldValues;
  readonly artifactsOf?: (field: FormField) => Partial<Artifacts>;
  /** A rule that both packs have alike stopped it. */
  readonly isBlockedAnyway: boolean;
};

export type Rejudged = {
  readonly wasBlocked: boolean;
  readonly isBlocked: boolean;
  /** In the order of the newer report, what is gone last. */
  readonly findings: readonly DryRunFinding[];
};

/** Letters shown on each side of a quote. */
const excerptMargin = 14;

/** The pack with the affected rules alone, as it holds at that time. */
function narrow(pack: RulePack, rules: readonly string[], at: Date): RulePack {
  return packAt({ ...pack, rules: pack.rules.filter(({ rule }) => rules.includes(rule)) }, at);
}

export type Rejudge = (past: PastSubmission) => Rejudged;

/** Runs only rules that differ between the packs; both see the same facts and the same code. */
export function createRejudge(packs: DryRunPacks, rules: readonly string[], at: Date): Rejudge {
  const before = narrow(packs.before, rules, at);
  const after = narrow(packs.after, rules, at);
  const isUntouched = whereWordsAreAbsent(before, after);
  return (past) => {
    const { isBlockedAnyway } = past;
    if (isUntouched?.(past)) return { wasBlocked: isBlockedAnyway, isBlocked: isBlockedAnyway, findings: [] };
    const was = judge(past, before);
    const is = judge(past, after);
    return {
      wasBlocked: isBlockedAnyway || isBlocking(was),
      isBlocked: isBlockedAnyway || isBlocking(is),
      findings: differences(was, is, past.fields),
    };
  };
}

/** Where only own words differ, a text that has none of them reads the same under both packs. */
function whereWordsAreAbsent(
  before: RulePack,
  after: RulePack,
): ((past: PastSubmission) => boolean) | undefined {
  const isOnlyWords = diffPacks(before, after).every(
    (change) => change.kind === 'term' && change.term === 'ownWords',
  );
  if (!isOnlyWords) return undefined;
  const mentions = mentionsAny(changedWords(before, after));
  return ({ fields }) => !Object.values(fields).some((value) => typeof value === 'string' && mentions(value));
}

function changedWords(before: RulePack, after: RulePack): readonly string[] {
  const kept = ({ ownWords }: RulePack) => [...(ownWords?.words ?? []), ...(ownWords?.exceptions ?? [])];
  const [old, now] = [kept(before), kept(after)];
  const isIn = (all: typeof old) => (one: (typeof old)[number]) => all.some((other) => isSame(one, other));
  return [...old.filter((one) => !isIn(now)(one)), ...now.filter((one) => !isIn(old)(one))].map(
    ({ word }) => word,
  );
}

function judge({ form, fields, artifactsOf }: PastSubmission, pack: RulePack): Report {
  return judgeSubmission({ form, fields, pack, phase: 'quick', ...(artifactsOf ? { artifactsOf } : {}) });
}

function isBlocking({ findings }: Report): boolean {
  return findings.some(({ severity }) => severity === 'block');
}

function differences(was: Report, is: Report, fields: FieldValues): readonly DryRunFinding[] {
  const old = new Map(was.findings.map((finding) => [finding.key, finding]));
  const changed = is.findings.flatMap((finding) => {
    const known = old.get(finding.key);
    old.delete(finding.key);
    return known?.severity === finding.severity ? [] : [toFinding(known, finding, fields)];
  });
  return [...changed, ...[...old.values()].map((finding) => toFinding(finding, undefined, fields))];
}

function toFinding(
  before: KeyedFinding | undefined,
  after: KeyedFinding | undefined,
  fields: FieldValues,
): DryRunFinding {
  const { rule, field, location, quote, span } = (after ?? before) as KeyedFinding;
  const text = fields[field];
  const start = span && typeof text === 'string' ? Math.max(0, span.start - excerptMargin) : 0;
  return {
    ...{ rule, field, location, before: before?.severity ?? null, after: after?.severity ?? null },
    ...(quote === undefined ? {} : { quote }),
    ...(span && typeof text === 'string'
      ? { excerpt: text.slice(start, span.end + excerptMargin), quoteAt: span.start - start }
      : {}),
  };
}
