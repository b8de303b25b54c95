import type { RulePack } from '../../domain/pack.ts';
import { commonRules } from './common-rules.ts';

/** The China site. */
export const koogalleryCn: RulePack = {
  id: 'koogallery-cn',
  version: '2026.1',
  site: 'koogallery-cn',
  effectiveFrom: '2026-01-01T00:00:00Z',
  claimMinutes: 30,
  reviewWorkingDays: 3,
  autoReturn: [],
  rules: [...commonRules],
};
