/** Takes the right to block back from rules whose findings reviewers overturn, and tells the operators. */
import { type BlockBar, type RulePack, usualBar } from '../domain/pack.ts';
import { entriesOf, findEntry, setEntry } from '../domain/pack-entries.ts';
import { allRules } from '../rules/index.ts';
import { isBlocking } from '../rules/packs/earned-block.ts';
import type { PackVersionRecord } from '../store/pack-versions.ts';
import type { RuleCount } from '../store/rule-findings.ts';
import type { ActivityDeps } from './deps.ts';

export type FallenRule = { readonly site: string; readonly rule: string; readonly version: string };

const dayMs = 86_400_000;

type WatchDeps = Pick<ActivityDeps, 'store'>;

export function createWatchRules(deps: WatchDeps) {
  return async (): Promise<readonly FallenRule[]> => {
    const sites = new Set((await deps.store.packs.list()).map(({ site }) => site));
    const fallen: FallenRule[] = [];
    for (const site of sites) fallen.push(...(await watchSite(deps, site)));
    return fallen;
  };
}

async function watchSite(deps: WatchDeps, site: string): Promise<readonly FallenRule[]> {
  const { store } = deps;
  const now = store.now();
  const versions = (await store.packs.versions(site)).filter(
    ({ pack }) => Date.parse(pack.effectiveFrom) <= now.getTime(),
  );
  const inForce = versions.at(-1)?.pack;
  if (!inForce) return [];
  const bar = inForce.bar ?? usualBar;
  const windowBegan = now.getTime() - bar.windowDays * dayMs;
  const fallen: FallenRule[] = [];
  for (const rule of blockingRules(inForce)) {
    // What was overturned before it earned its right anew was held against it already.
    const since = new Date(Math.max(windowBegan, blocksSince(versions, rule)));
    const counts = await store.ruleFindings.countDecided({ site, since, severity: 'block' });
    const record = counts.find((one) => one.rule === rule);
    if (!record || !isOverturned(record, bar)) continue;
    const version = await takeBack(deps, { site, rule, record });
    if (version) fallen.push({ site, rule, version });
  }
  return fallen;
}

function blockingRules(pack: RulePack): readonly string[] {
  return [...new Set(pack.rules.filter(isBlocking).map(({ rule }) => rule))];
}

function isOverturned({ accepted, dismissed }: Decided, bar: BlockBar): boolean {
  const share = dismissed / Math.max(1, accepted + dismissed);
  return dismissed >= bar.leastOverturned && share > bar.overturnedShare;
}

type Decided = Pick<RuleCount, 'accepted' | 'dismissed'>;

/** Since when some entry of the rule has blocked without a break, in milliseconds. */
function blocksSince(versions: readonly PackVersionRecord[], rule: string): number {
  let since = Number.POSITIVE_INFINITY;
  for (const { pack } of versions.toReversed()) {
    if (!blockingRules(pack).includes(rule)) break;
    since = Date.parse(pack.effectiveFrom);
  }
  return since;
}

type TakingBack = { readonly site: string; readonly rule: string; readonly record: Decided };

async function takeBack({ store }: WatchDeps, { site, rule, record }: TakingBack) {
  const told = wordsOf(rule, record);
  const change = (pack: RulePack) => milder(pack, rule);
  const published = await store.packs.publishBySystem({ site, reason: told.zh.body, change });
  if (!published) return undefined;
  const { version } = published;
  const words = (of: Told) => ({ subject: of.subject, body: `${of.body}\n${site}@${version}` });
  for (const { id: userId } of await store.people.withRole('operator'))
    await store.notices.add({
      ...{ userId, kind: 'rule-fallen', ...words(told.zh), english: words(told.en) },
      key: `rule-fallen:${site}:${version}:${rule}`,
    });
  return version;
}

type Told = { readonly subject: string; readonly body: string };

function wordsOf(rule: string, { accepted, dismissed }: Decided): { readonly zh: Told; readonly en: Told } {
  const title = allRules.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
  const decided = accepted + dismissed;
  return {
    zh: {
      subject: `规则已降级：${title.zh}`,
      body: `“${title.zh}”近期 ${decided} 处“必须修改”里有 ${dismissed} 处被判为不成立，自动降为“建议核对”。`,
    },
    en: {
      subject: `A rule fell back: ${title.en}`,
      body: `Of ${decided} findings of “${title.en}” that had to be fixed, ${dismissed} were overturned; it now asks a reviewer to check.`,
    },
  };
}

/** The same pack with the rule's blocking entries as warnings; the very same object where there are none. */
function milder(pack: RulePack, rule: string): RulePack {
  return entriesOf(pack)
    .filter(({ entry }) => entry.rule === rule && isBlocking(entry))
    .reduce(
      (changed, { key }) =>
        findEntry(changed, key) ? setEntry(changed, key, { severity: 'warn' }) : changed,
      pack,
    );
}
