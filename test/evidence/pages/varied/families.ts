import type { Builder } from '../kinds.ts';
import type { Family } from '../orders.ts';
import { inVariedFrame, makeVariedLook, variedPage } from './frames.ts';
import { variedLandings } from './landings.ts';
import { variedBroken, variedLogins, variedOthers } from './outside.ts';
import { variedRecords } from './records.ts';
import { variedTools } from './tools.ts';

type Pages = Readonly<Record<string, Builder>>;

/** Every third kind of page is kept for checking, so that a check sees pages that no tuning saw. */
const isKept = (at: number) => at % 3 === 2;
const part = (pages: Pages, kept: boolean): Pages =>
  Object.fromEntries(Object.entries(pages).filter((_, at) => isKept(at) === kept));

const familyOf = (name: string, kept: boolean): Family => ({
  name,
  logins: part(variedLogins, kept),
  landings: part(variedLandings, kept),
  features: part({ ...variedRecords, ...variedTools }, kept),
  others: part(variedOthers, kept),
  broken: part(variedBroken, kept),
  shells: ['side', 'top', 'icons', 'tabs', 'mobile', 'desktop', 'side', 'top'],
  inside: inVariedFrame,
  makeLook: makeVariedLook,
  outside: variedPage,
});

/** Drawn from 12 lines of business, a dozen frames, eight marks of the open entry. */
export const variedTune = familyOf('varied-tune', false);
export const variedCheck = familyOf('varied-check', true);
