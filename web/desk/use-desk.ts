import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { type FormDefinition, fieldsOf, findField } from '../../domain/form.ts';
import type { FindingJudgement, KeyedFinding } from '../../domain/report.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { pick } from '../i18n/language.ts';
import { type DeskRemark, readRemark } from './desk-remarks.ts';
import { forgetRemarks, keepRemarks, readKept } from './kept-remarks.ts';
import { markOf } from './location-menu.ts';
import { useDeskClaim } from './use-desk-claim.ts';

type Judgement = {
  readonly key: string;
  readonly state: 'accepted' | 'dismissed' | 'open';
  readonly reason?: string;
  readonly text?: string;
};

/** Advice to oneself turned into a request to somebody else. */
function asRequest(advice: string): string {
  return /^\p{Script=Han}/u.test(advice) && !advice.startsWith('请') ? `请${advice}` : advice;
}

/** The rule's wording, ready to be sent: what to do, led by its 【location】. */
function wordingOf(finding: KeyedFinding, form: FormDefinition): string {
  const field = findField(form, finding.field);
  const advice = finding.suggestion ? asRequest(pick(finding.suggestion)) : '';
  const said = `${pick(finding.message)} ${advice}`;
  return `${field ? markOf(field) : `【${finding.location}】`}${said
    .trim()
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/(?<=[。；：，！？])\s+/gu, '')}`;
}

/** Accepted findings come back from the server. */
function useRemarks(view: SubmissionView, form: FormDefinition) {
  const { id, revision } = view;
  const [remarks, setRemarks] = useState<readonly DeskRemark[]>(() =>
    withAccepted(readKept(view), view, form),
  );
  useEffect(() => keepRemarks({ id, revision }, remarks), [id, revision, remarks]);
  return [remarks, setRemarks] as const;
}

function withAccepted(kept: readonly DeskRemark[], view: SubmissionView, form: FormDefinition): DeskRemark[] {
  const accepted = view.judgements.filter((one) => one.state === 'accepted');
  const missing = accepted.filter((one) => !kept.some((remark) => remark.findingKey === one.findingKey));
  const added = missing.map((one) => {
    const finding = view.report?.findings.find((each) => each.key === one.findingKey);
    const text = one.text ?? (finding ? wordingOf(finding, form) : '');
    return {
      id: crypto.randomUUID(),
      text,
      findingKey: one.findingKey,
      ...(finding ? { rule: finding.rule } : {}),
    };
  });
  const isAccepted = (key: string) => accepted.some((one) => one.findingKey === key);
  return [...kept.filter((remark) => !remark.findingKey || isAccepted(remark.findingKey)), ...added];
}

/**
 * What a reviewer does at the desk: judge each finding, write remarks, decide. Judging shows at once and is taken back
 * where the server refuses; it claims the submission first where nobody has.
 */
