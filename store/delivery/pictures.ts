/** Pictures of deliveries, looked up among those of all other orders. */
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/role.ts';
import type { SubmissionState } from '../../domain/submission.ts';
import type { Database } from '../database.ts';
import { deliveryOrder, picturePair, picturePrint, seller, submission } from '../schema/index.ts';
import { appendEvent, lockSubmission } from '../submissions/record.ts';

export type PictureToKeep = {
  readonly submissionId: string;
  readonly sha256: string;
  readonly name: string;
  readonly keys: readonly string[];
};

/** Kept once a submission and file; kept again, nothing changes. */
export async function keepPictures(
  db: Database,
  pictures: readonly PictureToKeep[],
  at: Date,
): Promise<void> {
  if (pictures.length === 0) return;
  const rows = pictures.map(({ keys, ...picture }) => ({ ...picture, keys: [...keys], at }));
  await db.insert(picturePrint).values(rows).onConflictDoNothing();
}

export type LikePictures = PictureToKeep & {
  /** Fewer keys in common are not worth a look. */
  readonly fewestShared: number;
  readonly limit: number;
};

/** Hashes of pictures in other submissions that share keys with this one, most alike first. */
export async function picturesLike(db: Database, wanted: LikePictures): Promise<readonly string[]> {
  const { submissionId, sha256, keys, fewestShared, limit } = wanted;
  const list = sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  );
  const shared = sql`(select count(*) from unnest(${picturePrint.keys}) as key where key = any(array[${list}]::text[]))`;
  const { rows } = (await db.execute(
    sql`select ${picturePrint.sha256} as sha256, max(${shared}) as shared from ${picturePrint}
      where ${and(
        ne(picturePrint.submissionId, submissionId),
        or(eq(picturePrint.sha256, sha256), sql`${picturePrint.keys} && array[${list}]::text[]`),
      )} group by ${picturePrint.sha256}
      having max(${shared}) >= ${fewestShared} or ${picturePrint.sha256} = ${sha256}
      order by shared desc, ${picturePrint.sha256} limit ${limit}`,
  )) as unknown as { rows: { sha256: string }[] };
  return rows.map((row) => row.sha256);
}

const sorted = (a: string, b: string) => (a < b ? { sha256: a, other: b } : { sha256: b, other: a });

/** Two files that show the same; noted again, what people made of it stands. */
export async function notePairs(
  db: Database,
  pairs: readonly (readonly [string, string])[],
  at: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map(([a, b]) => ({ ...sorted(a, b), foundAt: at }));
  await db.insert(picturePair).values(rows).onConflictDoNothing();
}

/** The same screen in another order, from this order's side. */
export type PairRecord = {
  /** The file of this order. */
  readonly sha256: string;
  readonly other: {
    readonly sha256: string;
    readonly name: string;
    readonly submissionId: string;
    readonly orderId: string | null;
    readonly sellerId: string;
    readonly sellerName: string;
    readonly customerName: string | null;
    readonly state: SubmissionState;
    readonly at: string;
  };
  readonly dismissed: { readonly by: string; readonly at: string } | null;
};

/** What the files of this submission share with other orders, newest first; at most 20. */
export async function pairsOf(
  db: Database,
  submissionId: string,
  hashes: readonly string[],
): Promise<readonly PairRecord[]> {
  if (hashes.length === 0) return [];
  const here = [...hashes];
  const otherHash = sql<string>`case when ${inArray(picturePair.sha256, here)} then ${picturePair.other} else ${picturePair.sha256} end`;
  const rows = await db
    .select({
      pair: picturePair,
      print: picturePrint,
      order: { id: deliveryOrder.id, customerName: deliveryOrder.customerName },
      owner: { id: seller.id, name: seller.name },
      state: submission.state,
    })
    .from(picturePair)
    .innerJoin(
      picturePrint,
      and(ne(picturePrint.submissionId, submissionId), eq(picturePrint.sha256, otherHash)),
    )
    .innerJoin(submission, eq(submission.id, picturePrint.submissionId))
    .innerJoin(seller, eq(seller.id, submission.sellerId))
    .leftJoin(deliveryOrder, eq(deliveryOrder.submissionId, submission.id))
    .where(or(inArray(picturePair.sha256, here), inArray(picturePair.other, here)))
    .orderBy(sql`${picturePrint.at} desc`)
    .limit(20);
  return rows.map(({ pair, print, order, owner, state }) => ({
    sha256: pair.sha256 === print.sha256 ? pair.other : pair.sha256,
    other: {
      ...{ sha256: print.sha256, name: print.name, submissionId: print.submissionId, state },
      ...{ orderId: order?.id ?? null, customerName: order?.customerName ?? null },
      ...{ sellerId: owner.id, sellerName: owner.name, at: print.at.toISOString() },
    },
    dismissed: pair.dismissedAt && {
      ...{ by: pair.dismissedByName ?? '', at: pair.dismissedAt.toISOString() },
    },
  }));
}

export type PairToSettle = {
  readonly submissionId: string;
  readonly revision: number;
  readonly sha256: string;
  readonly other: string;
  /** `true`: no duplicate, remembered wherever the two files meet again. */
  readonly isDismissed: boolean;
  readonly actor: Actor & { readonly kind: 'person' };
};

/** @throws StoreRefusal `stale-revision`, `not-allowed-now` */
export async function settlePair(db: Database, settled: PairToSettle, at: Date): Promise<void> {
  const { submissionId, revision, isDismissed, actor } = settled;
  const pair = sorted(settled.sha256, settled.other);
  await db.transaction(async (tx) => {
    const row = await lockSubmission(tx, submissionId);
    const type = isDismissed ? 'pair-dismissed' : 'pair-reopened';
    const key = `pair:${revision}:${crypto.randomUUID()}`;
    await appendEvent(tx, row, { submissionId, revision, type, actor, detail: pair, key, at });
    await tx
      .update(picturePair)
      .set({
        dismissedById: isDismissed ? actor.userId : null,
        dismissedByName: isDismissed ? actor.name : null,
        dismissedAt: isDismissed ? at : null,
      })
      .where(and(eq(picturePair.sha256, pair.sha256), eq(picturePair.other, pair.other)));
  });
}
