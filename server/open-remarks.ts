import type { Language } from '../domain/bilingual.ts';
import { canonical } from '../domain/canonical.ts';
import type { PackRule } from '../domain/pack.ts';
import { type AnsweredPoint, isAnswered, isDisputable, pointKeyOf } from '../domain/point.ts';
import { minDisputeReasonLength, type Remark, type RemarkAnswer } from '../domain/remark.ts';
import type { KeyedFinding } from '../domain/report.ts';
import type { RevisionRecord } from '../store/submissions/shapes.ts';

type OpenRemark = { readonly field: string; readonly code: 'remark-open'; readonly message: string };

/**
 * The remarks of the last rejection that are neither addressed, by another value in their field, nor disputed with a
 * reason that says something.
 */
export function openRemarks(
  revisions: readonly RevisionRecord[],
  answers: readonly RemarkAnswer[],
  language: Language,
): readonly OpenRemark[] {
  const current = revisions.at(-1);
  const rejected = revisions.findLast(({ decision }) => decision?.verdict === 'rejected');
  if (!current || !rejected || rejected === current) return [];
  const isChanged = ({ field }: Remark) =>
    canonical(current.fields[field] ?? null) !== canonical(rejected.fields[field] ?? null);
  const isDisputed = ({ id }: Remark) =>
    answers.some((answer) => answer.remarkId === id && answer.kind === 'disputed' && saysSomething(answer));
  const isProved = ({ id }: Remark) =>
    answers.some((answer) => answer.remarkId === id && answer.kind === 'proved');
  return (rejected.decision?.remarks ?? [])
    .filter((remark) => !isChanged(remark) && !isDisputed(remark) && !isProved(remark))
    .map((remark) => ({ field: remark.field, code: 'remark-open', message: wording(remark)[language] }));
}

export type Standing = { readonly points: readonly AnsweredPoint[]; readonly today: string };

/** What is said to each remark of the last rejection: what was kept for it, else what came with the submission. */
export function answersOf(
  revisions: readonly RevisionRecord[],
  given: readonly RemarkAnswer[],
  { points, today }: Standing,
): readonly RemarkAnswer[] {
  const rejected = revisions.findLast(({ decision }) => decision?.verdict === 'rejected');
  const kept = (rejected?.decision?.remarks ?? []).flatMap((remark): RemarkAnswer[] => {
    const point = points.find(({ key }) => key === pointKeyOf(remark, rejected?.revision ?? 0));
    if (!point || !isAnswered(point, today)) return [];
    const { answer } = point;
    return answer.kind === 'disputed'
      ? [{ remarkId: remark.id, kind: 'disputed', reason: answer.reason }]
      : [{ remarkId: remark.id, kind: 'proved', reason: answer.scope }];
  });
  // A proof is kept with its document or not at all.
  const others = given.filter(
    ({ remarkId, kind }) => kind !== 'proved' && !kept.some((one) => one.remarkId === remarkId),
  );
  return [...kept, ...others];
}

/** Whether a finding keeps a revision from being handed in: it blocks, and nothing stands against it. */
export function stops(
  finding: KeyedFinding,
  rules: readonly PackRule[],
  { points, today }: Standing,
): boolean {
  if (finding.severity !== 'block' || finding.settled) return false;
  const point = points.find(({ key }) => key === finding.key);
  return !(isAnswered(point, today) && isDisputable(finding, rules));
}

function saysSomething({ reason = '' }: RemarkAnswer): boolean {
  return [...reason.trim()].length >= minDisputeReasonLength;
}

function wording({ location, text }: Remark) {
  return {
    zh: `【${location}】还没有改，也没有申诉：${text}`,
    en: `【${location}】 is neither changed nor disputed: ${text}`,
  };
}
