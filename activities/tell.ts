import type { Language } from '../domain/bilingual.ts';
import { composeNotice, type NoticeFacts, type NoticeKind } from '../domain/notice.ts';
import type { Remark } from '../domain/remark.ts';
import type { Role } from '../domain/role.ts';
import type { MessageToAdd } from '../store/messages.ts';
import type { PersonRecord } from '../store/people.ts';
import type { ActivityDeps } from './deps.ts';
import { keyOf, type RevisionRef } from './records.ts';

export type Telling = RevisionRef & {
  readonly kind: NoticeKind;
  /** The seller's people and receivers, or everybody with one of these roles. */
  readonly to: 'seller' | readonly Role[];
  readonly remarks?: readonly Pick<Remark, 'location' | 'text'>[];
  /** What an operator wrote. */
  readonly note?: string;
  /** Names the act where there may be more than one of a kind in a revision. */
  readonly step?: string;
  /** ISO; nothing leaves the house before. */
  readonly notBefore?: string;
};

/**
 * Puts a notice into everybody's box, and messages to those who are told outside the site on their way. Each is told
 * once of each act, however often this runs.
 */
export async function tell({ store, publicUrl }: ActivityDeps, telling: Telling): Promise<void> {
  const { submissionId, revision, kind, to, remarks = [], notBefore, note, step = kind } = telling;
  const submission = await store.submissions.summary(submissionId);
  if (!submission) return;
  const key = `${submissionId}:${keyOf(telling, step)}`;
  const page = to === 'seller' ? 'submissions' : 'queue';
  const facts: NoticeFacts = {
    ...{ submissionId, revision, remarks, title: submission.title || submissionId },
    ...(note === undefined ? {} : { note }),
    link: `${publicUrl}/${page}/${submissionId}`,
  };
  const carried = { kind, submissionId, ...(notBefore && { notBefore: new Date(notBefore) }) };
  const people =
    to === 'seller' ? await store.people.ofSeller(submission.sellerId) : await withRoles(store, to);
  const outside =
    to === 'seller'
      ? [
          ...(await toReceivers(store, submission.sellerId)),
          ...(await toWebhooks(store, submission.sellerId)),
        ]
      : people.map(toMailbox);
  const inSite = { ...facts, link: '' };
  const { subject, body } = composeNotice(kind, inSite, 'zh');
  const english = composeNotice(kind, inSite, 'en');
  await store.messages.tell({
    notices: people.map(({ id: userId }) => ({
      ...{ userId, kind, submissionId, subject, body, key },
      english: { subject: english.subject, body: english.body },
    })),
    messages: outside.map(({ id, ...receiver }) => ({
      ...carried,
      ...receiver,
      ...composeNotice(kind, facts, receiver.language),
      key: `${key}:${id}`,
    })),
  });
}

type Outside = Pick<MessageToAdd, 'receiver' | 'routes'> & {
  readonly id: string;
  readonly language: Language;
};
type Store = ActivityDeps['store'];

async function withRoles(store: Store, roles: readonly Role[]): Promise<readonly PersonRecord[]> {
  return (await Promise.all(roles.map((role) => store.people.withRole(role)))).flat();
}

/** By mail first; the mobile is where a mailbox does not answer. */
async function toReceivers(store: Store, sellerId: string): Promise<readonly Outside[]> {
  const receivers = await store.receivers.list(sellerId);
  return receivers
    .filter(({ emailConfirmedAt, mobileConfirmedAt }) => emailConfirmedAt && mobileConfirmedAt)
    .map(({ id, name, email, mobile, language }) => ({
      ...{ id, language, receiver: `${name} <${email}>` },
      routes: [
        { channel: 'email', to: email },
        { channel: 'sms', to: mobile },
      ],
    }));
}

async function toWebhooks(store: Store, sellerId: string): Promise<readonly Outside[]> {
  const webhooks = await store.webhooks.list(sellerId);
  return webhooks
    .filter(({ isActive }) => isActive)
    .map(({ id, url }) => ({
      ...{ id, language: 'zh', receiver: url },
      routes: [{ channel: 'webhook', to: id }],
    }));
}

/** Staff have the address that they sign in with. */
function toMailbox({ id, name, email }: PersonRecord): Outside {
  return { id, language: 'zh', receiver: `${name} <${email}>`, routes: [{ channel: 'email', to: email }] };
}
