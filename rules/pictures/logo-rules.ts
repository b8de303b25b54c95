import { logoAnimated } from '../logo-animated.ts';
import { logoBlank } from '../logo-blank.ts';
import { logoBomb } from '../logo-bomb.ts';
import { logoCorrupt } from '../logo-corrupt.ts';
import { logoDimensions } from '../logo-dimensions.ts';
import { logoFormat } from '../logo-format.ts';
import { logoSuffixMismatch } from '../logo-suffix-mismatch.ts';
import { logoTooLarge } from '../logo-too-large.ts';

/** All that is judged of a logo, in the order in which a seller would mend it. */
export const logoRules = [
  logoFormat,
  logoSuffixMismatch,
  logoTooLarge,
  logoBomb,
  logoCorrupt,
  logoAnimated,
  logoBlank,
  logoDimensions,
] as const;
