/** What the store says of points. Times are ISO 8601 in UTC. */
import type { FileRef } from '../../domain/form.ts';
import type { AnsweredPoint } from '../../domain/point.ts';
import type { Role } from '../../domain/role.ts';
import type { Waiver } from '../../domain/waiver.ts';

export type AnswerRecord = AnsweredPoint & {
  readonly revision: number;
  readonly byName: string;
  readonly at: string;
  /** What the reviewer said to it; null while nobody has. */
  readonly settled: { readonly note: string; readonly byName: string; readonly at: string } | null;
};

export type MessageRecord = {
  readonly id: number;
  readonly key: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorRole: Role;
  readonly text: string;
  readonly document: FileRef | null;
  readonly at: string;
};

export type WaiverRecord = Waiver & {
  readonly sellerName: string;
  readonly grantedBy: string;
  readonly grantedAt: string;
  readonly revokedBy: string | null;
  readonly revokedBecause: string | null;
};
