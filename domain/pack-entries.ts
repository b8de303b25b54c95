/** Entries of a pack by a name that stays theirs through all versions: rules are switched off, never taken out. */
import type { PackRule, RulePack } from './pack.ts';

export type PackEntry = {
  /** The rule's id; `picture-size:2` for the second entry of the same rule. */
  readonly key: string;
  readonly entry: PackRule;
};

export function entriesOf({ rules }: Pick<RulePack, 'rules'>): readonly PackEntry[] {
  const seen = new Map<string, number>();
  return rules.map((entry) => {
    const nth = (seen.get(entry.rule) ?? 0) + 1;
    seen.set(entry.rule, nth);
    return { key: nth === 1 ? entry.rule : `${entry.rule}:${nth}`, entry };
  });
}

export function findEntry(pack: RulePack, key: string): PackRule | undefined {
  return entriesOf(pack).find((one) => one.key === key)?.entry;
}

/** What an operator sets of an entry; null takes a setting away. */
export type EntrySettings = {
  readonly severity?: PackRule['severity'] | null | undefined;
  readonly mode?: PackRule['mode'] | null | undefined;
  readonly on?: PackRule['on'] | undefined;
  readonly params?: PackRule['params'] | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
};

/** The pack with these settings at one entry; settings that are absent stay as they are. */
export function setEntry(pack: RulePack, key: string, settings: EntrySettings): RulePack {
  const keys = entriesOf(pack).map((one) => one.key);
  return {
    ...pack,
    rules: pack.rules.map((entry, index) => (keys[index] === key ? withSettings(entry, settings) : entry)),
  };
}

/** The entry as it stands in another pack; left as it is where that one has none. */
export function takeEntry(pack: RulePack, key: string, from: RulePack): RulePack {
  const wanted = findEntry(from, key);
  const keys = entriesOf(pack).map((one) => one.key);
  return {
    ...pack,
    rules: pack.rules.map((entry, index) => (keys[index] === key && wanted ? wanted : entry)),
  };
}

function withSettings(entry: PackRule, settings: EntrySettings): PackRule {
  const merged = Object.entries({ ...entry, ...definedOf(settings) }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(merged) as unknown as PackRule;
}

function definedOf(settings: EntrySettings): Partial<EntrySettings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
