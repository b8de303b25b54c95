/** Submissions as they leave the server: all of it for the desk, for a seller what concerns them. */
import type { z } from 'zod';
import { agreementVersion } from '../../domain/agreement.ts';
import type { decisionViewSchema, revisionViewSchema, SubmissionView } from '../../domain/api/shapes.ts';
import { titleOf } from '../../domain/forms/form-of.ts';
import type {
  DecisionRecord,
  EventRecord,
  LoadedSubmission,
  RevisionRecord,
} from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';
import { verdictsOf } from '../party-verdicts.ts';
import { eventsFor } from './event-view.ts';
import { countOf, reportForDesk, reportForSeller } from './report-view.ts';
import { toSummary } from './summary-view.ts';

type RevisionView = z.infer<typeof revisionViewSchema>;
type DecisionView = z.infer<typeof decisionViewSchema>;

export function toSubmissionView(
  found: LoadedSubmission,
  events: readonly EventRecord[],
  me: SignedIn,
): SubmissionView {
  return me.role === 'seller' ? forSeller(found, events, me) : forDesk(found, events, me);
}

/** Reviewers' names, rule ids, notes and what a machine only believes stay inside. */
function forSeller(found: LoadedSubmission, events: readonly EventRecord[], me: SignedIn): SubmissionView {
  const report = reportForSeller(found);
  return {
    ...toSummary(found, me),
    findingCounts: countOf(report),
    revisions: found.revisions.map((revision) => toRevision(revision, decisionForSeller)),
    draftVersion: found.draftVersion,
    report,
    judgements: [],
    events: eventsFor(events, me),
    agreementVersion,
  };
}

/** Drafts belong to their seller: the desk sees what was handed in. */
function forDesk(found: LoadedSubmission, events: readonly EventRecord[], me: SignedIn): SubmissionView {
  const handedIn = found.revisions.filter(({ submittedAt }) => submittedAt !== null);
  const last = handedIn.at(-1);
  const parties = verdictsOf(found);
  return {
    ...toSummary(found, me),
    title: titleOf(last?.fields ?? {}),
    revisions: handedIn.map((revision) => toRevision(revision, decisionForDesk)),
    draftVersion: found.draftVersion,
    report: reportForDesk(last?.report ?? null, me),
    judgements: found.judgements.map(({ revision: _revision, ...judgement }) => judgement),
    ...(parties ? { parties: [...parties] } : {}),
    events: eventsFor(events, me),
    agreementVersion,
  };
}

function toRevision(record: RevisionRecord, show: (decision: DecisionRecord) => DecisionView): RevisionView {
  const { revision, fields, contentHash, previewedHash, submittedAt, answers, decision } = record;
  return {
    ...{ revision, contentHash, previewedHash, submittedAt },
    fields: fields as RevisionView['fields'],
    answers: answers.map((answer) => ({ ...answer })) as RevisionView['answers'],
    decision: decision && show(decision),
  };
}

function decisionForDesk({ reviewer, reason, remarks, second, ...decision }: DecisionRecord): DecisionView {
  return {
    ...decision,
    ...(second ? { secondName: second.name } : {}),
    ...(reviewer ? { reviewerName: reviewer.name } : {}),
    ...(reason === null ? {} : { reason }),
    remarks: remarks as DecisionView['remarks'],
  };
}

function decisionForSeller(decision: DecisionRecord): DecisionView {
  const { revision, verdict, by, decidedAt, remarks, reason } = decision;
  return {
    ...{ revision, verdict, by, decidedAt },
    // Of an approval it is a note among colleagues.
    ...(verdict === 'rejected' && reason !== null ? { reason } : {}),
    // The rule stays inside; the finding's key is only its name.
    remarks: remarks.map(({ rule: _rule, ...remark }) => remark) as DecisionView['remarks'],
  };
}
