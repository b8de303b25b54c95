import type { Family } from '../orders.ts';
import { variedPage } from '../varied/frames.ts';
import { variedBroken } from '../varied/outside.ts';
import { inWideFrame, makeWideLook } from './frames.ts';
import { usingAll } from './kit.ts';
import { wideLandings } from './landings.ts';
import { wideLogins, wideOthers } from './outside.ts';
import { recordPages } from './record-pages.ts';
import { toolPages } from './tool-pages.ts';

/** Drawn from 12 other lines of business, ten frames, and kinds of pages that the varied families lack. */
export const wideFamily: Family = {
  name: 'wide',
  logins: wideLogins,
  landings: wideLandings,
  features: usingAll({ ...recordPages, ...toolPages }),
  others: wideOthers,
  broken: variedBroken,
  shells: ['side', 'top', 'icons', 'tabs', 'mobile', 'desktop', 'side', 'top', 'side'],
  inside: inWideFrame,
  makeLook: makeWideLook,
  outside: variedPage,
};
