import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FieldValues } from '../../domain/form.ts';
import { pointKeyOf } from '../../domain/point.ts';
import type { Remark, RemarkAnswer } from '../../domain/remark.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { isSameValue } from './values.ts';

type Decision = NonNullable<SubmissionView['revisions'][number]['decision']>;
export type Rejection = { readonly decision: Decision; readonly fields: FieldValues };

/** The latest rejection that the seller still has to answer; `undefined` where there is none. */
export function openRejection(view: SubmissionView): Rejection | undefined {
  const last = view.revisions.findLast((one) => one.decision !== null);
  if (last?.decision?.verdict !== 'rejected') return undefined;
  return { decision: last.decision, fields: last.fields };
}

export type RemarkWork = {
  readonly remark: Remark;
  /** Under which it is answered and talked about. */
  readonly key: string;
  readonly number: number;
  /** `addressed`: the field differs from the rejected one; changing it back opens the remark again. */
  readonly state: 'addressed' | 'answered' | 'open';
  /** What the rules found at the time, where the remark was made of a finding. */
  readonly finding: KeyedFinding | undefined;
};

type Standing = {
  readonly fields: FieldValues;
  readonly findings: readonly KeyedFinding[];
  readonly isAnswered: (key: string) => boolean;
};

/** Each remark of the rejection, and whether the seller has dealt with it. */
export function workOn(rejection: Rejection, { fields, findings, isAnswered }: Standing): RemarkWork[] {
  const { remarks, revision } = rejection.decision;
  return remarks.map((one, index) => {
    const remark = one as Remark;
    const key = pointKeyOf(remark, revision);
    const isChanged = !isSameValue(fields[remark.field], rejection.fields[remark.field]);
    const state = isChanged ? 'addressed' : isAnswered(key) ? 'answered' : 'open';
    return { remark, key, number: index + 1, state, finding: findings.find((found) => found.key === key) };
  });
}

/** What goes along with the submission; the server adds what it keeps of disputes and proofs. */
export function answersOf(works: readonly RemarkWork[]): RemarkAnswer[] {
  return works
    .filter((work) => work.state === 'addressed')
    .map(({ remark }) => ({ remarkId: remark.id, kind: 'addressed' }));
}
