import type { PointView } from '../../domain/api/points.ts';
import { dayInChina, standingOf } from '../../domain/point.ts';
import type { Store } from '../../store/open-store.ts';
import type { AnswerRecord, MessageRecord } from '../../store/points/shapes.ts';
import type { SignedIn } from '../auth.ts';

/** Everything that was said about the points of a submission, as this person may read it. */
export async function pointsFor(store: Store, id: string, me: SignedIn): Promise<readonly PointView[]> {
  const answers = new Map((await store.points.answers(id)).map((one) => [one.key, one]));
  const messages = await store.points.messages(id);
  const read = await store.points.readUntil(id, me.id);
  const today = dayInChina(store.now());
  return [...new Set([...answers.keys(), ...messages.map(({ key }) => key)])].map((key) => {
    const said = messages.filter((message) => message.key === key);
    const answered = answers.get(key);
    return {
      key,
      answer: answered ? answerView(answered, today) : null,
      messages: said.map((message) => messageView(message, me)),
      unread: said.filter((message) => isUnread(message, me, read.get(key) ?? 0)).length,
    };
  });
}

function isUnread({ id, authorRole }: MessageRecord, me: SignedIn, readUntil: number): boolean {
  return (authorRole === 'seller') !== (me.role === 'seller') && id > readUntil;
}

function answerView(answered: AnswerRecord, today: string): PointView['answer'] {
  const { answer, state, revision, at, settled } = answered;
  return {
    answer: answer as NonNullable<PointView['answer']>['answer'],
    ...{ state, standing: standingOf(answered, today), revision, at },
    ...(settled ? { note: settled.note } : {}),
  };
}

/** A seller's people know each other by name; who it was at the desk is the desk's own business. */
export function messageView(message: MessageRecord, me: SignedIn): PointView['messages'][number] {
  const { id, authorRole: role, authorName, authorId, text, document, at } = message;
  const isNamed = me.role !== 'seller' || role === 'seller';
  return {
    ...{ id, role, text, at, isMine: authorId === me.id },
    document: document as PointView['messages'][number]['document'],
    ...(isNamed ? { name: authorName } : {}),
  };
}
