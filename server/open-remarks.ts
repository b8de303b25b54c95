import type { Language } from '../domain/bilingual.ts';
import { minDisputeReasonLength, type Remark, type RemarkAnswer } from '../domain/remark.ts';
import { canonical } from '../store/submissions/content-hash.ts';
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
  return (rejected.decision?.remarks ?? [])
    .filter((remark) => !isChanged(remark) && !isDisputed(remark))
    .map((remark) => ({ field: remark.field, code: 'remark-open', message: wording(remark)[language] }));
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
