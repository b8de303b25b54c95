import { useCallback, useMemo, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FieldValues } from '../../domain/form.ts';
import { minDisputeReasonLength, type Remark, type RemarkAnswer } from '../../domain/remark.ts';
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
  readonly number: number;
  /** `addressed`: the field differs from the rejected one; changing it back opens the remark again. */
  readonly state: 'addressed' | 'disputed' | 'open';
  readonly reason: string;
};

export function isDisputeLongEnough(reason: string): boolean {
  return [...reason.trim()].length >= minDisputeReasonLength;
}

export function workOn(
  rejection: Rejection,
  fields: FieldValues,
  disputes: Readonly<Record<string, string>>,
): RemarkWork[] {
  return rejection.decision.remarks.map((one, index) => {
    const remark = one as Remark;
    const reason = disputes[remark.id] ?? '';
    const isChanged = !isSameValue(fields[remark.field], rejection.fields[remark.field]);
    const state = isChanged ? 'addressed' : isDisputeLongEnough(reason) ? 'disputed' : 'open';
    return { remark, number: index + 1, state, reason };
  });
}

export function answersOf(works: readonly RemarkWork[]): RemarkAnswer[] {
  return works
    .filter((work) => work.state !== 'open')
    .map(({ remark, state, reason }) =>
      state === 'addressed'
        ? { remarkId: remark.id, kind: 'addressed' }
        : { remarkId: remark.id, kind: 'disputed', reason: reason.trim() },
    );
}

/** Saved disputes by remark; they stay in this browser until they are handed in with the next submission. */
export function useDisputes(id: string, decidedAt: string) {
  const key = `shangjia.disputes.${id}.${decidedAt}`;
  const [disputes, setDisputes] = useState<Readonly<Record<string, string>>>(() => readDisputes(key));
  const save = useCallback(
    (remarkId: string, reason: string | undefined) =>
      setDisputes((before) => {
        const { [remarkId]: _, ...rest } = before;
        const next = reason === undefined ? rest : { ...rest, [remarkId]: reason };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  return useMemo(() => ({ disputes, save }), [disputes, save]);
}

function readDisputes(key: string): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}
