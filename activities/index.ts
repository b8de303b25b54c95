import { createAnswerAppeal, createFileAppeal } from './appeals.ts';
import { createBeginChecks } from './begin-checks.ts';
import { createConfirmProposal, createReturnProposal } from './confirm-proposal.ts';
import type { ActivityDeps } from './deps.ts';
import { createDryRunPack } from './dry-run-pack.ts';
import { createJudgeRevision } from './judge-revision.ts';
import { createOpenReview } from './open-review.ts';
import { createProlongClaim } from './prolong-claim.ts';
import { createReadFiles } from './read-files.ts';
import { createReadUpload } from './read-upload.ts';
import { createRecordDecision } from './record-decision.ts';
import { createRecordEvent } from './record-event.ts';
import { createRemindOpen } from './remind-open.ts';
import { createReturnRevision } from './return-revision.ts';
import { createTellDecision, createUndoDecision } from './undo-decision.ts';
import { createWatchRules } from './watch-rules.ts';

/** Steps on the records and the rules, for workers of the queue `reviews`. */
export function createActivities(deps: ActivityDeps) {
  return {
    beginChecks: createBeginChecks(deps),
    judgeRevision: createJudgeRevision(deps),
    openReview: createOpenReview(deps),
    returnRevision: createReturnRevision(deps),
    recordEvent: createRecordEvent(deps),
    prolongClaim: createProlongClaim(deps),
    recordDecision: createRecordDecision(deps),
    confirmProposal: createConfirmProposal(deps),
    returnProposal: createReturnProposal(deps),
    undoDecision: createUndoDecision(deps),
    tellDecision: createTellDecision(deps),
    fileAppeal: createFileAppeal(deps),
    answerAppeal: createAnswerAppeal(deps),
    remindOpen: createRemindOpen(deps),
  };
}
export type Activities = ReturnType<typeof createActivities>;

/** Reading pictures and documents, for workers of the queue `reading`. */
export function createReadingActivities(deps: ActivityDeps) {
  return { readFiles: createReadFiles(deps), readUpload: createReadUpload(deps) };
}
export type ReadingActivities = ReturnType<typeof createReadingActivities>;

/** Work on rule packs, for workers of the queue `reviews`. */
export function createPackActivities(deps: ActivityDeps) {
  return { dryRunPack: createDryRunPack(deps), watchRules: createWatchRules(deps) };
}
export type PackActivities = ReturnType<typeof createPackActivities>;
