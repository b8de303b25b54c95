import { useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { type FormDefinition, findField, isFileField, isTextField } from '../../domain/form.ts';
import { api } from '../api/routes.ts';
import type { Verdict } from '../components/verdict-buttons.tsx';
import { useWords } from '../i18n/start.ts';
import { forgetRemarks } from './kept-remarks.ts';
import { sendDecision } from './sent-decisions.ts';
import type { Desk } from './use-desk.ts';
import { useGrave } from './use-grave.ts';

const reasons = ['words', 'pictures', 'words-and-pictures', 'documents', 'incomplete', 'other'] as const;
type Reason = (typeof reasons)[number];
type Lock = {
  readonly kind: 'not-pending' | 'not-mine' | 'open-findings' | 'remarks';
  readonly words: string;
};

type Options = {
  readonly view: SubmissionView;
  readonly form: FormDefinition;
  readonly desk: Desk;
  /** The decision is on its way. */
  readonly onSent: () => void;
};

/** The verdict in the making, what locks it, and the one act that sends it; a second click finds it already sent. */
export function useDecision({ view, form, desk, onSent }: Options) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Verdict>();
  const [chosenReason, setReason] = useState<Reason>();
  const hasSent = useRef(false);
  const verdict = chosen ?? (desk.remarks.length > 0 ? 'rejected' : 'approved');
  const reason = chosenReason ?? reasonOf(desk, form);
  const count = desk.remarks.length;
  const { id, revision, title } = view;
  const grave = useGrave(view, desk.findings, verdict);
  const decide = async () => {
    await desk.claiming.secure();
    const said = { reason: t(`desk.why.${reason}`), remarks: desk.remarks.map(toSend) };
    return api.decide(id, { revision, verdict, ...(verdict === 'rejected' ? said : {}) });
  };
  const lock = lockOf();
  function lockOf(): Lock | undefined {
    const faulty = desk.remarks.findIndex((remark) => remark.fault !== undefined) + 1;
    if (!['waiting-for-review', 'in-review'].includes(view.state))
      return {
        kind: 'not-pending',
        words: t(
          `desk.lock.${view.state === 'submitted' || view.state === 'checking' ? 'checking' : 'decided'}`,
        ),
      };
    if (view.barred) return { kind: 'not-mine', words: t(`barred.${view.barred}`) };
    if (view.claimedBy && !desk.isMine)
      return { kind: 'not-mine', words: t('desk.lock.claimed', { name: view.claimedBy.name }) };
    if (!desk.canJudge) return { kind: 'not-mine', words: t('desk.lock.unclaimed') };
    if (desk.openFindings.length > 0)
      return { kind: 'open-findings', words: t('desk.lock.open', { count: desk.openFindings.length }) };
    if (verdict === 'approved' && count > 0)
      return { kind: 'remarks', words: t('desk.lock.hasRemarks', { count }) };
    if (verdict === 'rejected' && count === 0) return { kind: 'remarks', words: t('desk.lock.noRemark') };
    const slot = desk.remarks[faulty - 1]?.slot;
    if (verdict === 'rejected' && slot)
      return { kind: 'remarks', words: t('desk.lock.slot', { n: faulty, slot }) };
    if (verdict === 'rejected' && faulty > 0)
      return { kind: 'remarks', words: t('desk.lock.faulty', { n: faulty }) };
    return undefined;
  }
  return {
    verdict,
    reason,
    reasons,
    count,
    lock,
    grave,
    choose: setChosen,
    setReason,
    send: () => {
      if (lock || hasSent.current) return;
      hasSent.current = true;
      const decision = { id, revision, title, verdict, count };
      void sendDecision(decision, decide, () => forgetRemarks({ id, revision }));
      onSent();
    },
  };
}

export type Deciding = ReturnType<typeof useDecision>;

function toSend({ location, said, source }: Desk['remarks'][number]) {
  return {
    location,
    text: said,
    ...(source.rule ? { rule: source.rule } : {}),
    ...(source.findingKey ? { findingKey: source.findingKey } : {}),
  };
}

/** Proposed by what the remarks are about; the reviewer may choose another. */
function reasonOf(desk: Desk, form: FormDefinition): Reason {
  const fields = desk.remarks
    .flatMap(({ field }) => (field ? [findField(form, field)] : []))
    .filter((field) => field !== undefined);
  const hasWords = fields.some(isTextField);
  const hasPictures = fields.some((field) => isFileField(field) && !['file', 'files'].includes(field.type));
  const hasDocuments = fields.some((field) => ['file', 'files'].includes(field.type));
  if (hasWords && hasPictures) return 'words-and-pictures';
  if (hasPictures) return 'pictures';
  if (hasDocuments) return 'documents';
  return 'words';
}
