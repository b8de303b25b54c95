/** What operators do with rule packs: view a site, change its draft, publish, restore. */
import type { PackEditorView } from '../domain/api/packs.ts';
import { type RulePack, usualBar } from '../domain/pack.ts';
import { diffPacks } from '../domain/pack-diff.ts';
import type { Actor } from '../domain/role.ts';
import { checkPack } from '../rules/packs/check-pack.ts';
import { type BlockGate, blockGates, type PackVersion } from '../rules/packs/earned-block.ts';
import type { DryRunRecord } from '../store/dry-runs.ts';
import type { Store } from '../store/open-store.ts';
import type { PackDraftRecord } from '../store/pack-drafts.ts';
import type { PackVersionRecord, VersionToPublish } from '../store/pack-versions.ts';
import { StoreRefusal } from '../store/store-error.ts';
import { contentHashOf } from '../store/submissions/content-hash.ts';
import type { SignedIn } from './auth.ts';
import { ApiProblem } from './problem.ts';

const dayMs = 86_400_000;

/** The version in force, whole. */
export async function requireVersion(store: Store, site: string): Promise<RulePack> {
  const pack = await store.packs.versionInForce(site, store.now());
  if (!pack) throw new ApiProblem('not-found');
  return pack;
}

/** What two drafts have to share for a dry run of one to hold for the other. */
export function hashOfPack({ rules, ownWords, bar, autoReturn }: RulePack): string {
  return contentHashOf({ pack: JSON.stringify([rules, ownWords ?? null, bar ?? null, autoReturn]) });
}

export async function viewEditor(store: Store, me: SignedIn, site: string): Promise<PackEditorView> {
  const [versions, draft, lastRun, listed] = await Promise.all([
    store.packs.versions(site),
    store.packs.draft(site),
    store.dryRuns.last(site),
    store.packs.list(),
  ]);
  const inForce = versions.findLast(({ pack }) => Date.parse(pack.effectiveFrom) <= store.now().getTime());
  if (!inForce) throw new ApiProblem('not-found');
  const waiting = versions.find(({ pack }) => Date.parse(pack.effectiveFrom) > store.now().getTime());
  const windowDays = (inForce.pack.bar ?? usualBar).windowDays;
  const since = new Date(store.now().getTime() - windowDays * dayMs);
  const counts = await store.ruleFindings.countByRule({ site, since });
  const tried = draft ? hashOfPack(draft.pack) : hashOfPack(inForce.pack);
  return {
    ...{ site, windowDays, sites: [...new Set(listed.map((pack) => pack.site))], inForce: inForce.pack },
    waiting: waiting ? { version: waiting.pack.version, effectiveFrom: waiting.pack.effectiveFrom } : null,
    draft: draft
      ? {
          ...{ pack: draft.pack, edits: draft.edits, basedOn: draft.basedOn, changedAt: draft.changedAt },
          ...{ changedBy: nameOf(draft.changedBy), isMine: isBy(draft.changedBy, me) },
          signedBy: draft.signedBy && { name: nameOf(draft.signedBy) },
          changes: [...diffPacks(inForce.pack, draft.pack)],
          faults: [...checkPack(draft.pack)],
          gates: gatesOf({ draft, versions, counts, now: store.now() }).map((gate) => ({
            ...gate,
            missing: [...gate.missing],
          })),
        }
      : null,
    dryRun: lastRun ? viewDryRun(lastRun, tried) : null,
    counts: counts.map((count) => ({ ...count })),
  };
}

export function viewDryRun(run: DryRunRecord, packHash: string) {
  const { id, state, total, done, days, workedMs, startedAt, finishedAt, result } = run;
  const isCurrent = run.packHash === packHash;
  return { id, state, total, done, days, workedMs, startedAt, finishedAt, result, isCurrent };
}

type Gating = {
  readonly draft: Pick<PackDraftRecord, 'pack' | 'signedBy'>;
  readonly versions: readonly PackVersionRecord[];
  readonly counts: readonly { rule: string; accepted: number; dismissed: number }[];
  readonly now: Date;
};

