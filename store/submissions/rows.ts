import type { InferSelectModel } from 'drizzle-orm';
import type { decision, submission, submissionRevision } from '../schema/index.ts';
import type { DecisionRecord, Person, RevisionRecord, SubmissionRecord } from './shapes.ts';

type SubmissionRow = InferSelectModel<typeof submission>;
type RevisionRow = InferSelectModel<typeof submissionRevision>;
type DecisionRow = InferSelectModel<typeof decision>;

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

function personOf(id: string | null, name: string | null): Person | null {
  return id === null ? null : { id, name: name ?? '' };
}

export function toSubmission(row: SubmissionRow, sellerName: string): SubmissionRecord {
  const { id, formId, sellerId, site, title, state, revision, draftVersion, findingCounts } = row;
  return {
    ...{ id, formId, sellerId, sellerName, site, title, state, revision, draftVersion, findingCounts },
    claimedBy: personOf(row.claimedById, row.claimedByName),
    claimedUntil: iso(row.claimedUntil),
    submittedAt: iso(row.submittedAt),
    dueAt: iso(row.dueAt),
    ...{ risk: row.risk, reviewGroup: row.reviewGroup, priority: row.priority },
    ...{ isDisputed: row.isDisputed, unreadCount: row.unreadCount },
    proposedBy: personOf(row.proposedById, row.proposedByName),
    stopped:
      row.stoppedAt && row.stoppedDueAt
        ? { at: row.stoppedAt.toISOString(), dueAt: row.stoppedDueAt.toISOString() }
        : null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function toDecision(row: DecisionRow): DecisionRecord {
  const { revision, verdict, by, reason, remarks } = row;
  const reviewer = personOf(row.reviewerId, row.reviewerName);
  const second = personOf(row.secondId, row.secondName);
  return {
    ...{ revision, verdict, by, reviewer, reason, remarks },
    ...(second ? { second } : {}),
    ...(row.message === null ? {} : { message: row.message }),
    decidedAt: row.decidedAt.toISOString(),
  };
}

export function toRevision(row: RevisionRow, decision: DecisionRecord | null): RevisionRecord {
  const { revision, fields, contentHash, previewedHash, answers, report } = row;
  return {
    ...{ revision, fields, contentHash, previewedHash, answers, report, decision },
    submittedAt: iso(row.submittedAt),
  };
}
