/**
 * What can be said to the workflow of a submission. Imports no workflow and no activity, so that the server can speak
 * to a workflow without loading it.
 */
import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { AppealAnswer } from '../domain/appeal.ts';
import type { Remark } from '../domain/remark.ts';
import type { SubmissionState } from '../domain/submission.ts';

export const reviewsTaskQueue = 'reviews';
export const readingTaskQueue = 'reading';

/** Name under which the workflow of a submission is registered. */
export const reviewSubmissionWorkflow = 'reviewSubmission';

/** Name under which the reading of an upload is registered; its id is made of field and content. */
export const readUploadWorkflow = 'readUpload';

/** Names under which the work on rule packs is registered. */
export const dryRunPackWorkflow = 'dryRunPack';
export const watchRulesWorkflow = 'watchRules';
export type DryRunPackInput = { readonly id: string };

/** Id of the one workflow that a submission has through all its revisions. */
export function workflowIdOf(submissionId: string): string {
  return `submission:${submissionId}`;
}

export type ReviewSubmissionInput = {
  readonly submissionId: string;
  readonly formId: string;
  readonly sellerId: string;
  readonly site: string;
  /** ISO time since which its order is open; since the start of the workflow where absent. */
  readonly openedAt?: string;
};

/** A revision was handed in; sent together with the start of the workflow. Idempotent by revision. */
export const revisionSubmitted = defineSignal<[{ readonly revision: number }]>('revisionSubmitted');

/** `from` is the address of the client, for the audit trail. */
export type PersonRef = { readonly userId: string; readonly name: string; readonly from?: string };
export type Claim = { readonly revision: number; readonly reviewer: PersonRef };
/** ISO time at which the claim runs out. */
export type ClaimAnswer = { readonly claimedUntil: string };
export type DecisionMade = {
  readonly revision: number;
  readonly reviewer: PersonRef;
  readonly verdict: 'approved' | 'rejected';
  readonly reason?: string;
  readonly remarks: readonly Remark[];
};
export type DecisionAnswer = {
  readonly state: SubmissionState;
  readonly decidedAt: string;
  /** ISO: until then it can be taken back, and nobody is told. Absent where it waits for a second reviewer. */
  readonly undoUntil?: string;
  /** A grave decision: a second reviewer confirms it or sends it back. */
  readonly isProposed?: boolean;
};
/** A second reviewer sends a proposed decision back, and says why. */
export type ProposalReturn = Claim & { readonly reason: string };
export type Withdrawal = { readonly revision: number; readonly seller: PersonRef };

/** Refusals are ApplicationFailures whose type is one of {@link refusalCodes}. */
export const claimReview = defineUpdate<ClaimAnswer, [Claim]>('claimReview');
export const releaseReview = defineUpdate<void, [Claim]>('releaseReview');
export const decideReview = defineUpdate<DecisionAnswer, [DecisionMade]>('decideReview');
export const undoDecision = defineUpdate<ClaimAnswer, [Claim]>('undoDecision');
export const confirmProposal = defineUpdate<DecisionAnswer, [Claim]>('confirmProposal');
export const returnProposal = defineUpdate<void, [ProposalReturn]>('returnProposal');
export const withdrawSubmission = defineUpdate<void, [Withdrawal]>('withdrawSubmission');

export type AppealMade = { readonly revision: number; readonly seller: PersonRef; readonly reason: string };
export type AppealAnswerMade = {
  readonly revision: number;
  readonly operator: PersonRef;
  readonly answer: AppealAnswer;
  readonly note: string;
  /** Where an operator rejects what waits. */
  readonly remarks: readonly Remark[];
};
export type AppealAnswered = { readonly state: SubmissionState; readonly revision: number };
export const appealReview = defineUpdate<AppealAnswered, [AppealMade]>('appealReview');
export const answerAppeal = defineUpdate<AppealAnswered, [AppealAnswerMade]>('answerAppeal');

export type ReviewProgress = {
  readonly state: SubmissionState;
  readonly revision: number;
  readonly claimedBy?: string;
  readonly claimedUntil?: string;
};
export const reviewProgress = defineQuery<ReviewProgress>('reviewProgress');

/** Why a person's act was refused; the same codes leave the API as problem types. */
export const refusalCodes = [
  'stale-revision',
  'already-decided',
  'already-claimed',
  'not-claimed-by-you',
  'not-waiting',
  'not-pending',
  'remarks-missing',
  'bound-to-seller',
  'own-proposal',
  'proposal-stands',
  'no-proposal',
  'reason-missing',
  'too-late-to-undo',
  'appeal-too-early',
  'already-appealed',
  'no-appeal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What Temporal itself can list reviews by, so that an operator finds them without the records. */
export const searchAttributes = {
  state: defineSearchAttributeKey('ShangjiaState', 'KEYWORD'),
  form: defineSearchAttributeKey('ShangjiaForm', 'KEYWORD'),
  seller: defineSearchAttributeKey('ShangjiaSeller', 'KEYWORD'),
  site: defineSearchAttributeKey('ShangjiaSite', 'KEYWORD'),
  reviewer: defineSearchAttributeKey('ShangjiaReviewer', 'KEYWORD'),
  dueAt: defineSearchAttributeKey('ShangjiaDueAt', 'DATETIME'),
} as const;

/** Those that a workflow is started with. */
export function startAttributes(
  start: Pick<ReviewSubmissionInput, 'formId' | 'sellerId' | 'site'>,
  state: SubmissionState = 'submitted',
): SearchAttributePair[] {
  return [
    { key: searchAttributes.state, value: state },
    { key: searchAttributes.form, value: start.formId },
    { key: searchAttributes.seller, value: start.sellerId },
    { key: searchAttributes.site, value: start.site },
  ];
}
