import { common } from './common.ts';
import { loop } from './loop.ts';
import { operator } from './operator.ts';
import { seller } from './seller.ts';
import { staff } from './staff.ts';

export const zh = { ...common, ...loop, ...seller, ...staff, ...operator };
