export { reviewSubmission } from './review-submission.ts';
