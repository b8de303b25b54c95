/** What changed from one version of a pack to another, for people and for what has to be judged again. */
import type { PackRule, RulePack } from './pack.ts';
import { entriesOf } from './pack-entries.ts';

export const entryAspects = ['severity', 'mode', 'on', 'params', 'from', 'until', 'source'] as const;
export type EntryAspect = (typeof entryAspects)[number];

/** Terms of the pack besides its rules. */
export const packTerms = ['claimMinutes', 'reviewWorkingDays', 'autoReturn', 'bar', 'ownWords'] as const;
export type PackTerm = (typeof packTerms)[number];

export type PackChange =
  | { readonly kind: 'added' | 'removed'; readonly entry: string; readonly rule: string }
  | {
      readonly kind: 'changed';
      readonly entry: string;
      readonly rule: string;
      readonly aspect: EntryAspect;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'term'; readonly term: PackTerm; readonly before: unknown; readonly after: unknown };

/** In the order of the newer pack; nothing where both say the same. Version and date are no change. */
export function diffPacks(before: RulePack, after: RulePack): readonly PackChange[] {
  const old = new Map(entriesOf(before).map(({ key, entry }) => [key, entry]));
  const changes = entriesOf(after).flatMap(({ key, entry }): readonly PackChange[] => {
    const known = old.get(key);
    old.delete(key);
    return known ? changesOf(key, known, entry) : [{ kind: 'added' as const, entry: key, rule: entry.rule }];
  });
  const removed = [...old].map(([entry, { rule }]) => ({ kind: 'removed' as const, entry, rule }));
  return [...changes, ...removed, ...termChanges(before, after)];
}

function changesOf(key: string, before: PackRule, after: PackRule): readonly PackChange[] {
  return entryAspects
    .filter((aspect) => !isSame(before[aspect], after[aspect]))
    .map((aspect) => ({
      ...({ kind: 'changed', entry: key, rule: after.rule, aspect } as const),
      ...{ before: before[aspect] ?? null, after: after[aspect] ?? null },
    }));
}

function termChanges(before: RulePack, after: RulePack): readonly PackChange[] {
  const of = (pack: RulePack, term: PackTerm) => (pack as unknown as Record<string, unknown>)[term] ?? null;
  return packTerms
    .filter((term) => !isSame(of(before, term), of(after, term)))
    .map((term) => ({ kind: 'term' as const, term, before: of(before, term), after: of(after, term) }));
}

/** Whether both say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
