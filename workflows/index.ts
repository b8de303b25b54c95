export { readUpload } from './read-upload.ts';
export { dryRunPack, watchRules } from './packs.ts';
export { reviewSubmission } from './review-submission.ts';