function gatesOf({ draft, versions, counts, now }: Gating): readonly BlockGate[] {
  const byRule = new Map(counts.map((count) => [count.rule, count]));
  return blockGates({
    draft: draft.pack,
    versions: versions
      .filter(({ pack }) => Date.parse(pack.effectiveFrom) <= now.getTime())
      .map(
        ({ pack, by }): PackVersion => ({
          pack,
          by: by === null ? 'shipped' : by.kind === 'system' ? 'system' : 'operator',
        }),
      ),
    recordOf: (rule) => byRule.get(rule) ?? { accepted: 0, dismissed: 0 },
    isSigned: draft.signedBy !== null,
    now,
  });
}

/** @throws ApiProblem `pack-faults` with every place, `block-not-earned` with what is missing */
export async function requirePublishable(
  store: Store,
  site: string,
  draft: Pick<PackDraftRecord, 'pack' | 'signedBy'>,
): Promise<void> {
  const faults = checkPack(draft.pack);
  if (faults.length > 0) throw packFaults(faults);
  const versions = await store.packs.versions(site);
  const windowDays = (draft.pack.bar ?? usualBar).windowDays;
  const since = new Date(store.now().getTime() - windowDays * dayMs);
  const counts = await store.ruleFindings.countDecided({ site, since });
  const shut = gatesOf({ draft, versions, counts, now: store.now() }).filter(
    ({ missing }) => missing.length > 0,
  );
  if (shut.length > 0)
    throw new ApiProblem('block-not-earned', {
      params: { rules: shut.map(({ rule }) => rule).join(', ') },
      extra: { gates: shut },
    });
}

/** @throws ApiProblem `pack-moved-on`, `pack-waits` */
export async function publish(store: Store, wanted: VersionToPublish) {
  try {
    const { version, effectiveFrom } = await store.packs.publish(wanted);
    return { version, effectiveFrom };
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.code === 'conflict') throw new ApiProblem('pack-moved-on');
    if (error.code !== 'not-allowed-now') throw error;
    throw new ApiProblem('pack-waits', { params: { version: String(error.facts.version ?? '') } });
  }
}

export function packFaults(faults: ReturnType<typeof checkPack>): ApiProblem {
  const [first] = faults;
  return new ApiProblem('pack-faults', {
    errors: faults.map(({ place, code, message }) => ({ field: place, code, message: message.zh })),
    extra: { faults },
    params: { first: first?.message.zh ?? '' },
  });
}

/** The draft, where it is still as the one who acts saw it. */
export async function requireDraft(store: Store, site: string, edits: number): Promise<PackDraftRecord> {
  const draft = await store.packs.draft(site);
  if (!draft || draft.edits !== edits) throw new ApiProblem('pack-moved-on');
  return draft;
}

/** The draft to change, or what the first change begins from. */
export async function draftToEdit(store: Store, site: string, edits: number) {
  const draft = await store.packs.draft(site);
  if (draft && draft.edits !== edits) throw new ApiProblem('pack-moved-on');
  if (draft) return { pack: draft.pack, basedOn: draft.basedOn };
  if (edits !== 0) throw new ApiProblem('pack-moved-on');
  const versions = await store.packs.versions(site);
  const newest = versions.at(-1)?.pack;
  if (!newest) throw new ApiProblem('not-found');
  return { pack: newest, basedOn: newest.version };
}

export function nameOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.name : 'system';
}

export function isBy(actor: Actor, me: Pick<SignedIn, 'id'>): boolean {
  return actor.kind === 'person' && actor.userId === me.id;
}

export function versionsOf(records: readonly PackVersionRecord[], now: Date) {
  const inForce = records.findLast(({ pack }) => Date.parse(pack.effectiveFrom) <= now.getTime());
  return records
    .map((record, index) => {
      const { pack, by, reason, basedOn, restores, signedBy, publishedAt } = record;
      const before = records[index - 1]?.pack;
      const state = record === inForce ? 'in-force' : isLater(pack, now) ? 'waiting' : 'past';
      return {
        ...{ version: pack.version, effectiveFrom: pack.effectiveFrom, reason, basedOn, restores },
        ...{ publishedAt, state: state as 'in-force' | 'waiting' | 'past' },
        by: by && { kind: by.kind, ...(by.kind === 'person' ? { name: by.name } : {}) },
        signedBy: signedBy && { name: nameOf(signedBy) },
        changes: before ? [...diffPacks(before, pack)] : [],
      };
    })
    .toReversed();
}

const isLater = (pack: RulePack, now: Date) => Date.parse(pack.effectiveFrom) > now.getTime();
