/** Waivers: granted with the settling of a dispute, over by themselves or revoked, never deleted. */
import { and, desc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Actor } from '../../domain/role.ts';
import type { Waiver } from '../../domain/waiver.ts';
import type { Database } from '../database.ts';
import { seller, waiver } from '../schema/index.ts';
import type { LockedSubmission } from '../submissions/record.ts';
import type { WaiverRecord } from './shapes.ts';

type Person = Actor & { readonly kind: 'person' };

/** Of the finding as the report has it; whose it is follows from the submission. */
export type WaiverToGrant = Pick<
  Waiver,
  'id' | 'scope' | 'findingKey' | 'rule' | 'field' | 'quote' | 'reason' | 'endsAt'
>;

type Granting = {
  readonly waiver: WaiverToGrant;
  readonly row: Pick<LockedSubmission, 'id' | 'formId' | 'sellerId' | 'site'>;
  readonly actor: Person;
  readonly at: Date;
};

export async function grantWaiver(
  tx: Database,
  { waiver: granted, row, actor, at }: Granting,
): Promise<void> {
  const { endsAt, ...about } = granted;
  await tx.insert(waiver).values({
    ...{ ...about, submissionId: row.id, formId: row.formId, sellerId: row.sellerId, site: row.site },
    ...{ endsAt: new Date(endsAt), grantedById: actor.userId, grantedByName: actor.name, grantedAt: at },
  });
}

/** A seller's waivers that count at the time. */
export async function waiversInForce(
  db: Database,
  sellerId: string,
  at: Date,
): Promise<readonly WaiverRecord[]> {
  const rows = await db
    .select({ waiver, sellerName: seller.name })
    .from(waiver)
    .innerJoin(seller, eq(seller.id, waiver.sellerId))
    .where(and(eq(waiver.sellerId, sellerId), isNull(waiver.revokedAt), gt(waiver.endsAt, at)))
    .orderBy(desc(waiver.grantedAt), desc(waiver.id));
  return rows.map(toWaiver);
}

export type WaiverFilter = {
  readonly state: 'in-force' | 'over';
  readonly limit: number;
};

/** All sellers' waivers, the newest first. */
export async function listWaivers(
  db: Database,
  { state, limit }: WaiverFilter,
  at: Date,
): Promise<readonly WaiverRecord[]> {
  const rows = await db
    .select({ waiver, sellerName: seller.name })
    .from(waiver)
    .innerJoin(seller, eq(seller.id, waiver.sellerId))
    .where(
      state === 'in-force'
        ? and(isNull(waiver.revokedAt), gt(waiver.endsAt, at))
        : or(isNotNull(waiver.revokedAt), lte(waiver.endsAt, at)),
    )
    .orderBy(desc(waiver.grantedAt), desc(waiver.id))
    .limit(limit);
  return rows.map(toWaiver);
}

export type Revoking = { readonly id: string; readonly reason: string; readonly actor: Person };

/** Whether there is such a waiver; revoked twice, the first time stands. */
export async function revokeWaiver(
  db: Database,
  { id, reason, actor }: Revoking,
  at: Date,
): Promise<boolean> {
  await db
    .update(waiver)
    .set({
      ...{ revokedAt: at, revokedById: actor.userId, revokedByName: actor.name, revokedBecause: reason },
    })
    .where(and(eq(waiver.id, id), isNull(waiver.revokedAt)));
  const found = await db.select({ id: waiver.id }).from(waiver).where(eq(waiver.id, id));
  return found.length > 0;
}

function toWaiver({ waiver: row, sellerName }: { waiver: typeof waiver.$inferSelect; sellerName: string }) {
  const { id, scope, site, sellerId, submissionId, formId, findingKey, rule, field, quote, reason } = row;
  return {
    ...{
      id,
      scope,
      site,
      sellerId,
      submissionId,
      formId,
      findingKey,
      rule,
      field,
      quote,
      reason,
      sellerName,
    },
    endsAt: row.endsAt.toISOString(),
    grantedBy: row.grantedByName,
    grantedAt: row.grantedAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revokedBy: row.revokedByName,
    revokedBecause: row.revokedBecause,
  };
}