export function useDesk(view: SubmissionView, form: FormDefinition, myId: string) {
  const passed = useMemo(
    () => new Map((view.passed?.findings ?? []).map((one) => [one.findingKey, one])),
    [view.passed],
  );
  const all = useMemo(() => inFormOrder(view.report?.findings ?? [], form), [view.report, form]);
  const findings = useMemo(() => all.filter(({ key }) => !passed.has(key)), [all, passed]);
  const [remarks, setRemarks] = useRemarks(view, form);
  const [judged, setJudged] = useState<ReadonlyMap<string, FindingJudgement>>(
    () => new Map(view.judgements.map((one) => [one.findingKey, one as FindingJudgement])),
  );
  const claiming = useDeskClaim(view, myId);
  const { secure, forgetClaim } = claiming;
  const rememberJudged = useJudgedInCache(view.id);
  const [refusal, setRefusal] = useState<ApiError>();

  const judge = useCallback(
    async (judgement: Judgement) => {
      const { key, state, reason, text } = judgement;
      const before = judged.get(key);
      setRefusal(undefined);
      setJudged((all) =>
        withJudgement(
          all,
          key,
          state === 'open'
            ? undefined
            : { findingKey: key, state, ...(reason ? { reason } : {}), ...(text ? { text } : {}) },
        ),
      );
      try {
        await secure();
        await api.judgeFinding(view.id, key, {
          revision: view.revision,
          state,
          ...(reason ? { reason } : {}),
          ...(text ? { text } : {}),
        });
        rememberJudged(judgement);
      } catch (error) {
        setJudged((all) => withJudgement(all, key, before));
        if (error instanceof ApiError) setRefusal(error);
        if (error instanceof ApiError && error.problem.code === 'not-claimed-by-you') forgetClaim();
        throw error;
      }
    },
    [judged, secure, forgetClaim, rememberJudged, view.id, view.revision],
  );

  const accept = useCallback(
    (finding: KeyedFinding, words?: string) => {
      const text = words ?? wordingOf(finding, form);
      const id = crypto.randomUUID();
      setRemarks((all) => [
        ...all.filter((one) => one.findingKey !== finding.key),
        { id, text, findingKey: finding.key, rule: finding.rule },
      ]);
      judge({ key: finding.key, state: 'accepted', text }).catch(() =>
        setRemarks((all) => all.filter((one) => one.id !== id)),
      );
      return id;
    },
    [form, judge, setRemarks],
  );
  const dismiss = useCallback(
    (finding: KeyedFinding, reason: string) => {
      setRemarks((all) => all.filter((one) => one.findingKey !== finding.key));
      void judge({ key: finding.key, state: 'dismissed', reason }).catch(() => {});
    },
    [judge, setRemarks],
  );
  const reopen = useCallback(
    (key: string) => {
      setRemarks((all) => all.filter((one) => one.findingKey !== key));
      void judge({ key, state: 'open' }).catch(() => {});
    },
    [judge, setRemarks],
  );

  const read = useMemo(() => remarks.map((remark) => readRemark(remark, form)), [remarks, form]);
  return {
    submissionId: view.id,
    revision: view.revision,
    /** Those that hold; what was let pass before is apart. */
    findings,
    passedFindings: all.filter(({ key }) => passed.has(key)),
    passed,
    judged,
    // What was waived or proved before needs no judgement.
    openFindings: findings.filter((finding) => !finding.settled && !judged.has(finding.key)),
    remarks: read,
    setRemarks,
    accept,
    dismiss,
    reopen,
    claiming,
    claim: claiming.claim,
    isMine: claiming.isMine,
    /** Judging claims what is free; what somebody else has, or is decided or proposed, can only be looked at. */
    canJudge: claiming.canTake && !view.proposal,
    refusal: refusal ?? claiming.refusal,
    forget: () => forgetRemarks(view),
  };
}

export type Desk = ReturnType<typeof useDesk>;

/** Findings of one field stand together, in the order of the form and of the text: their numbers run down the page. */
function inFormOrder(findings: readonly KeyedFinding[], form: FormDefinition): readonly KeyedFinding[] {
  const order = fieldsOf(form).map((field) => field.key);
  return [...findings].sort(
    (a, b) => order.indexOf(a.field) - order.indexOf(b.field) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

/** Who comes back to the page finds what they judged. */
function useJudgedInCache(id: string) {
  const client = useQueryClient();
  return useCallback(
    ({ key, state, reason, text }: Judgement) =>
      client.setQueryData<SubmissionView>(['submission', id], (old) => {
        if (!old) return old;
        const others = old.judgements.filter((one) => one.findingKey !== key);
        const judgement = { findingKey: key, ...(reason ? { reason } : {}), ...(text ? { text } : {}) };
        return { ...old, judgements: state === 'open' ? others : [...others, { ...judgement, state }] };
      }),
    [client, id],
  );
}

function withJudgement(
  all: ReadonlyMap<string, FindingJudgement>,
  key: string,
  judgement: FindingJudgement | undefined,
): ReadonlyMap<string, FindingJudgement> {
  const next = new Map(all);
  if (judgement) next.set(key, judgement);
  else next.delete(key);
  return next;
}
