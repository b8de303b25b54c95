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

const words = {
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

/** Keys that Chinese has not, but for the singulars (`…_one`) of those that it has. */
type Strange<Said, Words> = {
  [Key in keyof Said & string]: Key extends keyof Words
    ? Words[Key] extends string
      ? never
      : Strange<Said[Key], Words[Key]>
    : Key extends `${infer Many}_one`
      ? Many extends keyof Words
        ? never
        : Key
      : Key;
}[keyof Said & string];

export const en: [Strange<typeof words, typeof zh>] extends [never] ? SameKeys<typeof zh> : never = words;
