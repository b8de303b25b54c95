import { confirmProposal } from './confirm-proposal.ts';
import { listBindings } from './list-bindings.ts';
import { putBinding } from './put-binding.ts';
import { removeBinding } from './remove-binding.ts';
import { returnProposal } from './return-proposal.ts';
import type { Route } from './route.ts';
import { undoDecision } from './undo-decision.ts';

/** What reviewers share their work by, and operators arrange it. */
export const deskRoutes: readonly Route[] = [
  ...[undoDecision, confirmProposal, returnProposal],
  ...[listBindings, putBinding, removeBinding],
];
