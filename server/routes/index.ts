import { addGoldenCase } from './add-golden-case.ts';
import { answerAppeal } from './answer-appeal.ts';
import { answerGoldenCase } from './answer-golden-case.ts';
import { answerPoint } from './answer-point.ts';
import { appealSubmission } from './appeal-submission.ts';
import { arrangeHolidays } from './arrange-holidays.ts';
import { beginEvidence } from './begin-evidence.ts';
import { cancelDryRun } from './cancel-dry-run.ts';
import { choosePage } from './choose-page.ts';
import { claimSubmission } from './claim-submission.ts';
import { createOrders } from './create-orders.ts';
import { createSubmission } from './create-submission.ts';
import { decideSubmission } from './decide-submission.ts';
import { deskRoutes } from './desk-routes.ts';
import { discardPackDraft } from './discard-pack-draft.ts';
import { drawPage } from './draw-page.ts';
import { editPackRule } from './edit-pack-rule.ts';
import { editPackWords } from './edit-pack-words.ts';
import { exportNumbers } from './export-numbers.ts';
import { getCalendar } from './get-calendar.ts';
import { getDelivery } from './get-delivery.ts';
import { getDryRun } from './get-dry-run.ts';
import { getForm } from './get-form.ts';
import { getMe } from './get-me.ts';
import { getNumbers } from './get-numbers.ts';
import { getPackEditor } from './get-pack-editor.ts';
import { getPackInForce } from './get-pack-in-force.ts';
import { getPlace } from './get-place.ts';
import { getSubmission } from './get-submission.ts';
import { importOrders } from './import-orders.ts';
import { judgeFinding } from './judge-finding.ts';
import { judgeParty } from './judge-party.ts';
import { judgeShadowFinding } from './judge-shadow-finding.ts';
import { listAppeals } from './list-appeals.ts';
import { listForms } from './list-forms.ts';
import { listGoldenCases } from './list-golden-cases.ts';
import { listNotices } from './list-notices.ts';
import { listOrders } from './list-orders.ts';
import { listOwnWaivers } from './list-own-waivers.ts';
import { listPackVersions } from './list-pack-versions.ts';
import { listPacks } from './list-packs.ts';
import { listPoints } from './list-points.ts';
import { listQueue } from './list-queue.ts';
import { listRuleFindings } from './list-rule-findings.ts';
import { listSubmissions } from './list-submissions.ts';
import { listUnread } from './list-unread.ts';
import { listWaivers } from './list-waivers.ts';
import { messageRoutes } from './messages.ts';
import { nextGoldenCase } from './next-golden-case.ts';
import { openFile } from './open-file.ts';
import { previewSubmission } from './preview-submission.ts';
import { publishPack } from './publish-pack.ts';
import { readNotice } from './read-notice.ts';
import { readThread } from './read-thread.ts';
import { receiverRoutes } from './receivers.ts';
import { releaseSubmission } from './release-submission.ts';
import { restorePack } from './restore-pack.ts';
import { reviseSubmission } from './revise-submission.ts';
import { revokeWaiver } from './revoke-waiver.ts';
import type { Route } from './route.ts';
import { saveDraft } from './save-draft.ts';
import { bundleRoutes } from './seal-bundle.ts';
import { searchAudit } from './search-audit.ts';
import { sendMessage } from './send-message.ts';
import { settlePair } from './settle-pair.ts';
import { settlePoint } from './settle-point.ts';
import { signPackDraft } from './sign-pack-draft.ts';
import { startDryRun } from './start-dry-run.ts';
import { submitSubmission } from './submit-submission.ts';
import { uploadDocument } from './upload-document.ts';
import { uploadFile } from './upload-file.ts';
import { webhookRoutes } from './webhooks.ts';
import { withdrawPack } from './withdraw-pack.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

/** Every route that needs a session, in the order in which the reference shows them. */
export const routes: readonly Route[] = [
  ...[getMe, listForms, getForm],
  ...[listSubmissions, createSubmission, getSubmission, saveDraft, previewSubmission, submitSubmission],
  ...[withdrawSubmission, reviseSubmission],
  ...[listQueue, claimSubmission, releaseSubmission, judgeFinding, judgeParty, decideSubmission],
  ...[uploadFile, openFile, drawPage],
  ...[getPlace, listPoints, answerPoint, settlePoint, sendMessage, readThread, listUnread],
  ...[listWaivers, listOwnWaivers, revokeWaiver, getCalendar, arrangeHolidays, uploadDocument],
  ...[listOrders, createOrders, importOrders, beginEvidence],
  ...[getDelivery, choosePage, settlePair],
  ...deskRoutes,
  ...[appealSubmission, listAppeals, answerAppeal],
  ...[listPacks, listNotices, readNotice],
  ...[
    getPackInForce,
    getPackEditor,
    listPackVersions,
    editPackRule,
    editPackWords,
    discardPackDraft,
    signPackDraft,
    publishPack,
    restorePack,
    withdrawPack,
  ],
  ...[startDryRun, getDryRun, cancelDryRun, listRuleFindings, judgeShadowFinding],
  ...[...receiverRoutes, ...webhookRoutes, ...messageRoutes, searchAudit, ...bundleRoutes],
  ...[getNumbers, exportNumbers, listGoldenCases, addGoldenCase, nextGoldenCase, answerGoldenCase],
];
