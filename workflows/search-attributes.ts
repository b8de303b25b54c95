/** What Temporal itself can list reviews by, so that an operator finds them without the records. */
import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import type { SubmissionState } from '../domain/submission.ts';

export const searchAttributes = {
  state: defineSearchAttributeKey('ShangjiaState', 'KEYWORD'),
  form: defineSearchAttributeKey('ShangjiaForm', 'KEYWORD'),
  seller: defineSearchAttributeKey('ShangjiaSeller', 'KEYWORD'),
  site: defineSearchAttributeKey('ShangjiaSite', 'KEYWORD'),
  reviewer: defineSearchAttributeKey('ShangjiaReviewer', 'KEYWORD'),
  dueAt: defineSearchAttributeKey('ShangjiaDueAt', 'DATETIME'),
} as const;

/** Those that a workflow is started with. */
export function startAttributes(start: {
  formId: string;
  sellerId: string;
  site: string;
}): SearchAttributePair[] {
  const state: SubmissionState = 'submitted';
  return [
    { key: searchAttributes.state, value: state },
    { key: searchAttributes.form, value: start.formId },
    { key: searchAttributes.seller, value: start.sellerId },
    { key: searchAttributes.site, value: start.site },
  ];
}
