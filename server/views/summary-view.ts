import type { SubmissionSummary } from '../../domain/api/shapes.ts';
import type { SubmissionRecord } from '../../store/submissions/shapes.ts';
import type { SignedIn } from '../auth.ts';

const noFindings = { block: 0, proof: 0, warn: 0, note: 0 };

/** A line of a list. A seller sees neither who has it nor what the machine counted so far. */
export function toSummary(record: SubmissionRecord, me: SignedIn): SubmissionSummary {
  const { id, formId, title, sellerId, sellerName, site, state, revision } = record;
  const isSeller = me.role === 'seller';
  return {
    ...{ id, formId, title, sellerId, sellerName, site, state, revision },
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    submittedAt: record.submittedAt,
    dueAt: record.dueAt,
    findingCounts: isSeller ? noFindings : record.findingCounts,
    claimedBy: isSeller ? null : record.claimedBy,
    claimedUntil: isSeller ? null : record.claimedUntil,
    ...(isSeller ? {} : forDesk(record)),
  };
}

function forDesk({ risk, priority, isDisputed, unreadCount, proposedBy, stopped }: SubmissionRecord) {
  return {
    ...{ priority, isDisputed, unreadCount, proposedBy, stopped },
    risk: risk && { level: risk.level, reasons: risk.reasons.map((reason) => ({ ...reason })) },
  };
}
