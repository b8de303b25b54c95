export { readUpload } from './read-upload.ts';
export { reviewSubmission } from './review-submission.ts';
