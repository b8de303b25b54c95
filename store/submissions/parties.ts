import { and, asc, eq } from 'drizzle-orm';
import type { SignatureParty, SignatureState } from '../../domain/acceptance-facts.ts';
import type { PartyJudgement } from '../../domain/party-verdicts.ts';
import type { Actor } from '../../domain/role.ts';
import type { Database } from '../database.ts';
import { partyJudgement } from '../schema/index.ts';
import { appendEvent, lockSubmission } from './record.ts';

export type PartyToJudge = {
  readonly submissionId: string;
  readonly revision: number;
  readonly party: SignatureParty;
  /** `open` takes an earlier word back. */
  readonly state: PartyJudgement['state'] | 'open';
  /** What the machine says of the party, kept in the log beside the person's word. */
  readonly machine: SignatureState;
  readonly reason?: string;
  readonly actor: Actor & { readonly kind: 'person' };
};

const eventOf = ({ state, machine }: PartyToJudge) =>
  state === 'open' ? 'party-reopened' : state === machine ? 'party-confirmed' : 'party-corrected';

const isParty = (submissionId: string, revision: number, party: SignatureParty) =>
  and(
    eq(partyJudgement.submissionId, submissionId),
    eq(partyJudgement.revision, revision),
    eq(partyJudgement.party, party),
  );

/**
 * What a person says of one party's signature. The last word stands, the log keeps all of them.
 * @throws StoreRefusal `not-allowed-now` unless in review, `stale-revision`
 */
export async function judgeParty(db: Database, judged: PartyToJudge, at: Date): Promise<void> {
  const { submissionId, revision, party, state, machine, reason, actor } = judged;
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const detail = { party, state, machine, ...(reason ? { reason } : {}) };
    const key = `party:${revision}:${party}:${at.getTime()}:${crypto.randomUUID()}`;
    await appendEvent(tx, row, { submissionId, revision, type: eventOf(judged), actor, detail, key, at });
    await tx.delete(partyJudgement).where(isParty(submissionId, revision, party));
    if (state === 'open') return;
    const by = { byId: actor.userId, byName: actor.name };
    await tx.insert(partyJudgement).values({ submissionId, revision, party, state, reason, ...by, at });
  });
}

/** Of one revision, by party. */
export async function partyJudgementsOf(
  db: Database,
  submissionId: string,
  revision: number,
): Promise<readonly PartyJudgement[]> {
  const rows = await db
    .select()
    .from(partyJudgement)
    .where(and(eq(partyJudgement.submissionId, submissionId), eq(partyJudgement.revision, revision)))
    .orderBy(asc(partyJudgement.party));
  return rows.map(({ party, state, reason, byId, byName, at }) => ({
    ...{ party, state, by: { id: byId, name: byName }, at: at.toISOString() },
    ...(reason === null ? {} : { reason }),
  }));
}
