import type { zh } from '../zh/words.ts';
import { arrange } from './arrange.ts';
import { common } from './common.ts';
import { delivery } from './delivery.ts';
import { loop } from './loop.ts';
import { numbers } from './numbers.ts';
import { operator } from './operator.ts';
import { points } from './points.ts';
import { review } from './review.ts';
import { seller } from './seller.ts';
import { staff } from './staff.ts';

/** The same keys as Chinese has, checked by the compiler. */
type SameKeys<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameKeys<Words[Key]>;
};

export const en: SameKeys<typeof zh> = {
  ...common,
  ...delivery,
  ...loop,
  ...seller,
  ...points,
  ...staff,
  ...review,
  ...arrange,
  ...operator,
  ...numbers,
};
