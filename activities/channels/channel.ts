/** A message on its way to one address on one channel. */
export type OutgoingMessage = {
  /** Stable for the message through all attempts: the receiving side can tell a repeat by it. */
  readonly messageId: string;
  /** E-mail address, mobile number or a webhook's id, as the channel needs. */
  readonly to: string;
  /** What it tells of, such as `rejected`. */
  readonly kind: string;
  readonly submissionId: string | null;
  readonly subject: string;
  readonly body: string;
  /** Short form for SMS. */
  readonly sms: string;
};

/** What the other side said when it took the message. */
export type Receipt = { readonly reference: string };

/**
 * Hands a message over to the world.
 * @throws RefusedMessage where trying again can't help; any other error may be tried again.
 */
export type Channel = { readonly send: (message: OutgoingMessage) => Promise<Receipt> };

/** The other side will never take this message: no such mailbox, a number that isn't one. */
export class RefusedMessage extends Error {
  override readonly name = 'RefusedMessage';
}
