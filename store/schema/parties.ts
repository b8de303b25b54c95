import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import type { PartyJudgement } from '../../domain/party-verdicts.ts';
import { moment } from './moment.ts';
import { submission } from './submissions.ts';

/** What the project team made of the parties of a revision's signed forms; the machine's verdict stays in the report. */
export const partyJudgement = pgTable(
  'party_judgement',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submission.id),
    revision: integer('revision').notNull(),
    party: text('party').$type<SignatureParty>().notNull(),
    state: text('state').$type<PartyJudgement['state']>().notNull(),
    reason: text('reason'),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.revision, table.party] })],
);
