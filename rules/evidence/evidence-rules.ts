import { customerName } from '../customer-name.ts';
import { duplicateScreenshot } from '../duplicate-screenshot.ts';
import { missingPageKind } from '../missing-page-kind.ts';
import { remoteRecord } from '../remote-record.ts';
import { tooFewScreenshots } from '../too-few-screenshots.ts';
import { unusableScreenshot } from '../unusable-screenshot.ts';

/** All that is judged of the pictures and records of one order, signatures apart. */
export const evidenceRules = [
  tooFewScreenshots,
  unusableScreenshot,
  duplicateScreenshot,
  missingPageKind,
  customerName,
  remoteRecord,
] as const;
