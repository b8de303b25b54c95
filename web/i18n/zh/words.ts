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

export const zh = {
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
