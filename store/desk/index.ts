/** The records of the reviewers' desk, as the store offers them. */
import type { Database } from '../database.ts';
import {
  addBinding,
  type Binding,
  type BindingToAdd,
  boundTo,
  listBindings,
  removeBinding,
  sellersBoundTo,
} from './bindings.ts';
import { findPassed, judgementsOfRounds, type PassedQuery } from './passed.ts';
import {
  findProposal,
  type ProposalReturn,
  type ProposalToRecord,
  recordProposal,
  returnProposal,
} from './proposals.ts';

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
    passed: {
      find: (query: PassedQuery) => findPassed(db, query),
      judgements: (rounds: readonly Round[]) => judgementsOfRounds(db, rounds),
    },
  };
}
