import type { Family } from '../orders.ts';
import { variedPage } from '../varied/frames.ts';
import { variedBroken } from '../varied/outside.ts';
import { makeWideLook } from '../wide/frames.ts';
import { wideLogins } from '../wide/outside.ts';
import { plainFeatures } from './features.ts';
import { inPlainFrame } from './frames.ts';
import { plainLandings } from './landings.ts';
import { plainOthers } from './outside.ts';

/** Systems without cards: landing pages that sum up in words, tables, maps and boards; papers and talk beside them. */
export const plainFamily: Family = {
  name: 'plain',
  logins: wideLogins,
  landings: plainLandings,
  features: plainFeatures,
  others: plainOthers,
  broken: variedBroken,
  shells: ['top', 'tabs', 'desktop', 'icons', 'mobile', 'side', 'top', 'desktop'],
  inside: inPlainFrame,
  makeLook: makeWideLook,
  outside: variedPage,
};
