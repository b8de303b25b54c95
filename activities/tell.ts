import { composeNotice, type NoticeKind } from '../domain/notice.ts';
import type { Remark } from '../domain/remark.ts';
import type { Role } from '../domain/role.ts';
import type { ActivityDeps } from './deps.ts';
import { keyOf, type RevisionRef } from './records.ts';

export type Telling = RevisionRef & {
  readonly kind: NoticeKind;
  /** The seller's people, or everybody with one of these roles. */
  readonly to: 'seller' | readonly Role[];
  readonly remarks?: readonly Pick<Remark, 'location' | 'text'>[];
};

/** Puts a notice into everybody's box; each person is told once of each act. */
export async function tell({ store }: ActivityDeps, telling: Telling): Promise<void> {
  const { submissionId, revision, kind, to, remarks = [] } = telling;
  const submission = await store.submissions.summary(submissionId);
  if (!submission) return;
  const people =
    to === 'seller'
      ? await store.people.ofSeller(submission.sellerId)
      : (await Promise.all(to.map((role) => store.people.withRole(role)))).flat();
  const title = submission.title || submissionId;
  const { subject, body } = composeNotice(kind, { submissionId, title, revision, remarks, link: '' }, 'zh');
  for (const { id: userId } of people)
    await store.notices.add({
      userId,
      kind,
      submissionId,
      subject,
      body,
      key: `${submissionId}:${keyOf(telling, kind)}`,
    });
}
