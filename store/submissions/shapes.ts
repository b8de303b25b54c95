/** What the store says of submissions. Times are ISO 8601 in UTC. */
import type { FieldValues, FormId } from '../../domain/form.ts';
import type { PartyJudgement } from '../../domain/party-verdicts.ts';
import type { Remark, RemarkAnswer } from '../../domain/remark.ts';
import type { FindingJudgement, Report } from '../../domain/report.ts';
import type { Risk } from '../../domain/risk.ts';
import type { Actor } from '../../domain/role.ts';
import type { SubmissionEventType, SubmissionState } from '../../domain/submission.ts';
import type { FindingCounts } from '../schema/submissions.ts';

export type Person = { readonly id: string; readonly name: string };

export type SubmissionRecord = {
  readonly id: string;
  readonly formId: FormId;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly site: string;
  readonly title: string;
  readonly state: SubmissionState;
  readonly revision: number;
  readonly draftVersion: number;
  readonly findingCounts: FindingCounts;
  readonly claimedBy: Person | null;
  readonly claimedUntil: string | null;
  readonly submittedAt: string | null;
  readonly dueAt: string | null;
  readonly risk: Risk | null;
  /** Group of reviewers; null for everybody. */
  readonly reviewGroup: string | null;
  readonly priority: number;
  readonly isDisputed: boolean;
  readonly unreadCount: number;
  /** Whose decision waits for a second person. */
  readonly proposedBy: Person | null;
  /** When the seller got the ball back, and what was due then; null while the marketplace has it. */
  readonly stopped: { readonly at: string; readonly dueAt: string } | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type DecisionRecord = {
  readonly revision: number;
  readonly verdict: 'approved' | 'rejected';
  readonly by: 'reviewer' | 'machine';
  readonly reviewer: Person | null;
  readonly reason: string | null;
  readonly remarks: readonly Remark[];
  /** Who confirmed a grave one. */
  readonly second?: Person;
  /** As the seller read it. */
  readonly message?: string;
  readonly decidedAt: string;
};

export type RevisionRecord = {
  readonly revision: number;
  readonly fields: FieldValues;
  readonly contentHash: string;
  readonly previewedHash: string | null;
  readonly submittedAt: string | null;
  readonly answers: readonly RemarkAnswer[];
  readonly report: Report | null;
  readonly decision: DecisionRecord | null;
};

export type JudgementRecord = FindingJudgement & { readonly revision: number };

export type LoadedSubmission = SubmissionRecord & {
  /** Oldest first; the last is the current one. */
  readonly revisions: readonly RevisionRecord[];
  /** Of the revision that was handed in last. */
  readonly judgements: readonly JudgementRecord[];
  /** Of the current revision: what the project team says of signatures. */
  readonly partyJudgements: readonly PartyJudgement[];
};

export type EventRecord = {
  readonly id: string;
  readonly submissionId: string;
  readonly revision: number;
  readonly type: SubmissionEventType;
  readonly actor: Actor;
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly at: string;
};

/** An act to be written into the log. */
export type EventToRecord = {
  readonly submissionId: string;
  /** The revision that the act is about; for `revision-started` the new one. */
  readonly revision: number;
  readonly type: SubmissionEventType;
  readonly actor: Actor;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Names the act within its submission: recorded a second time, nothing happens. */
  readonly key: string;
};

/** `applied` is false where the act had been recorded before; `at` is when. */
export type Recorded = { readonly state: SubmissionState; readonly at: string; readonly applied: boolean };
