import { beatPresence } from './beat-presence.ts';
import { bulkDecide } from './bulk-decide.ts';
import { bulkPreview } from './bulk-preview.ts';
import { claimNext } from './claim-next.ts';
import { confirmProposal } from './confirm-proposal.ts';
import { getRouting } from './get-routing.ts';
import { listBindings } from './list-bindings.ts';
import { listTemplates } from './list-templates.ts';
import { putBinding } from './put-binding.ts';
import { putRouting } from './put-routing.ts';
import { putSavedViews } from './put-saved-views.ts';
import { putTemplate } from './put-template.ts';
import { removeBinding } from './remove-binding.ts';
import { removeTemplate } from './remove-template.ts';
import { returnProposal } from './return-proposal.ts';
import type { Route } from './route.ts';
import { undoDecision } from './undo-decision.ts';

/** What reviewers share their work by, and operators arrange it. */
export const deskRoutes: readonly Route[] = [
  ...[claimNext, bulkPreview, bulkDecide, putSavedViews, beatPresence],
  ...[undoDecision, confirmProposal, returnProposal],
  ...[listBindings, putBinding, removeBinding],
  ...[getRouting, putRouting],
  ...[listTemplates, putTemplate, removeTemplate],
];
