import { common } from './common.ts';
import { seller } from './seller.ts';
import { staff } from './staff.ts';

export const zh = { ...common, ...seller, ...staff };
