/** What operators do, on the records. */
import type { RulePack } from '../domain/pack.ts';
import type { Actor } from '../domain/role.ts';
import type { Database } from './database.ts';
import {
  addDryRun,
  cancelDryRun,
  type DryRunProgress,
  type DryRunToStart,
  findDryRun,
  lastDryRun,
  type PastPage,
  readPast,
  readPastFacts,
  saveProgress,
} from './dry-runs.ts';
import {
  addGoldenCase,
  answerGoldenCase,
  type GoldenCaseToAdd,
  listGoldenCases,
  nextGoldenCase,
} from './golden-cases.ts';
import { type NumbersPeriod, readNumbers } from './numbers.ts';
import { type DraftEdit, discardDraft, findDraft, saveDraftPack, signDraft } from './pack-drafts.ts';
import {
  listVersions,
  publishBySystem,
  publishVersion,
  type VersionToPublish,
  withdrawVersion,
} from './pack-versions.ts';
import { listPacks, packInForce, packNamed, putPack, versionInForce } from './packs.ts';
import { correctFinding, countByRule, countDecided, listRuleFindings } from './rule-findings.ts';

export function packsOn(db: Database, now: () => Date) {
  return {
    put: (pack: RulePack) => putPack(db, pack),
    inForce: (site: string, at: Date) => packInForce(db, site, at),
    /** Whole, with entries that are switched off or out of their dates. */
    versionInForce: (site: string, at: Date) => versionInForce(db, site, at),
    named: (wanted: { site: string; name: string; at: Date }) => packNamed(db, wanted),
    list: () => listPacks(db),
    versions: (site: string) => listVersions(db, site),
    draft: (site: string) => findDraft(db, site),
    saveDraft: (edit: DraftEdit) => saveDraftPack(db, edit, now()),
    signDraft: (signing: { site: string; edits: number; by: Actor }) => signDraft(db, signing),
    discardDraft: (site: string) => discardDraft(db, site),
    publish: (wanted: VersionToPublish) => publishVersion(db, wanted, now()),
    publishBySystem: (wanted: Parameters<typeof publishBySystem>[1]) => publishBySystem(db, wanted, now()),
    withdraw: (wanted: { site: string; version: string }) => withdrawVersion(db, wanted, now()),
  };
}

export function operationsOn(db: Database, now: () => Date) {
  return {
    numbers: { read: (period: NumbersPeriod) => readNumbers(db, period) },
    goldenCases: {
      add: (wanted: GoldenCaseToAdd) => addGoldenCase(db, wanted, now()),
      list: () => listGoldenCases(db),
      next: (wanted: Parameters<typeof nextGoldenCase>[1]) => nextGoldenCase(db, wanted),
      answer: (answer: Parameters<typeof answerGoldenCase>[1]) => answerGoldenCase(db, answer, now()),
    },
    dryRuns: {
      add: (wanted: DryRunToStart) => addDryRun(db, wanted, now()),
      find: (id: string) => findDryRun(db, id),
      last: (site: string) => lastDryRun(db, site),
      save: (progress: DryRunProgress) => saveProgress(db, progress, now()),
      cancel: (id: string) => cancelDryRun(db, id, now()),
      readPast: (page: PastPage) => readPast(db, page),
      readFacts: (ids: readonly string[]) => readPastFacts(db, ids),
    },
    ruleFindings: {
      countByRule: (period: Parameters<typeof countByRule>[1]) => countByRule(db, period),
      countDecided: (period: Parameters<typeof countDecided>[1]) => countDecided(db, period),
      list: (wanted: Parameters<typeof listRuleFindings>[1]) => listRuleFindings(db, wanted),
      correct: (finding: Parameters<typeof correctFinding>[1]) => correctFinding(db, finding, now()),
    },
  };
}
