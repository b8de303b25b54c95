/** The records of the reviewers' desk, as the store offers them. */
import type { FormId } from '../../domain/form.ts';
import type { Routing } from '../../domain/routing.ts';
import type { Database } from '../database.ts';
import type { LoadedSubmission } from '../submissions/shapes.ts';
import {
  addBinding,
  type Binding,
  type BindingToAdd,
  boundTo,
  listBindings,
  removeBinding,
  sellersBoundTo,
} from './bindings.ts';
import { heldFindings } from './held.ts';
import { countMarks, type MarkedFor } from './marks.ts';
import { findPassed, type PassedQuery } from './passed.ts';
import { beat, leave, viewersOf } from './presence.ts';
import {
  findProposal,
  type ProposalReturn,
  type ProposalToRecord,
  recordProposal,
  returnProposal,
} from './proposals.ts';
import {
  type NextFor,
  nextFor,
  type Placing,
  placeInQueue,
  recordOfSeller,
  rerouteWaiting,
  workloadSince,
} from './queue.ts';
import { keepRouting, type RoutingToKeep, routingInForce } from './routing.ts';
import { keepViews, listViews, type SavedView } from './saved-views.ts';
import { keepTemplate, listTemplates, removeTemplate, type TemplateToKeep } from './templates.ts';

type Round = { readonly submissionId: string; readonly revision: number };

export function deskOn(db: Database, now: () => Date) {
  return {
    bindings: {
      add: (binding: BindingToAdd) => addBinding(db, binding, now()),
      remove: (binding: Binding) => removeBinding(db, binding),
      list: () => listBindings(db),
      of: (sellerId: string) => boundTo(db, sellerId),
      sellersOf: (userId: string) => sellersBoundTo(db, userId),
    },
    proposals: {
      record: (made: ProposalToRecord) => recordProposal(db, made),
      return: (returned: ProposalReturn) => returnProposal(db, returned, now()),
      find: (round: Round) => findProposal(db, round),
    },
    passed: { find: (query: PassedQuery) => findPassed(db, query) },
    held: (submission: LoadedSubmission, revision: number) => heldFindings(db, submission, revision),
    queue: {
      place: (placing: Placing) => placeInQueue(db, placing),
      reroute: (routing: Routing) => rerouteWaiting(db, routing),
      recordOf: (sellerId: string, exceptId: string) => recordOfSeller(db, sellerId, exceptId),
      nextFor: (next: NextFor) => nextFor(db, next),
      workload: (since: Date) => workloadSince(db, since),
      counts: (forms: readonly FormId[], of: MarkedFor) => countMarks(db, forms, of),
    },
    presence: {
      beat: (submissionId: string, { id: userId, name }: { id: string; name: string }) =>
        beat(db, { submissionId, userId, name }, now()),
      leave: (submissionId: string, userId: string) => leave(db, { submissionId, userId }),
      of: (ids: readonly string[]) => viewersOf(db, ids, now()),
    },
    templates: {
      keep: (template: TemplateToKeep) => keepTemplate(db, template, now()),
      remove: (id: string) => removeTemplate(db, id, now()),
      list: () => listTemplates(db),
    },
    routing: {
      inForce: () => routingInForce(db),
      keep: (kept: RoutingToKeep) => keepRouting(db, kept, now()),
    },
    views: {
      list: (userId: string) => listViews(db, userId),
      keep: (userId: string, views: readonly SavedView[]) => keepViews(db, userId, views),
    },
  };
}
