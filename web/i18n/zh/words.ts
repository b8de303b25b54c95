import { common } from './common.ts';
import { loop } from './loop.ts';
import { operator } from './operator.ts';
