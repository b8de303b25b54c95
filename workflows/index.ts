export { dryRunPack, watchRules } from './packs.ts';
export { readUpload } from './read-upload.ts';
export { reviewSubmission } from './review-submission.ts';
