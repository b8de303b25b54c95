import type { OrderParties } from '../domain/acceptance-facts.ts';
import { orderPartiesOf } from '../domain/order-parties.ts';
import { dayInChina } from '../domain/working-time.ts';
import type { HandedIn } from './records.ts';
import { submittedAt } from './records.ts';

/** What a file belongs to: some of it is read differently for one order than for another. */
export type ReadingContext = {
  /** Companies and day of delivery, as the revision names them. */
  readonly order: OrderParties;
  /** ISO date in China on which the revision was handed in: the day that it is judged against. */
  readonly today: string;
};

export function readingContextOf({ submission, handedIn }: HandedIn): ReadingContext {
  return {
    order: orderPartiesOf(handedIn.fields, submission.sellerName),
    today: dayInChina(submittedAt(handedIn)),
  };
}
