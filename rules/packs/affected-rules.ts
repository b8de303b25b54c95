import type { RulePack } from '../../domain/pack.ts';
import { diffPacks, type PackChange } from '../../domain/pack-diff.ts';
import { allRules } from '../index.ts';

/** Ids of the rules that may say something else under the newer pack; all others need not be run again. */
export function affectedRules(before: RulePack, after: RulePack): readonly string[] {
  return [...new Set(diffPacks(before, after).flatMap(rulesOf))];
}

function rulesOf(change: PackChange): readonly string[] {
  if (change.kind === 'term') return change.term === 'ownWords' ? rulesOnWords() : [];
  // Who says so changes no verdict.
  return change.kind === 'changed' && change.aspect === 'source' ? [] : [change.rule];
}

function rulesOnWords(): readonly string[] {
  return allRules.filter(({ needs }) => needs.includes('vocabulary')).map(({ id }) => id);
}

/** What a rule has to be handed that only files tell. */
const readFromFiles: readonly string[] = ['files', 'images', 'screenshots', 'records', 'acceptanceForms'];

export function needsFacts(rules: readonly string[]): boolean {
  return allRules.some(
    ({ id, needs }) => rules.includes(id) && needs.some((need) => readFromFiles.includes(need)),
  );
}
