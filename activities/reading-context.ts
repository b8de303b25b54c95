import type { OrderParties } from '../domain/acceptance-facts.ts';
import { orderPartiesOf } from '../domain/order-parties.ts';
import type { HandedIn } from './records.ts';
import { submittedAt } from './records.ts';

/** What a file belongs to: some of it is read differently for one order than for another. */
export type ReadingContext = {
  /** Companies and day of delivery, as the revision names them. */
  readonly order: OrderParties;
  /** ISO date in China on which the revision was handed in: the day that it is judged against. */
  readonly today: string;
};

const chinaOffsetMs = 8 * 3_600_000;

/** The calendar day in China, ISO. */
export function dayInChina(at: Date): string {
  return new Date(at.getTime() + chinaOffsetMs).toISOString().slice(0, 10);
}

export function readingContextOf({ submission, handedIn }: HandedIn): ReadingContext {
  return {
    order: orderPartiesOf(handedIn.fields, submission.sellerName),
    today: dayInChina(submittedAt(handedIn)),
  };
}
