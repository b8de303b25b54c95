/** The store's door to points and waivers. */
import type { Database } from '../database.ts';
import { type AnswerToSave, listAnswers, type Settled, saveAnswer, settleAnswer } from './answers.ts';
import {
  listMessages,
  type MessageToSend,
  markThreadRead,
  type Reading,
  readUntil,
  sendMessage,
  unreadOfSeller,
} from './messages.ts';
import { listWaivers, type Revoking, revokeWaiver, type WaiverFilter, waiversInForce } from './waivers.ts';

export function pointsOn(db: Database, now: () => Date) {
  return {
    answers: (submissionId: string) => listAnswers(db, submissionId),
    saveAnswer: (saving: AnswerToSave) => saveAnswer(db, saving, now()),
    settle: (settling: Settled) => settleAnswer(db, settling, now()),
    messages: (submissionId: string) => listMessages(db, submissionId),
    send: (sending: MessageToSend) => sendMessage(db, sending, now()),
    readUntil: (submissionId: string, userId: string) => readUntil(db, submissionId, userId),
    markRead: (reading: Reading) => markThreadRead(db, reading),
    unread: (of: { readonly sellerId: string; readonly userId: string }) => unreadOfSeller(db, of),
  };
}

export function waiversOn(db: Database, now: () => Date) {
  return {
    inForce: (sellerId: string) => waiversInForce(db, sellerId, now()),
    list: (filter: WaiverFilter) => listWaivers(db, filter, now()),
    revoke: (revoking: Revoking) => revokeWaiver(db, revoking, now()),
  };
}
